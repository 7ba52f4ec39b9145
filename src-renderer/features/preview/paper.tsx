import type { ReactNode } from 'react';
import { headerState } from '../../../shared/documents/margin-note.ts';
import type { DocumentTree, Section } from '../../../shared/documents/tree.ts';

type PaperProps = {
  readonly tree: DocumentTree;
  readonly orientation?: Section['orientation'];
  /** What is read out of header and footer stands on the cover, so screen readers pass over them, as in Word. */
  readonly margins?: 'printed' | 'none';
  /** Such as "Page 3 of 40", where the paper is a page. */
  readonly pageNumber?: string;
  readonly children: ReactNode;
};

/** A piece of Letter paper with the header and the footer that every page has when printed. */
export function Paper({
  tree,
  orientation = 'portrait',
  margins = 'printed',
  pageNumber,
  children,
}: PaperProps): ReactNode {
  const state = headerState(tree);
  const isPrinted = margins === 'printed';
  return (
    <div className={`document-paper document-${orientation}`}>
      {isPrinted ? (
        <div className="document-header" aria-hidden="true">
          {state === '' ? null : <div className="document-header-state">{state}</div>}
          <div>{tree.headerText}</div>
        </div>
      ) : null}
      {children}
      {isPrinted && (tree.footerText !== undefined || pageNumber !== undefined) ? (
        <div className="document-footer" aria-hidden="true">
          <span>{tree.footerText}</span>
          <span>{pageNumber}</span>
        </div>
      ) : null}
    </div>
  );
}
