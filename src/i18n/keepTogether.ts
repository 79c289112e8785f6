// What is not broken at the end of a line: a number and its unit, a day and its month, a name of two short syllables. The
// spaces are set where a text is shown, so that the record, what is searched and what is copied out of it stay plain.

const NO_BREAK = '\u00a0';

const MONTHS = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** Spaces between what stands before them and behind; by language, and none in one that writes no spaces. */
const KEPT: Readonly<Record<string, RegExp>> = {
  en: kept(
    [String.raw`\b\d{1,2}`, MONTHS],
    [String.raw`\d`, String.raw`(?:per cent|million|billion|trillion|yen|km|hectares|years?|days?|people)\b`],
    ['(?:million|billion|trillion)', String.raw`(?:yen|US|dollars|people)\b`],
    [String.raw`\b(?:Line|No\.|Article|PM|General)`, String.raw`[\p{Lu}\d]`],
    [String.raw`\S`, '– '],
  ),
  vi: kept(
    [String.raw`(?<!\p{L})(?:ngày|tháng|năm|quý|số|thứ|khóa|ông|bà)`, String.raw`[\p{Lu}\d]`],
    [String.raw`(?<!\p{L})(?:Ngày|Tháng|Năm|Ông|Bà)`, String.raw`[\p{Lu}\d]`],
    [String.raw`\d%?`, String.raw`(?:nghìn|triệu|tỷ|yên|USD|km|ha|người|tỉnh|phút|giờ)(?!\p{L})`],
    // Not in a date: ngày 21 tháng 8 năm 2024 would be one long word.
    [String.raw`\d`, String.raw`(?:năm|tháng|ngày)(?!\p{L}|[ \u00a0]\d)`],
    ['(?:nghìn|triệu|tỷ)', String.raw`(?:yên|USD|người|đô la)(?!\p{L})`],
    ['Việt', String.raw`Nam(?!\p{L})`],
    ['Nhật', String.raw`Bản(?!\p{L})`],
    ['Hà', String.raw`Nội(?!\p{L})`],
    ['Hồ', 'Chí Minh'],
    ['Hồ Chí', 'Minh'],
    [String.raw`\S`, '– '],
  ),
};

function kept(...pairs: readonly (readonly [before: string, behind: string])[]): RegExp {
  return new RegExp(pairs.map(([before, behind]) => `(?<=${before}) (?=${behind})`).join('|'), 'gu');
}

/** The text with no-break spaces where a line is not to end; every sign keeps its place. */
export function keepTogether(text: string, language: string): string {
  const spaces = KEPT[language];
  return spaces ? text.replace(spaces, NO_BREAK) : text;
}
