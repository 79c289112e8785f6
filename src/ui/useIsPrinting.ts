// Whether the page is being printed, or shown as it would be: what is for paper alone is made then. The browser lays the
// pages out as soon as its event has been heard, so what follows from it is drawn at once.

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => window.matchMedia('print').matches);
  useEffect(() => {
    const media = window.matchMedia('print');
    const become = (is: boolean) => flushSync(() => setPrinting(is));
    const begin = () => become(true);
    const end = () => become(media.matches);
    media.addEventListener('change', end);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      media.removeEventListener('change', end);
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
