// Fetches a part of the app, so that what failed can be fetched again in the same page. Its scripts the browser asks
// for anew; its style sheets Vite takes for fetched once they were asked for, whatever became of them.

import { fetched } from './notFetched.ts';

const missingStyles = new Set<string>();

/** Remembers the style sheets that could not be fetched, from now on. */
export function watchStyles(page: Document): void {
  page.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
      missingStyles.add(target.href);
      target.remove();
    },
    { capture: true },
  );
}

/** `load` is the dynamic import. Rejects with NotFetched; then the next call may succeed. */
export function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  return fetched(missingStyles.size === 0 ? load() : fetchStyles().then(load));
}

async function fetchStyles(): Promise<void> {
  await Promise.all(Array.from(missingStyles, fetchStyle));
}

function fetchStyle(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => {
      missingStyles.delete(href);
      resolve();
    });
    link.addEventListener('error', () => reject(new Error(`No style sheet: ${href}`)));
    link.href = href;
    document.head.append(link);
  });
}
