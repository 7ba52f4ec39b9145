import { strFromU8, unzipSync } from 'fflate';
import type { DocumentTree } from '../../../../shared/documents/tree.ts';
import { renderWord, type WordOptions } from '../../../../src-main/export/word/render.ts';

/** The parts of a .docx as text, by path. */
export type Opened = ReadonlyMap<string, string>;

export async function openRendered(tree: DocumentTree, options: WordOptions = {}): Promise<Opened> {
  return open(await renderWord(tree, options));
}

export function open(docx: Uint8Array): Opened {
  return new Map(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export function part(opened: Opened, path: string): string {
  const text = opened.get(path);
  if (text === undefined) throw new Error(`The file has no ${path}, but ${[...opened.keys()].join(', ')}`);
  return text;
}

export function documentXml(opened: Opened): string {
  return part(opened, 'word/document.xml');
}

/** Every element of a name, with its content; not for elements that nest in themselves. */
export function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 'gs'))].map(
    ([element]) => element,
  );
}

/** What an element prints: its text, a tab for a tab. */
export function textIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)]
    .map(([, text]) => text ?? '\t')
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** The paragraphs of a style, as text. */
export function paragraphsOf(xml: string, style: string): string[] {
  return elements(xml, 'w:p')
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(textIn);
}
