import type { Block, Facts, Figure, Heading, Inline, ListBlock, Paragraph, Section, Table } from '../tree.ts';
import { tableWidths } from './column-widths.ts';
import type { Doubt } from './doubt.ts';
import { isContinuedBy, isNote, keptFacts, keptParagraph, keptRows } from './kept-together.ts';
import { countLines, type Measure, type Measured } from './lines.ts';
import {
  cellPadding,
  listStep,
  spaceAfterTable,
  spaceBeforeAnnex,
  type TypeSize,
  textAreas,
  typeSizes,
} from './type-sizes.ts';
import { lineHeight, paragraphUnits, piecesOf, type Unit, words } from './unit.ts';

export type Setting = {
  readonly orientation: Section['orientation'];
  readonly doubt: Doubt;
  readonly measure: Measure;
  /** "Table 4", by the id of the table. */
  readonly caption: (id: string) => string;
};

/** The blocks of a stretch of pages, in order, cut into what stands on one page whole. */
export function blockUnits(blocks: readonly Block[], setting: Setting): Unit[] {
  return blocks.flatMap((block, index) => {
    const neighbors = { before: blocks[index - 1], after: blocks[index + 1] };
    const units = unitsOf(block, neighbors, setting).map((unit) => ({ ...unit, block }));
    return spaced(units, block, neighbors);
  });
}

type Neighbors = { readonly before: Block | undefined; readonly after: Block | undefined };

function unitsOf(block: Block, { before, after }: Neighbors, setting: Setting): Unit[] {
  switch (block.type) {
    case 'heading':
      return headingUnits(block, before, setting);
    case 'paragraph':
      return textUnits(block, after, setting);
    case 'list':
      return listUnits(block, setting);
    case 'facts':
      return factUnits(block, after, setting);
    case 'table':
      return tableUnits(block, after, setting);
    case 'figure':
      return figureUnits(block, after, setting);
  }
}

const headingSizes = {
  1: typeSizes.heading1,
  2: typeSizes.heading2,
  3: typeSizes.heading3,
  4: typeSizes.heading4,
} as const;

function headingUnits(
  heading: Heading,
  preceding: Block | undefined,
  { orientation, doubt, measure }: Setting,
): Unit[] {
  const { level, text, runsOn } = heading;
  const looks = headingSizes[level];
  const { width } = textAreas[orientation];
  const isChapter = level === 1 && preceding !== undefined;
  const before = isChapter && runsOn === true ? spaceBeforeAnnex : looks.before;
  const units = paragraphUnits(
    measure(heading, () => words(text, looks)),
    looks,
    { width, isGlued: true, keepsLines: true, before },
    doubt,
  );
  return isChapter && runsOn !== true ? units.map((unit) => ({ ...unit, startsPage: true })) : units;
}

function textUnits(paragraph: Paragraph, after: Block | undefined, setting: Setting): Unit[] {
  const { role, content } = paragraph;
  const { orientation, doubt } = setting;
  if (content.length === 0) return [];
  const { width } = textAreas[orientation];
  const isGlued = keptParagraph(paragraph, after);
  const looks = typeSizes[role ?? 'body'];
  return withNotes(
    paragraphUnits(measureContent(content, setting), looks, { width, isGlued }, doubt),
    content,
    setting,
  );
}

/** Word has nine levels of list. */
const deepest = 8;

function listUnits(list: ListBlock, setting: Setting, level = 0): Unit[] {
  const width = textAreas[setting.orientation].width - listStep * (Math.min(level, deepest) + 1);
  return list.items.flatMap(({ content, children }, index) => {
    const isLast = level === 0 && children === undefined && index === list.items.length - 1;
    const own = paragraphUnits(
      measureContent(content, setting),
      typeSizes.list,
      { width, ...(isLast ? { after: typeSizes.body.after } : {}) },
      setting.doubt,
    );
    const units = [
      ...withNotes(own, content, setting),
      ...(children === undefined ? [] : listUnits(children, setting, level + 1)),
    ];
    return level === 0 ? units.map((unit) => ({ ...unit, part: index })) : units;
  });
}

/** @param looks of the facts on a cover, which are set in columns */
export function factUnits(
  facts: Facts,
  after: Block | undefined,
  setting: Setting,
  looks: TypeSize = typeSizes.facts,
): Unit[] {
  const { orientation, doubt, measure, caption } = setting;
  const kept = keptFacts(facts, after);
  const last = facts.items.length - 1;
  return facts.items.flatMap((item, index) => {
    const { label, value } = item;
    const isEnd = index === last && looks === typeSizes.facts && !isContinuedBy(after);
    const units = paragraphUnits(
      measure(item, () => [
        ...words(`${label.replace(/:$/, '')}: `, { isBold: true }),
        ...piecesOf(value, caption),
      ]),
      looks,
      {
        width: textAreas[orientation].width,
        isGlued: kept[index] === true,
        ...(isEnd ? { after: typeSizes.body.after } : {}),
      },
      doubt,
    );
    return withNotes(units, value, setting).map((unit) => ({ ...unit, part: index }));
  });
}

