// The briefings of this device: made, named, ordered, edited, saved to files and opened from them.

import { Download, FolderOpen, Plus, Redo2, Undo2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type Briefing, emptyBriefing, insertScenes } from '#domain/briefing/briefing.ts';
import { formatBriefingFile, parseBriefingFile } from '#domain/briefing/briefingFile.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppStore } from '#store/StoreContext.tsx';
import { useBriefings } from '#store/useBriefings.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { saveFile } from '#ui/saveFile.ts';
import styles from './BriefingEditor.module.css';
import { BriefingItem } from './BriefingItem.tsx';
import { scenesOfShown } from './sceneOfView.ts';

interface Props {
  readonly onClose: () => void;
  readonly renderSharing?: (briefing: Briefing) => ReactNode;
}

export function BriefingEditor({ onClose, renderSharing }: Props) {
  const { m, language } = useLanguage();
  const store = useAppStore();
  const { shelf } = store;
  const briefings = useBriefings();
  const state = useStore(shelf.api);
  const [notice, setNotice] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const add = (fromShown: boolean) => {
    const id = crypto.randomUUID();
    const made = emptyBriefing(id, m['briefing.untitled'](shelf.all().length + 1));
    const briefing = fromShown ? insertScenes(made, scenesOfShown(store, language, m)) : made;
    shelf.change((all) => [...all, briefing]);
    shelf.open(id);
  };
  const openFile = async (file: File) => {
    const result = parseBriefingFile(await file.text(), () => crypto.randomUUID());
    if (result.status !== 'read') {
      setNotice(
        result.status === 'notJson' ? m['briefing.file.notJson'](file.name) : m['briefing.file.notBriefing'](file.name),
      );
      return;
    }
    // Never in place of one that is there: what has a known id comes in as a copy.
    const known = new Set(shelf.all().map(({ id }) => id));
    const fresh = result.briefings.map((briefing) =>
      known.has(briefing.id) ? { ...briefing, id: crypto.randomUUID() } : briefing,
    );
    shelf.change((all) => [...all, ...fresh]);
    shelf.open(fresh[0]?.id ?? null);
    setNotice(m['briefing.file.opened'](fresh.length, result.dropped));
  };

  return (
    <Dialog title={m['briefing.title']} closeLabel={m['app.close']} onClose={onClose} look="wide">
      <div className={styles.toolbar}>
        <IconButton label={m['briefing.new']} icon={Plus} withLabel onClick={() => add(false)} />
        <IconButton label={m['briefing.fromShown']} icon={Plus} withLabel onClick={() => add(true)} />
        <IconButton label={m['briefing.openFile']} icon={FolderOpen} withLabel onClick={() => input.current?.click()} />
        <IconButton
          label={m['briefing.saveAll']}
          icon={Download}
          withLabel
          disabled={shelf.all().length === 0}
          onClick={() => saveFile('briefings.nenpyo.json', formatBriefingFile(shelf.all()), 'application/json')}
        />
        <span className={styles.spacer} />
        <IconButton
          label={m['briefing.undo']}
          icon={Undo2}
          disabled={state.history.past.length === 0}
          onClick={shelf.undo}
        />
        <IconButton
          label={m['briefing.redo']}
          icon={Redo2}
          disabled={state.history.future.length === 0}
          onClick={shelf.redo}
        />
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(change) => {
            const file = change.target.files?.[0];
            change.target.value = '';
            if (file) openFile(file).catch(console.error);
          }}
        />
      </div>
      <p role="status" className={notice === '' ? 'visually-hidden' : styles.notice}>
        {notice}
      </p>
      {state.isUnkept && (
        <p role="alert" className={styles.warning}>
          {m['briefing.unkept']}
        </p>
      )}
      <ul className={styles.briefings}>
        {briefings.map(({ briefing, isOwn }) => (
          <BriefingItem
            key={briefing.id}
            briefing={briefing}
            isOwn={isOwn}
            isOpen={state.openId === briefing.id}
            onClose={onClose}
            renderSharing={renderSharing}
          />
        ))}
      </ul>
    </Dialog>
  );
}
