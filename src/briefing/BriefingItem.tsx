// One briefing on the shelf: its name, and when open its scenes.

import { ChevronDown, Copy, Download, Play, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { formatBriefingFile } from '#domain/briefing/briefingFile.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { fileNameOf } from '#lib/fileName.ts';
import { presentBriefing } from '#store/presentBriefing.ts';
import { useAppStore } from '#store/StoreContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { saveFile } from '#ui/saveFile.ts';
import styles from './BriefingEditor.module.css';
import { BriefingFields } from './BriefingFields.tsx';
import type { EditorTools } from './EditorTools.ts';
import { SceneList } from './SceneList.tsx';

interface Props {
  readonly briefing: Briefing;
  readonly isOwn: boolean;
  readonly isOpen: boolean;
  readonly tools: EditorTools;
  /** The menu of handouts, from another panel. */
  readonly renderSharing?: ((briefing: Briefing) => ReactNode) | undefined;
}

export function BriefingItem({ briefing, isOwn, isOpen, tools, renderSharing }: Props) {
  const { m } = useLanguage();
  const store = useAppStore();
  const { shelf } = store;
  const { id, title, scenes } = briefing;
  const name = title.trim() === '' ? m['briefing.unnamed'] : title;
  const present = () => {
    tools.close();
    presentBriefing(store, briefing);
  };
  const copy = () => {
    const copyId = crypto.randomUUID();
    const copies = scenes.map((scene) => ({ ...scene, id: crypto.randomUUID() }));
    tools.leadFocus(`${copyId}.name`);
    shelf.change((all) => [...all, { ...briefing, id: copyId, title: m['briefing.copyOf'](name), scenes: copies }]);
    shelf.open(copyId);
  };
  const remove = () => {
    const all = shelf.all();
    const place = all.findIndex((other) => other.id === id);
    tools.leadFocus(`${(all[place + 1] ?? all[place - 1])?.id}.head`, 'new');
    shelf.change((briefings) => briefings.filter((other) => other.id !== id));
    tools.say(m['briefing.removed'](name));
  };

  return (
    <li className={styles.briefing}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.name}
          aria-expanded={isOpen}
          data-focus-key={`${id}.head`}
          onClick={() => shelf.open(isOpen ? null : id)}
        >
          <ChevronDown size={15} aria-hidden className={isOpen ? styles.open : undefined} />
          <bdi>{name}</bdi>
          <small>{isOwn ? m['briefing.scenes'](scenes.length) : m['briefing.example'](scenes.length)}</small>
        </button>
        <div className={styles.actions}>
          <IconButton
            label={m['briefing.present'](name)}
            icon={Play}
            disabled={scenes.length === 0}
            onClick={present}
          />
          <IconButton label={m['briefing.copy'](name)} icon={Copy} onClick={copy} />
          <IconButton
            label={m['briefing.save'](name)}
            icon={Download}
            onClick={() =>
              saveFile(fileNameOf(name, 'nenpyo.json', 'briefing'), formatBriefingFile([briefing]), 'application/json')
            }
          />
          {isOwn && <IconButton label={m['briefing.remove'](name)} icon={Trash2} onClick={remove} />}
        </div>
      </div>
      {isOpen && (
        <div className={styles.content}>
          {isOwn ? <BriefingFields briefing={briefing} /> : <p className={styles.quiet}>{m['briefing.readOnly']}</p>}
          {renderSharing?.(briefing)}
          <SceneList briefing={briefing} isOwn={isOwn} tools={tools} />
        </div>
      )}
    </li>
  );
}
