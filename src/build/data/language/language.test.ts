// The style sheets of the bundled record, tried on their own samples, on every text of the record and on every word of
// the interface. What fails here fails the build, too (readDataFiles.ts).

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#i18n/languages.ts';
import { LINK_WORDS } from '#i18n/links/linkWords.ts';
import { loadMessages } from '#i18n/loadMessages.ts';
import { PROBLEM_WORDS } from '#i18n/problems/problemWords.ts';
import { readDataFiles } from '../readDataFiles.ts';
import { checkLanguage, type NamedPerson, type StyleOffence, testOf } from './checkLanguage.ts';
import { type RecordText, recordTexts } from './recordTexts.ts';
import { readStyleSheets, type StyleSample } from './styleSheet.ts';

const FOLDER = fileURLToPath(new URL('../../../../data', import.meta.url));
const sheets = readStyleSheets(FOLDER);
const { document } = readDataFiles(FOLDER);
const texts = recordTexts(document, LANGUAGES);
const people = document['people'] as readonly NamedPerson[];

/** A sample as if it stood in the record. */
function placed(sample: StyleSample, language: string): RecordText {
  const {
    text,
    beside = {},
    act = null,
    path = 'events[0](x).note',
    event = '',
  } = typeof sample === 'string' ? { text: sample } : sample;
  const found = texts.find((one) => one.event?.id === event)?.event ?? null;
  return { path, words: { ...beside, [language]: text }, act, event: found };
}

test('each language of the interface has a sheet, and every rule says why and what it is tried on', () => {
  expect([...sheets.keys()].sort()).toEqual([...LANGUAGES].sort());
  for (const rules of sheets.values()) {
    expect(rules.length).toBeGreaterThan(10);
    for (const { forbidden, required, why, wrong, right } of rules) {
      expect((forbidden ?? required ?? '') !== '', why).toBe(true);
      expect(Math.min(why.length, wrong.length, right.length), why).toBeGreaterThan(0);
    }
  }
});

describe.each(LANGUAGES)('the sheet of %s', (language) => {
  test('stops the wrong samples and lets the right ones pass', () => {
    for (const rule of sheets.get(language) ?? []) {
      const check = testOf(rule, language, people);
      for (const sample of rule.wrong) {
        expect(check(placed(sample, language)), `${rule.why} ${JSON.stringify(sample)}`).not.toEqual([]);
      }
      for (const sample of rule.right) {
        expect(check(placed(sample, language)), `${rule.why} ${JSON.stringify(sample)}`).toEqual([]);
      }
    }
  });

  test('is kept by every text of the record', () => {
    const own = new Map([[language, sheets.get(language) ?? []]]);
    expect(texts.length).toBeGreaterThan(2000);
    expect(checkLanguage(texts, own, people).map(line)).toEqual([]);
  });

  test('is kept by every word of the interface', async () => {
    const own = new Map([[language, sheets.get(language) ?? []]]);
    expect(checkLanguage(await wordsOf(language), own, []).map(line)).toEqual([]);
  });
});

test('the texts of the record are all looked at, links by their words, with act and event', () => {
  const statement = texts.find(({ path }) => /^events\[\d+\]\(2023-11-27-comp.*\.positions\[0\]/.test(path));
  expect(statement?.act).not.toBeNull();
  expect(statement?.event?.participants.length).toBeGreaterThan(1);
  for (const { words, path } of texts) {
    expect(Object.keys(words).sort(), path).toEqual([...LANGUAGES].sort());
    expect(Object.values(words).join(''), path).not.toContain('[[');
  }
});

const line = ({ path, found, why }: StyleOffence) => `${path}: “${found}” ${why}`;

/** Every word of the interface with words and with numbers put in. */
async function wordsOf(language: Language): Promise<readonly RecordText[]> {
  const groups = {
    messages: await loadMessages(language),
    problems: PROBLEM_WORDS[language],
    links: LINK_WORDS[language],
  };
  const word = { en: 'word', vi: 'chữ', ja: '文' }[language];
  return Object.entries(groups).flatMap(([group, words]) =>
    [word, 5].flatMap((given) =>
      said(words, given).map(([path, text]) => ({
        path: `${group}.${path}`,
        words: { [language]: text },
        act: null,
        event: null,
      })),
    ),
  );
}

function said(words: object, given: string | number): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: readonly [string, unknown]) => {
    if (typeof value === 'string') return [[key, value]] as const;
    if (typeof value === 'function') return [[key, String(value(...Array(value.length).fill(given)))]] as const;
    if (typeof value !== 'object' || value === null) return [];
    return said(value, given).map(([inner, text]) => [`${key}.${inner}`, text] as const);
  });
}
