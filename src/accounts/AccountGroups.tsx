// The three groups: what both sides' accounts have, what was seen in one side's only, what nothing can be said of.

import { type ReactNode, useId } from 'react';
import { type AccountOfSide, absenceFrom } from '#domain/accounts/absence.ts';
import type { AccountTopic, SideBySide } from '#domain/accounts/sideBySide.ts';
import type { Position, TopicId } from '#domain/record/model.ts';
import { absenceInWords, accountsHead, accountsOf, differenceInWords } from '#i18n/accounts/accountsInWords.ts';
import { ACCOUNT_WORDS } from '#i18n/accounts/accountWords.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useRecord } from '#store/StoreContext.tsx';
import { AccountLines } from './AccountLines.tsx';
import styles from './Accounts.module.css';

export function InBoth({ topics }: { readonly topics: readonly AccountTopic[] }) {
  const { language } = useLanguage();
  const words = ACCOUNT_WORDS[language];
  const { indices } = useRecord();
  const [first, second] = indices.dataset.sides;
  const names = [accountsOf(first, language), accountsOf(second, language)] as const;
  return (
    <Group name={words.inBoth} isEmpty={topics.length === 0}>
      {topics.map((topic) => (
        <div key={topic.topic} className={styles.topic}>
          <h4 dir="auto">
            <TopicName topic={topic.topic} />
          </h4>
          {topic.shared.length > 0 && (
            <div className={styles.shared}>
              <p className={styles.label}>{words.shared(...names)}</p>
              <AccountLines positions={topic.shared} />
            </div>
          )}
          <div className={styles.columns}>
            <Cell column="first" label={accountsHead(first, language)} positions={topic.first} />
            <Cell column="second" label={accountsHead(second, language)} positions={topic.second} />
          </div>
          {topic.differences.map((difference) => (
            <p key={`${difference.actor.type} ${difference.actor.id}`} className={styles.differ} dir="auto">
              {differenceInWords(difference, names, indices, language)}
            </p>
          ))}
        </div>
      ))}
    </Group>
  );
}

interface InOneProps {
  readonly compared: SideBySide;
  readonly sides: readonly [AccountOfSide, AccountOfSide];
}

export function InOne({ compared: { onlyFirst, onlySecond }, sides }: InOneProps) {
  const { language } = useLanguage();
  const words = ACCOUNT_WORDS[language];
  const { dataset } = useRecord().indices;
  const [first, second] = [accountsOf(dataset.sides[0], language), accountsOf(dataset.sides[1], language)];
  return (
    <Group name={words.inOne} isEmpty={onlyFirst.length + onlySecond.length === 0}>
      <div className={styles.columns}>
        <OneSide
          column="first"
          topics={onlyFirst}
          words={absenceInWords(absenceFrom(sides[1]), { seenIn: first, other: second }, language)}
        />
        <OneSide
          column="second"
          topics={onlySecond}
          words={absenceInWords(absenceFrom(sides[0]), { seenIn: second, other: first }, language)}
        />
      </div>
    </Group>
  );
}

interface OneSideProps {
  readonly column: 'first' | 'second';
  readonly topics: readonly AccountTopic[];
  /** What may be said of where it was seen and where not. */
  readonly words: readonly string[];
}

function OneSide({ column, topics, words: [seen, ...more] }: OneSideProps) {
  if (topics.length === 0) return null;
  return (
    <div className={styles.cell} data-column={column}>
      <h4>{seen}</h4>
      {more.map((line) => (
        <p key={line} className={styles.label} dir="auto">
          {line}
        </p>
      ))}
      {topics.map((topic, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: statements without a topic are several of none
        <div key={i} className={styles.topic}>
          <h5 dir="auto">
            <TopicName topic={topic.topic} />
          </h5>
          <AccountLines positions={[...topic.shared, ...topic[column]]} />
        </div>
      ))}
    </div>
  );
}

export function CannotBeSaid({ topics }: { readonly topics: readonly AccountTopic[] }) {
  const words = ACCOUNT_WORDS[useLanguage().language];
  return (
    <Group name={words.cannotBeSaid} isEmpty={topics.length === 0}>
      <p className={styles.label}>{words.cannotBeSaidWhy}</p>
      {topics.map(({ topic, neither }) => (
        <div key={topic} className={styles.topic}>
          <h4 dir="auto">
            <TopicName topic={topic} />
          </h4>
          <AccountLines positions={neither} />
        </div>
      ))}
    </Group>
  );
}

interface GroupProps {
  readonly name: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Group({ name, isEmpty, children }: GroupProps) {
  const id = useId();
  if (isEmpty) return null;
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id}>{name}</h3>
      {children}
    </section>
  );
}

interface CellProps {
  readonly column: 'first' | 'second';
  readonly label: string;
  readonly positions: readonly Position[];
}

function Cell({ column, label, positions }: CellProps) {
  if (positions.length === 0) return null;
  return (
    <div className={styles.cell} data-column={column}>
      <p className={styles.label}>{label}</p>
      <AccountLines positions={positions} />
    </div>
  );
}

function TopicName({ topic }: { readonly topic: TopicId | null }) {
  const words = ACCOUNT_WORDS[useLanguage().language];
  const { topicById } = useRecord().indices;
  const found = topic && topicById.get(topic);
  return found ? <Words of={found.label} /> : words.noTopic;
}
