// A file picker without a look of its own: a button elsewhere opens it. The same file can be chosen twice.

import type { Ref } from 'react';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly onFile: (file: File) => void;
}

export function FileInput({ ref, label, onFile }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      accept=".json,application/json"
      aria-label={label}
      hidden
      onChange={(change) => {
        const file = change.target.files?.[0];
        if (file) onFile(file);
        change.target.value = '';
      }}
    />
  );
}
