// The scenes of a briefing in order: moved by buttons or by dragging, edited, duplicated, removed, shown.

import { ArrowDown, ArrowUp, Copy, Play, Trash2 } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import {
  type Briefing,
  duplicateScene,
  editScene,
  insertScenes,
  moveScene,
  removeScene,
  type Scene,
} from '#domain/briefing/briefing.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useActions, useAppStore } from '#store/StoreContext.tsx';
import { decodeView } from '#store/urlCodec.ts';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './BriefingEditor.module.css';
import { sceneOfView } from './sceneOfView.ts';

interface Props {
  readonly briefing: Briefing;
  readonly isOwn: boolean;
  readonly onClose: () => void;
}

export function SceneList({ briefing, isOwn, onClose }: Props) {
  const { m, language } = useLanguage();
  const store = useAppStore();
  const { showScene } = useActions();
  const [dragged, setDragged] = useState<string | null>(null);
  const change = (edit: (briefing: Briefing) => Briefing) =>
    store.shelf.change((all) => all.map((other) => (other.id === briefing.id ? edit(other) : other)));
  const show = (place: number, scene: Scene) => {
    onClose();
    showScene(briefing.id, place, decodeView(scene.view, store.api.getState().record).view);
  };
  const drop = (drag: DragEvent, place: number) => {
    drag.preventDefault();
    if (dragged) change((own) => moveScene(own, dragged, place));
    setDragged(null);
  };

  return (
    <>
      <ol className={styles.scenes}>
        {briefing.scenes.map((scene, place) => (
          <li
            key={scene.id}
            draggable={isOwn}
            data-dragged={dragged === scene.id}
            onDragStart={() => setDragged(scene.id)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(drag) => drag.preventDefault()}
            onDrop={(drag) => drop(drag, place)}
          >
            <div className={styles.sceneHead}>
              <span className={styles.number}>{place + 1}</span>
              {isOwn ? (
                <input
                  type="text"
                  aria-label={m['briefing.scene.title'](place + 1)}
                  value={scene.title}
                  onChange={(typed) => change((own) => editScene(own, scene.id, { title: typed.target.value }))}
                />
              ) : (
                <span className={styles.sceneTitle}>{scene.title}</span>
              )}
              <IconButton label={m['briefing.scene.show'](place + 1)} icon={Play} onClick={() => show(place, scene)} />
              {isOwn && (
                <>
                  <IconButton
                    label={m['briefing.scene.up'](place + 1)}
                    icon={ArrowUp}
                    disabled={place === 0}
                    onClick={() => change((own) => moveScene(own, scene.id, place - 1))}
                  />
                  <IconButton
                    label={m['briefing.scene.down'](place + 1)}
                    icon={ArrowDown}
                    disabled={place === briefing.scenes.length - 1}
                    onClick={() => change((own) => moveScene(own, scene.id, place + 1))}
                  />
                  <IconButton
                    label={m['briefing.scene.duplicate'](place + 1)}
                    icon={Copy}
                    onClick={() => change((own) => duplicateScene(own, scene.id, crypto.randomUUID()))}
                  />
                  <IconButton
                    label={m['briefing.scene.remove'](place + 1)}
                    icon={Trash2}
                    onClick={() => change((own) => removeScene(own, scene.id))}
                  />
                </>
              )}
            </div>
            {isOwn && (
              <div className={styles.sceneWords}>
                <textarea
                  rows={3}
                  aria-label={m['briefing.scene.text'](place + 1)}
                  placeholder={m['briefing.scene.textHint']}
                  value={scene.text}
                  onChange={(typed) => change((own) => editScene(own, scene.id, { text: typed.target.value }))}
                />
                <textarea
                  rows={3}
                  aria-label={m['briefing.scene.notes'](place + 1)}
                  placeholder={m['briefing.scene.notesHint']}
                  value={scene.notes}
                  onChange={(typed) => change((own) => editScene(own, scene.id, { notes: typed.target.value }))}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      {isOwn && (
        <button
          type="button"
          className={styles.addScene}
          onClick={() => change((own) => insertScenes(own, [sceneOfView(store, language, m)]))}
        >
          {m['briefing.addView']}
        </button>
      )}
    </>
  );
}
