import type { ReactNode } from 'react';
import type { Block } from '../../../shared/documents/tree.ts';
import { noteId, noteMarkId } from './ids.ts';
import { Inlines, JumpLink } from './inlines.tsx';
import { footnotesIn, useRendering } from './rendering.ts';

/** The footnotes of some blocks, below them, each with a way back to its mark. */
export function Footnotes({ blocks }: { readonly blocks: readonly Block[] }): ReactNode {
  const { notes } = useRendering();
  const own = footnotesIn(blocks).flatMap((inline) => notes.get(inline) ?? []);
  const [first] = own;
  if (first === undefined) return null;
  return (
    <ol className="document-notes" aria-label="Footnotes" start={first.number}>
      {own.map(({ number, content }) => (
        <li key={number} id={noteId(number)} tabIndex={-1} dir="auto">
          <Inlines content={content} />{' '}
          <JumpLink to={noteMarkId(number)} label={`Back to footnote ${number} in the text`}>
            ↩
          </JumpLink>
        </li>
      ))}
    </ol>
  );
}
