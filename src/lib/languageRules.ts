// What stands between names, numbers and labels in the languages the app speaks. Dates are written in i18n/.

export interface LanguageRules {
  /** For dates and proofing tools. */
  readonly locale: string;
  /** Between the members of a list. */
  readonly comma: string;
  /** Between the names of those who act together. */
  readonly names: string;
  /** Between members of which some carry an aside. */
  readonly wideComma: string;
  /** Between lists. */
  readonly semicolon: string;
  /** Between a label and what it labels. */
  readonly colon: string;
  /** Around an aside, with the space before it. */
  readonly open: string;
  readonly close: string;
  /** 3/4 is the third of April. */
  readonly isDayFirst: boolean;
}

const LATIN = {
  comma: ', ',
  names: ', ',
  wideComma: '; ',
  semicolon: '; ',
  colon: ': ',
  open: ' (',
  close: ')',
  isDayFirst: false,
} as const;

export const LANGUAGE_RULES = {
  en: { ...LATIN, locale: 'en-GB' },
  vi: { ...LATIN, locale: 'vi-VN', isDayFirst: true },
  ja: {
    locale: 'ja-JP',
    isDayFirst: false,
    comma: '、',
    names: '・',
    wideComma: '、',
    semicolon: '；',
    colon: '：',
    open: '（',
    close: '）',
  },
} as const satisfies Readonly<Record<string, LanguageRules>>;

/** Those of a language that the app does not speak are those of Latin script. */
export function rulesOf(language: string): LanguageRules {
  return Object.hasOwn(LANGUAGE_RULES, language)
    ? LANGUAGE_RULES[language as keyof typeof LANGUAGE_RULES]
    : { ...LATIN, locale: language };
}
