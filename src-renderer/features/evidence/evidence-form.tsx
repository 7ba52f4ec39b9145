import type { RecordIn } from '../../../shared/model/model.ts';
import { Field } from '../../forms/field.tsx';
import { AttachedFile } from './attached-file.tsx';
import { UsedBy } from './used-by.tsx';

/** Everything about one piece: what it is, what it shows, where it is, and what rests on it. */
export function EvidenceForm({ evidence }: { readonly evidence: RecordIn<'evidence'> }) {
  return (
    <>
      <Field name="title" />
      <div className="evidence-identity">
        <Field name="kind" />
        <Field name="date" />
        <Field name="source" help={null} />
      </div>
      <Field name="description" />
      <div className="two-columns">
        <Field name="url" />
        <Field name="control_number" />
      </div>
      <AttachedFile evidence={evidence} />
      <UsedBy evidence={evidence} />
    </>
  );
}
