// One scene in the editor: what it shows, its words, and what can be done with it.

import { ArrowDown, ArrowUp, Copy, Eye, GripVertical, Play, RefreshCw, Trash2 } from 'lucide-react';
import { memo } from 'react';
import {
  type Briefing,
  duplicateScene,
  editScene,
  LONGEST_TEXT,
  MOST_SCENES,
  moveScene,
  removeScene,
  type Scene,
} from '#domain/briefing/briefing.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { decodeView } from '#store/address/urlCodec.ts';
import { presentScene } from '#store/presentBriefing.ts';
import { useActions, useAppStore, useRecord } from '#store/StoreContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './BriefingEditor.module.css';
import { describeView } from './describeView.ts';
import type { EditorTools } from './EditorTools.ts';
import { SceneFields } from './SceneFields.tsx';
import { viewTextOf } from './sceneOfView.ts';

interface Props {
  readonly briefingId: string;
  readonly scene: Scene;
  readonly place: number;
  readonly count: number;
  /** The scene that takes the focus when this one is gone. */
  readonly nextId: string | undefined;
  readonly isOwn: boolean;
  readonly tools: EditorTools;
  readonly change: (edit: (briefing: Briefing) => Briefing, step?: string) => void;
  /** Gets the scene's id when it is taken up, null when it is let go. */
  readonly onDrag: (dragged: string | null) => void;
}

/** Of hundreds of scenes only the one that is edited is drawn anew: all it is given stays the same for the others. */
export const SceneItem = memo(function SceneItem(props: Props) {
  const { briefingId, scene, place, count, nextId, isOwn, tools, change, onDrag } = props;
  const { m, language } = useLanguage();
  const store = useAppStore();
  const record = useRecord();
  const { restoreView } = useActions();
  const { id } = scene;
  const number = place + 1;
  const view = describeView(scene.view, record, language, m);
  const move = (step: 1 | -1) => {
    tools.leadFocus(...(step < 0 ? [`${id}.up`, `${id}.down`] : [`${id}.down`, `${id}.up`]));
    change((own) => moveScene(own, id, place + step));
    tools.say(m['briefing.scene.moved'](number + step, count));
  };
  const duplicate = () => {
    const copyId = crypto.randomUUID();
    tools.leadFocus(`${copyId}.title`);
    change((own) => duplicateScene(own, id, copyId));
  };
  const remove = () => {
    tools.leadFocus(`${nextId}.title`, 'undo');
    change((own) => removeScene(own, id));
    tools.say(m['briefing.scene.removed'](number));
  };
  const replaceView = () => {
    change((own) => editScene(own, id, { view: viewTextOf(store.api.getState()) }));
    tools.say(m['briefing.scene.viewReplaced'](number));
  };
  const present = () => {
    tools.close();
    presentScene(store, briefingId, scene, place);
  };
  const showView = () => {
    tools.close();
    restoreView({ ...decodeView(scene.view, record).view, briefing: null, scene: 0 });
  };

  return (
    <>
      <div className={styles.sceneHead}>
        {isOwn && (
          <span
            className={styles.grip}
            draggable
            aria-hidden="true"
            onDragStart={(drag) => {
              const row = drag.currentTarget.closest('li');
              if (row) drag.dataTransfer.setDragImage(row, 12, 24);
              drag.dataTransfer.effectAllowed = 'move';
              drag.dataTransfer.setData('text/plain', scene.title);
              onDrag(id);
            }}
            onDragEnd={() => onDrag(null)}
          >
            <GripVertical size={17} />
          </span>
        )}
        <span className={styles.number}>{number}</span>
        {isOwn ? (
          <input
            type="text"
            dir="auto"
            aria-label={m['briefing.scene.title'](number)}
            value={scene.title}
            maxLength={LONGEST_TEXT}
            data-focus-key={`${id}.title`}
            onChange={(typed) => change((own) => editScene(own, id, { title: typed.target.value }), `${id}.title`)}
          />
        ) : (
          <span className={styles.sceneTitle} dir="auto">
            {scene.title}
          </span>
        )}
        <div className={styles.actions}>
          <IconButton label={m['briefing.scene.show'](number)} icon={Play} onClick={present} />
          <IconButton label={m['briefing.scene.view'](number)} icon={Eye} onClick={showView} />
          {isOwn && (
            <>
              <IconButton label={m['briefing.scene.replaceView'](number)} icon={RefreshCw} onClick={replaceView} />
              <IconButton
                label={m['briefing.scene.up'](number)}
                icon={ArrowUp}
                focusKey={`${id}.up`}
                disabled={place === 0}
                onClick={() => move(-1)}
              />
              <IconButton
                label={m['briefing.scene.down'](number)}
                icon={ArrowDown}
                focusKey={`${id}.down`}
                disabled={number === count}
                onClick={() => move(1)}
              />
              <IconButton
                label={m['briefing.scene.duplicate'](number)}
                icon={Copy}
                disabled={count >= MOST_SCENES}
                onClick={duplicate}
              />
              <IconButton label={m['briefing.scene.remove'](number)} icon={Trash2} onClick={remove} />
            </>
          )}
        </div>
      </div>
      <p className={styles.view} dir="auto">
        {view.text}
      </p>
      {view.unknown.length > 0 && (
        <p className={styles.unknown}>{m['briefing.scene.unknown'](view.unknown.join(', '))}</p>
      )}
      {isOwn && <SceneFields scene={scene} number={number} change={change} />}
    </>
  );
});
