import type { Exported } from '../../../shared/ipc/contract.ts';
import { isDocumentDeliverable } from '../../../shared/model/deliverable.ts';
import { model } from '../../../shared/model/model.ts';
import { fieldOfBarrier } from '../../../shared/readiness/accessible-texts.ts';
import type { Target } from '../../../shared/sections/section-of.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';

type ExportedFile = Exported['files'][number];
export type Barrier = ExportedFile['accessibility'][number];

/** Where one mends what was found in a document, and what the field there is called. */
export type TypedAt = { readonly target: Target; readonly label: string };

/** The one picture of the team's own that documents print is the logo; charts are described by the app. */
const ofPictures: ReadonlySet<string> = new Set(['pictures', 'alt-missing', 'alt-file-name', 'alt-long']);

/** @returns undefined where no field holds those words (any more), or nobody typed them */
export function whereTyped(
  snapshot: WorkbookSnapshot,
  { deliverable }: Pick<ExportedFile, 'deliverable'>,
  { point, text = '' }: Barrier,
): TypedAt | undefined {
  if (ofPictures.has(point)) {
    const logo = theOne(snapshot, 'workbook')?.agency_logo;
    if (logo === undefined) return undefined;
    const { alt_text } = model.attachment.fields;
    return { target: { kind: 'attachment', id: logo, field: 'alt_text' }, label: alt_text.label };
  }
  if (text === '' || !isDocumentDeliverable(deliverable)) return undefined;
  const found = fieldOfBarrier(snapshot, deliverable, text);
  if (found === undefined) return undefined;
  const { kind, id, field, label } = found;
  return { target: { kind, id, field }, label };
}
