// The words for problems by language: fetched with what shows them, because most people never meet one.

import type { Language } from '#i18n/languages.ts';
import { enProblems, type ProblemWords } from './en.ts';
import { jaProblems } from './ja.ts';
import { viProblems } from './vi.ts';

export const PROBLEM_WORDS: Readonly<Record<Language, ProblemWords>> = {
  en: enProblems,
  vi: viProblems,
  ja: jaProblems,
};
