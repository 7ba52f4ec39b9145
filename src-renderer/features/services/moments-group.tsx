import type { RecordIn } from '../../../shared/model/model.ts';
import { recordsOf } from '../../../shared/workbook/find.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { Field } from '../../forms/field.tsx';
import { FieldGroup } from '../../forms/field-group.tsx';
import { RecordList } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';

/** §280.14: the points on the journey where feedback is due. */
export function MomentsGroup({ service }: { readonly service: RecordIn<'service'> }) {
  const snapshot = useSnapshot();
  const moments = recordsOf(snapshot, 'moment', 'service', service.id);
  return (
    <FieldGroup
      title="Moments that matter"
      kind="service"
      record={service}
      fields={[]}
      holds={({ kind, id }) => kind === 'moment' && moments.some((moment) => moment.id === id)}
      standing={moments.length === 0 ? 'None yet' : String(moments.length)}
      startsOpen={service.designated === true}
    >
      <p className="services-hint">
        Points on the customer’s journey where it goes well or badly, and where feedback is due: at the start,
        in the process, at the end (§280.14).
      </p>
      <RecordList
        kind="moment"
        records={moments}
        newValues={{ service: service.id }}
        addLabel="Add a moment"
        headingLevel={4}
        summary={({ stage }) =>
          stage === undefined ? 'No stage yet' : valueInWords(snapshot, 'moment', 'stage', stage)
        }
      >
        {() => (
          <>
            <Field name="stage" />
            <Field name="description" />
          </>
        )}
      </RecordList>
    </FieldGroup>
  );
}
