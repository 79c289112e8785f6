// Runs in the page, where nothing is waited for but the app: opens briefing files one after the other among one's own
// briefings, shows each on stage, and takes it away again.

export interface Trial {
  readonly name: string;
  readonly text: string;
}

export interface Answer {
  readonly name: string;
  /** Until the file was shown, or refused in words. */
  readonly ms: number;
  readonly isRead: boolean;
  readonly isPresented: boolean;
  readonly faults: readonly string[];
}

/** What the controls are called. */
export interface Words {
  readonly editor: string;
  readonly newBriefing: string;
  readonly undo: string;
  readonly leave: string;
  readonly present: string;
  /** The name of the briefing of one's own. */
  readonly own: string;
}

/** Is handed to the page as its text: everything it needs is inside. */
export async function openInPage([trials, words]: readonly [readonly Trial[], Words]): Promise<Answer[]> {
  const LONGEST_MS = 12_000;
  const all = <Kind extends Element>(selector: string) => Array.from(document.querySelectorAll<Kind>(selector));
  const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '';
  const button = (name: string) => all<HTMLButtonElement>('button').find((one) => nameOf(one) === name);
  const editor = () => all('dialog[open]').find((dialog) => nameOf(dialog) === words.editor);
  const heads = () => all<HTMLButtonElement>('dialog [data-focus-key$=".head"]');
  const notice = () => editor()?.querySelector('[role="status"]')?.textContent ?? '';
  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const until = (isTrue: () => boolean) =>
    new Promise<boolean>((resolve) => {
      const end = performance.now() + LONGEST_MS;
      const look = () => {
        if (isTrue() || performance.now() > end) resolve(isTrue());
        else setTimeout(look, 4);
      };
      look();
    });
  /** React draws what an event has changed in a task of its own. */
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 0));
  const ownWords = async () => {
    const head = () => heads().find(({ textContent }) => textContent?.startsWith(words.own));
    if (head()?.getAttribute('aria-expanded') === 'false') head()?.click();
    await until(() => head()?.getAttribute('aria-expanded') === 'true');
    return all<HTMLInputElement>('dialog ol input, dialog ol textarea')
      .map(({ value }) => value)
      .join('\n');
  };
  const own = await ownWords();

  const open = async ({ name, text }: Trial): Promise<Answer> => {
    const faults: string[] = [];
    const must = (isSo: boolean, fault: string) => {
      if (!isSo) faults.push(fault);
    };
    const look = (where: string) => {
      must(document.body.innerText.trim().length >= 20, `blank ${where}`);
      const injected = document.querySelector('.injected, img[src="x"], svg[onload]');
      must(!('injected' in window) && injected === null, `injected ${where}`);
    };
    const before = heads().length;
    // Takes the words about the file before away.
    button(words.newBriefing)?.click();
    must(await until(() => notice() === '' && heads().length === before + 1), `no new briefing: ${notice()}`);
    const begun = performance.now();
    const files = new DataTransfer();
    files.items.add(new File([text], name, { type: 'application/json' }));
    const input = editor()?.querySelector<HTMLInputElement>('input[type="file"]');
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    must(await until(() => notice() !== ''), 'nothing said');
    const ms = Math.round(performance.now() - begun);
    const isRead = heads().length > before + 1;
    const head = heads().find((one) => one.getAttribute('aria-expanded') === 'true');
    const present = Array.from(head?.closest('li')?.querySelectorAll('button') ?? []).find((one) =>
      nameOf(one).startsWith(words.present),
    );
    const isPresented = isRead && present !== undefined && !present.disabled;
    look('in the editor');
    if (isPresented) {
      present.click();
      must(await until(() => button(words.leave) !== undefined && !editor()), 'no stage');
      for (const key of ['ArrowRight', 'ArrowRight', 'End', 'Backspace', 'Home']) {
        press(key);
        await drawn();
        must(await until(() => button(words.leave) !== undefined), `no stage after ${key}`);
      }
      look('on stage');
      press('Escape');
      must(await until(() => button(words.leave) === undefined), 'the stage was not left');
      press('b');
      must(await until(() => editor() !== undefined), 'no editor after the stage');
    }
    for (let i = 0; i < 2 && heads().length > before; i++) {
      button(words.undo)?.click();
      await drawn();
    }
    must(await until(() => heads().length === before), 'not undone');
    must((await ownWords()) === own, 'own briefing changed');
    return { name, ms, isRead, isPresented, faults };
  };

  const answers: Answer[] = [];
  for (const trial of trials) answers.push(await open(trial));
  return answers;
}
