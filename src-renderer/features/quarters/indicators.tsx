import { v7 } from 'uuid';
import { quarterLabelAt, quarterPlace } from '../../../shared/calendar/fiscal.ts';
import { formatNumber } from '../../../shared/documents/format.ts';
import { type RecordId, recordIdSchema } from '../../../shared/model/id.ts';
import { recordsOf } from '../../../shared/workbook/find.ts';
import { Field } from '../../forms/field.tsx';
import { RecordList } from '../../forms/record-list.tsx';
import { save } from '../../forms/records.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';

type Props = {
  readonly values: { readonly service: RecordId; readonly fiscal_year: number; readonly quarter: number };
  readonly place: number;
};

/** Operational figures beside the feedback, such as a wait time (§280.15). */
export function Indicators({ values, place }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const all = recordsOf(snapshot, 'service_indicator', 'service', values.service);
  const at = (wanted: number) =>
    all.filter(
      ({ fiscal_year: year, quarter }) =>
        year !== undefined && quarter !== undefined && quarterPlace(year, quarter) === wanted,
    );
  const indicators = at(place);
  const before = at(place - 1);
  const takeOver = () =>
    save(
      before.map(({ name, unit }) => ({
        kind: 'service_indicator',
        id: recordIdSchema.parse(v7()),
        set: { ...values, ...(name === undefined ? {} : { name }), ...(unit === undefined ? {} : { unit }) },
      })),
    );
  return (
    <section aria-labelledby="quarter-indicators">
      <h2 id="quarter-indicators">Service-level indicators</h2>
      <RecordList
        kind="service_indicator"
        records={indicators}
        addLabel="Add an indicator"
        newValues={values}
        headingLevel={3}
        summary={({ value, unit }) =>
          value === undefined
            ? 'No value yet'
            : `${formatNumber(value)}${unit === undefined ? '' : ` ${unit}`}`
        }
        empty={(add) => (
          <div className="empty-state">
            <p>Figures from operations that stand beside the feedback, such as a wait time (§280.15).</p>
            <div className="button-row">
              {add}
              {before.length > 0 && !readOnly && (
                <Button onClick={() => void takeOver()}>
                  Take over the indicators of {quarterLabelAt(place - 1)}, without values
                </Button>
              )}
            </div>
          </div>
        )}
      >
        {() => (
          <div className="two-columns">
            <Field name="name" />
            <Field name="value" />
            <Field name="unit" />
          </div>
        )}
      </RecordList>
    </section>
  );
}
