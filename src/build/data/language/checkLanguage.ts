// Holds the texts of a record against the style sheets of their languages.

import type { RecordText } from './recordTexts.ts';
import type { StyleRule, StyleSheets } from './styleSheet.ts';

/** Somebody's names, as a dataset document writes them. */
export interface NamedPerson {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly alsoWritten?: readonly string[];
}

export interface StyleOffence {
  /** `events[12](talks).title.vi`. */
  readonly path: string;
  /** The forbidden form with what stands around it; '' where a form is missing. */
  readonly found: string;
  readonly why: string;
}

/** What a rule finds in one text: nothing where it is kept. */
type Test = (text: RecordText) => readonly StyleOffence[];

export function checkLanguage(
  texts: readonly RecordText[],
  sheets: StyleSheets,
  people: readonly NamedPerson[],
): readonly StyleOffence[] {
  const tests = [...sheets].flatMap(([language, rules]) => rules.map((rule) => testOf(rule, language, people)));
  return texts.flatMap((text) => tests.flatMap((test) => test(text)));
}

export function testOf(rule: StyleRule, language: string, people: readonly NamedPerson[]): Test {
  const applies = conditionOf(rule);
  const required = rule.required === undefined ? null : new RegExp(rule.required, 'u');
  const forbiddenIn = forbiddenBy(rule, language, people);
  return (text) => {
    const words = text.words[language];
    if (words === undefined || !applies(text)) return [];
    const path = `${text.path}.${language}`;
    const offences: StyleOffence[] = [];
    if (required && !required.test(words)) offences.push({ path, found: '', why: rule.why });
    for (const hit of words.matchAll(forbiddenIn(text) ?? NOTHING)) {
      offences.push({ path, found: around(words, hit.index, hit[0].length), why: rule.why });
    }
    return offences;
  };
}

function conditionOf({ beside, acts, exceptKinds, only, except }: StyleRule): (text: RecordText) => boolean {
  const others = Object.entries(beside ?? {}).map(([other, pattern]) => [other, new RegExp(pattern, 'u')] as const);
  const there = only === undefined ? null : new RegExp(only, 'u');
  const elsewhere = except === undefined ? null : new RegExp(except, 'u');
  return ({ path, words, act, event }) =>
    (there?.test(path) ?? true) &&
    !elsewhere?.test(path) &&
    (!acts || acts.includes(act ?? '')) &&
    !exceptKinds?.includes(event?.kind ?? '') &&
    others.every(([other, pattern]) => pattern.test(words[other] ?? ''));
}

/** The forbidden pattern for a text; null for none. */
function forbiddenBy(
  { forbidden, holding }: StyleRule,
  language: string,
  people: readonly NamedPerson[],
): (text: RecordText) => RegExp | null {
  if (forbidden === undefined) return () => null;
  const source = forbidden.replaceAll('{elsewhere}', () => oneOf(namesElsewhere(people, language)));
  if (!source.includes('{holders}')) {
    const pattern = new RegExp(source, 'gu');
    return () => pattern;
  }
  const ofOffice = new RegExp(holding ?? '', 'u');
  const byId = new Map(people.map((person) => [person.id, person]));
  return ({ event }) => {
    const holders = (event?.participants ?? []).filter(({ offices }) =>
      offices.some((office) => ofOffice.test(office)),
    );
    const names = holders.flatMap(({ person }) => shorterForms(byId.get(person)?.name[language] ?? ''));
    return names.length === 0
      ? null
      : new RegExp(
          source.replaceAll('{holders}', () => oneOf(names)),
          'gu',
        );
  };
}

/** Names that belong to another language, where this one has its own. */
function namesElsewhere(people: readonly NamedPerson[], language: string): readonly string[] {
  const own = new Set(people.map(({ name }) => name[language]));
  const others = people.flatMap(({ name, alsoWritten = [] }) => [...Object.values(name), ...alsoWritten]);
  return [...new Set(others)].filter((name) => !own.has(name));
}

/** A name as it may be cut short: without what stands in brackets, from a later part on, or its first letters. */
function shorterForms(name: string): readonly string[] {
  const plain = name.replace(/（.*?）|\(.*?\)/gu, '');
  const parts = plain.split('・');
  if (parts.length > 1) return parts.map((_, i) => parts.slice(i).join('・'));
  return [...plain].map((_, i) => [...plain].slice(0, i + 1).join('')).slice(1);
}

/** The longest first, for the first that fits is taken. */
function oneOf(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  return sorted.length === 0 ? '(?!)' : `(?:${sorted.map(escaped).join('|')})`;
}

const NOTHING = /(?!)/gu;
const AROUND = 12;

function around(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - AROUND), at + length + AROUND).replaceAll('\n', ' ');
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
