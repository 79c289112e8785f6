// The architecture: which folder may import which. Another folder is imported by its `#name`, files of the same folder
// by their path. Tests may import anything.

import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** A panel knows the store and what it is drawn with, and never another panel. */
const PANEL = 'store domain i18n ui lib';
const LAYERS: Readonly<Record<string, string>> = {
  lib: '',
  domain: 'lib',
  i18n: 'domain lib',
  picture: 'domain i18n lib',
  dataset: 'domain lib',
  formats: 'domain picture lib',
  ui: 'lib',
  store: 'domain i18n lib',
  timeline: `${PANEL} picture`,
  filters: PANEL,
  reader: `${PANEL} formats`,
  opening: PANEL,
  ledger: PANEL,
  accounts: PANEL,
  people: PANEL,
  briefing: PANEL,
  stage: PANEL,
  sharing: 'store domain dataset formats i18n picture ui lib',
  app: 'timeline filters reader opening ledger accounts people briefing stage sharing store dataset domain i18n ui lib',
  build: 'dataset domain i18n picture lib',
  testing: 'dataset formats store domain i18n picture lib',
};
/** Where a language is asked for by its name: a further language has to be thought of in these files. */
const TELL_LANGUAGES = [
  'filters/DateField.tsx',
  'formats/docx/docxStyles.ts',
  'formats/handoutText.ts',
  'formats/markdown.ts',
  'i18n/citation.ts',
  'i18n/formatDates.ts',
  'i18n/formatYears.ts',
  'i18n/languageName.ts',
  'i18n/titleDate.ts',
  'testing/sampleHandout.ts',
];
/** What only some files may import. */
const KEPT_TO: Readonly<Record<string, string>> = {
  'vis-timeline/esnext': 'timeline/vis/visAxis.ts',
  'vis-data/esnext': 'timeline/vis/visAxis.ts',
  moment: 'timeline/vis/visAxis.ts',
  // The device's storage, beside what the linter keeps to preferences, keptFlag and briefingJournal.
  'idb-keyval': 'store/deviceBriefings.ts store/openedDataset.ts',
};

const SRC = fileURLToPath(new URL('.', import.meta.url));
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

const TELLS_LANGUAGES = /[!=]== '(?:en|vi|ja)'/;

interface Module {
  readonly file: string;
  readonly folder: string;
  readonly imports: readonly string[];
  readonly tellsLanguages: boolean;
}

const modules: readonly Module[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.ts$/.test(path))
  .map((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    return {
      file,
      folder: file.includes('/') ? (file.split('/')[0] ?? '') : '',
      imports: [...text.matchAll(IMPORT)].map(([, name]) => name ?? ''),
      tellsLanguages: TELLS_LANGUAGES.test(text),
    };
  });
/** `main.ts` and `preload.ts` put everything together. */
const inFolders = modules.filter(({ folder }) => folder !== '');

const offences = (says: (module: Module, name: string) => boolean) =>
  inFolders.flatMap((one) => one.imports.filter((name) => says(one, name)).map((name) => `${one.file}: ${name}`));

test('every folder is in the table', () => {
  expect(new Set(inFolders.map(({ folder }) => folder))).toEqual(new Set(Object.keys(LAYERS)));
});

test('a folder imports what the table allows, by its # name', () => {
  const isAllowed = (folder: string, name: string) =>
    [folder, ...(LAYERS[folder] ?? '').split(' ')].includes(name.slice(1).split('/')[0] ?? '');
  expect(offences(({ folder }, name) => name.startsWith('#') && !isAllowed(folder, name))).toEqual([]);
  expect(
    offences(({ file, folder }, name) => name.startsWith('.') && !normalize(join(file, '..', name)).startsWith(folder)),
  ).toEqual([]);
});

test('there are no barrels', () => {
  expect(inFolders.filter(({ file }) => /\/index\.tsx?$/.test(file))).toEqual([]);
});

test('vis-timeline and its moment are known to one file, the device’s database to two', () => {
  expect(offences(({ file }, name) => name in KEPT_TO && !KEPT_TO[name]?.split(' ').includes(file))).toEqual([]);
});

test('no source names a side, a person or a place of the bundled record: another dataset is shown as well', () => {
  const idsIn = (name: string): readonly string[] =>
    JSON.parse(readFileSync(join(SRC, `../data/${name}.json`), 'utf8'))[name].map(({ id }: { id: string }) => id);
  // Words of the app as well: `other` in the styles, `online` as a mode.
  const ids = ['sides', 'people', 'places'].flatMap(idsIn).filter((id) => !['other', 'online'].includes(id));
  const quoted = new RegExp(`["'](?:${ids.join('|')})["']`);
  const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:tsx?|css|html)$/.test(path) && !/\.test\.ts$|^testing\//.test(path));
  expect(sources.filter((file) => quoted.test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
});

test('what differs between languages stands in lib/languageRules.ts, and is asked by name in few files', () => {
  const telling = modules.filter(({ tellsLanguages }) => tellsLanguages).map(({ file }) => file);
  expect(telling.sort()).toEqual(TELL_LANGUAGES);
});

test('no module imports itself, in however many steps, types and parts fetched later included', () => {
  const known = new Map(modules.map(({ file }) => [file, file]));
  const targets = new Map(
    modules.map(({ file, imports }) => [
      file,
      imports.flatMap((name) => {
        const path = name.startsWith('#') ? name.slice(1) : normalize(join(file, '..', name));
        return known.get(path) ?? [];
      }),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, above: readonly string[]) => {
    if (above.includes(file)) circles.push([...above.slice(above.indexOf(file)), file].join(' → '));
    if (done.has(file) || above.includes(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...above, file]);
    done.add(file);
  };
  for (const { file } of modules) walk(file, []);
  expect(circles).toEqual([]);
});
