// The notice on a link: what it is about, and what can be done. Fetched when there is something to say.

import { useRef } from 'react';
import type { DatasetControl } from '#app/loading/useDataset.ts';
import styles from '#app/UpdateNotice.module.css';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { LINK_WORDS } from '#i18n/links/linkWords.ts';
import type { LinkDoubt } from '#store/address/linkDoubt.ts';
import { nameOfFiles } from '#store/address/recordOrigin.ts';
import { meansFile } from '#store/address/urlCodec.ts';
import { useRecord } from '#store/StoreContext.tsx';
import { FileInput } from '#ui/FileInput.tsx';
import { UnreadLink } from './UnreadLink.tsx';

export interface LinkNoticeProps {
  readonly doubt: LinkDoubt;
  readonly control: Pick<DatasetControl, 'openFilesOfLink' | 'showBundled' | 'showFiles'>;
  /** What the user's files are called while the bundled record is shown. */
  readonly setAside: string | null;
  readonly onClose: () => void;
}

export function LinkNotice({ doubt, control, setAside, onClose }: LinkNoticeProps) {
  const { m, language } = useLanguage();
  const words = LINK_WORDS[language];
  const { origin } = useRecord();
  const own = origin.kind === 'file' ? nameOfFiles(origin.names) : setAside;
  return (
    <section aria-label={words.region} className={styles.notice}>
      {doubt.kind === 'unread' && <UnreadLink link={doubt} words={words} />}
      {doubt.kind === 'data' && <p>{words.data(doubt.address)}</p>}
      {doubt.kind === 'file' && <FileOfLink name={doubt.name} own={own} control={control} />}
      {doubt.kind === 'bundled' && (
        <>
          <p>{words.bundled(own ?? '')}</p>
          <button type="button" onClick={control.showBundled}>
            {words.showBundled}
          </button>
        </>
      )}
      <button type="button" onClick={onClose}>
        {m['app.close']}
      </button>
    </section>
  );
}

interface FileProps extends Pick<LinkNoticeProps, 'control'> {
  /** As the link names it. */
  readonly name: string;
  /** What the user's own files are called, shown or put aside. */
  readonly own: string | null;
}

function FileOfLink({ name, own, control }: FileProps) {
  const words = LINK_WORDS[useLanguage().language];
  const picker = useRef<HTMLInputElement>(null);
  const isPutAside = own !== null && meansFile(name, [own]);
  return (
    <>
      <p>{words.file(name)}</p>
      {own !== null && !isPutAside && <p>{words.fileReplaces(own)}</p>}
      <button type="button" onClick={isPutAside ? control.showFiles : () => picker.current?.click()}>
        {words.fileOpen(name)}
      </button>
      <FileInput ref={picker} label={words.fileOpen(name)} onFiles={control.openFilesOfLink} />
    </>
  );
}
