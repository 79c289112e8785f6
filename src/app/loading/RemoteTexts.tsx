// Asks the worker that keeps an opened document for what is read now: the texts of the chosen event, of what is told
// in short, of the entries of the ledger, and where a search hits.

import { useCallback, useEffect, useRef } from 'react';
import type { LoadedDataset, RemoteTexts as Remote } from '#dataset/loadDataset.ts';
import type { EventId } from '#domain/record/model.ts';
import { mostImportant } from '#domain/record/mostImportant.ts';
import { MOST_TOLD } from '#opening/InShort.tsx';
import { withHits, withTexts } from '#store/record.ts';
import { useActions, useAppState, useAppStore } from '#store/StoreContext.tsx';

/** Entries of a ledger are read one after the other: nobody reads more. */
const MOST_EVENTS = 2000;
/** The page is drawn first. */
const IDLE_MS = 3000;

interface Props {
  readonly source: LoadedDataset;
  readonly remote: Remote;
}

export function RemoteTexts({ source, remote }: Props) {
  const { api, select } = useAppStore();
  const { setRecord } = useActions();
  const selection = useAppState((state) => state.selection);
  const isLedger = useAppState((state) => state.view === 'ledger');
  const matches = useAppState(select.matches);
  const terms = useAppState(select.searchTerms);
  const asked = useRef(new Set<EventId>());

  useEffect(() => {
    let isCurrent = true;
    source.loadTexts([]).then((appendix) => {
      const { record } = api.getState();
      if (isCurrent) setRecord(withTexts(record, appendix, record.indices.dataset.info.languages));
    }, console.error);
    return () => {
      isCurrent = false;
    };
  }, [source, api, setRecord]);

  const ask = useCallback(
    (wanted: readonly (EventId | null | undefined)[]) => {
      const ids = wanted.filter((id) => id !== null && id !== undefined && !asked.current.has(id)) as EventId[];
      if (ids.length === 0) return;
      for (const id of ids) asked.current.add(id);
      remote.textsOf(ids).then(
        (texts) => {
          const { record } = api.getState();
          const { sources, briefings } = record.indices.dataset;
          const more = { events: new Map(texts.map((own) => [own.id, own])), sources, briefings };
          setRecord(withTexts(record, more, record.textLanguages));
        },
        (error) => {
          // Asked for again when it is chosen again.
          for (const id of ids) asked.current.delete(id);
          console.error(error);
        },
      );
    },
    [remote, api, setRecord],
  );

  useEffect(() => {
    const { events } = api.getState().record.indices;
    const shown = isLedger
      ? Array.from(matches.positions.subarray(0, MOST_EVENTS), (position) => events.at(position)?.id)
      : [];
    ask([selection, ...shown]);
  }, [ask, selection, isLedger, matches, api]);

  // What the record tells in short comes when everything else is there.
  const isTold = selection === null && !isLedger;
  useEffect(() => {
    if (!isTold) return;
    const timer = setTimeout(() => {
      const { events, ranks } = api.getState().record.indices;
      ask(mostImportant(matches.positions, ranks, MOST_TOLD).map((position) => events.at(position)?.id));
    }, IDLE_MS);
    return () => clearTimeout(timer);
  }, [ask, isTold, matches, api]);

  // A worker that has to be started is ready before the first letter is typed.
  useEffect(() => {
    const timer = setTimeout(() => remote.search([]).catch(console.error), IDLE_MS);
    return () => clearTimeout(timer);
  }, [remote]);

  useEffect(() => {
    if (terms.length === 0) return;
    let isCurrent = true;
    remote.search(terms).then((hits) => {
      if (isCurrent) setRecord(withHits(api.getState().record, hits));
    }, console.error);
    return () => {
      isCurrent = false;
    };
  }, [remote, terms, api, setRecord]);
  return null;
}
