// An event's accounts side by side on a page: a table of two columns. Where not all of it fits, each group says how many
// of its lines are left out.

import { Fragment } from 'react';
import { byTurns } from '#formats/byTurns.ts';
import type {
  HandoutAccountCell,
  HandoutAccountGroup,
  HandoutAccountLine,
  HandoutAccountRow,
  HandoutAccounts,
  HandoutEvent,
  HandoutSource,
} from '#formats/handout.ts';
import { whoOf } from '#formats/handoutEvents.ts';
import styles from './PrintPages.module.css';

interface ShortGroup extends HandoutAccountGroup {
  /** How many lines are left out. */
  readonly rest: number;
}

export interface ShortAccounts extends HandoutAccounts {
  readonly groups: readonly ShortGroup[];
  /** Those that are shown. */
  readonly lines: readonly HandoutAccountLine[];
}

/** At most so many rows, taken from the groups by turns, so that a long one leaves the others their room. */
export function shortAccounts(accounts: HandoutAccounts, mostRows: number): ShortAccounts {
  let left = mostRows;
  const kept = byTurns(
    accounts.groups.map(({ rows }) => rows),
    () => left-- > 0,
  );
  const groups = accounts.groups.map((group, i) => {
    const rows = group.rows.slice(0, kept[i]);
    return { ...group, rows, rest: linesOf(group.rows).length - linesOf(rows).length };
  });
  return { ...accounts, groups, lines: groups.flatMap(({ rows }) => linesOf(rows)) };
}

function linesOf(rows: readonly HandoutAccountRow[]): readonly HandoutAccountLine[] {
  return rows.flatMap(({ across, cells }) => [across, ...cells].flatMap((cell) => cell?.lines ?? []));
}

interface Props {
  readonly accounts: ShortAccounts;
  readonly event: HandoutEvent;
  readonly numberOf: (source: HandoutSource) => number;
}

export function PrintAccounts({ accounts, event, numberOf }: Props) {
  const numbersOf = ({ sources }: HandoutAccountLine) => {
    const numbers = new Set(sources.flatMap((at) => event.sources[at] ?? []).map(numberOf));
    return [...numbers]
      .filter((number) => number > 0)
      .sort((a, b) => a - b)
      .join(', ');
  };
  const write = (cell: HandoutAccountCell) => (
    <>
      {cell.topic !== '' && <h3 dir="auto">{cell.topic}</h3>}
      {cell.lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two statements may be the same words
        <p key={i} dir="auto">
          <strong>{whoOf(line)}</strong> <span className={styles.office}>{line.act}</span> {line.statement}
          <sup>{numbersOf(line)}</sup> <span className={styles.office}>{line.restsOn}</span>
        </p>
      ))}
    </>
  );
  return (
    <table className={styles.accounts}>
      <thead>
        <tr>
          {accounts.heads.map(({ name, read }) => (
            <th key={name} scope="col">
              {name} <span className={styles.office}>{read}</span>
            </th>
          ))}
        </tr>
      </thead>
      {accounts.groups.map(({ title, note, columns, rows, rest }) => (
        <tbody key={title}>
          <tr>
            <th colSpan={2} scope="rowgroup">
              {title} {rest > 0 && `+${rest}`} {note !== '' && <span className={styles.office}>{note}</span>}
            </th>
          </tr>
          {columns.some((words) => words !== '') && (
            <tr className={styles.office}>
              <td>{columns[0]}</td>
              <td>{columns[1]}</td>
            </tr>
          )}
          {rows.map(({ across, cells: [first, second], differences }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
            <Fragment key={i}>
              {across && (
                <tr>
                  <td colSpan={2}>{write(across)}</td>
                </tr>
              )}
              {(first ?? second) && (
                <tr>
                  <td>{first && write(first)}</td>
                  <td>{second && write(second)}</td>
                </tr>
              )}
              {differences.length > 0 && (
                <tr className={styles.office}>
                  <td colSpan={2}>{differences.join(' ')}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr className={styles.office}>
          <td colSpan={2}>{accounts.caution}</td>
        </tr>
      </tfoot>
    </table>
  );
}
