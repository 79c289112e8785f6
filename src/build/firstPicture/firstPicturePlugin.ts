// Vite plugin: writes the first picture of the plain address into the page, and its rules into the page's first style
// sheet. In development the page asks for the early script and the style sheets by themselves, as the build bundles them.

import { gzipSync } from 'node:zlib';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { readDataFiles } from '#build/data/readDataFiles.ts';
import { scopedName } from '#build/scopedNames.ts';
import { toModel } from '#dataset/toModel.ts';
import { type FirstPage, firstPage } from './firstPage.ts';
import type { PictureSize } from './openingPicture.ts';

/** The style sheet that the rules of the places are put behind. */
const STYLES = '/app/first/firstPicture.css';
/** What the build puts into the page's first style sheet, as far as the first picture wears it. */
const DEV_STYLES = [
  '/ui/tokens.css',
  '/ui/base.css',
  '/app/App.module.css',
  '/app/explore/Header.module.css',
  '/timeline/Timeline.module.css',
  '/timeline/layer/lightAxis.css',
  '/timeline/layer/picture.css',
  STYLES,
];
const DEV_TAGS: readonly HtmlTagDescriptor[] = [
  ...DEV_STYLES.map(
    (href): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel: 'stylesheet', href }, injectTo: 'head' }),
  ),
  // Modules run in their order: before the app's own.
  { tag: 'script', attrs: { type: 'module', src: '/preload.ts' }, injectTo: 'head-prepend' },
];

interface Options {
  /** The folder of the dataset. */
  readonly data: string;
  readonly sizes: readonly PictureSize[];
}

export function firstPicture({ data, sizes }: Options): Plugin {
  let page: FirstPage | null = null;
  return {
    name: 'nenpyo:first-picture',
    enforce: 'pre',
    // A test run draws no page.
    apply: (_config, { mode }) => mode !== 'test',
    buildStart() {
      const { dataset } = toModel(readDataFiles(data).document);
      page = dataset && firstPage(dataset, sizes, (file, name) => scopedName(name, file));
    },
    transform(code, id) {
      return page && id.endsWith(STYLES) ? `${code}\n${page.css}` : null;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { server }) {
        if (!page) return html;
        const whole = html.replace('<body>', () => `<body>\n    ${page?.html}`);
        if (server) return { html: whole, tags: [...DEV_TAGS] };
        const [plain, packed] = [whole, gzipSync(whole)].map(({ length }) => (length / 1000).toFixed(1));
        this.info?.(`the page with its first picture: ${plain} kB, ${packed} kB gzipped`);
        return whole;
      },
    },
  };
}
