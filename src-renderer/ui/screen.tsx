import { type ReactNode, useEffect } from 'react';
import { opened } from '../state/workbook.ts';

type Props = {
  readonly title: string;
  /** One or two sentences: what this is for. */
  readonly lead?: ReactNode;
  /** Stands at the right of the title: a level, a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** The working column: every screen has one h1, which takes the focus on arrival. */
export function Screen({ title, lead, aside, children }: Props) {
  useEffect(() => {
    const file = opened.get()?.fileName;
    document.title = [title, ...(file === undefined ? [] : [file]), 'HISP CX Workbook'].join(' – ');
  }, [title]);
  return (
    <div className="screen">
      <header className="screen-head">
        <div>
          <h1 tabIndex={-1} data-focus-key="heading">
            {title}
          </h1>
          {lead !== undefined && <p className="lead">{lead}</p>}
        </div>
        {aside !== undefined && <div className="screen-aside">{aside}</div>}
      </header>
      {children}
    </div>
  );
}

/** What stands where nothing has been entered yet: why it matters and what to do first. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      <div>{children}</div>
      {action !== undefined && <div className="button-row">{action}</div>}
    </div>
  );
}
