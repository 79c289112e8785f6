// A file picker without a look of its own: a button elsewhere opens it. The same files can be chosen twice.

import type { Ref } from 'react';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  /** What the system's picker offers; everything when it is left out. */
  readonly accept?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileInput({ ref, label, accept, onFiles }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      multiple
      accept={accept}
      aria-label={label}
      hidden
      onChange={(change) => {
        const files = [...(change.target.files ?? [])];
        if (files.length > 0) onFiles(files);
        change.target.value = '';
      }}
    />
  );
}
