import { v7 } from 'uuid';
import type { RecordId } from '../../../shared/model/id.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { call } from '../../bridge/bridge.ts';
import { keepFile } from '../../forms/keep-file.ts';
import { save } from '../../forms/records.ts';
import type { Arrival } from '../../state/arrivals.ts';
import { undo } from '../../state/commands.ts';
import { showDone, showError } from '../../state/notices.ts';

type Attachment = RecordIn<'attachment'>;

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
