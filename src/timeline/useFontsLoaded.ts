// Counts the times fonts have arrived: what was measured before them measures otherwise now.

import { useEffect, useState } from 'react';

export function useFontsLoaded(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const onLoaded = () => setTimes((known) => known + 1);
    document.fonts.addEventListener('loadingdone', onLoaded);
    return () => document.fonts.removeEventListener('loadingdone', onLoaded);
  }, []);
  return times;
}
