import { useEffect } from 'react';
import type { Place } from '../state/navigation.ts';
import { usePlace } from '../state/navigation.ts';
import { firstStopIn } from '../ui/focus.ts';

/** Screens draw in more than one step: folded cards open, editors come in. */
const framesToWait = 30;

/** What to focus, best first: the field meant, its record, where one was before, the title. */
function keysOf({ target, focusKey }: Place): readonly string[] {
  const keys = focusKey === undefined ? [] : [focusKey];
  if (target?.id !== undefined && focusKey === undefined) {
    if (target.field !== undefined) keys.push(`${target.kind}/${target.id}/${target.field}`);
    keys.push(`${target.kind}/${target.id}`);
  }
  return keys;
}

function find(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`#work [data-focus-key="${CSS.escape(key)}"]`);
}

function focusIn(element: HTMLElement): void {
  (firstStopIn(element) ?? document.querySelector<HTMLElement>('#work h1'))?.focus({ preventScroll: true });
  element.scrollIntoView({ block: element.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' });
}

/** After going somewhere the focus is there: on what was meant, else on the title. Never on nothing. */
export function useArrival(): void {
  const place = usePlace();
  useEffect(() => {
    const [best, ...others] = keysOf(place);
    let left = framesToWait;
    let request = 0;
    const look = () => {
      const found = best === undefined ? null : find(best);
      if (found !== null) {
        focusIn(found);
        return;
      }
      left -= 1;
      if (best !== undefined && left > 0) {
        request = requestAnimationFrame(look);
        return;
      }
      const other = others.map(find).find((element) => element !== null);
      const heading = document.querySelector<HTMLElement>('#work h1');
      if (other === undefined) heading?.focus();
      else focusIn(other);
    };
    request = requestAnimationFrame(look);
    return () => cancelAnimationFrame(request);
  }, [place]);
}
