import { memo, type ReactNode, useMemo } from 'react';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { Blocks } from './blocks.tsx';
import { Cover, titleId } from './cover.tsx';
import { Footnotes } from './footnotes.tsx';
import { ContentsPage, MissingPage } from './front-pages.tsx';
import { Paper } from './paper.tsx';
import { RenderingContext, startRendering } from './rendering.ts';
import { chapterSheets, pageSheets } from './sheets.ts';
import './preview.css';

export type PaperLength = 'page' | 'chapter';

type DocumentViewProps = {
  readonly tree: DocumentTree;
  /** Letter paper as it prints, or paper as long as each chapter. */
  readonly paper: PaperLength;
  /** The bytes of the cover's logo as an address of this window, if the tree names one. */
  readonly logoUrl?: string;
  /** Opens a web address in the browser; without it links only show. */
  readonly onOpenLink?: (href: string) => void;
};

declare module 'react' {
  interface CSSProperties {
    /** What the style sheet takes the color of headings and header rows from. */
    '--document-heading'?: string;
  }
}

/**
 * A document tree as it will print, from the same tree that Word gets. Its title is a heading of the second
 * level, below that of the screen. Skips drawing while the tree is the same.
 */
export const DocumentView = memo(function DocumentView({
  tree,
  paper,
  logoUrl,
  onOpenLink,
}: DocumentViewProps): ReactNode {
  const rendering = useMemo(() => startRendering(tree, onOpenLink), [tree, onOpenLink]);
  const sheets = useMemo(() => (paper === 'page' ? pageSheets(tree) : chapterSheets(tree)), [tree, paper]);
  return (
    <RenderingContext value={rendering}>
      <article
        className={`document document-by-${paper}`}
        lang={tree.language}
        aria-labelledby={titleId}
        style={{ '--document-heading': tree.headingColor }}
      >
        <Cover tree={tree} logoUrl={logoUrl} />
        <ContentsPage tree={tree} />
        <MissingPage tree={tree} />
        {sheets.body.map(({ key, page, orientation, slices }) => (
          <Paper
            key={key}
            tree={tree}
            orientation={orientation}
            {...(page === undefined ? {} : { pageNumber: `Page ${page} of ${sheets.pages}` })}
          >
            <Blocks slices={slices} />
            <Footnotes blocks={slices.map(({ block }) => block)} />
          </Paper>
        ))}
      </article>
    </RenderingContext>
  );
});
