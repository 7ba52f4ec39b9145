import { type RefObject, useEffect, useState } from 'react';

/** A piece of Letter paper, in CSS pixels. */
const paperWidth = 816;

/** Whether there is less room than a piece of paper takes, as in a small window or at a large zoom. */
export function useIsNarrow(element: RefObject<HTMLElement | null>): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useEffect(() => {
    const { current } = element;
    // Simulated pages have no layout to observe.
    if (current === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setNarrow(current.clientWidth < paperWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return isNarrow;
}
