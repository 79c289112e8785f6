// A button that shows a picture and says a word.

import type { LucideIcon } from 'lucide-react';
import styles from './IconButton.module.css';

interface Props {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** There is nothing more to do; the focus stays, for it may come back. */
  readonly isSpent?: boolean;
  /** Show the word beside the picture. */
  readonly withLabel?: boolean;
  /** Shown in place of the whole word, which it is a part of. */
  readonly shortLabel?: string;
  /** A name under which the focus is led here; see briefing/useFocusLead.ts. */
  readonly focusKey?: string;
}

export function IconButton({
  label,
  icon: Icon,
  onClick,
  disabled = false,
  isSpent = false,
  withLabel = false,
  shortLabel,
  focusKey,
}: Props) {
  const isWhole = withLabel && shortLabel === undefined;
  return (
    <button
      type="button"
      className={withLabel ? styles.labelled : styles.bare}
      aria-label={isWhole ? undefined : label}
      title={isWhole ? undefined : label}
      data-focus-key={focusKey}
      onClick={onClick}
      disabled={disabled}
      aria-disabled={isSpent || undefined}
    >
      <Icon size={17} strokeWidth={1.75} aria-hidden />
      {withLabel && <span>{shortLabel ?? label}</span>}
    </button>
  );
}
