// Brackets, lists and labels as a language prints them: Japanese in signs of full width, which need no spaces.

const isFullWidth = (language: string) => language === 'ja';

/** `Prime Minister (Japan)`, `首相（日本）`. */
export function bracketed(words: string, aside: string, language: string): string {
  return isFullWidth(language) ? `${words}（${aside}）` : `${words} (${aside})`;
}

/** `Tokyo, Hanoi`, `東京、ハノイ`; what is empty is left out. */
export function listed(items: readonly string[], language: string): string {
  return items.filter((item) => item !== '').join(isFullWidth(language) ? '、' : ', ');
}

/** `Revised: 21 November 2026`, `改訂：2026年11月21日`. */
export function labelled(label: string, value: string, language: string): string {
  return `${label}${isFullWidth(language) ? '：' : ': '}${value}`;
}
