import { expect, test } from 'vitest';
import { startOfDay, toDayNumber } from '#domain/time/dates.ts';
import { axisWords } from '#i18n/axisWords.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { axisLabel, labelByWords } from './axisLabel.ts';

test('labels by the words at hand are those that are formatted, in every language', () => {
  for (const language of LANGUAGES) {
    const label = labelByWords(axisWords(language), language);
    for (const year of [-44, 0, 1, 794, 1973, 2024, 10_000]) {
      for (let month = 1; month <= 12; month++) {
        const instant = startOfDay(toDayNumber(year, month, 1));
        for (const unit of ['day', 'month', 'year', 'hour'] as const) {
          for (const level of ['minor', 'major'] as const) {
            expect(label(instant, unit, level)).toBe(axisLabel(instant, unit, level, language));
          }
        }
      }
    }
  }
});
