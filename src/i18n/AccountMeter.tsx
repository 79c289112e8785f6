// How many statements rest on whose accounts: "Of 31 statements, 22 by Vietnam’s accounts, 6 by Japan’s, 3 by both
// sides’", beside a bar of the shares. Nothing stands where nothing was said, and where the record does not say whose
// its sources are.

import type { Account, AccountTally } from '#domain/record/accounts.ts';
import type { Indices } from '#domain/record/indices.ts';
import { localize, type Side } from '#domain/record/model.ts';
import { rulesOf } from '#lib/languageRules.ts';
import styles from './AccountMeter.module.css';
import { keepTogether } from './keepTogether.ts';
import { useLanguage } from './LanguageContext.tsx';
import type { Language } from './languages.ts';
import type { Messages } from './messages/en.ts';

/** In the order of the bar, each in its ink: of both, half of each. */
const INKS: readonly (readonly [Account, string])[] = [
  ['first', 'var(--side-first)'],
  ['both', 'linear-gradient(var(--side-first) 50%, var(--side-second) 50%)'],
  ['second', 'var(--side-second)'],
  ['neither', 'var(--side-other)'],
];

interface Props {
  readonly tally: AccountTally;
  readonly indices: Indices;
}

export function AccountMeter({ tally, indices: { dataset, facets } }: Props) {
  const { m, language } = useLanguage();
  if (tally.all === 0 || facets.account.values.length === 0) return null;
  return (
    <p className={styles.meter} dir="auto">
      <span className={styles.bar} aria-hidden="true">
        {INKS.map(([account, background]) => (
          <span key={account} style={{ flexGrow: tally[account], background }} />
        ))}
      </span>
      {keepTogether(tallyInWords(tally, dataset.sides, language, m), language)}
    </p>
  );
}

/** Without what is none; the text alone says all that the bar shows. */
export function tallyInWords(
  { all, first, second, both, neither }: AccountTally,
  sides: readonly Side[],
  language: Language,
  m: Messages,
): string {
  const whose = (place: number) => m['account.whose'](localize(sides[place]?.label ?? {}, language).text);
  const shares = [
    [whose(0), first],
    [whose(1), second],
    [m['account.whose.both'], both],
    [m['account.whose.neither'], neither],
  ] as const;
  const words = shares
    .filter(([, count]) => count > 0)
    .map(([name, count], i) => m[i === 0 ? 'account.by' : 'account.by.next'](name, count));
  return m['account.tally'](all, words.join(rulesOf(language).comma));
}
