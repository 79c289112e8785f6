// The size of an element in px, kept up to date.

import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** `isAtOnce`: known before the first paint, which lays the page out a moment earlier; else once it has been painted. */
export function useElementSize(element: RefObject<HTMLElement | null>, isAtOnce = false): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = (isAtOnce && element.current) || {};
    if (isAtOnce) setSize({ width, height });
  }, [element, isAtOnce]);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = target;
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
