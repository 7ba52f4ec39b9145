import { attribute, childOf, parseXml, type XmlElement, XmlRefused } from '../../xml/tree.ts';
import { documentPath, type Reading, readParts } from '../read-parts.ts';
import { readStory, type WordParagraph, type WordTable } from './story.ts';
import { type Styles, stylesOf } from './styles.ts';

/** A .docx, taken apart as far as its accessibility can be judged. Each part is read once. */
export type WordFile = {
  /** With extension. */
  readonly fileName: string;
  readonly paths: readonly string[];
  /** A part's root element, by its path. */
  readonly part: (path: string) => XmlElement | undefined;
  readonly styles: Styles;
  /** Of the body, in the order in which they are read, also those in tables and in the contents list. */
  readonly paragraphs: readonly WordParagraph[];
  /** Those of headers, footers and notes as well. */
  readonly everyParagraph: readonly WordParagraph[];
  readonly tables: readonly WordTable[];
  readonly headers: readonly XmlElement[];
  readonly footers: readonly XmlElement[];
  /** Every element of these names in body, headers, footers and notes. */
  readonly all: (...names: readonly string[]) => readonly XmlElement[];
};

/** What the parts that are taken apart may hold together, in bytes: fifty times a long document of ours. */
const largestText = 64_000_000;

export function openWordFile(docx: Uint8Array, fileName: string): Reading<WordFile> {
  const parts = readParts(docx, (path) => /\.(?:xml|rels)$/.test(path) && !path.startsWith('customXml/'), {
    largestText,
  });
  if (!parts.ok) return parts;
  try {
    const { paths, texts } = parts.value;
    const roots = new Map([...texts].map(([path, text]) => [path, parseXml(text)]));
    return { ok: true, value: wordFileOf(fileName, paths, (path) => roots.get(path)) };
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error;
    return { ok: false, reason: error.reason === 'too-large' ? 'too-large' : 'another-kind' };
  }
}

function wordFileOf(
  fileName: string,
  paths: readonly string[],
  part: (path: string) => XmlElement | undefined,
): WordFile {
  const styles = stylesOf(part('word/styles.xml'));
  const named = (pattern: RegExp) =>
    paths.flatMap((path) => {
      const root = pattern.test(path) ? part(path) : undefined;
      return root === undefined ? [] : [{ path, root }];
    });
  const headers = named(/^word\/header\d*\.xml$/);
  const footers = named(/^word\/footer\d*\.xml$/);
  const notes = named(/^word\/(?:foot|end)notes\.xml$/);
  const body = readStory(childOf(part(documentPath), 'w:body'), documentPath, styles);
  const others = [...headers, ...footers, ...notes];
  const aside = others.map(({ path, root }) => readStory(root, path, styles));
  return {
    fileName,
    paths,
    part,
    styles,
    paragraphs: body.paragraphs,
    everyParagraph: [body, ...aside].flatMap(({ paragraphs }) => paragraphs),
    tables: [body, ...aside].flatMap(({ tables }) => tables),
    headers: headers.map(({ root }) => root),
    footers: footers.map(({ root }) => root),
    all: indexOf([part(documentPath), ...others.map(({ root }) => root)]),
  };
}

/** One walk through everything, so that each point need not take its own. */
function indexOf(roots: readonly (XmlElement | undefined)[]): WordFile['all'] {
  const byName = new Map<string, XmlElement[]>();
  const walk = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      const list = byName.get(child.name);
      if (list === undefined) byName.set(child.name, [child]);
      else list.push(child);
      if (child.children.length > 0) walk(child);
    }
  };
  for (const root of roots) if (root !== undefined) walk(root);
  return (...names) => names.flatMap((name) => byName.get(name) ?? []);
}

/** An on/off attribute, such as `w:dirty`: there and not switched off. */
export function isOnAttribute(element: XmlElement | undefined, name: string): boolean {
  return /^(?:1|true|on)$/.test(attribute(element, name) ?? '');
}
