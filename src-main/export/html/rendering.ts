import { type CaptionNumber, numberCaptions } from '../../../shared/documents/numbering.ts';
import type { DocumentTree, Inline } from '../../../shared/documents/tree.ts';

/** What the parts of one rendering share. */
export type Rendering = {
  readonly captions: ReadonlyMap<string, CaptionNumber>;
  /** The footnotes referred to so far; they stand at the end of the text. */
  readonly notes: (readonly Inline[])[];
};

export function startRendering(tree: DocumentTree): Rendering {
  return { captions: numberCaptions(tree), notes: [] };
}

/** The id of a heading, table or figure as a page may have it: any character that could be taken for something else is spelled out. */
export function anchorOf(id: string): string {
  return id.replace(/[^\w-]/gu, (character) => `.${character.codePointAt(0)?.toString(16)}.`);
}

/** Ids of the page's own parts; those of the tree never hold a colon. */
export function ownId(name: string): string {
  return `page:${name}`;
}
