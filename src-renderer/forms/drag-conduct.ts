import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { scrollStep } from './drop-place.ts';

type Conduct = {
  readonly isDragging: boolean;
  readonly list: RefObject<HTMLElement | null>;
  /** Pixels from the top of the window; undefined once the pointer is up. */
  readonly pointerY: () => number | undefined;
  readonly onScroll: () => void;
  readonly onEscape: () => void;
};

/** While something is dragged, the page scrolls when the pointer is near an edge, and Escape ends it. */
export function useDragConduct({ isDragging, list, pointerY, onScroll, onEscape }: Conduct): void {
  const scroll = useEffectEvent(() => {
    const around = scrollerAround(list.current);
    const y = pointerY();
    const step = y === undefined ? 0 : scrollStep(around.getBoundingClientRect(), y);
    if (step === 0) return;
    around.scrollTop += step;
    onScroll();
  });
  const giveUp = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  });
  useEffect(() => {
    if (!isDragging) return;
    const look = () => {
      scroll();
      request = requestAnimationFrame(look);
    };
    let request = requestAnimationFrame(look);
    const press = (event: KeyboardEvent) => giveUp(event);
    // Before whatever else Escape closes.
    window.addEventListener('keydown', press, true);
    return () => {
      cancelAnimationFrame(request);
      window.removeEventListener('keydown', press, true);
    };
  }, [isDragging]);
}

type Held = { readonly card: Element; readonly top: number; readonly focus: Element | null };

/**
 * Open cards are folded while something is dragged, and open again afterwards. The card that is dragged stays
 * under the pointer meanwhile, and the focus comes back to what was folded away with it.
 *
 * @returns to be called with the card just before that changes
 */
export function useHeldCard(isDragging: boolean): (card: Element | undefined) => void {
  const held = useRef<Held>(undefined);
  const focus = useRef<Element>(null);
  useLayoutEffect(() => {
    const { current } = held;
    held.current = undefined;
    if (current === undefined) return;
    scrollerAround(current.card).scrollTop += current.card.getBoundingClientRect().top - current.top;
    const left = focus.current;
    if (isDragging) focus.current = current.focus;
    else if (left instanceof HTMLElement && document.activeElement === document.body)
      left.focus({ preventScroll: true });
  }, [isDragging]);
  return (card) => {
    if (card !== undefined)
      held.current = { card, top: card.getBoundingClientRect().top, focus: document.activeElement };
  };
}

/** The nearest part of the page around it that scrolls. */
function scrollerAround(element: Element | null): Element {
  for (let around = element?.parentElement ?? null; around !== null; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if (/auto|scroll/.test(overflowY) && around.scrollHeight > around.clientHeight) return around;
  }
  return document.documentElement;
}
