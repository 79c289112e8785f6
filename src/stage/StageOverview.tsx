// All scenes at once, to jump to one.

import type { Briefing } from '#domain/briefing/briefing.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './Stage.module.css';

interface Props {
  readonly briefing: Briefing;
  readonly place: number;
  readonly onChoose: (place: number) => void;
  readonly onClose: () => void;
}

export function StageOverview({ briefing, place, onChoose, onClose }: Props) {
  const { m } = useLanguage();
  return (
    <Dialog title={briefing.title} closeLabel={m['app.close']} onClose={onClose} look="wide">
      <ol className={styles.overview}>
        {briefing.scenes.map((scene, i) => (
          <li key={scene.id}>
            <button
              type="button"
              aria-current={i === place ? 'step' : undefined}
              onClick={() => {
                onClose();
                onChoose(i);
              }}
            >
              <span>{i + 1}</span> {scene.title}
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
