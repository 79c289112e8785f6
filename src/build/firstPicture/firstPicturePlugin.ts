// Vite plugin: writes the first picture of the plain address into the page, and its rules into the page's first style
// sheet. Only into the built page: in development the app draws as soon as it is there.

import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { readDataFiles } from '#build/data/readDataFiles.ts';
import { scopedName } from '#build/scopedNames.ts';
import { toModel } from '#dataset/toModel.ts';
import { type FirstPage, firstPage } from './firstPage.ts';
import type { PictureSize } from './openingPicture.ts';

/** The style sheet that the rules of the places are put behind. */
const STYLES = '/app/first/firstPicture.css';

interface Options {
  /** The folder of the dataset. */
  readonly data: string;
  readonly sizes: readonly PictureSize[];
}

export function firstPicture({ data, sizes }: Options): Plugin {
  let page: FirstPage | null = null;
  return {
    name: 'nenpyo:first-picture',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const { dataset } = toModel(readDataFiles(data).document);
      page = dataset && firstPage(dataset, sizes, (file, name) => scopedName(name, file));
    },
    transform(code, id) {
      return page && id.endsWith(STYLES) ? `${code}\n${page.css}` : null;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!page) return html;
        const whole = html.replace('<body>', () => `<body>\n    ${page?.html}`);
        const [plain, packed] = [whole, gzipSync(whole)].map(({ length }) => (length / 1000).toFixed(1));
        this.info?.(`the page with its first picture: ${plain} kB, ${packed} kB gzipped`);
        return whole;
      },
    },
  };
}
