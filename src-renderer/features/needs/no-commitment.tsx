import type { RecordIn } from '../../../shared/model/model.ts';
import { reasonTarget } from '../../../shared/plan/no-commitment-reason.ts';
import { Field } from '../../forms/field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { addRecord, deleteRecord } from '../../forms/records.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';

/** A severe pain point gets a commitment or a reason; a pain point has no field for it, so it is a remark. */
export function NoCommitment({ painPoint }: { readonly painPoint: RecordIn<'pain_point'> }) {
  const { snapshot, readOnly } = useWorkbook();
  const target = reasonTarget(painPoint);
  const reason = snapshot.records.comment.find((comment) => comment.target === target);
  const addKey = `reason-add/${painPoint.id}`;
  if (reason === undefined && painPoint.severity !== 'severe') return null;
  const add = async () => {
    const id = await addRecord('comment', { target });
    if (id !== undefined) focusWhenDrawn(`comment/${id}/text`);
  };
  const remove = async (comment: RecordIn<'comment'>) => {
    await deleteRecord('comment', comment);
    focusWhenDrawn(addKey, `pain_point/${painPoint.id}/severity`);
  };
  if (reason === undefined)
    return (
      <div className="needs-reason">
        <p>A severe pain point needs a commitment, or the reason why there is none (§280.17).</p>
        {!readOnly && (
          <Button data-focus-key={addKey} onClick={() => void add()}>
            Give the reason for none
          </Button>
        )}
      </div>
    );
  return (
    <div className="needs-reason" data-focus-key={`comment/${reason.id}`}>
      <RecordForm kind="comment" id={reason.id}>
        <Field
          name="text"
          label="Why no commitment answers it"
          help="A note for your team; no document prints it."
        />
      </RecordForm>
      {!readOnly && (
        <Button look="plain" icon="remove" onClick={() => void remove(reason)}>
          Take the reason back
        </Button>
      )}
    </div>
  );
}
