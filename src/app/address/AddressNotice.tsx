// Says why a link is not shown as it was meant, and how it can be: who opens it else takes everything for what was sent.

import { useRef } from 'react';
import type { DatasetControl } from '#app/loading/useDataset.ts';
import styles from '#app/UpdateNotice.module.css';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { nameOfFiles } from '#store/address/recordOrigin.ts';
import { meansFile } from '#store/address/urlCodec.ts';
import { useActions, useAppState, useRecord } from '#store/StoreContext.tsx';
import { FileInput } from '#ui/FileInput.tsx';
import { UnreadLink } from './UnreadLink.tsx';

interface Props {
  readonly control: Pick<DatasetControl, 'openFilesOfLink' | 'showBundled' | 'showFiles'>;
  /** The user's file while the bundled record is shown. */
  readonly setAside: string | null;
}

export function AddressNotice({ control, setAside }: Props) {
  const { m } = useLanguage();
  const { tellDoubt } = useActions();
  const doubt = useAppState((state) => state.doubt);
  // Never before an audience.
  const isOnStage = useAppState((state) => state.briefing !== null);
  const isShown = doubt !== null && !isOnStage;
  return (
    <div aria-live="polite" data-focus-home>
      {isShown && (
        <section aria-label={m['link.region']} className={styles.notice}>
          {doubt.kind === 'unread' && <UnreadLink link={doubt} />}
          {doubt.kind === 'file' && <FileOfLink name={doubt.name} control={control} setAside={setAside} />}
          {doubt.kind === 'data' && <p>{m['link.data'](doubt.address)}</p>}
          {doubt.kind === 'bundled' && <BundledOfLink control={control} />}
          <button type="button" onClick={() => tellDoubt(null)}>
            {m['app.close']}
          </button>
        </section>
      )}
    </div>
  );
}

interface FileProps extends Props {
  readonly name: string;
}

function FileOfLink({ name, control, setAside }: FileProps) {
  const { m } = useLanguage();
  const { origin } = useRecord();
  const picker = useRef<HTMLInputElement>(null);
  const isHere = setAside !== null && meansFile(name, [setAside]);
  const own = origin.kind === 'file' ? nameOfFiles(origin.names) : setAside;
  return (
    <>
      <p>{m['link.file'](name)}</p>
      {own !== null && !isHere && <p>{m['link.file.replaces'](own)}</p>}
      <button type="button" onClick={isHere ? control.showFiles : () => picker.current?.click()}>
        {m['link.file.open'](name)}
      </button>
      <FileInput ref={picker} label={m['link.file.open'](name)} onFiles={control.openFilesOfLink} />
    </>
  );
}

function BundledOfLink({ control }: Pick<Props, 'control'>) {
  const { m } = useLanguage();
  const { origin } = useRecord();
  return (
    <>
      <p>{m['link.bundled'](origin.kind === 'file' ? nameOfFiles(origin.names) : '')}</p>
      <button type="button" onClick={control.showBundled}>
        {m['link.bundled.show']}
      </button>
    </>
  );
}
