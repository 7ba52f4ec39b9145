import { type MouseEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { RecordId } from '../../shared/model/id.ts';
import { useDragConduct, useHeldCard } from './drag-conduct.ts';
import { placeUnder } from './drop-place.ts';

/** A card on its way, and the place that it would take among the others. */
type Drag = { readonly id: RecordId; readonly to: number };

/** A pointer that is down on a handle; until it has moved a little, it drags nothing. */
type Grip = {
  readonly id: RecordId;
  readonly card: Element | undefined;
  readonly startY: number;
  y: number;
  drags: boolean;
};

export type DragHandlers = {
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
};

type DragOrder = {
  readonly list: RefObject<HTMLUListElement | null>;
  /** Undefined while nothing is dragged. */
  readonly drag: Drag | undefined;
  readonly handlersOf: (id: RecordId) => DragHandlers;
};

/** Pixels that a pointer may tremble. */
const slack = 4;

/**
 * Reorders a list's cards by dragging a handle with mouse, pen or finger: near the edges the page scrolls,
 * and Escape puts the card back. Buttons and keys do the same (WCAG 2.5.7).
 *
 * @param ids of the cards, which are the list's children, from top to bottom
 * @param onMove saves the new place among the others; until then the card stays on its way
 */
export function useDragOrder(
  ids: readonly RecordId[],
  onMove: (id: RecordId, to: number) => Promise<void>,
): DragOrder {
  const list = useRef<HTMLUListElement>(null);
  const grip = useRef<Grip>(undefined);
  const [drag, setDrag] = useState<Drag>();
  const hold = useHeldCard(drag !== undefined);

  const cards = () => [...(list.current?.children ?? [])];
  const placeOf = ({ id, y }: Grip): Drag => {
    const others = cards().filter((_, at) => ids[at] !== id);
    const extents = others.map((card) => card.getBoundingClientRect());
    return { id, to: placeUnder(extents, y) };
  };
  const follow = () => {
    if (grip.current?.drags !== true) return;
    const next = placeOf(grip.current);
    setDrag((now) => (now?.id === next.id && now.to === next.to ? now : next));
  };
  const letGo = () => {
    const { current } = grip;
    grip.current = undefined;
    return current?.drags === true ? current : undefined;
  };
  const end = ({ card }: Grip) => {
    hold(card);
    setDrag(undefined);
  };
  const cancel = () => {
    const held = letGo();
    if (held !== undefined) end(held);
  };
  const drop = async () => {
    const held = letGo();
    if (held === undefined) return;
    const { id, to } = placeOf(held);
    if (to !== ids.indexOf(id)) await onMove(id, to);
    end(held);
  };
  useDragConduct({
    isDragging: drag !== undefined,
    list,
    pointerY: () => grip.current?.y,
    onScroll: follow,
    onEscape: cancel,
  });

  const handlersOf = (id: RecordId): DragHandlers => ({
    // The focus stays where somebody types.
    onMouseDown: (event) => event.preventDefault(),
    onPointerDown: (event) => {
      if (event.button !== 0 || !event.isPrimary || drag !== undefined) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const { clientY } = event;
      grip.current = { id, card: cards()[ids.indexOf(id)], startY: clientY, y: clientY, drags: false };
    },
    onPointerMove: (event) => {
      const now = grip.current;
      if (now?.id !== id || !event.isPrimary) return;
      now.y = event.clientY;
      if (!now.drags && Math.abs(now.y - now.startY) >= slack) {
        now.drags = true;
        hold(now.card);
      }
      follow();
    },
    onPointerUp: () => void drop(),
    onPointerCancel: cancel,
  });
  return { list, drag, handlersOf };
}
