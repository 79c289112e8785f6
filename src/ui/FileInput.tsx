// A file picker without a look of its own: a button elsewhere opens it. The same files can be chosen twice. Any file can
// be chosen: a picker that greys files out gives no reason, and what cannot be opened is told in words.

import type { Ref } from 'react';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileInput({ ref, label, onFiles }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      multiple
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
