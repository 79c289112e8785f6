import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compressedPreview } from './src/build/compressedPreview.ts';
import { datasetPlugin } from './src/build/data/datasetPlugin.ts';
import { firstPicture } from './src/build/firstPicture/firstPicturePlugin.ts';
import { japaneseFont } from './src/build/japaneseFont.ts';
import { offline } from './src/build/offline/offlinePlugin.ts';
import { oneFile } from './src/build/oneFile/oneFilePlugin.ts';
import { preloadApp } from './src/build/preloadApp.ts';
import { readHeaders } from './src/build/readHeaders.ts';
import { scopedName } from './src/build/scopedNames.ts';
import { sizeBudget } from './src/build/sizeBudget.ts';
import { visParts } from './src/build/visParts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What the first picture needs; nothing of React. One script and one style sheet: every further file is a wait. */
const FIRST = new RegExp(
  [
    '@fontsource/be-vietnam-pro/[46]00\\.css',
    '/src/app/(first/|loading/firstDataset|App\\.module\\.css|explore/Header\\.module\\.css)',
    '/src/dataset/(datasetPlace|inlinedDocument|loadDataset|packed/|split/split(Parts|Texts))',
    '/src/domain/(find(?!/found)|picture|record|time(?!/written)|problems/problemReport)',
    '/src/i18n/(formatDates|languages|loadMessages|startWords)',
    '/src/lib/(assertNever|languageRules|memoize)',
    '/src/store/(keptFlag|openedDataset|preferences|record|selectors|viewState)\\.ts',
    '/src/store/address/(?!urlSync)',
    '/src/picture/[^/]+$',
    '/src/timeline/(Timeline\\.module|layer/|textScale)',
    '/src/ui/(base\\.css|shownTheme|tokens\\.css)',
  ].join('|'),
);
/** Of the app's own modules, those below the panels that the first view needs. */
const CORE =
  /\/src\/(lib\/(?!text\/|safeLink)|domain\/(find(?!\/found)|picture|record|time(?!\/written))\/|i18n\/(?!messages\/(?!en\.)|accounts\/|problems\/|links\/|citation|valueLabel)|store\/|ui\/)/;

// Of what vis-timeline asks for, these are stand-ins of our own; see there.
const aliases = [
  { find: /^moment$/, replacement: here('src/timeline/vis/utcMoment.ts') },
  { find: /^xss$/, replacement: here('src/timeline/vis/escapedWords.ts') },
];
/** The sizes of chart and page that the first picture is drawn for: common phones, tablets, laptops and screens. */
const FIRST_PICTURES = [
  { width: 704, pageHeight: 900 },
  { width: 592, pageHeight: 720 },
  { width: 652, pageHeight: 768 },
  { width: 771, pageHeight: 864 },
  { width: 1136, pageHeight: 1080 },
  { width: 1136, pageHeight: 950 },
  { width: 780, pageHeight: 1180 },
  { width: 350, pageHeight: 844 },
  { width: 372, pageHeight: 844 },
];

const TESTS_WITH_DATES = ['domain/time/*.test.ts', 'i18n/format*.test.ts', 'store/address/urlCodec*.test.ts'];

const inTimeZone = (timeZone: string, include: string[]) => ({
  root: here('src'),
  test: {
    name: timeZone,
    include,
    env: { TZ: timeZone },
    setupFiles: ['testing/timeZone.ts'],
    // A busy machine is no failure: how fast something is, is measured in e2e/bench.
    testTimeout: 60_000,
    // Modules keep no state that a test could meet, and to load them for each file takes longer than the tests.
    isolate: false,
  },
});

export default defineConfig({
  root: 'src',
  publicDir: '../public',
  base: './',
  // No fallback to index.html: what is not there is a 404, as on a static host.
  appType: 'mpa',
  resolve: { alias: aliases },
  css: { modules: { generateScopedName: scopedName } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // Inlined files would need `data:` in the Content-Security-Policy.
    assetsInlineLimit: 0,
    license: true,
    // What nearly every part shares is one file: two dozen small ones would come one after the other.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', test: FIRST, priority: 2 },
            { name: 'core', test: CORE, priority: 1 },
          ],
        },
      },
    },
  },
  server: { fs: { allow: ['..'] } },
  preview: { headers: readHeaders(readFileSync(here('public/_headers'), 'utf8')) },
  plugins: [
    react(),
    visParts(),
    compressedPreview(),
    firstPicture({ data: here('data'), sizes: FIRST_PICTURES }),
    preloadApp('/app/mount.tsx'),
    datasetPlugin(here('data')),
    japaneseFont({ data: here('data'), words: here('src/i18n') }),
    sizeBudget({ scriptKb: 198, styleKb: 13.2, firstViewChunks: ['mount', 'visTimelineAdapter'] }),
    offline(),
    oneFile({ data: here('data'), icon: here('public/icon.svg'), plugins: () => [react(), visParts()], limitKb: 1500 }),
  ],
  test: {
    // West of UTC every test runs; east of it those that could read a date in local time.
    projects: [
      inTimeZone('America/Los_Angeles', ['**/*.test.ts']),
      inTimeZone('Asia/Tokyo', TESTS_WITH_DATES),
      inTimeZone('Asia/Ho_Chi_Minh', TESTS_WITH_DATES),
    ],
  },
});
