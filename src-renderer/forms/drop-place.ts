/** Where a card lies, in pixels of the window. */
type Extent = { readonly top: number; readonly bottom: number };

/**
 * The place that a dragged card would take among the others: behind each whose middle lies above the pointer.
 *
 * @param others where the other cards lie, from top to bottom
 * @returns 0 to others.length
 */
export function placeUnder(others: readonly Extent[], pointerY: number): number {
  return others.filter(({ top, bottom }) => (top + bottom) / 2 < pointerY).length;
}

/** Pixels from an edge within which the list scrolls, and the most pixels a frame. */
const edge = 56;
const fastest = 16;

/** Pixels to scroll in this frame: the nearer to the edge of what is seen, the faster; negative is up. */
export function scrollStep({ top, bottom }: Extent, pointerY: number): number {
  const up = Math.min(1, (top + edge - pointerY) / edge);
  const down = Math.min(1, (pointerY - (bottom - edge)) / edge);
  if (up > 0) return -Math.ceil(up * fastest);
  return down > 0 ? Math.ceil(down * fastest) : 0;
}
