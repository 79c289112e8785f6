// The briefings of this device: made, named, ordered, edited, saved to files and opened from them.

import { Download, FolderOpen, ListPlus, Plus, Redo2, Undo2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type Briefing, emptyBriefing, insertScenes } from '#domain/briefing/briefing.ts';
import { formatBriefingFile } from '#domain/briefing/briefingFile.ts';
import { MOST_EVENT_SCENES } from '#domain/briefing/bundled.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppStore } from '#store/StoreContext.tsx';
import { useBriefings } from '#store/useBriefings.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { FileInput } from '#ui/FileInput.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { saveFile } from '#ui/saveFile.ts';
import styles from './BriefingEditor.module.css';
import { BriefingItem } from './BriefingItem.tsx';
import { openBriefingFile } from './openBriefingFile.ts';
import { StorageWarning } from './StorageWarning.tsx';
import { eventsInView, scenesOfShown, seenNow } from './sceneOfView.ts';
import { useFocusLead } from './useFocusLead.ts';

interface Props {
  /** What was said before the editor was there, of files that brought briefings. */
  readonly told: readonly string[];
  readonly onClose: () => void;
  readonly renderSharing?: (briefing: Briefing) => ReactNode;
}

export function BriefingEditor({ told, onClose, renderSharing }: Props) {
  const { m, language } = useLanguage();
  const store = useAppStore();
  const { shelf } = store;
  const briefings = useBriefings();
  const state = useStore(shelf.api);
  const [notice, setNotice] = useState(told);
  useEffect(() => setNotice(told), [told]);
  const body = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const leadFocus = useFocusLead(body);
  const tools = useMemo(
    () => ({ leadFocus, say: (text: string) => setNotice([text]), close: onClose }),
    [leadFocus, onClose],
  );

  const add = (fromShown: boolean) => {
    const id = crypto.randomUUID();
    const made = emptyBriefing(id, m['briefing.untitled'](shelf.all().length + 1));
    const briefing = fromShown ? insertScenes(made, scenesOfShown(seenNow(store), language, m)) : made;
    const shown = fromShown ? eventsInView(seenNow(store)).length : 0;
    leadFocus(`${id}.name`);
    shelf.change((all) => [...all, briefing]);
    shelf.open(id);
    setNotice(shown > MOST_EVENT_SCENES ? [m['briefing.firstOfShown'](MOST_EVENT_SCENES, shown)] : []);
  };
  const openFiles = async (files: readonly File[]) => {
    const before = shelf.api.getState().openId;
    const open = (file: File) =>
      openBriefingFile(file, store, m).catch(() => [m['briefing.file.notBriefing'](file.name)]);
    const lines: string[] = [];
    for (const file of files) lines.push(...(await open(file)));
    const { openId } = shelf.api.getState();
    if (openId !== null && openId !== before) leadFocus(`${openId}.head`);
    setNotice(lines);
  };
  const saveAll = () => saveFile('briefings.nenpyo.json', formatBriefingFile(shelf.all()), 'application/json');
  const undo = () => {
    leadFocus('undo', 'redo');
    shelf.undo();
  };
  const redo = () => {
    leadFocus('redo', 'undo');
    shelf.redo();
  };
  const onKeyDown = (key: KeyboardEvent) => {
    if (!(key.ctrlKey || key.metaKey) || key.altKey) return;
    const letter = key.key.toLowerCase();
    const isRedo = (letter === 'z' && key.shiftKey) || letter === 'y';
    if (letter !== 'z' && !isRedo) return;
    // In a field, too: what was typed there is a step like any other.
    key.preventDefault();
    if (isRedo) shelf.redo();
    else shelf.undo();
  };

  return (
    <Dialog title={m['briefing.title']} closeLabel={m['app.close']} onClose={onClose} look="wide">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: undo and redo for everything inside */}
      <div ref={body} onKeyDown={onKeyDown} onBlur={shelf.endStep}>
        <div className={styles.toolbar}>
          <IconButton label={m['briefing.new']} icon={Plus} withLabel focusKey="new" onClick={() => add(false)} />
          <IconButton label={m['briefing.fromShown']} icon={ListPlus} withLabel onClick={() => add(true)} />
          <IconButton
            label={m['briefing.openFile']}
            icon={FolderOpen}
            withLabel
            onClick={() => input.current?.click()}
          />
          <IconButton
            label={m['briefing.saveAll']}
            icon={Download}
            withLabel
            disabled={shelf.all().length === 0}
            onClick={saveAll}
          />
          <span className={styles.spacer} />
          <IconButton
            label={m['briefing.undo']}
            icon={Undo2}
            focusKey="undo"
            disabled={state.history.past.length === 0}
            onClick={undo}
          />
          <IconButton
            label={m['briefing.redo']}
            icon={Redo2}
            focusKey="redo"
            disabled={state.history.future.length === 0}
            onClick={redo}
          />
          <FileInput
            ref={input}
            label={m['briefing.openFile']}
            onFiles={(files) => openFiles(files).catch(console.error)}
          />
        </div>
        <div role="status" className={notice.length === 0 ? 'visually-hidden' : styles.notice}>
          {notice.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <StorageWarning isUnkept={state.isUnkept} unread={state.unread} onSaveAll={saveAll} />
        {state.status === 'loading' && <p className={styles.quiet}>{m['app.loading']}</p>}
        {state.status === 'ready' && state.history.present.length === 0 && (
          <p className={styles.quiet}>{m['briefing.none']}</p>
        )}
        <ul className={styles.briefings}>
          {briefings.map(({ briefing, isOwn }) => (
            <BriefingItem
              key={briefing.id}
              briefing={briefing}
              isOwn={isOwn}
              isOpen={state.openId === briefing.id}
              tools={tools}
              renderSharing={renderSharing}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
