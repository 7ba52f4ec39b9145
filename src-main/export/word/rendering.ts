import type { Paragraph } from 'docx';
import { type CaptionNumber, numberCaptions } from '../../../shared/documents/numbering.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import type { Orientation } from './looks.ts';

/** What the parts of one rendering share. */
export type Rendering = {
  /** Of headings and header rows, such as 1A4480. */
  readonly headingColor: string;
  readonly captions: ReadonlyMap<string, CaptionNumber>;
  /** Bookmark of each heading, table and figure, by its id in the tree. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** The footnotes referred to so far; Word keeps them apart from the text. */
  readonly notes: Paragraph[];
  /** A number that no other list has. */
  readonly nextList: () => number;
};

/** The page that blocks are set on. */
export type Place = { readonly rendering: Rendering; readonly orientation: Orientation };

export function startRendering(tree: DocumentTree): Rendering {
  let lists = 0;
  const captions = numberCaptions(tree);
  const nextList = () => {
    lists += 1;
    return lists;
  };
  const headingColor = tree.headingColor.slice(1);
  return { headingColor, captions, bookmarks: nameBookmarks(captions), notes: [], nextList };
}

/**
 * Word allows 40 letters, digits and underscores; names that begin with an underscore are hidden from its
 * list of bookmarks. Ids of the tree fit neither rule, so names are made from caption numbers.
 */
function nameBookmarks(captions: ReadonlyMap<string, CaptionNumber>): ReadonlyMap<string, string> {
  return new Map([...captions].map(([id, { kind, number }]) => [id, `_Ref${kind}${number}`]));
}

/** Adds a footnote and returns its number, counted from 1 through the document. */
export function addNote(rendering: Rendering, note: Paragraph): number {
  return rendering.notes.push(note);
}
