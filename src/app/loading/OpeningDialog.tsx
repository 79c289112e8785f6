// While a document is read: what is being done, how far it is, and a way out. When it cannot be read: why.

import { FailureWords } from '#app/parts/FailureWords.tsx';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './OpeningDialog.module.css';
import { ProblemList } from './ProblemList.tsx';
import type { Opening } from './useDataset.ts';

interface Props {
  readonly opening: NonNullable<Opening>;
  readonly onCancel: () => void;
}

export function OpeningDialog({ opening, onCancel }: Props) {
  const { m } = useLanguage();
  if (opening.status === 'reading') {
    const share = opening.share > 0 ? { value: opening.share } : {};
    return (
      <Dialog title={m['opening.title'](opening.name)} closeLabel={m['opening.cancel']} onClose={onCancel}>
        <div className={styles.content}>
          <p role="status">{m[`opening.${opening.stage}`]}</p>
          <progress aria-label={m[`opening.${opening.stage}`]} max={1} {...share} />
          <button type="button" onClick={onCancel}>
            {m['opening.cancel']}
          </button>
        </div>
      </Dialog>
    );
  }
  if (opening.status === 'unkept') {
    return (
      <Dialog title={opening.name} closeLabel={m['app.close']} onClose={onCancel}>
        <p role="alert">{m['opening.unkept']}</p>
      </Dialog>
    );
  }
  if (opening.status === 'unfetched') {
    return (
      <Dialog title={m['opening.failed'](opening.name)} closeLabel={m['app.close']} onClose={onCancel}>
        <div role="alert" className={styles.content}>
          <FailureWords error={opening.error} retry={opening.retry} />
        </div>
      </Dialog>
    );
  }
  const { failure } = opening;
  return (
    <Dialog title={m['opening.failed'](failure.address)} closeLabel={m['app.close']} onClose={onCancel}>
      <div role="alert" className={styles.content}>
        <ProblemList report={failure.report} />
        <p>{m['opening.canOpen']}</p>
        <p>{m['opening.stays']}</p>
        <button type="button" onClick={onCancel}>
          {m['app.close']}
        </button>
      </div>
    </Dialog>
  );
}
