import type { CommentTarget } from '../../../shared/comments/target.ts';
import type { Thread } from '../../../shared/comments/threads.ts';
import { findField, model } from '../../../shared/model/model.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { keyedIds } from '../../../shared/workbook/keyed-ids.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { goTo, goToTarget } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';

/** What a thread is about, as the way there; in words only where it is gone. */
export function ThreadPlace({ thread: { target } }: { readonly thread: Thread }) {
  const snapshot = useSnapshot();
  if (target === undefined) return <p className="comment-who">About something that is not there any more</p>;
  const words = placeInWords(snapshot, target);
  if (!isThere(snapshot, target)) return <p className="comment-who">{words}</p>;
  return (
    <p className="comment-who">
      <Button look="plain" onClick={() => go(target)}>
        {words}
      </Button>
    </p>
  );
}

function go(target: CommentTarget): void {
  if (target.type === 'section') goTo(target.section);
  if (target.type === 'record') goToTarget(target);
}

/** Records with a key can be gone to before anybody has entered them. */
function isThere(snapshot: WorkbookSnapshot, target: CommentTarget): boolean {
  if (target.type !== 'record') return true;
  return (
    findRecord(snapshot, target.kind, target.id) !== undefined ||
    keyedIds(snapshot, target.kind).has(target.id)
  );
}

function placeInWords(snapshot: WorkbookSnapshot, target: CommentTarget): string {
  if (target.type !== 'record') return 'The section as a whole';
  const { kind, id, field } = target;
  const title = titleOfId(snapshot, kind, id);
  const label = field === undefined ? undefined : (findField(model[kind], field)?.label ?? field);
  return label === undefined ? title : `${title}: ${label}`;
}
