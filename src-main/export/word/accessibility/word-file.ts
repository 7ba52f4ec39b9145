import { strFromU8, unzipSync } from 'fflate';
import {
  allBelow,
  attribute,
  childOf,
  childrenOf,
  elementsIn,
  isOn,
  parseXml,
  type XmlElement,
} from '../../xml/tree.ts';

export type Style = {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly run: XmlElement | undefined;
  readonly paragraph: XmlElement | undefined;
};

export type WordParagraph = {
  readonly element: XmlElement;
  readonly text: string;
  readonly style: string | undefined;
  /** The heading under which it stands. */
  readonly under: string | undefined;
  readonly cell: XmlElement | undefined;
  /** An entry of the contents list. */
  readonly inContents: boolean;
};

export type WordTable = {
  readonly element: XmlElement;
  readonly under: string | undefined;
  readonly isNested: boolean;
};

/** A .docx, taken apart as far as its accessibility can be judged. */
export type WordFile = {
  /** With extension. */
  readonly fileName: string;
  readonly paths: readonly string[];
  /** A part's root element, by its path. */
  readonly part: (path: string) => XmlElement | undefined;
  readonly styles: ReadonlyMap<string, Style>;
  /** Of the body, in the order in which they are read, also those in tables and in the contents list. */
  readonly paragraphs: readonly WordParagraph[];
  readonly tables: readonly WordTable[];
  readonly headers: readonly XmlElement[];
  readonly footers: readonly XmlElement[];
};

export const documentPath = 'word/document.xml';

/** @throws where the bytes are no zip file of XML; what is to be checked was made a moment ago */
export function openWordFile(docx: Uint8Array, fileName: string): WordFile {
  const files = unzipSync(docx, {
    filter: ({ name }) => /\.(?:xml|rels)$/.test(name) && !name.startsWith('customXml/'),
  });
  const roots = new Map(Object.entries(files).map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]));
  const part = (path: string) => roots.get(path);
  const paths = Object.keys(unzipSyncNames(docx));
  const named = (start: string) =>
    [...roots].flatMap(([path, root]) => (path.startsWith(start) && root !== undefined ? [root] : []));
  return {
    fileName,
    paths,
    part,
    styles: stylesOf(part('word/styles.xml')),
    ...bodyOf(childOf(part(documentPath), 'w:body'), headingStyles(part('word/styles.xml'))),
    headers: named('word/header'),
    footers: named('word/footer'),
  };
}

function unzipSyncNames(docx: Uint8Array): Readonly<Record<string, true>> {
  const names: Record<string, true> = Object.create(null);
  unzipSync(docx, {
    filter: ({ name }) => {
      names[name] = true;
      return false;
    },
  });
  return names;
}

function stylesOf(root: XmlElement | undefined): ReadonlyMap<string, Style> {
  return new Map(
    childrenOf(root, 'w:style').map((style) => {
      const id = attribute(style, 'w:styleId') ?? '';
      return [
        id,
        {
          id,
          name: attribute(childOf(style, 'w:name'), 'w:val') ?? '',
          basedOn: attribute(childOf(style, 'w:basedOn'), 'w:val'),
          run: childOf(style, 'w:rPr'),
          paragraph: childOf(style, 'w:pPr'),
        },
      ];
    }),
  );
}

function headingStyles(root: XmlElement | undefined): ReadonlySet<string> {
  return new Set([...stylesOf(root).values()].filter(isHeadingStyle).map(({ id }) => id));
}

export function isHeadingStyle({ name }: Style): boolean {
  return /^heading \d$/i.test(name);
}

type Body = Pick<WordFile, 'paragraphs' | 'tables'>;

function bodyOf(body: XmlElement | undefined, headings: ReadonlySet<string>): Body {
  const paragraphs: WordParagraph[] = [];
  const tables: WordTable[] = [];
  let under: string | undefined;
  const walk = (
    element: XmlElement,
    cell: XmlElement | undefined,
    inContents: boolean,
    depth: number,
  ): void => {
    for (const child of elementsIn(element)) {
      if (child.name === 'w:p') {
        const style = attribute(childOf(childOf(child, 'w:pPr'), 'w:pStyle'), 'w:val');
        const text = textOf(child);
        if (style !== undefined && headings.has(style)) under = text;
        paragraphs.push({ element: child, text, style, under, cell, inContents });
      } else if (child.name === 'w:tbl') {
        tables.push({ element: child, under, isNested: depth > 0 });
        walk(child, cell, inContents, depth + 1);
      } else walk(child, child.name === 'w:tc' ? child : cell, inContents || isContents(child), depth);
    }
  };
  if (body !== undefined) walk(body, undefined, false, 0);
  return { paragraphs, tables };
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
      else walk(child);
    }
  };
  walk(element);
  return text;
}

/** A property of a style, or of the nearest style that it is based on. */
export function inherited<T>(
  styles: WordFile['styles'],
  id: string | undefined,
  read: (style: Style) => T | undefined,
): T | undefined {
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
    seen.add(at);
    const style = styles.get(at);
    const value = style === undefined ? undefined : read(style);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Do all runs that print something carry their own bold? */
export function isBoldByHand({ element }: WordParagraph): boolean {
  const runs = allBelow(element, 'w:r').filter((run) => textOf(run).trim() !== '');
  return runs.length > 0 && runs.every((run) => isOn(childOf(childOf(run, 'w:rPr'), 'w:b')));
}
