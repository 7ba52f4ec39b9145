import { startTransition, useEffect, useState } from 'react';

/**
 * A value, as soon as the window has been drawn with it: what is made of it later never delays what somebody waits
 * for.
 *
 * @returns the one before, or undefined at first
 */
export function useOnceDrawn<T extends object | number>(value: T | undefined): T | undefined {
  const [drawn, setDrawn] = useState<T>();
  useEffect(() => {
    let after: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      after = setTimeout(() => startTransition(() => setDrawn(value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(after);
    };
  }, [value]);
  return drawn;
}
