import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Whether an element's content is wider than it is, now and whenever its size changes. Only then does it
 * scroll, and only then need the keyboard reach it.
 */
export function useOverflow<E extends HTMLElement>(): readonly [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const { current } = element;
    // Simulated pages have no layout to observe.
    if (current === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setOverflows(current.scrollWidth > current.clientWidth + 1));
    observer.observe(current);
    for (const child of current.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return [element, overflows];
}
