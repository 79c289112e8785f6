// Letters as they are compared: "Đối tác" as "doi tac", "ﾍﾞﾄﾅﾑ" as "ベトナム".

/** Letters that no decomposition takes their stroke or tie from. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
/** What is in a text and nobody sees: soft hyphens, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Lower case without Latin diacritics. Only U+0300–U+036F are removed: taking away all marks (\p{Mn})
 * would turn ベトナム into ヘトナム. What does not decompose, such as đ, is mapped by hand.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[đðøłħıßæœþ]/g, (letter) => PLAIN[letter] ?? letter);
}
