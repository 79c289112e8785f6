// An act as a clear mark: a sign and a word, never colour alone; its tooltip names the PLOVER code.

import type { ActId, PloverCode } from '#domain/record/model.ts';
import { localize } from '#domain/record/model.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { Words } from '#i18n/Words.tsx';
import { useRecord } from '#store/StoreContext.tsx';
import styles from './LedgerThread.module.css';

const SIGN_OF_ROLE = { request: '?', commitment: '✓' } as const;

export function ActGlyph({ act }: { readonly act: ActId }) {
  const { m, language } = useLanguage();
  const found = useRecord().indices.actById.get(act);
  if (!found) return null;
  return (
    <span
      className={styles.act}
      data-role={found.role ?? 'other'}
      title={ploverInWords(found.plover, language, m['ledger.noPlover'])}
    >
      <span aria-hidden="true">{found.role ? SIGN_OF_ROLE[found.role] : '·'}</span> <Words of={found.label} />
    </span>
  );
}

/** `PLOVER: REQUEST, meet. An invitation asks for a meeting.` */
export function ploverInWords(code: PloverCode | null, language: string, none: string): string {
  if (!code) return none;
  const head = code.event === null ? none : [code.event, ...(code.mode ? [code.mode] : [])].join(', ');
  const note = code.note ? ` ${localize(code.note, language).text}` : '';
  return `PLOVER: ${head}.${note}`.replace('..', '.');
}
