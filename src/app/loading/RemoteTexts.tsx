// Asks for what is read now where the texts stay outside the page, with the worker of an opened document or in the parts
// of a large one: the texts of the chosen event, of what is told in short, of the entries of the ledger, and where a
// search hits.

import { useCallback, useEffect, useRef } from 'react';
import { MissingNotice } from '#app/parts/MissingNotice.tsx';
import type { LoadedDataset, RemoteTexts as Remote } from '#dataset/loaded.ts';
import { isBlank, NO_SEARCH } from '#domain/find/text/readSearch.ts';
import type { EventTexts } from '#domain/record/eventTexts.ts';
import type { EventId } from '#domain/record/model.ts';
import { mostImportant } from '#domain/record/mostImportant.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { MOST_TOLD } from '#opening/InShort.tsx';
import { MOST_READ, withHits, withTexts } from '#store/record.ts';
import { useActions, useAppState, useAppStore } from '#store/StoreContext.tsx';
import { useAskedTexts } from './useAskedTexts.ts';

/** The page is drawn first. */
const IDLE_MS = 3000;

interface Props {
  readonly source: LoadedDataset;
  readonly remote: Remote;
}

export function RemoteTexts({ source, remote }: Props) {
  const { m } = useLanguage();
  const { api, select } = useAppStore();
  const { setRecord } = useActions();
  const selection = useAppState((state) => state.selection);
  const isLedger = useAppState((state) => state.view === 'ledger');
  const matches = useAppState(select.matches);
  const search = useAppState(select.search);
  const asked = useRef(new Set<EventId>());
  const { ask, failure, tries, retry } = useAskedTexts();

  // biome-ignore lint/correctness/useExhaustiveDependencies: every try asks again.
  useEffect(
    () =>
      ask(source.loadTexts([]), (appendix) => {
        const { record } = api.getState();
        setRecord(withTexts(record, appendix, record.indices.dataset.info.languages));
      }),
    [source, api, setRecord, ask, tries],
  );

  const askFor = useCallback(
    (wanted: readonly (EventId | null | undefined)[]) => {
      const ids = wanted.filter((id) => id !== null && id !== undefined && !asked.current.has(id)) as EventId[];
      if (ids.length === 0) return;
      for (const id of ids) asked.current.add(id);
      const take = (texts: readonly EventTexts[]) => {
        const { record } = api.getState();
        const { sources, briefings } = record.indices.dataset;
        const { events, ordinalOf } = record.withoutTexts;
        // An event that says nothing has nothing to come: it stands for itself.
        const asked = ids.flatMap((id) => events.at(ordinalOf.get(id) ?? -1) ?? []);
        const told = [...asked, ...texts].map((own) => [own.id, own] as const);
        const more = { events: new Map(told), sources, briefings };
        setRecord(withTexts(record, more, record.textLanguages));
      };
      // Texts that come when something else is chosen are kept as well: nobody asks for them twice.
      ask(remote.textsOf(ids), take, () => {
        for (const id of ids) asked.current.delete(id);
      });
    },
    [remote, api, setRecord, ask],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: every try asks again.
  useEffect(() => {
    const { events } = api.getState().record.indices;
    const shown = isLedger
      ? Array.from(matches.ordinals.subarray(0, MOST_READ), (ordinal) => events.at(ordinal)?.id)
      : [];
    askFor([selection, ...shown]);
  }, [askFor, selection, isLedger, matches, api, tries]);

  // What the record tells in short comes when everything else is there.
  const isTold = selection === null && !isLedger;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every try asks again.
  useEffect(() => {
    if (!isTold) return;
    const timer = setTimeout(() => {
      const { events, ranks } = api.getState().record.indices;
      askFor(mostImportant(matches.ordinals, ranks, MOST_TOLD).map((ordinal) => events.at(ordinal)?.id));
    }, IDLE_MS);
    return () => clearTimeout(timer);
  }, [askFor, isTold, matches, api, tries]);

  // A worker that has to be started is ready before the first letter is typed.
  useEffect(() => {
    const timer = setTimeout(() => remote.search(NO_SEARCH).catch(console.info), IDLE_MS);
    return () => clearTimeout(timer);
  }, [remote]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every try asks again.
  useEffect(() => {
    if (isBlank(search)) return;
    return ask(remote.search(search), (hits) => setRecord(withHits(api.getState().record, hits)));
  }, [remote, search, api, setRecord, ask, tries]);
  if (!failure) return null;
  return <MissingNotice text={m['part.texts']} error={failure.error} retry={retry} />;
}
