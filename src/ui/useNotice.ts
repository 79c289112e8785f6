// Short words on what was just done, which go by themselves; shown by Notice.

import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';

const SHOWN_MS = 3000;
/** What goes wrong is read more slowly, and takes more words, the fewest letters in Japanese. */
const LONG_SHOWN_MS = 9000;
const LONG = 30;

/** The words, empty for most of the time, and how to say others, or more beside them. */
export function useNotice(): readonly [string, Dispatch<SetStateAction<string>>] {
  const [words, say] = useState('');
  useEffect(() => {
    if (words === '') return undefined;
    const timer = setTimeout(() => say(''), words.length > LONG ? LONG_SHOWN_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return [words, say];
}
