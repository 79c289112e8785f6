// Ctrl+K: type to run a command or to jump to any event, person or topic. Loaded when first opened.

import { Autocomplete } from '@base-ui/react/autocomplete';
import { useMemo, useState } from 'react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import type { CommandContext } from './commands.ts';
import styles from './dialogs.module.css';
import { Keys } from './Keys.tsx';
import { findEntries, type PaletteEntry, type PaletteGroup, paletteCandidates } from './paletteEntries.ts';

interface Props {
  readonly context: CommandContext;
  readonly onClose: () => void;
}

export function CommandPalette({ context, onClose }: Props) {
  const { m, language } = useLanguage();
  const [typed, setTyped] = useState('');
  const candidates = useMemo(() => paletteCandidates(context, language, m), [context, language, m]);
  const groups = useMemo(() => findEntries(candidates, typed), [candidates, typed]);
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
                    <span lang={entry.language}>{entry.label}</span>
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
        {groups.length === 0 && (
          <p role="status" className={styles.paletteNone}>
            {m['commands.palette.none']}
          </p>
        )}
      </Autocomplete.Root>
    </Dialog>
  );
}