/** Points in a DXA. */
const dxa = 1 / 20;
/** The rule above each row, and the one below the table, in points. */
const rowRule = 0.5;
const endRule = 0.75;

function tableUnits(table: Table, after: Block | undefined, setting: Setting): Unit[] {
  const { orientation, doubt, measure } = setting;
  const widths = tableWidths(table, textAreas[orientation].width / dxa);
  const kept = keptRows(table, widths, after);
  const rowHeight = (cells: readonly Measured[], looks: TypeSize) =>
    Math.max(
      ...cells.map((measured, at) => {
        const width = (widths[at] ?? 0) * dxa - 2 * cellPadding.horizontal;
        const lines = countLines(measured, { size: looks.size, width, firstWidth: width }, doubt);
        return lines * lineHeight(measured, looks, doubt);
      }),
    ) +
    2 * cellPadding.vertical +
    rowRule;
  const header = rowHeight(
    table.columns.map((column) => measure(column, () => words(column.header, { isBold: true }))),
    typeSizes.tableHeader,
  );
  const row = { before: 0, after: 0 };
  return [
    captionUnit(table, setting),
    { ...row, height: header, isGlued: true },
    ...table.rows.map((cells, index) => ({
      ...row,
      height:
        rowHeight(
          cells.map((cell) => measureContent(cell, setting)),
          typeSizes.tableText,
        ) +
        (index === table.rows.length - 1 ? endRule : 0) +
        noteHeight(cells.flat(), setting),
      isGlued: kept[index] === true,
      header,
      part: index,
    })),
  ];
}

function captionUnit(block: Table | Figure, { orientation, doubt, measure, caption }: Setting): Unit {
  const { width } = textAreas[orientation];
  const looks = typeSizes.caption;
  const measured = measure(block, () => words(`${caption(block.id)}. ${block.caption}`, looks));
  const [unit] = paragraphUnits(measured, looks, { width, isGlued: true, keepsLines: true }, doubt);
  if (unit === undefined) throw new Error('A caption takes no line');
  return unit;
}

/** Points in a CSS pixel. */
const pixel = 0.75;
/** Left on the page for the caption and the notes of a figure. */
const spaceForWords = 110;

/** The size of a drawing on its page, in CSS pixels: no wider than the text and no higher than the page. */
export function sizeOnPage(
  { width, height }: Figure['drawing'],
  orientation: Section['orientation'],
): { readonly width: number; readonly height: number } {
  const area = textAreas[orientation];
  const scale = Math.min(1, area.width / pixel / width, (area.height - spaceForWords) / pixel / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function figureUnits(figure: Figure, after: Block | undefined, setting: Setting): Unit[] {
  const height = sizeOnPage(figure.drawing, setting.orientation).height * pixel;
  return [
    captionUnit(figure, setting),
    { height, before: typeSizes.picture.before, after: typeSizes.picture.after, isGlued: isNote(after) },
  ];
}

function measureContent(content: readonly Inline[], { measure, caption }: Setting): Measured {
  return measure(content, () => piecesOf(content, caption));
}

/** Footnotes stand at the foot of the page that refers to them, so they take room there. */
function withNotes(units: Unit[], content: readonly Inline[], setting: Setting): Unit[] {
  const notes = noteHeight(content, setting);
  const last = units.at(-1);
  if (notes === 0 || last === undefined) return units;
  return [...units.slice(0, -1), { ...last, height: last.height + notes }];
}

function noteHeight(content: readonly Inline[], setting: Setting): number {
  const { width } = textAreas[setting.orientation];
  return content.reduce((sum, inline) => {
    if (inline.type !== 'footnote') return sum;
    const measured = measureContent(inline.content, setting);
    const units = paragraphUnits(measured, typeSizes.footnote, { width }, setting.doubt);
    return units.reduce((height, unit) => height + unit.height + unit.after, sum);
  }, 0);
}

/** Word sets what follows a table right below its last rule; captions, headings and notes bring their own space. */
function spaced(units: Unit[], block: Block, { before }: Neighbors): Unit[] {
  const [first, ...rest] = units;
  const bringsSpace =
    block.type === 'heading' || block.type === 'table' || block.type === 'figure' || isNote(block);
  if (before?.type !== 'table' || bringsSpace || first === undefined) return units;
  return [{ ...first, before: spaceAfterTable }, ...rest];
}
