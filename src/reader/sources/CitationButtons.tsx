// Copies all citations of an event, or saves them as a file.

import { Copy, Download } from 'lucide-react';
import { useLanguage } from '#i18n/LanguageContext.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import styles from './Sources.module.css';

/** As they are called in every language. */
const CITATION_FORMATS = ['BibTeX', 'RIS'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

interface Props {
  readonly onCopy: () => void;
  readonly onSave: (format: CitationFormat) => void;
}

export function CitationButtons({ onCopy, onSave }: Props) {
  const { m } = useLanguage();
  return (
    <div className={styles.buttons}>
      <IconButton label={m['reader.sources.copyAll']} icon={Copy} onClick={onCopy} withLabel />
      {CITATION_FORMATS.map((format) => (
        <IconButton
          key={format}
          label={m['reader.sources.save'](format)}
          shortLabel={format}
          icon={Download}
          onClick={() => onSave(format)}
          withLabel
        />
      ))}
    </div>
  );
}
