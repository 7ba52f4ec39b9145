import { useEffect } from 'react';
import type { Place } from '../state/navigation.ts';
import { usePlace } from '../state/navigation.ts';
import { firstStopIn, whenDrawn } from '../ui/focus.ts';

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

/** What is meant may stand in a part that is folded, where nothing takes the focus; its summary is in view anyway. */
function unfold(element: Element): void {
  const fold = element.closest('summary') === null ? element.closest('details') : null;
  if (fold === null) return;
  fold.open = true;
  if (fold.parentElement !== null) unfold(fold.parentElement);
}

function focusIn(element: HTMLElement): void {
  unfold(element);
  (firstStopIn(element) ?? document.querySelector<HTMLElement>('#work h1'))?.focus({ preventScroll: true });
  element.scrollIntoView({ block: element.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' });
}

/** After going somewhere the focus is there: on what was meant, else on the title. Never on nothing. */
export function useArrival(): void {
  const place = usePlace();
  useEffect(() => {
    const [best, ...others] = keysOf(place);
    return whenDrawn((isLast) => {
      const found = best === undefined ? null : find(best);
      if (found === null && best !== undefined && !isLast) return false;
      const element = found ?? others.map(find).find((other) => other !== null);
      if (element === undefined) document.querySelector<HTMLElement>('#work h1')?.focus();
      else focusIn(element);
      return true;
    });
  }, [place]);
}
