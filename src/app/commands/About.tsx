// What the record is, how large, when revised, under which licence; and which texts its makers have translated.

import { parseCalendarDate } from '#domain/time/dates.ts';
import { formatCalendarDate } from '#i18n/formatDates.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { languageName } from '#i18n/languageName.ts';
import { Words } from '#i18n/Words.tsx';
import { useRecord } from '#store/StoreContext.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './dialogs.module.css';

export function About({ onClose }: { readonly onClose: () => void }) {
  const { m, language } = useLanguage();
  const { dataset, events } = useRecord().indices;
  const { info } = dataset;
  // A dataset published before there was such a field says nothing of it.
  const translated = (info.ownTranslations ?? []).map((tag) => languageName(tag, language));
  const listed = new Intl.ListFormat(language);
  const revised = info.revised === null ? null : parseCalendarDate(info.revised);
  return (
    <Dialog title={m['app.about']} closeLabel={m['app.close']} onClose={onClose}>
      <div className={styles.about}>
        <p className={styles.aboutTitle} dir="auto">
          <Words of={info.title} />
        </p>
        <p className="lines" dir="auto">
          <Words of={info.description} />
        </p>
        <p>{m['app.about.size'](events.length, dataset.sources.length)}</p>
        {revised && <p>{m['app.about.revised'](formatCalendarDate(revised, language, 'long'))}</p>}
        {info.coverage && (
          <p dir="auto">
            <Words of={info.coverage} />
          </p>
        )}
        {info.licence && <p>{m['app.about.licence'](info.licence)}</p>}
        {translated.length > 0 && <p>{m['app.about.translations'](listed.format(translated))}</p>}
      </div>
    </Dialog>
  );
}
