// Names of files from titles, such as every system takes.

/** What no name may hold on Windows, on a Mac or on Unix: reserved signs, control and direction characters. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]+/gu;
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/** `("What now?: a/b", "pptx")` → `What now a b.pptx`; `fallback` stands for a title of which nothing is left. */
export function fileNameOf(title: string, extension: string, fallback: string): string {
  const clean = title.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const name = [...clean]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${name === '' || DEVICES.test(name) ? fallback : name}.${extension}`;
}
