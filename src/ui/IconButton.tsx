// A button that shows a picture and says a word.

import type { LucideIcon } from 'lucide-react';
import styles from './IconButton.module.css';

interface Props {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** Show the word beside the picture. */
  readonly withLabel?: boolean;
}

export function IconButton({ label, icon: Icon, onClick, disabled = false, withLabel = false }: Props) {
  return (
    <button
      type="button"
      className={withLabel ? styles.labelled : styles.bare}
      aria-label={withLabel ? undefined : label}
      title={withLabel ? undefined : label}
      onClick={onClick}
      disabled={disabled}
    >
      <Icon size={17} strokeWidth={1.75} aria-hidden />
      {withLabel && <span>{label}</span>}
    </button>
  );
}
