import { headerState } from '../margin-note.ts';
import { numberCaptions } from '../numbering.ts';
import { joinSections } from '../sections.ts';
import type { Block, DocumentTree, Section } from '../tree.ts';
import { blockUnits, type Setting } from './block-units.ts';
import type { Doubt } from './doubt.ts';
import { contentsUnits, coverUnits, findingsUnits } from './front-units.ts';
import { countLines, type Measure, measure, measureOnce } from './lines.ts';
import { paginate } from './paginate.ts';
import { textAreas, typeSizes } from './type-sizes.ts';
import { lineHeight, type Unit, words } from './unit.ts';

/** Something on a page: a block, or one of its rows, facts or items. */
export type PlacedPart = { readonly block: Block; readonly part?: number };

/** A page of the printed document. */
export type Page = {
  readonly orientation: Section['orientation'];
  /** In order. A page of the cover or the contents has none, one of what is missing its heading at most. */
  readonly parts: readonly PlacedPart[];
};

/**
 * The pages on which a document prints, worked out from the metrics of its font. Where a program sets text a
 * little wider or leaves out a space, its pages may be others; `doubt` says what is assumed of it.
 *
 * @param measuring of the texts, which all layouts of one tree may share
 */
export function layOut(
  tree: DocumentTree,
  doubt: Doubt,
  measuring: Measure = measureOnce(),
): readonly Page[] {
  const captions = numberCaptions(tree);
  const caption = (id: string) => {
    const found = captions.get(id);
    return found === undefined ? '' : `${found.kind} ${found.number}`;
  };
  const setting = (orientation: Section['orientation']): Setting => ({
    orientation,
    doubt,
    measure: measuring,
    caption,
  });
  const upright = setting('portrait');
  const front = [
    ...coverUnits(tree, upright),
    ...contentsUnits(tree, upright),
    ...findingsUnits(tree, upright),
  ];
  return [
    ...pagesOf(front, 'portrait', tree, doubt),
    ...joinSections(tree.sections.filter(({ blocks }) => blocks.length > 0)).flatMap(
      ({ orientation, blocks }) =>
        pagesOf(blockUnits(blocks, setting(orientation)), orientation, tree, doubt),
    ),
  ];
}

function pagesOf(
  units: readonly Unit[],
  orientation: Section['orientation'],
  tree: DocumentTree,
  doubt: Doubt,
): readonly Page[] {
  const height = textAreas[orientation].height - intrusion(tree, orientation, doubt);
  const places = paginate(units, { height, releasesEnd: doubt.releasesEnd });
  const pages: PlacedPart[][] = [];
  for (const [index, { block, part }] of units.entries()) {
    const page = places[index] ?? 0;
    const parts = pages[page] ?? [];
    pages[page] = parts;
    const last = parts.at(-1);
    if (block === undefined || (last?.block === block && last.part === part)) continue;
    parts.push({ block, ...(part === undefined ? {} : { part }) });
  }
  return pages.map((parts) => ({ orientation, parts }));
}

/** Header and footer begin half an inch from the edge of the paper, and the text an inch from it. */
const marginRoom = 36;

/** How far long texts in the margins push the text away from them, in points. */
function intrusion(tree: DocumentTree, orientation: Section['orientation'], doubt: Doubt): number {
  const { width } = textAreas[orientation];
  const heightOf = (text: string) => {
    if (text === '') return 0;
    const measured = measure(words(text, {}));
    const lines = countLines(measured, { size: typeSizes.margin.size, width, firstWidth: width }, doubt);
    return lines * lineHeight(measured, typeSizes.margin, doubt);
  };
  const header = heightOf(headerState(tree)) + heightOf(tree.headerText);
  // The page number follows the text in its line.
  const footer = heightOf(`${tree.footerText ?? ''} Page 100 of 100`);
  return Math.max(0, header - marginRoom) + Math.max(0, footer - marginRoom);
}
