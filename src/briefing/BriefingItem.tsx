// One briefing on the shelf: its name, and when open its scenes.

import { ChevronDown, Copy, Download, Play, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Briefing } from '#domain/briefing/briefing.ts';
import { formatBriefingFile } from '#domain/briefing/briefingFile.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppStore } from '#store/StoreContext.tsx';
import { decodeView } from '#store/urlCodec.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { saveFile } from '#ui/saveFile.ts';
import styles from './BriefingEditor.module.css';
import { SceneList } from './SceneList.tsx';

interface Props {
  readonly briefing: Briefing;
  readonly isOwn: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The menu of handouts, from another panel. */
  readonly renderSharing?: ((briefing: Briefing) => ReactNode) | undefined;
}

export function BriefingItem({ briefing, isOwn, isOpen, onClose, renderSharing }: Props) {
  const { m } = useLanguage();
  const { shelf, api } = useAppStore();
  const { showScene } = useActions();
  const present = () => {
    const first = briefing.scenes[0];
    if (!first) return;
    onClose();
    showScene(briefing.id, 0, decodeView(first.view, api.getState().record).view);
  };
  const copy = () => {
    const id = crypto.randomUUID();
    const scenes = briefing.scenes.map((scene) => ({ ...scene, id: crypto.randomUUID() }));
    shelf.change((all) => [...all, { ...briefing, id, title: m['briefing.copyOf'](briefing.title), scenes }]);
    shelf.open(id);
  };
  const rename = (title: string) =>
    shelf.change((all) => all.map((other) => (other.id === briefing.id ? { ...other, title } : other)));
  const plan = (minutes: number) =>
    shelf.change((all) =>
      all.map((other) =>
        other.id === briefing.id ? { ...other, plannedMinutes: minutes > 0 ? minutes : null } : other,
      ),
    );

  return (
    <li className={styles.briefing}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.name}
          aria-expanded={isOpen}
          onClick={() => shelf.open(isOpen ? null : briefing.id)}
        >
          <ChevronDown size={15} aria-hidden className={isOpen ? styles.open : undefined} />
          <span>{briefing.title}</span>
          <small>
            {isOwn ? m['briefing.scenes'](briefing.scenes.length) : m['briefing.example'](briefing.scenes.length)}
          </small>
        </button>
        <IconButton
          label={m['briefing.present'](briefing.title)}
          icon={Play}
          disabled={briefing.scenes.length === 0}
          onClick={present}
        />
        <IconButton label={m['briefing.copy'](briefing.title)} icon={Copy} onClick={copy} />
        <IconButton
          label={m['briefing.save'](briefing.title)}
          icon={Download}
          onClick={() =>
            saveFile(`${briefing.title || 'briefing'}.nenpyo.json`, formatBriefingFile([briefing]), 'application/json')
          }
        />
        {isOwn && (
          <IconButton
            label={m['briefing.remove'](briefing.title)}
            icon={Trash2}
            onClick={() => shelf.change((all) => all.filter(({ id }) => id !== briefing.id))}
          />
        )}
      </div>
      {isOpen && (
        <div className={styles.content}>
          {isOwn && (
            <div className={styles.fields}>
              <label>
                {m['briefing.name']}
                <input type="text" value={briefing.title} onChange={(change) => rename(change.target.value)} />
              </label>
              <label>
                {m['briefing.minutes']}
                <input
                  type="number"
                  min={0}
                  max={600}
                  value={briefing.plannedMinutes ?? ''}
                  onChange={(change) => plan(change.target.valueAsNumber || 0)}
                />
              </label>
            </div>
          )}
          {renderSharing?.(briefing)}
          <SceneList briefing={briefing} isOwn={isOwn} onClose={onClose} />
        </div>
      )}
    </li>
  );
}
