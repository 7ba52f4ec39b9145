import type { RecordIn } from '../../shared/model/model.ts';
import { undo } from '../state/commands.ts';
import { showDone } from '../state/notices.ts';
import { save } from './records.ts';

/** Takes evidence away from a claim and offers to take that back; both stay in the workbook. */
export async function unlinkEvidence(
  { id }: RecordIn<'evidence_link'>,
  evidenceTitle: string,
): Promise<void> {
  const saved = await save([{ kind: 'evidence_link', id, delete: true }]);
  if (saved)
    showDone(`Unlinked “${evidenceTitle}”. It stays in the register.`, {
      label: 'Undo',
      run: () => void undo(),
    });
}
