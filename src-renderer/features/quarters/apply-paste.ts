import type { PastePlan } from '../../../shared/feedback/paste-plan.ts';
import { countId } from '../../../shared/feedback/question-rows.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { save } from '../../forms/records.ts';
import { undo } from '../../state/commands.ts';
import { showDone } from '../../state/notices.ts';

/** Enters what a pasted block gives: one change, to be taken back at once. */
export async function applyPaste(
  snapshot: WorkbookSnapshot,
  report: RecordId,
  { changes, cells }: PastePlan,
): Promise<void> {
  if (changes.length === 0) return;
  const saved = await save(
    changes.map((change) => {
      const id = countId(snapshot, report, change.question_number);
      const isNew = findRecord(snapshot, 'measure_count', id) === undefined;
      return {
        kind: 'measure_count',
        id,
        set: { report, ...(isNew ? { measure: 'other' } : {}), ...change },
      };
    }),
  );
  if (saved)
    showDone(`Pasted ${counted(cells, 'cell')} into ${counted(changes.length, 'question')}.`, {
      label: 'Undo',
      run: () => void undo(),
    });
}
