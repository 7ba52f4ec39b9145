import { v7 } from 'uuid';
import { commitmentFromEntry, type LogEntry, priorityFromEntry } from '../../../shared/briefing/log.ts';
import type { FieldValue } from '../../../shared/model/field.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import { goToTarget } from '../../state/navigation.ts';
import { showDone } from '../../state/notices.ts';
import { opened } from '../../state/workbook.ts';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { save } from '../records.ts';

type Grown = 'commitment' | 'priority';

/** One change: the record, and the entry that leads to it. */
async function grow(
  { id: entry }: LogEntry,
  kind: Grown,
  set: Readonly<Record<string, FieldValue>>,
): Promise<void> {
  const id = recordIdSchema.parse(v7());
  const saved = await save([
    { kind, id, set },
    { kind: 'briefing_entry', id: entry, set: { [kind]: id } },
  ]);
  if (!saved) return;
  showDone(`The follow-up is a ${kind} now. The log keeps the link.`, {
    label: 'Go there',
    run: () => goToTarget({ kind, id }),
  });
  focusWhenDrawn(`log-edit/${entry}`);
}

export async function growCommitment(entry: LogEntry): Promise<void> {
  const now = opened.get()?.snapshot;
  if (now !== undefined) await grow(entry, 'commitment', commitmentFromEntry(now, entry));
}

export async function growPriority(entry: LogEntry): Promise<void> {
  const now = opened.get()?.snapshot;
  if (now !== undefined) await grow(entry, 'priority', priorityFromEntry(now, entry));
}
