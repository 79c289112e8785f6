// The picture of the view as a file: what will be saved is shown, and saved as SVG or as PNG.

import { Image, Shapes } from 'lucide-react';
import { useMemo, useState } from 'react';
import { localize } from '#domain/record/model.ts';
import { formatWindow } from '#i18n/formatWindow.ts';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { fileNameOf } from '#lib/fileName.ts';
import { layOutSheet } from '#picture/sheet/pictureSheet.ts';
import { svgText } from '#picture/sheet/pictureSvg.ts';
import { useAppStore } from '#store/StoreContext.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { saveFile } from '#ui/saveFile.ts';
import styles from './SavePicture.module.css';
import { SheetSvg } from './SheetSvg.tsx';
import { sheetPng } from './sheetPng.ts';
import { viewSheet } from './viewSheet.ts';

/** As wide as a page of a document or a slide shows well. */
const SIZE = { widthPx: 1200, mostHeightPx: 760, marginPx: 28 };
const FALLBACK = 'timeline';

const FORMATS = [
  ['svg', Shapes],
  ['png', Image],
] as const;
type Format = (typeof FORMATS)[number][0];

export function SavePicture({ onClose }: { readonly onClose: () => void }) {
  const { m, language } = useLanguage();
  const { api, select } = useAppStore();
  const [said, setSaid] = useState('');
  // The dialog is modal: the view stays what it was when it was opened.
  const { sheet, name } = useMemo(() => {
    const state = api.getState();
    const { title } = state.record.indices.dataset.info;
    return {
      sheet: layOutSheet(viewSheet(state, select, language, m, SIZE)),
      name: `${localize(title, language).text} ${formatWindow(select.shownWindow(state), language, 'exact')}`,
    };
  }, [api, select, language, m]);

  const save = (format: Format) => {
    const fileName = fileNameOf(name, format, FALLBACK);
    const hand = (content: string | Blob, type: string) => {
      saveFile(fileName, content, type);
      setSaid(m['sharing.done'](fileName));
    };
    if (format === 'svg') hand(svgText(sheet), 'image/svg+xml');
    else {
      sheetPng(sheet).then(
        (png) => hand(png, png.type),
        (reason: unknown) => setSaid(m['sharing.failed']('PNG', reason instanceof Error ? reason.message : '')),
      );
    }
  };

  return (
    <Dialog title={m['picture.save']} closeLabel={m['app.close']} onClose={onClose} look="wide">
      <div className={styles.save}>
        <div className={styles.formats}>
          {FORMATS.map(([format, Icon]) => (
            <button key={format} type="button" onClick={() => save(format)}>
              <Icon size={18} strokeWidth={1.75} aria-hidden />
              <span>
                <strong>{m[`picture.${format}`]}</strong>
                <small>{m[`picture.${format}.hint`]}</small>
              </span>
            </button>
          ))}
        </div>
        <p role="status" className={styles.said}>
          {said}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide picture is scrolled with the keyboard */}
        <div className={styles.preview} tabIndex={0}>
          <SheetSvg sheet={sheet} />
        </div>
      </div>
    </Dialog>
  );
}
