// Which of the pictures in the page shows: rules by the width of the chart, the height of the page and the language.

import { LANGUAGES, type Language } from '#i18n/languages.ts';
import type { SizedPictures } from './openingPicture.ts';

/** The chart's width is a whole number of px to the app, which rounds it. */
const ROUNDED_PX = 0.49;

export function marksClass(level: number): string {
  return `marks-${level}`;
}

export function pictureClass(index: number): string {
  return `picture-${index}`;
}

export function languageClass(language: Language): string {
  return `in-${language}`;
}

export function rulesOf(sized: readonly SizedPictures[], scope: string): string {
  const languages = LANGUAGES.map(
    (language) => `html:not(:lang(${language})) ${scope} .${languageClass(language)}{display:none}`,
  );
  return [...sized.map((one, index) => ruleOf(one, index, scope)), ...languages].join('\n');
}

function ruleOf(
  { range: { width, pageHeight }, level, pictures }: SizedPictures,
  index: number,
  scope: string,
): string {
  const heights = LANGUAGES.map((language) => {
    const { height, chartPx } = pictures[language];
    return { language, css: `{--chart-height:${chartPx}px;--picture-height:${height}px}` };
  });
  const [usual] = heights;
  const others = heights.filter(({ css }) => css !== usual?.css);
  const shown = `${scope} :is(.${marksClass(level)},.${pictureClass(index)}){display:block}`;
  const rules = [
    shown,
    `${scope} .first-chart${usual?.css ?? ''}`,
    ...others.map(({ language, css }) => `html:lang(${language}) ${scope} .first-chart${css}`),
  ];
  const page = `(min-height:${pageHeight[0]}px) and (max-height:${pageHeight[1]}px)`;
  const chart = `(min-width:${width[0] - ROUNDED_PX}px) and (max-width:${width[1] + ROUNDED_PX}px)`;
  return `@media ${page}{@container ${chart}{${rules.join('')}}}`;
}
