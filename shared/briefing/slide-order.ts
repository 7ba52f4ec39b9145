import type { RecordId } from '../model/id.ts';
import type { Entry } from '../workbook/entry.ts';
import { placeAt } from '../workbook/order.ts';
import type { Slide } from './slide.ts';

type Placed = Pick<Slide, 'key' | 'recordId' | 'order'>;

/**
 * Moves a slide to another place: one change, which begins the records of slides that nobody has entered
 * anything about yet.
 *
 * @param slides all of them in their order
 * @param to its new place among all, 0 for the first
 */
export function moveSlideEntries(slides: readonly Placed[], moved: RecordId, to: number): readonly Entry[] {
  const others = slides.filter(({ recordId }) => recordId !== moved);
  const keys = placeAt(
    moved,
    others.map(({ recordId: id, order }) => ({ id, order })),
    to,
  );
  const keyOf = new Map(slides.map(({ recordId, key }) => [recordId, key]));
  return [...keys].map(([id, order]) => ({
    kind: 'briefing_slide',
    id,
    set: { key: keyOf.get(id) ?? '', order },
  }));
}

/** A new slide of the team's own, at a place among the others. */
export function newSlideEntries(
  slides: readonly Placed[],
  { recordId, key }: Pick<Placed, 'recordId' | 'key'>,
  at: number,
): readonly Entry[] {
  return moveSlideEntries([...slides, { recordId, key, order: '' }], recordId, at);
}
