// The text of the one file with a briefing in it: taken from beside the served app, or from the page itself
// where the page is the one file.

import { BRIEFING_BLOCK, hasInlinedDocument } from '#dataset/inlinedDocument.ts';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { formatBriefingFile } from '#domain/briefing/briefingFile.ts';
import { fillDataBlock } from '#lib/dataBlock.ts';
import { fetched } from '#lib/notFetched.ts';

const ONE_FILE = './nenpyo.html';

/** Rejects with NotFetched when the file is out of reach. */
export async function oneFileText(briefing: Briefing, signal: AbortSignal): Promise<string> {
  const page = hasInlinedDocument() ? await ownPage() : await fetched(fetchPage(signal));
  return fillDataBlock(page, BRIEFING_BLOCK, JSON.parse(formatBriefingFile([briefing])));
}

async function fetchPage(signal: AbortSignal): Promise<string> {
  const response = await fetch(ONE_FILE, { signal, cache: 'no-cache' });
  if (!response.ok) throw new Error(`${ONE_FILE}: ${response.status}`);
  return response.text();
}

/**
 * The page as it was opened: its own elements in their order, without what the app has put beside them since.
 * Scripts and styles are known by the hashes its policy names, so nothing an extension added comes along.
 */
async function ownPage(): Promise<string> {
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  root.lang = 'en';
  const policy = root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  for (const element of [...root.querySelectorAll('head > *, body > *')]) {
    if (!(await isOwn(element, policy))) element.remove();
  }
  root.querySelector('#root')?.replaceChildren();
  const title = root.querySelector('title');
  if (title) title.textContent = 'Nenpyo';
  return `<!doctype html>\n${root.outerHTML}\n`;
}

async function isOwn(element: Element, policy: string): Promise<boolean> {
  switch (element.localName) {
    case 'meta':
    case 'title':
    case 'noscript':
      return true;
    case 'link':
      return element.getAttribute('rel') === 'icon' && (element.getAttribute('href') ?? '').startsWith('data:');
    case 'style':
      return policy.includes(await hashOf(element.textContent));
    case 'script':
      return element.id.startsWith('nenpyo-') || policy.includes(await hashOf(element.textContent));
    default:
      return element.id === 'root';
  }
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
