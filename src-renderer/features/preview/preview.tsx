import {
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { DocumentDeliverable } from '../../../shared/documents/build.ts';
import type { DocumentTree } from '../../../shared/documents/tree.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { Screen } from '../../ui/screen.tsx';
import { deliverableTree } from './deliverable-tree.ts';
import { DocumentSelect } from './document-select.tsx';
import { DocumentView, type PaperLength } from './document-view.tsx';
import { LeftOutNote } from './left-out-note.tsx';
import { useIsNarrow } from './narrow.ts';
import { PaperSelect } from './paper-select.tsx';
import { SectionSelect } from './section-select.tsx';

type PreviewProps = {
  readonly snapshot: WorkbookSnapshot;
  readonly deliverable: DocumentDeliverable;
  readonly onChoose: (deliverable: DocumentDeliverable) => void;
  readonly logoUrl?: string;
  /** Should stay the same function, so that nothing is drawn again for its sake. */
  readonly onOpenLink?: (href: string) => void;
};

const leads: Readonly<Record<DocumentDeliverable, string>> = {
  assessment: 'The Capacity Assessment as it will print.',
  plan: 'The Action Plan as it will print for OMB.',
  'plan-public': 'The Action Plan as it will print for the public.',
};

function statusOf(deliverable: DocumentDeliverable, { draft }: DocumentTree): string {
  if (draft !== undefined) return `${draft.summary}.`;
  return deliverable === 'plan-public'
    ? 'Ready to publish: nothing to fix.'
    : 'Ready to submit: nothing to fix.';
}

/** A document as it will print. It follows the workbook at a distance, so that typing never waits. */
export function Preview(props: PreviewProps): ReactNode {
  const { snapshot, deliverable, onChoose, logoUrl, onOpenLink } = props;
  const asked = useMemo(() => ({ snapshot, deliverable }), [snapshot, deliverable]);
  const shown = useDeferredValue(asked);
  const tree = deliverableTree(shown.snapshot, shown.deliverable);
  const isBehind = shown !== asked;
  const start = useStartOf(shown.deliverable);
  const isNarrow = useIsNarrow(start);
  const [chosen, choose] = useState<PaperLength>('page');
  const paper = isNarrow ? 'chapter' : chosen;
  return (
    <Screen title="Preview" lead={leads[deliverable]}>
      <div ref={start} className="document-desk">
        <p
          role="status"
          className={tree.draft === undefined ? 'document-status' : 'document-status document-status-draft'}
        >
          {isBehind ? 'Bringing the preview up to date…' : statusOf(shown.deliverable, tree)}
        </p>
        <div className="document-bar">
          <DocumentSelect shown={deliverable} onChoose={onChoose} />
          <SectionSelect key={shown.deliverable} tree={tree} />
          {isNarrow ? null : <PaperSelect shown={chosen} onChoose={choose} />}
        </div>
        {shown.deliverable === 'plan-public' && <LeftOutNote />}
        <DocumentView
          key={shown.deliverable}
          tree={tree}
          paper={paper}
          {...(logoUrl === undefined ? {} : { logoUrl })}
          {...(onOpenLink === undefined ? {} : { onOpenLink })}
        />
      </div>
    </Screen>
  );
}

/** Another document is read from its cover on, wherever the one before was left. */
function useStartOf(deliverable: DocumentDeliverable): RefObject<HTMLDivElement | null> {
  const start = useRef<HTMLDivElement>(null);
  const before = useRef(deliverable);
  useEffect(() => {
    if (before.current === deliverable) return;
    before.current = deliverable;
    start.current?.scrollIntoView({ block: 'start' });
  }, [deliverable]);
  return start;
}
