import type { Dimension } from '../../../shared/editions/edition.ts';
import { Field } from '../../forms/field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { summaryIdOf } from './record-ids.ts';

/** What the practices add up to, in words. */
export function DimensionSummary({ dimension }: { readonly dimension: Dimension }) {
  const snapshot = useSnapshot();
  return (
    <section
      className="dimension-summary"
      aria-labelledby="dimension-summary"
      data-focus-key={`dimension_summary/${summaryIdOf(snapshot, dimension)}`}
    >
      <h2 id="dimension-summary">What this adds up to</h2>
      <p>A few sentences each. The summary of the assessment is written from these.</p>
      <RecordForm kind="dimension_summary" keyValues={{ dimension: dimension.id }}>
        <div className="two-columns">
          <Field name="strengths" />
          <Field name="gaps" />
        </div>
      </RecordForm>
    </section>
  );
}
