// The scenes of a briefing in order, moved by buttons or by dragging to the line that shows where they go.

import { type DragEvent, useCallback, useState } from 'react';
import { type Briefing, insertScenes, isFull, moveScene } from '#domain/briefing/briefing.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { useAppStore } from '#store/StoreContext.tsx';
import styles from './BriefingEditor.module.css';
import type { EditorTools } from './EditorTools.ts';
import { SceneItem } from './SceneItem.tsx';
import { sceneOfView, seenNow } from './sceneOfView.ts';

interface Props {
  readonly briefing: Briefing;
  readonly isOwn: boolean;
  readonly tools: EditorTools;
}

interface Drag {
  readonly id: string;
  /** The gap it would fall into: 0 before the first scene. */
  readonly gap: number | null;
}

export function SceneList({ briefing, isOwn, tools }: Props) {
  const { m, language } = useLanguage();
  const store = useAppStore();
  const [drag, setDrag] = useState<Drag | null>(null);
  const { id, scenes } = briefing;
  const change = useCallback(
    (edit: (briefing: Briefing) => Briefing, step?: string) =>
      store.shelf.change((all) => all.map((other) => (other.id === id ? edit(other) : other)), step),
    [store, id],
  );
  const onDrag = useCallback(
    (dragged: string | null) => setDrag(dragged === null ? null : { id: dragged, gap: null }),
    [],
  );

  const dragOver = (over: DragEvent<HTMLElement>, place: number) => {
    if (!drag) return;
    over.preventDefault();
    const { top, height } = over.currentTarget.getBoundingClientRect();
    const gap = over.clientY < top + height / 2 ? place : place + 1;
    if (gap !== drag.gap) setDrag({ ...drag, gap });
  };
  const drop = (dropped: DragEvent) => {
    dropped.preventDefault();
    const from = scenes.findIndex(({ id }) => id === drag?.id);
    if (drag && drag.gap !== null && from !== -1) {
      const to = drag.gap > from ? drag.gap - 1 : drag.gap;
      if (to !== from) {
        change((own) => moveScene(own, drag.id, to));
        tools.say(m['briefing.scene.moved'](to + 1, scenes.length));
      }
    }
    setDrag(null);
  };
  const addView = () => {
    const scene = sceneOfView(seenNow(store), language, m);
    tools.leadFocus(`${scene.id}.title`);
    change((own) => insertScenes(own, [scene]));
  };

  return (
    <>
      <ol className={styles.scenes}>
        {scenes.map((scene, place) => (
          <li
            key={scene.id}
            className={styles.scene}
            data-dragged={drag?.id === scene.id}
            data-drop={drag?.gap === place ? 'before' : drag?.gap === place + 1 ? 'after' : undefined}
            onDragOver={(over) => dragOver(over, place)}
            onDrop={drop}
          >
            <SceneItem
              briefingId={id}
              scene={scene}
              place={place}
              count={scenes.length}
              nextId={(scenes[place + 1] ?? scenes[place - 1])?.id}
              isOwn={isOwn}
              tools={tools}
              change={change}
              onDrag={onDrag}
            />
          </li>
        ))}
      </ol>
      {isOwn && (
        <button
          type="button"
          className={styles.addScene}
          data-focus-key={`${id}.addView`}
          disabled={isFull(briefing)}
          onClick={addView}
        >
          {m['briefing.addView']}
        </button>
      )}
    </>
  );
}
