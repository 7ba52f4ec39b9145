import type { ReactNode } from 'react';
import { marginNote } from '../../../shared/documents/margin-note.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { FactsView } from './blocks.tsx';
import { Footnotes } from './footnotes.tsx';
import { Paper } from './paper.tsx';

export const titleId = 'document-title';

type CoverProps = { readonly tree: DocumentTree; readonly logoUrl: string | undefined };

/** The first page: who speaks, what it is, in which state. */
export function Cover({ tree, logoUrl }: CoverProps): ReactNode {
  const { logo, organization, department, title, subtitle, facts } = tree.cover;
  return (
    <Paper tree={tree} margins="none">
      <div className="document-cover">
        <Line className="document-marking" text={tree.marking} />
        {logo === undefined || logoUrl === undefined ? null : (
          <img className="document-logo" src={logoUrl} alt={logo.alt} />
        )}
        <Line className="document-organization" text={organization} />
        <Line className="document-department" text={department} />
        <h2 id={titleId} className="document-title" tabIndex={-1} dir="auto">
          {title}
        </h2>
        <Line className="document-subtitle" text={subtitle} />
        <FactsView facts={facts} className="document-cover-facts" />
        <Line className="document-draft" text={tree.draft?.summary} />
        <Line className="document-cover-note" text={marginNote(tree)} />
        <Footnotes blocks={[facts]} />
      </div>
    </Paper>
  );
}

type LineProps = { readonly className: string; readonly text: string | undefined };

function Line({ className, text = '' }: LineProps): ReactNode {
  if (text.trim() === '') return null;
  return (
    <p className={className} dir="auto">
      {text}
    </p>
  );
}
