import { model } from '../../../shared/model/model.ts';
import { DueDatesControl } from '../../forms/due-dates-control.tsx';
import { Field } from '../../forms/field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';

/** The dates of the workbook's year, where OMB agreed to another one (§280.16). */
export function QuarterDueDates() {
  return (
    <details className="quarters-due-dates">
      <summary>Change a due date</summary>
      <RecordForm kind={model.workbook.name}>
        <Field
          name="due_date_overrides"
          help="Data are due on the last business day of the month after the quarter, unless the circular lists another date. Where OMB agreed to a different one, enter it with the reason."
          control={(props) => <DueDatesControl {...props} onlyQuarterly />}
        />
      </RecordForm>
    </details>
  );
}
