import { type ReactNode, useMemo } from 'react';
import { contentsEntries, findingsHeading } from '../../../shared/documents/contents.ts';
import { surePages } from '../../../shared/documents/layout/sure-pages.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import { elementId } from './ids.ts';
import { JumpLink } from './inlines.tsx';
import { Paper } from './paper.tsx';
import { placed } from './placed.ts';

type Props = { readonly tree: DocumentTree };

export const contentsId = 'document-contents';

/** The contents list names what the printed one names, with the same page numbers; its entries lead there. */
export function ContentsPage({ tree }: Props): ReactNode {
  const entries = contentsEntries(tree);
  const pages = useMemo(() => surePages(tree), [tree]);
  if (entries.length === 0) return null;
  return (
    <Paper tree={tree}>
      <h3 id={contentsId} className="document-heading-1" tabIndex={-1}>
        Contents
      </h3>
      <nav aria-labelledby={contentsId}>
        <ul className="document-contents">
          {entries.map(({ id, level, text }) => (
            <li key={id} className={`document-contents-${level}`}>
              <JumpLink to={elementId(id)}>{text}</JumpLink>
              {pages.has(id) ? (
                <span className="document-contents-page">
                  <span className="visually-hidden">, page </span>
                  {pages.get(id)}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      </nav>
    </Paper>
  );
}

/** What keeps a draft from being submitted, in words. */
export function MissingPage({ tree }: Props): ReactNode {
  const { draft } = tree;
  const heading = findingsHeading(tree);
  if (draft === undefined || heading === undefined) return null;
  return (
    <Paper tree={tree}>
      <h3 id={elementId(heading.id)} className="document-heading-1" tabIndex={-1}>
        {heading.text}
      </h3>
      <p>{`${draft.summary}.`}</p>
      <ul>
        {placed(draft.findings).map(({ key, item }) => (
          <li key={key}>{item}</li>
        ))}
      </ul>
    </Paper>
  );
}
