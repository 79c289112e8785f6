// The first picture of the plain address: the page's boxes, as the app lays them out, with the chart drawn for the
// common sizes of screen in every language. Static: the page shows it before any script has come.

import type { Dataset, Localized } from '#domain/record/model.ts';
import { localize } from '#domain/record/model.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { createMarksMarkup } from './marksMarkup.ts';
import {
  type Opening,
  type OpeningPicture,
  openingOf,
  type PictureSize,
  paintSized,
  type SizedPictures,
} from './openingPicture.ts';
import { languageClass, marksClass, pictureClass, rulesOf } from './pictureRules.ts';
import { createPlaceClasses, type PlaceClasses } from './placeClasses.ts';
import { axisLinesMarkup, escapeText, titlesMarkup } from './titlesMarkup.ts';

/** timeline/layer/removeFirstPicture.ts takes it away by this id. */
const ID = 'first-picture';
const SCOPE = `#${ID}`;
const BRAND = 'Nenpyo';

export interface FirstPage {
  readonly html: string;
  readonly css: string;
}

/** The class an app's style sheet gives a name, once it is built. */
export type ScopedName = (file: string, name: string) => string;

/** Null for a dataset that has nothing to draw. */
export function firstPage(dataset: Dataset, sizes: readonly PictureSize[], scoped: ScopedName): FirstPage | null {
  const opening = openingOf(dataset);
  if (!opening) return null;
  const sized = paintAll(opening, sizes);
  const classes = createPlaceClasses();
  const charts = chartsMarkup(opening, sized, classes);
  const app = (name: string) => scoped('app/App', name);
  const header = (name: string) => scoped('app/explore/Header', name);
  const timeline = (name: string) => scoped('timeline/Timeline', name);
  const box = (className: string, ...inside: readonly string[]) => `<div class="${className}">${inside.join('')}</div>`;
  const chart = box(`${timeline('chart')} first-chart`, charts);
  const panel = box(timeline('timeline'), box(`${timeline('toolbar')} first-toolbar`), chart);
  const centre = box(`${app('centre')} first-centre`, box(app('stuck'), box(app('status')), panel));
  const head = box(
    header('header'),
    `<p class="${header('brand')}">${BRAND}</p>`,
    `<div class="${header('title')} first-heading">${titleMarkup(dataset.info.title)}</div>`,
    box(`${header('tools')} first-tools`),
  );
  const main = box(`${app('main')}`, box(`${app('filters')} first-filters`), centre, box(app('reader')));
  const html = `<div id="${ID}" class="${app('page')}" aria-hidden="true">${head}${main}</div>`;
  return { html, css: `${classes.css()}\n${rulesOf(sized, SCOPE)}` };
}

/** Of every size that none before it covers. */
function paintAll(opening: Opening, sizes: readonly PictureSize[]): readonly SizedPictures[] {
  const sized: SizedPictures[] = [];
  const isWithin = (value: number, [least, greatest]: readonly [number, number]) => value >= least && value <= greatest;
  for (const size of sizes) {
    const isCovered = sized.some(
      ({ range }) => isWithin(size.width, range.width) && isWithin(size.pageHeight, range.pageHeight),
    );
    if (!isCovered) sized.push(paintSized(opening, size));
  }
  return sized;
}

function chartsMarkup({ indices }: Opening, sized: readonly SizedPictures[], classes: PlaceClasses): string {
  const marks = createMarksMarkup(indices);
  const levels = [...new Set(sized.map(({ level }) => level))];
  const ofLevels = (draw: (picture: OpeningPicture, widthPx: number) => string) =>
    levels.map((level) => {
      const first = sized.find((one) => one.level === level);
      const drawn = first ? draw(first.pictures.en, first.size.width) : '';
      return `<div class="light-axis ${marksClass(level)}">${drawn}</div>`;
    });
  const lines = ofLevels(
    (picture, widthPx) => `${axisLinesMarkup(picture, widthPx, classes)}<div class="light-plot"></div>`,
  );
  // One language after the other: the same words stand near each other, which packs them better.
  const pictures = LANGUAGES.flatMap((language) =>
    sized.map(({ pictures: painted, size }, index) => {
      const titles = titlesMarkup(painted[language], language, size.width, classes);
      return `<div class="light-axis ${pictureClass(index)} ${languageClass(language)}" lang="${language}">${titles}</div>`;
    }),
  );
  // Marks lie over the hairlines, and those over the lines of the axis.
  const dots = ofLevels(marks.marksOf);
  return [marks.shapes(), ...lines, ...pictures, ...dots].join('');
}

function titleMarkup(title: Localized): string {
  return LANGUAGES.map((language) => {
    const { text, language: own } = localize(title, language);
    return `<span class="${languageClass(language)}" lang="${own}">${escapeText(text)}</span>`;
  }).join('');
}
