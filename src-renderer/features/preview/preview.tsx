import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { Screen } from '../../ui/screen.tsx';
import { assessmentTree } from './assessment-tree.ts';
import { DocumentView } from './document-view.tsx';
import { SectionSelect } from './section-select.tsx';

type PreviewProps = {
  readonly snapshot: WorkbookSnapshot;
  readonly logoUrl?: string;
  /** Should stay the same function, so that nothing is drawn again for its sake. */
  readonly onOpenLink?: (href: string) => void;
};

function statusOf({ draft }: DocumentTree): string {
  return draft === undefined ? 'Ready to submit: nothing to fix.' : `${draft.summary}.`;
}

/** The Capacity Assessment as it will print. It follows the workbook at a distance, so that typing never waits. */
export function Preview({ snapshot, logoUrl, onOpenLink }: PreviewProps): ReactNode {
  const shown = useDeferredValue(snapshot);
  const tree = useMemo(() => assessmentTree(shown), [shown]);
  const isBehind = shown !== snapshot;
  return (
    <Screen title="Preview" lead="The Capacity Assessment as it will print.">
      <div className="document-desk">
        <div className="document-bar">
          <p role="status" className={tree.draft === undefined ? undefined : 'document-bar-draft'}>
            {isBehind ? 'Bringing the preview up to date…' : statusOf(tree)}
          </p>
          <SectionSelect tree={tree} />
        </div>
        <DocumentView
          tree={tree}
          {...(logoUrl === undefined ? {} : { logoUrl })}
          {...(onOpenLink === undefined ? {} : { onOpenLink })}
        />
      </div>
    </Screen>
  );
}
