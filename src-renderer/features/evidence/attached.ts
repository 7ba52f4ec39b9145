import { v7 } from 'uuid';
import type { RecordId } from '../../../shared/model/id.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { call } from '../../bridge/bridge.ts';
import { save } from '../../forms/records.ts';
import { announce } from '../../state/announcer.ts';
import type { Arrival } from '../../state/arrivals.ts';
import { undo } from '../../state/commands.ts';
import { showDone, showError } from '../../state/notices.ts';
import { takeChange } from '../../state/workbook.ts';

type Attachment = RecordIn<'attachment'>;

/** Keeps a file in the workbook: the dropped one, else one that the user chooses. */
async function keepFile(dropped: string | undefined): Promise<RecordId | undefined> {
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

/** Registers a dropped file as evidence, called after its name. */
export async function addDroppedEvidence({ document, fileName }: Arrival): Promise<RecordId | undefined> {
  const attachment = await keepFile(document);
  if (attachment === undefined) return undefined;
  const id = recordIdSchema.parse(v7());
  const title = fileName.replace(/\.[^.]{1,8}$/, '').trim() || fileName;
  if (!(await save([{ kind: 'evidence', id, set: { title, attachment } }]))) return undefined;
  showDone(`${fileName} is registered as evidence. Say what kind it is, its date and its source.`);
  return id;
}

/** Takes a file out of the workbook, and out of whatever names it. */
export async function removeFile(snapshot: WorkbookSnapshot, attachment: Attachment): Promise<boolean> {
  const users = snapshot.records.evidence.filter((evidence) => evidence.attachment === attachment.id);
  const saved = await save([
    ...users.map(({ id }) => ({ kind: 'evidence', id, set: { attachment: null } })),
    { kind: 'attachment', id: attachment.id, delete: true },
  ]);
  if (saved) showDone(`Removed ${attachment.name ?? 'the file'}.`, { label: 'Undo', run: () => void undo() });
  return saved;
}

export async function openFile({ id }: Attachment): Promise<void> {
  const answer = await call('attachment.open', { attachment: id });
  if (!answer.ok) showError(answer.error);
}

export function isPicture({ media_type: type }: Attachment): boolean {
  return type?.startsWith('image/') === true;
}
