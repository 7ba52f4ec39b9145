import type { Exported } from '../../../shared/ipc/contract.ts';
import { isDocumentDeliverable } from '../../../shared/model/deliverable.ts';
import { model } from '../../../shared/model/model.ts';
import { fieldsOfBarrier } from '../../../shared/readiness/accessible-texts.ts';
import type { Target } from '../../../shared/sections/section-of.ts';
import { findRecord, theOne } from '../../../shared/workbook/find.ts';
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
  { point, text = '', typed }: Barrier,
): TypedAt | undefined {
  if (deliverable === 'briefing') return onSlides(snapshot, point, text);
  if (ofPictures.has(point)) {
    const logo = theOne(snapshot, 'workbook')?.agency_logo;
    if (logo === undefined) return undefined;
    const { alt_text } = model.attachment.fields;
    return { target: { kind: 'attachment', id: logo, field: 'alt_text' }, label: alt_text.label };
  }
  if (text === '' || !isDocumentDeliverable(deliverable)) return undefined;
  const fields = fieldsOfBarrier(snapshot, deliverable, text);
  const found =
    typed === undefined
      ? fields[0]
      : fields.find(({ id, field }) => id === typed.id && field === typed.field);
  if (found === undefined) return undefined;
  const { kind, id, field, label } = found;
  return { target: { kind, id, field }, label };
}

/** What was found in the deck: titles that are alike, and pictures that nobody has described. */
function onSlides(snapshot: WorkbookSnapshot, point: string, text: string): TypedAt | undefined {
  const slides = snapshot.records.briefing_slide;
  if (point === 'slide-title-unique') {
    const slide = slides.findLast(({ title = '' }) => title.trim().toLowerCase() === text.toLowerCase());
    if (slide === undefined) return undefined;
    const { title } = model.briefing_slide.fields;
    return { target: { kind: 'briefing_slide', id: slide.id, field: 'title' }, label: title.label };
  }
  if (!ofPictures.has(point)) return undefined;
  const pictures = slides.map(({ picture }) => findRecord(snapshot, 'attachment', picture));
  const picture = pictures.find((one) => one !== undefined && (one.alt_text ?? '').trim() === text);
  if (picture === undefined) return undefined;
  const { alt_text } = model.attachment.fields;
  return { target: { kind: 'attachment', id: picture.id, field: 'alt_text' }, label: alt_text.label };
}
