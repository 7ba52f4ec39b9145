import { printable } from '../printable.ts';
import type { Block, Inline } from '../tree.ts';
import { solidLine } from './arial.ts';
import type { Doubt } from './doubt.ts';
import { countLines, type Measured, type Piece } from './lines.ts';
import type { TypeSize } from './type-sizes.ts';

/** What stands on one page whole: a line, a row, a picture. Heights in points. */
export type Unit = {
  readonly height: number;
  /** Space above and below; the larger of two counts where they meet. */
  readonly before: number;
  readonly after: number;
  /** The next one stands on the same page. */
  readonly isGlued: boolean;
  readonly startsPage?: true;
  /** The height of the header row, which is set again where a page begins with this row. */
  readonly header?: number;
  /** What it is of: a block, and there the how-manieth row, fact or item. */
  readonly block?: Block;
  readonly part?: number;
};

export type ParagraphPlace = {
  readonly width: number;
  readonly isGlued?: boolean;
  readonly keepsLines?: boolean;
  readonly before?: number;
  readonly after?: number;
};

/**
 * A paragraph as units: two lines at least stand on either side of a page break, as Word's control of widows
 * and orphans has it.
 */
export function paragraphUnits(
  measured: Measured,
  looks: TypeSize,
  place: ParagraphPlace,
  doubt: Doubt,
): Unit[] {
  const { indent = 0, hanging = 0, size } = looks;
  const width = place.width - indent;
  const lines = countLines(measured, { size, width, firstWidth: width + hanging }, doubt);
  const height = lineHeight(measured, looks, doubt);
  const { isGlued = false, keepsLines = false, before = looks.before, after = looks.after } = place;
  const isWhole = keepsLines || lines < 4 || (isGlued && !doubt.splitsWhatIsKept);
  const counts = isWhole ? [lines] : [2, ...Array.from({ length: lines - 4 }, () => 1), 2];
  const last = counts.length - 1;
  return counts.map((count, index) => ({
    height: count * height,
    before: index === 0 ? before : 0,
    after: index === last ? after : 0,
    isGlued: index === last && isGlued,
  }));
}

/** Programs count in twentieths of a point. */
export function lineHeight({ isForeign }: Measured, { size, line }: TypeSize, doubt: Doubt): number {
  const own = (Math.floor(Math.round(20 * size * solidLine) * line) / 20) * doubt.lineHeight;
  return isForeign ? own * doubt.foreignHeight : own;
}

export function words(text: string, { isBold = false }: { readonly isBold?: boolean }): readonly Piece[] {
  return [{ text: printable(text), isBold }];
}

/** @param caption what a reference to a table or figure prints */
export function piecesOf(
  content: readonly Inline[],
  caption: (target: string) => string,
  isBold = false,
): readonly Piece[] {
  if (content.length === 0) return words('–', { isBold });
  return content.flatMap((inline) => piecesOfOne(inline, caption, isBold));
}

function piecesOfOne(inline: Inline, caption: (target: string) => string, isBold: boolean): readonly Piece[] {
  switch (inline.type) {
    case 'text':
      return words(inline.text, { isBold: isBold || inline.bold === true });
    case 'break':
      return words('\n', {});
    case 'link':
      return inline.content.flatMap((run) => words(run.text, { isBold: run.bold === true }));
    case 'reference':
      return words(caption(inline.target), { isBold });
    case 'footnote':
      return [];
  }
}
