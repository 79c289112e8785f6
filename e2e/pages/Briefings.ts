// The editor of briefings.

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Messages } from './words.ts';

export class Briefings {
  readonly dialog: Locator;
  readonly newBriefing: Locator;
  readonly fromShown: Locator;
  readonly saveAll: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly addView: Locator;
  readonly name: Locator;
  readonly minutes: Locator;
  /** The briefings' heads, each with its name and number of scenes. */
  readonly heads: Locator;
  readonly scenes: Locator;
  readonly notice: Locator;
  readonly warning: Locator;

  private readonly page: Page;
  private readonly m: Messages;

  constructor(page: Page, m: Messages) {
    this.page = page;
    this.m = m;
    this.dialog = page.getByRole('dialog', { name: m['briefing.title'], exact: true });
    const button = (name: string) => this.dialog.getByRole('button', { name, exact: true });
    this.newBriefing = button(m['briefing.new']);
    this.fromShown = button(m['briefing.fromShown']);
    this.saveAll = button(m['briefing.saveAll']);
    this.undo = button(m['briefing.undo']);
    this.redo = button(m['briefing.redo']);
    this.addView = button(m['briefing.addView']);
    this.name = this.dialog.getByRole('textbox', { name: m['briefing.name'], exact: true });
    this.minutes = this.dialog.getByRole('spinbutton', { name: m['briefing.minutes'] });
    this.heads = this.dialog.locator('button[aria-expanded]');
    this.scenes = this.dialog.getByRole('list').locator('ol > li, li li');
    // The menu of handouts inside has one of its own.
    this.notice = this.dialog.getByRole('status').first();
    this.warning = this.dialog.getByRole('alert');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('b');
    await this.dialog.waitFor();
  }

  head(name: string): Locator {
    return this.heads.filter({ hasText: name });
  }

  /** Unfolds a briefing. */
  async unfold(name: string): Promise<void> {
    const head = this.head(name).first();
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  }

  title(scene: number): Locator {
    return this.dialog.getByRole('textbox', { name: this.m['briefing.scene.title'](scene), exact: true });
  }

  text(scene: number): Locator {
    return this.dialog.getByRole('textbox', { name: this.m['briefing.scene.text'](scene), exact: true });
  }

  notes(scene: number): Locator {
    return this.dialog.getByRole('textbox', { name: this.m['briefing.scene.notes'](scene), exact: true });
  }

  /** A button of a scene, such as `up` or `duplicate`. */
  button(act: 'show' | 'view' | 'replaceView' | 'up' | 'down' | 'duplicate' | 'remove', scene: number): Locator {
    return this.dialog.getByRole('button', { name: this.m[`briefing.scene.${act}`](scene), exact: true });
  }

  /** A button of a briefing. */
  act(act: 'present' | 'copy' | 'save' | 'remove', name: string): Locator {
    return this.dialog.getByRole('button', { name: this.m[`briefing.${act}`](name), exact: true });
  }

  async titles(): Promise<string[]> {
    return this.dialog
      .locator('ol input[type="text"]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  }

  /** Drags a scene by its grip to the upper or lower half of another. */
  async drag(scene: number, onto: number, half: 'upper' | 'lower'): Promise<void> {
    const grip = this.dialog.locator('[draggable="true"]').nth(scene - 1);
    const target = this.dialog.locator('ol > li').nth(onto - 1);
    const box = await target.boundingBox();
    if (!box) throw new Error('The scene is not drawn');
    await grip.dragTo(target, { targetPosition: { x: 60, y: half === 'upper' ? 6 : box.height - 6 } });
  }

  async openFile(name: string, content: string): Promise<void> {
    await this.dialog
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  }

  /** The text of the file that a click downloads. */
  async download(button: Locator): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}
