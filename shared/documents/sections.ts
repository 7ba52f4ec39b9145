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
