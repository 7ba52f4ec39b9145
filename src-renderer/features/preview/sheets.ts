import { likeliest } from '../../../shared/documents/layout/doubt.ts';
import { layOut, type Page, type PlacedPart } from '../../../shared/documents/layout/lay-out.ts';
import type { Block, DocumentTree, Section } from '../../../shared/documents/tree.ts';

/** A block, or what of it stands on one page. */
export type Slice = {
  readonly block: Block;
  /** Its beginning stands on an earlier page. */
  readonly isContinued: boolean;
};

/** A piece of paper. */
export type Sheet = {
  /** Unique in the document. */
  readonly key: string;
  /** Which page it is, from 1; none where the paper is as long as a chapter. */
  readonly page?: number;
  readonly orientation: Section['orientation'];
  readonly slices: readonly Slice[];
};

export type Sheets = {
  /** In all, with the pages before the first chapter; 0 where the paper is as long as a chapter. */
  readonly pages: number;
  readonly body: readonly Sheet[];
};

/**
 * Paper as long as a chapter. A new sheet begins where the printed document begins a new page for a chapter,
 * or turns the paper.
 */
export function chapterSheets({ sections }: DocumentTree): Sheets {
  const body = sections.flatMap(({ orientation, blocks }, place) =>
    chaptersOf(blocks).map((chapter, index) => ({
      key: `${place} ${index}`,
      orientation,
      slices: chapter.map((block) => ({ block, isContinued: false })),
    })),
  );
  return { pages: 0, body };
}

function chaptersOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const chapters: Block[][] = [];
  for (const block of blocks) {
    const startsPage = block.type === 'heading' && block.level === 1 && block.runsOn !== true;
    const last = chapters.at(-1);
    if (last === undefined || startsPage) chapters.push([block]);
    else last.push(block);
  }
  return chapters;
}

/** A sheet for each page as the document prints. What is cut in the middle stands where it begins. */
export function pageSheets(tree: DocumentTree): Sheets {
  const pages = layOut(tree, likeliest);
  const own = new Set(tree.sections.flatMap(({ blocks }) => blocks));
  const seen = new Map<Block, Set<number>>();
  const body = pages.flatMap((page, index): Sheet[] => {
    const slices = slicesOf(page, own, seen);
    if (slices.length === 0) return [];
    return [{ key: `page ${index + 1}`, page: index + 1, orientation: page.orientation, slices }];
  });
  return { pages: pages.length, body };
}

function slicesOf({ parts }: Page, own: ReadonlySet<Block>, seen: Map<Block, Set<number>>): readonly Slice[] {
  const together = Map.groupBy(
    parts.filter(({ block }) => own.has(block)),
    ({ block }) => block,
  );
  return [...together].flatMap(([block, found]) => {
    const before = seen.get(block);
    const known = before ?? new Set<number>();
    seen.set(block, known);
    const fresh = freshParts(found, known);
    const shown = sliced(block, fresh);
    if (before !== undefined && fresh.length === 0) return [];
    return [{ block: shown, isContinued: before !== undefined }];
  });
}

/** The rows, facts or items that no page before has shown. */
function freshParts(parts: readonly PlacedPart[], known: Set<number>): readonly number[] {
  const fresh = parts.flatMap(({ part }) => (part === undefined || known.has(part) ? [] : [part]));
  for (const part of fresh) known.add(part);
  return [...new Set(fresh)];
}

function sliced(block: Block, shown: readonly number[]): Block {
  const isShown = (_: unknown, index: number) => shown.includes(index);
  switch (block.type) {
    case 'table':
      return { ...block, rows: block.rows.filter(isShown) };
    case 'facts':
      return { ...block, items: block.items.filter(isShown) };
    case 'list':
      return { ...block, start: (block.start ?? 1) + (shown[0] ?? 0), items: block.items.filter(isShown) };
    case 'heading':
    case 'paragraph':
    case 'figure':
      return block;
  }
}
