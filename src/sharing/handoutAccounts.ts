// An event's accounts side by side as a handout prints them: the groups of the view, in rows of two columns.

import { absenceFrom, accountOfSide } from '#domain/accounts/absence.ts';
import { type AccountTopic, sideBySide } from '#domain/accounts/sideBySide.ts';
import { type EventRecord, localize, type Position, type TopicId } from '#domain/record/model.ts';
import { nameOfSource } from '#domain/record/nameOfSource.ts';
import type {
  HandoutAccountCell,
  HandoutAccountGroup,
  HandoutAccountRow,
  HandoutAccounts,
  Pair,
} from '#formats/handout.ts';
import {
  absenceInWords,
  accountsHead,
  accountsOf,
  differenceInWords,
  kindOfSource,
  readInWords,
} from '#i18n/accounts/accountsInWords.ts';
import { ACCOUNT_WORDS } from '#i18n/accounts/accountWords.ts';
import { rulesOf } from '#lib/languageRules.ts';
import { labelled } from '#lib/text/punctuation.ts';
import { toHandoutPosition, type Wording } from './handoutEvent.ts';

const NOTHING: Pair<string> = ['', ''];

export function toHandoutAccounts(event: EventRecord, wording: Wording): HandoutAccounts {
  const { indices, language, m } = wording;
  const words = ACCOUNT_WORDS[language];
  const [first, second] = indices.dataset.sides;
  const names = [accountsOf(first, language), accountsOf(second, language)] as const;
  const sides = [accountOfSide(event, 'first', indices), accountOfSide(event, 'second', indices)] as const;
  const { inBoth, onlyFirst, onlySecond, cannotBeSaid } = sideBySide(event, indices);
  const cell = (topic: TopicId | null, positions: readonly Position[]) => toCell(topic, positions, event, wording);
  const read = (at: 0 | 1) => readInWords(sides[at], names[at], language).join(' · ');
  const absent = (at: 0 | 1) => {
    const from = at === 0 ? 1 : 0;
    const told = absenceInWords(absenceFrom(sides[from]), { seenIn: names[at], other: names[from] }, language);
    return told.join(' · ');
  };
  const groups: readonly HandoutAccountGroup[] = [
    {
      title: words.inBoth,
      note: '',
      columns: NOTHING,
      rows: inBoth.map(({ topic, shared, first: left, second: right, differences }) => ({
        across: cell(topic, shared),
        cells: [withoutTopic(cell(topic, left)), withoutTopic(cell(topic, right))],
        differences: differences.map((one) => differenceInWords(one, names, indices, language)),
      })),
    },
    {
      title: words.inOne,
      note: '',
      columns: [onlyFirst.length > 0 ? absent(0) : '', onlySecond.length > 0 ? absent(1) : ''],
      rows: inPairs(
        onlyFirst.map((one) => cell(one.topic, statementsOf(one))),
        onlySecond.map((one) => cell(one.topic, statementsOf(one))),
      ),
    },
    {
      title: words.cannotBeSaid,
      note: words.cannotBeSaidWhy,
      columns: NOTHING,
      rows: cannotBeSaid.map(({ topic, neither }) => ({
        across: cell(topic, neither),
        cells: [null, null],
        differences: [],
      })),
    },
  ];
  return {
    title: m['accounts.region'],
    caution: words.caution,
    heads: [
      { name: accountsHead(first, language), read: read(0) },
      { name: accountsHead(second, language), read: read(1) },
    ],
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

function statementsOf({ shared, first, second }: AccountTopic): readonly Position[] {
  return [...shared, ...first, ...second];
}

/** What only one side's accounts have has nothing to do with what stands beside it. */
function inPairs(
  left: readonly HandoutAccountCell[],
  right: readonly HandoutAccountCell[],
): readonly HandoutAccountRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({
    across: null,
    cells: [left[i] ?? null, right[i] ?? null],
    differences: [],
  }));
}

/** The topic stands above both columns. */
function withoutTopic(cell: HandoutAccountCell): HandoutAccountCell | null {
  return cell.lines.length === 0 ? null : { ...cell, topic: '' };
}

function toCell(
  topic: TopicId | null,
  positions: readonly Position[],
  event: EventRecord,
  wording: Wording,
): HandoutAccountCell {
  const { indices, language } = wording;
  const label = topic && indices.topicById.get(topic)?.label;
  return {
    topic: label ? localize(label, language).text : ACCOUNT_WORDS[language].noTopic,
    lines: positions.map((position) => ({
      ...toHandoutPosition(position, event, wording),
      restsOn: restsOn(position, wording),
    })),
  };
}

/** `VnEconomy: press; Ministry of Foreign Affairs of Japan: government`. */
function restsOn({ sources }: Position, { indices, language, m }: Wording): string {
  return sources
    .flatMap((id) => indices.sourceById.get(id) ?? [])
    .map((source) => {
      const kind = kindOfSource(source, language, m);
      const name = nameOfSource(source, language);
      return kind === '' ? name : labelled(name, kind, language);
    })
    .join(rulesOf(language).semicolon);
}
