import { lackOfWidth } from './layout/column-widths.ts';
import { isNote } from './layout/kept-together.ts';
import { textAreas } from './layout/type-sizes.ts';
import type { Block, Section } from './tree.ts';

export function portrait(blocks: readonly Block[]): Section {
  return { orientation: 'portrait', blocks };
}

/** A register with many columns lies on its side, but only if it holds a table. */
export function wide(blocks: readonly Block[]): Section {
  return { orientation: blocks.some(({ type }) => type === 'table') ? 'landscape' : 'portrait', blocks };
}

/** A short chapter goes on where the one before it ends. */
export function withoutPageBreak(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.type === 'heading' && block.level === 1 ? { ...block, runsOn: true } : block,
  );
}

/** Short annexes follow each other on one page; the first of them begins where its section does. */
export function runningOn(blocks: readonly Block[]): Section {
  return portrait(withoutPageBreak(blocks));
}

/** Sections that follow each other with the same orientation are one. */
export function joinSections(sections: readonly Section[]): readonly Section[] {
  const merged: Section[] = [];
  for (const section of sections) {
    const before = merged.at(-1);
    if (before?.orientation !== section.orientation) merged.push(section);
    else merged[merged.length - 1] = { ...before, blocks: [...before.blocks, ...section.blocks] };
  }
  return merged;
}

/**
 * Lays tables on their side whose columns have too little room for their words, together with the headings and the
 * sentence above them and the notes below. A table that is hardly better off there stays.
 */
export function turnCrampedTables(sections: readonly Section[]): readonly Section[] {
  const parts = sections.flatMap(({ orientation, blocks }): readonly Section[] => {
    if (orientation === 'landscape' || !blocks.some(gainsByTurning)) return [{ orientation, blocks }];
    const turned = turnedIn(blocks);
    return blocks.map((block, index) => (turned.has(index) ? landscape([block]) : portrait([block])));
  });
  return joinSections(parts);
}

function landscape(blocks: readonly Block[]): Section {
  return { orientation: 'landscape', blocks };
}

/** In DXA, of which there are 20 to a point. */
const widths = { portrait: 20 * textAreas.portrait.width, landscape: 20 * textAreas.landscape.width };

function gainsByTurning(block: Block): boolean {
  if (block.type !== 'table') return false;
  const lack = lackOfWidth(block, widths.portrait);
  return lack > 0 && lackOfWidth(block, widths.landscape) <= lack / 2;
}

/** The places of the tables that are turned, and of what goes with them. */
function turnedIn(blocks: readonly Block[]): ReadonlySet<number> {
  const turned = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (!gainsByTurning(block)) continue;
    turned.add(index);
    let above = index - 1;
    const before = blocks[above];
    if (before?.type === 'paragraph' && !isNote(before)) turned.add(above--);
    while (blocks[above]?.type === 'heading') turned.add(above--);
    for (let below = index + 1; isNote(blocks[below]); below += 1) turned.add(below);
  }
  return turned;
}
