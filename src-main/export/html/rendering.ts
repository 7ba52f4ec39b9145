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

/** Ids of the page's own parts; ids of the tree never begin so. */
export function ownId(name: string): string {
  return `page-${name}`;
}
