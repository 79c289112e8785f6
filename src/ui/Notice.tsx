// What was just done, over the foot of the screen, and told to screen readers.

import styles from './Notice.module.css';

export function Notice({ words }: { readonly words: string }) {
  return (
    <p role="status" className={words === '' ? 'visually-hidden' : styles.notice}>
      {words}
    </p>
  );
}
