import { allBelow, attribute, childOf, childrenOf, elementsIn, type XmlElement } from '../../xml/tree.ts';
import { type Look, lookIn, over } from './look.ts';
import type { Style, Styles } from './styles.ts';

export type WordParagraph = {
  readonly element: XmlElement;
  /** The path of its part. */
  readonly part: string;
  readonly text: string;
  /** Named or, where none is, that of all paragraphs. */
  readonly style: Style | undefined;
  /** The heading under which it stands. */
  readonly under: string | undefined;
  readonly cell: XmlElement | undefined;
  readonly table: WordTable | undefined;
  /** An entry of the contents list. */
  readonly inContents: boolean;
  /** Runs that print something. */
  readonly runs: readonly WordRun[];
  /** The elements below it that a point is about. */
  readonly inside: (name: Watched) => readonly XmlElement[];
};

export type WordRun = {
  readonly text: string;
  /** As its paragraph and its styles make it. */
  readonly look: Look;
  /** As it differs from the rest of its paragraph. */
  readonly own: Look;
};

export type WordTable = {
  readonly element: XmlElement;
  readonly under: string | undefined;
  readonly isNested: boolean;
  readonly rows: readonly WordRow[];
  /** Does its style shade cells, so that what a cell stands on cannot be told from the cell? */
  readonly isShadedByStyle: boolean;
};

export type WordRow = { readonly element: XmlElement; readonly cells: readonly XmlElement[] };

const watched = [
  'w:hyperlink',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:txbxContent',
  'v:textbox',
  'v:shape',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:fldChar',
  'w:sectPr',
] as const;
const gathered = ['w:r', ...watched];
export type Watched = (typeof watched)[number];

export type Story = {
  readonly paragraphs: readonly WordParagraph[];
  readonly tables: readonly WordTable[];
};

type Place = {
  readonly cell: XmlElement | undefined;
  readonly table: WordTable | undefined;
  readonly inContents: boolean;
};

/** The paragraphs and tables of a body, header, footer or of notes, in the order in which they are read. */
export function readStory(root: XmlElement | undefined, part: string, styles: Styles): Story {
  const paragraphs: WordParagraph[] = [];
  const tables: WordTable[] = [];
  let under: string | undefined;
  const walk = (element: XmlElement, place: Place): void => {
    for (const child of elementsIn(element)) {
      if (child.name === 'w:p') {
        const paragraph = paragraphOf(child, part, styles, place);
        if (paragraph.style?.heading !== undefined) under = paragraph.text;
        paragraphs.push({ ...paragraph, under });
      } else if (child.name === 'w:tbl') {
        const table = tableOf(child, under, place.table !== undefined, styles);
        tables.push(table);
        walk(child, { ...place, table });
      } else if (child.name === 'w:tc') walk(child, { ...place, cell: child });
      else walk(child, isContents(child) ? { ...place, inContents: true } : place);
    }
  };
  if (root !== undefined) walk(root, { cell: undefined, table: undefined, inContents: false });
  return { paragraphs, tables };
}

function paragraphOf(
  element: XmlElement,
  part: string,
  styles: Styles,
  place: Place,
): Omit<WordParagraph, 'under'> {
  const named = attribute(childOf(childOf(element, 'w:pPr'), 'w:pStyle'), 'w:val') ?? styles.ofParagraphs;
  const style = named === undefined ? undefined : styles.byId.get(named);
  const inside = new Map<string, XmlElement[]>();
  for (const found of allBelow(element, ...gathered)) {
    const list = inside.get(found.name);
    if (list === undefined) inside.set(found.name, [found]);
    else list.push(found);
  }
  const base = over(styles.defaults, style?.look ?? {});
  return {
    element,
    part,
    text: textOf(element),
    style,
    cell: place.cell,
    table: place.table,
    inContents: place.inContents || /^toc \d$/i.test(style?.name ?? ''),
    runs: (inside.get('w:r') ?? []).flatMap((run) => runOf(run, base, styles)),
    inside: (name) => inside.get(name) ?? [],
  };
}

function runOf(run: XmlElement, base: Look, { byId }: Styles): readonly WordRun[] {
  const text = textOf(run);
  if (text.trim() === '') return [];
  const properties = childOf(run, 'w:rPr');
  if (properties === undefined) return [{ text, look: base, own: {} }];
  const named = attribute(childOf(properties, 'w:rStyle'), 'w:val');
  const own = over(named === undefined ? {} : (byId.get(named)?.look ?? {}), lookIn(properties));
  return [{ text, look: over(base, own), own }];
}

function tableOf(
  element: XmlElement,
  under: string | undefined,
  isNested: boolean,
  { byId }: Styles,
): WordTable {
  const style = attribute(childOf(childOf(element, 'w:tblPr'), 'w:tblStyle'), 'w:val');
  return {
    element,
    under,
    isNested,
    rows: partsOf(element, 'w:tr').map((row) => ({ element: row, cells: partsOf(row, 'w:tc') })),
    isShadedByStyle: style !== undefined && byId.get(style)?.shades === true,
  };
}

/** What may stand between a table and its rows, or a row and its cells. */
const wrappers: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins']);

function partsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child];
    return wrappers.has(child.name) ? partsOf(child, name) : [];
  });
}

function isContents(element: XmlElement): boolean {
  return (
    element.name === 'w:sdt' &&
    allBelow(childOf(element, 'w:sdtPr'), 'w:docPartGallery').some(
      (gallery) => attribute(gallery, 'w:val') === 'Table of Contents',
    )
  );
}

/** What an element prints: its text, a tab for a tab, a line end for a break. */
export function textOf(element: XmlElement): string {
  let text = '';
  const walk = (inside: XmlElement): void => {
    for (const child of inside.children) {
      if (typeof child === 'string') {
        if (inside.name === 'w:t') text += child;
      } else if (child.name === 'w:br' || child.name === 'w:cr') text += '\n';
      else if (child.name === 'w:tab' && inside.name === 'w:r') text += '\t';
      else if (child.children.length > 0) walk(child);
    }
  };
  walk(element);
  return text;
}

/** Is it an item of a list, by its own properties or by its style's? */
export function isListItem({ element, style }: WordParagraph): boolean {
  const properties = [childOf(element, 'w:pPr'), ...(style?.paragraph ?? [])];
  return properties.some((found) => childrenOf(found, 'w:numPr').length > 0);
}
