import { useId } from 'react';
import type { Slide } from '../../../shared/briefing/slide.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { Select } from '../../forms/controls/choice-control.tsx';
import { type ControlProps, Field } from '../../forms/field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { save } from '../../forms/records.ts';
import { useAddPicture } from '../../forms/use-add-picture.ts';
import { useRecord, useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';

/** Pictures that the workbook holds, by the evidence that they belong to, else by their file. */
function picturesIn(snapshot: WorkbookSnapshot) {
  const { attachment: attachments, evidence } = snapshot.records;
  return attachments
    .filter(({ media_type: type }) => type?.startsWith('image/') === true)
    .map((attachment) => {
      const of = evidence.find((piece) => piece.attachment === attachment.id);
      const file = titleOf(snapshot, 'attachment', attachment);
      return {
        id: attachment.id,
        label: of === undefined ? file : `${titleOf(snapshot, 'evidence', of)} (${file})`,
      };
    });
}

/** A picture of the workbook for a slide, or one from a file, which is then kept in the workbook. */
export function PictureControl({
  slide,
  ...props
}: ControlProps & { readonly slide: Pick<Slide, 'key' | 'recordId'> }) {
  const snapshot = useSnapshot();
  const [choosing, ask] = useAddPicture();
  const button = useId();
  const value = recordIdSchema.safeParse(props.raw).data;
  const pictures = picturesIn(snapshot);
  const isGone = value !== undefined && !pictures.some(({ id }) => id === value);
  const options = isGone
    ? [...pictures, { id: value, label: 'No longer a picture in the workbook' }]
    : pictures;
  const choose = async () => {
    const attachment = await ask();
    if (attachment === undefined) return;
    if (
      await save([
        { kind: 'briefing_slide', id: slide.recordId, set: { key: slide.key, picture: attachment } },
      ])
    )
      focusWhenDrawn(`attachment/${attachment}/alt_text`);
  };
  return (
    <div className="slides-picture">
      {(options.length > 0 || props.readOnly) && <Select {...props} options={options} />}
      {!props.readOnly && (
        <Button
          {...(options.length === 0 ? { id: props.names.control } : {})}
          aria-labelledby={`${props.names.label} ${button}`}
          disabled={choosing}
          onClick={() => void choose()}
        >
          <span id={button}>Choose a file…</span>
        </Button>
      )}
    </div>
  );
}

/** What the picture shows, for those who cannot see it; the same wherever the picture stands. */
export function AltText({ attachment }: { readonly attachment: RecordId }) {
  const record = useRecord('attachment', attachment);
  if (record === undefined) return null;
  return (
    <RecordForm kind="attachment" id={attachment}>
      <Field name="alt_text" />
    </RecordForm>
  );
}
