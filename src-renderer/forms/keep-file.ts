import type { RecordId } from '../../shared/model/id.ts';
import { call } from '../bridge/bridge.ts';
import { announce } from '../state/announcer.ts';
import { showError } from '../state/notices.ts';
import { takeChange } from '../state/workbook.ts';
import { save } from './records.ts';

/** Keeps a file in the workbook: the dropped one, else one that the user chooses. */
export async function keepFile(dropped: string | undefined): Promise<RecordId | undefined> {
  const answer = await call('attachment.add', {
    pictures: false,
    ...(dropped === undefined ? {} : { dropped }),
  });
  if (!answer.ok) showError(answer.error);
  if (!answer.ok || answer.value === null) return undefined;
  takeChange(answer.value.changed);
  return answer.value.attachment;
}

/** @returns false where the user thought better of it or the file was refused */
export async function attachFile(evidence: RecordId): Promise<boolean> {
  const attachment = await keepFile(undefined);
  if (attachment === undefined) return false;
  const saved = await save([{ kind: 'evidence', id: evidence, set: { attachment } }]);
  if (saved) announce('File attached');
  return saved;
}
