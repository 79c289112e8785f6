import { describe, expect, test } from 'vitest';
import { chooseLanguage, LANGUAGES } from './languages.ts';
import { loadMessages } from './loadMessages.ts';
import { en } from './messages/en.ts';

const KEYS = Object.keys(en) as (keyof typeof en)[];

describe.each(LANGUAGES)('the words in %s', (language) => {
  test('are those of English: no key more, no key less', async () => {
    expect(Object.keys(await loadMessages(language)).sort()).toEqual([...KEYS].sort());
  });

  test('are never empty, and say what they are given as the English ones do', async () => {
    const messages = await loadMessages(language);
    for (const key of KEYS) {
      const message: unknown = messages[key];
      const model: unknown = en[key];
      if (typeof message === 'function' && typeof model === 'function') {
        expect(message.length, key).toBe(model.length);
        const given = Array.from({ length: model.length }, (_, i) => 7001 + i);
        const said = String(message(...given)).replace(/[.,](?=\d)/g, '');
        for (const value of given) expect(said, key).toContain(String(value));
      } else {
        expect(typeof message, key).toBe('string');
        expect(String(message).trim(), key).not.toBe('');
      }
    }
  });
});

test('words that are not names are translated', async () => {
  const others = await Promise.all(LANGUAGES.filter((language) => language !== 'en').map(loadMessages));
  const same = KEYS.filter((key) => typeof en[key] === 'string' && others.some((words) => words[key] === en[key]));
  const names = ['app.brand', 'commands.key.ctrl', 'commands.key.escape', 'picture.png', 'picture.svg'];
  const signs = ['inShort.colon'];
  expect(same.filter((key) => ![...names, ...signs].includes(key))).toEqual([]);
});

test.each([
  [['vi-VN', 'en'], 'vi'],
  [['fr', 'JA-jp'], 'ja'],
  [['fr', 'de'], 'en'],
  [['english'], 'en'],
  [['', '-'], 'en'],
  [[], 'en'],
])('who reads %j is shown %s', (wished, language) => {
  expect(chooseLanguage(wished)).toBe(language);
});
