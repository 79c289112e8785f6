// Ctrl+K: type to run a command or to jump to any event, person or topic. Loaded when first opened.

import { Autocomplete } from '@base-ui/react/autocomplete';
import { useCallback, useMemo, useState } from 'react';
import type { EventRecord } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import type { CommandContext } from './command.ts';
import styles from './dialogs.module.css';
import { Keys } from './Keys.tsx';
import {
  eventEntry,
  findEntries,
  offersEveryEvent,
  type PaletteEntry,
  type PaletteGroup,
  paletteCandidates,
} from './paletteEntries.ts';
import { type AskForHits, useFoundEvents } from './useFoundEvents.ts';

interface Props {
  readonly context: CommandContext;
  /** Of a record whose texts a worker holds: the worker searches. */
  readonly search: AskForHits | undefined;
  readonly onClose: () => void;
}

export function CommandPalette({ context, search, onClose }: Props) {
  const { m, language } = useLanguage();
  const [typed, setTyped] = useState('');
  const candidates = useMemo(() => paletteCandidates(context, language, m), [context, language, m]);
  const { record } = context.store.api.getState();
  const ask = useMemo<AskForHits | null>(() => {
    const searchHere: AskForHits = async (asked) => context.store.api.getState().record.search(asked);
    return offersEveryEvent(context) ? null : (search ?? searchHere);
  }, [context, search]);
  const toEntry = useCallback((event: EventRecord) => eventEntry(context, language, event), [context, language]);
  const found = useFoundEvents(typed, ask, record.indices.events, toEntry);
  const groups = useMemo(() => findEntries(candidates, typed, found.entries), [candidates, typed, found.entries]);
  const choose = (entry: PaletteEntry) => {
    onClose();
    // After the dialog has given the focus back, so that a command may place it elsewhere.
    setTimeout(entry.run);
  };
  return (
    <Dialog title={m['commands.palette']} closeLabel={m['app.close']} onClose={onClose} look="bare">
      <Autocomplete.Root
        open
        inline
        mode="none"
        autoHighlight="always"
        items={groups}
        value={typed}
        onValueChange={setTyped}
        itemToStringValue={(entry: PaletteEntry) => entry.label}
      >
        <Autocomplete.Input
          className={styles.paletteInput}
          dir="auto"
          aria-label={m['commands.palette']}
          placeholder={m['commands.palette.hint']}
          autoFocus
        />
        <Autocomplete.List className={styles.paletteList} aria-label={m['commands.palette']}>
          {(group: PaletteGroup) => (
            <Autocomplete.Group key={group.id} items={group.items}>
              <Autocomplete.GroupLabel className={styles.paletteHead}>
                {m[`commands.group.${group.id}`]}
              </Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(entry: PaletteEntry) => (
                  <Autocomplete.Item
                    key={entry.id}
                    value={entry}
                    className={styles.paletteItem}
                    onClick={() => choose(entry)}
                  >
                    <bdi lang={entry.language}>{entry.label}</bdi>
                    <span className={styles.paletteAside}>
                      {group.id === 'events' && entry.aside}
                      <Keys shortcuts={entry.shortcuts} />
                    </span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
        {groups.length === 0 && !found.isAsking && (
          <p role="status" className={styles.paletteNone}>
            {m['commands.palette.none']}
          </p>
        )}
      </Autocomplete.Root>
    </Dialog>
  );
}
