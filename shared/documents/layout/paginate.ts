import type { Unit } from './unit.ts';

type Room = {
  /** Of the text area, in points. */
  readonly height: number;
  /** Whether the last unit before a forced new page goes to the next page without the one before. */
  readonly releasesEnd: boolean;
};

/**
 * The page of each unit, from 0. What is glued together goes to the next page together, unless it is higher
 * than a page.
 */
export function paginate(units: readonly Unit[], room: Room): readonly number[] {
  const pages: number[] = [];
  let page = 0;
  let used = 0;
  let below = 0;
  let isTop = true;
  const turn = () => {
    page += 1;
    used = 0;
    below = 0;
    isTop = true;
  };
  const place = (unit: Unit) => {
    used += spaceAbove(unit) + unit.height;
    below = unit.after;
    isTop = false;
    pages.push(page);
  };
  const spaceAbove = (unit: Unit) => {
    if (!isTop) return Math.max(below, unit.before);
    // Space above is left out where a page begins by itself, and the header row of a table is set again.
    const isForced = unit.startsPage === true || pages.length === 0;
    return (unit.header ?? 0) + (isForced ? unit.before : 0);
  };
  for (const chunk of chunksOf(units, room)) {
    const [first] = chunk;
    if (first === undefined) continue;
    if (first.startsPage === true && pages.length > 0) turn();
    if (!isTop && used + spaceAbove(first) + heightOf(chunk) > room.height) turn();
    for (const unit of chunk) {
      // Only what is higher than a page breaks here.
      if (!isTop && used + spaceAbove(unit) + unit.height > room.height) turn();
      place(unit);
    }
  }
  return pages;
}

function chunksOf(units: readonly Unit[], { releasesEnd }: Room): readonly (readonly Unit[])[] {
  const chunks: Unit[][] = [];
  let isOpen = false;
  for (const [index, unit] of units.entries()) {
    const last = chunks.at(-1);
    const next = units[index + 1];
    if (releasesEnd && (next === undefined || next.startsPage === true)) isOpen = false;
    if (last !== undefined && isOpen && unit.startsPage !== true) last.push(unit);
    else chunks.push([unit]);
    isOpen = unit.isGlued;
  }
  return chunks;
}

/** From the top of the first to the foot of the last. */
function heightOf(chunk: readonly Unit[]): number {
  return chunk.reduce((sum, { height, before }, index) => {
    const gap = index === 0 ? 0 : Math.max(chunk[index - 1]?.after ?? 0, before);
    return sum + gap + height;
  }, 0);
}
