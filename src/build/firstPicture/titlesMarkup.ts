// The titles of a picture with their hairlines, and its axis, as elements whose places are classes.

import type { Language } from '#i18n/languages.ts';
import type { DrawnTitle } from '#picture/drawing.ts';
import { textWidth } from '#picture/textWidth.ts';
import { BESIDE_DATE_PX, BESIDE_HAIRLINE_PX, TITLE_FONT_PX } from '#picture/titleWords.ts';
import type { OpeningPicture } from './openingPicture.ts';
import type { PlaceClasses } from './placeClasses.ts';

/** `widthPx` is how wide the picture was painted. */
export function titlesMarkup(
  { painted, height, axis }: OpeningPicture,
  language: Language,
  widthPx: number,
  classes: PlaceClasses,
): string {
  const labels = axis.labels.map(
    ({ x, text, level }) => `<i class="light-label is-${level} ${classes.leftOf(x / widthPx)}">${escapeText(text)}</i>`,
  );
  const titles = painted.drawing.titles.map((title) => titleMarkup(title, height, language, widthPx, classes));
  return `${labels.join('')}<div class="picture-content">${titles.join('')}</div>`;
}

/** A box as wide as nothing at the title's date, from its row down to its mark. */
function titleMarkup(
  { id, left, top, width, date, text, language, sides, isLeft, isOff, line }: DrawnTitle,
  height: number,
  pageLanguage: Language,
  widthPx: number,
  classes: PlaceClasses,
): string {
  const x = line?.x ?? (isLeft ? left + width : left);
  const lineClasses = line ? ` has-line ${classes.bottomOf(height - line.bottom)}` : '';
  const box = `first-title ${classes.leftOf(x / widthPx)} ${classes.topOf(top)}${lineClasses}`;
  const look = `picture-title ${sides}${isLeft ? ' is-left' : ''}${isOff ? ' is-off' : ''}`;
  const lang = language === pageLanguage ? '' : ` lang="${escapeText(language)}"`;
  const dated = date === '' ? '' : `<span class="picture-date">${escapeText(date)}</span>`;
  // What is whole is as wide as its words, and needs no rule.
  const widthClass = naturalWidth(date, text) > width ? ` ${classes.widthOf(width)}` : '';
  return `<b class="${box}"><span class="${look}${widthClass}" data-event="${escapeText(id)}"${lang}>${dated}${escapeText(text)}</span></b>`;
}

function naturalWidth(date: string, text: string): number {
  const datePx = date === '' ? 0 : textWidth(date) * TITLE_FONT_PX + BESIDE_DATE_PX;
  return BESIDE_HAIRLINE_PX + datePx + textWidth(text) * TITLE_FONT_PX;
}

/** The lines of the axis: the same in every language. */
export function axisLinesMarkup({ axis }: OpeningPicture, widthPx: number, classes: PlaceClasses): string {
  return axis.lines
    .map(({ x, isMajor }) => `<i class="light-line${isMajor ? ' is-major' : ''} ${classes.leftOf(x / widthPx)}"></i>`)
    .join('');
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
