// JSON that is nearly JSON is read as it is meant, or named with its line and column.

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertProperty } from '#testing/assertProperty.ts';
import { readJson } from './readJson.ts';

test('JSON is read as JSON', () => {
  assertProperty(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(readJson(text)).toEqual({ status: 'read', value: JSON.parse(text), loose: [] });
    }),
  );
});

describe('is read as it is meant, and the place is told:', () => {
  test.each<[string, string, unknown, string, number, number]>([
    ['a comma before a closing bracket', '[\n  1,\n  2,\n]', [1, 2], 'extraComma', 3, 4],
    ['a comma before a closing brace', '{"a": 1,}', { a: 1 }, 'extraComma', 1, 8],
    ['two commas', '[1,,2]', [1, 2], 'extraComma', 1, 4],
    ['a comma at the beginning', '[,1]', [1], 'extraComma', 1, 2],
    ['a comma that is missing', '{"a": 1\n"b": 2}', { a: 1, b: 2 }, 'missingComma', 2, 1],
    ['a comment to the end of the line', '{ // own\n"a": 1}', { a: 1 }, 'comment', 1, 3],
    ['a comment in between', '{"a": /* one\nor two */ 1}', { a: 1 }, 'comment', 1, 7],
    ['a comment of a script', '# mine\r\n{"a": 1}', { a: 1 }, 'comment', 1, 1],
    ['curly quotes', '{ “a”: “Talks” }', { a: 'Talks' }, 'quotes', 1, 3],
    ['low quotes', '{ "a": „Gespräche“ }', { a: 'Gespräche' }, 'quotes', 1, 8],
    ['single quotes', "{'a': 'x'}", { a: 'x' }, 'quotes', 1, 2],
    ['an apostrophe in single quotes', "{'a': 'Japan's answer'}", { a: "Japan's answer" }, 'quotes', 1, 2],
    ['quotes inside curly quotes', '[“He said “yes” twice”, “b”]', ['He said “yes” twice', 'b'], 'quotes', 1, 2],
    ['names without quotes', '{a: 1, tên: 2}', { a: 1, tên: 2 }, 'bareName', 1, 2],
    ['a line break inside a text', '["one\ntwo"]', ['one\ntwo'], 'lineBreak', 1, 6],
    ['wide signs', '｛"a"：1，"b"：［2］｝', { a: 1, b: [2] }, 'wideSign', 1, 1],
    ['a wide space', '{"a":　1}', { a: 1 }, 'wideSign', 1, 6],
    ['a stroke that escapes nothing', '["C:\\data"]', ['C:\\data'], 'escape', 1, 5],
  ])('%s', (_, text, value, what, line, column) => {
    expect(readJson(text)).toMatchObject({ status: 'read', value, loose: [{ what, at: { line, column } }] });
  });

  test('a name that stands twice in one object, of which JSON keeps the last', () => {
    expect(readJson('{"a": 1,\n "b": [], "a": 2}')).toEqual({
      status: 'read',
      value: { a: 2, b: [] },
      loose: [{ what: 'repeatedName', at: { line: 2, column: 11 }, count: 1 }],
    });
  });

  test('each kind once, with how often it was met', () => {
    const { loose } = readJson(`[${'1, // one\n'.repeat(3000)}]`) as { loose: unknown };
    expect(loose).toMatchObject([
      { what: 'comment', count: 3000 },
      { what: 'extraComma', count: 1 },
    ]);
  });

  test('columns are counted in letters, whatever their script', () => {
    expect(readJson('{"𠮷": 1,}')).toMatchObject({ loose: [{ at: { line: 1, column: 8 } }] });
  });
});

describe('is named with its place:', () => {
  test.each([
    ['a text', 'date,title', { status: 'notJson', at: { line: 1, column: 1 }, found: 'date' }],
    ['a web page', '<!doctype html>', { status: 'notJson', found: '<' }],
    ['a control character', '\u0003x', { status: 'notJson', found: 'U+0003' }],
    ['what follows the end', '{}\n{}', { status: 'notJson', at: { line: 2, column: 1 }, found: '{' }],
    ['a sign of another place', '{"a" 1}', { status: 'notJson', at: { line: 1, column: 6 }, found: '1' }],
    ['a bracket for a brace', '{"a": 1]', { status: 'notJson', at: { line: 1, column: 8 }, found: ']' }],
    ['a word for a value', '{"a": yes}', { status: 'notJson', at: { line: 1, column: 7 }, found: 'yes' }],
    ['nothing', '', { status: 'cutOff', at: { line: 1, column: 1 } }],
    ['half an object', '{"a":\n', { status: 'cutOff', at: { line: 2, column: 1 } }],
    ['half a text', '["abc', { status: 'cutOff', at: { line: 1, column: 6 } }],
    ['half a comment', '[1] /* and', { status: 'cutOff' }],
  ])('%s', (_, text, result) => {
    expect(readJson(text)).toMatchObject(result);
  });

  test('a nest too deep for anybody', () => {
    expect(readJson('[,'.repeat(100_000)).status).toBe('notJson');
  });
});

test('nothing makes it throw, and no key of a text changes an object', () => {
  const piece = fc.oneof(fc.constantFrom(...'{}[],:"\'“”/*\\#\n ', '//', '"__proto__"', 'null', '1e999'), fc.string());
  assertProperty(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      readJson(pieces.join(''));
    }),
    { numRuns: 2000 },
  );
  const read = readJson('{__proto__: {polluted: true},}');
  expect(read.status === 'read' && Object.keys(read.value as object)).toEqual(['__proto__']);
  expect('polluted' in {}).toBe(false);
});
