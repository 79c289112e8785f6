// The text the audience reads and the notes for the presenter alone.

import { type Briefing, editScene, LONGEST_TEXT, type Scene } from '#domain/briefing/briefing.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import styles from './BriefingEditor.module.css';

interface Props {
  readonly scene: Scene;
  readonly number: number;
  readonly change: (edit: (briefing: Briefing) => Briefing, step: string) => void;
}

export function SceneFields({ scene, number, change }: Props) {
  const { m } = useLanguage();
  const { id } = scene;
  return (
    <div className={styles.sceneWords}>
      <textarea
        rows={3}
        dir="auto"
        aria-label={m['briefing.scene.text'](number)}
        placeholder={m['briefing.scene.textHint']}
        value={scene.text}
        maxLength={LONGEST_TEXT}
        onChange={(typed) => change((own) => editScene(own, id, { text: typed.target.value }), `${id}.text`)}
      />
      <textarea
        rows={3}
        dir="auto"
        aria-label={m['briefing.scene.notes'](number)}
        placeholder={m['briefing.scene.notesHint']}
        value={scene.notes}
        maxLength={LONGEST_TEXT}
        onChange={(typed) => change((own) => editScene(own, id, { notes: typed.target.value }), `${id}.notes`)}
      />
    </div>
  );
}
