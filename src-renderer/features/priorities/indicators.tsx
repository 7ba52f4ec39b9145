import { model } from '../../../shared/model/model.ts';
import { nameAmong } from '../../../shared/workbook/titles.ts';
import { Field } from '../../forms/field.tsx';
import { RecordList } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { EmptyState } from '../../ui/screen.tsx';

/** §280.12: outcomes and service levels that the Annual Performance Plan carries. */
export function Indicators() {
  const snapshot = useSnapshot();
  const { indicator: indicators } = snapshot.records;
  return (
    <section className="priorities-part">
      {indicators.length > 0 && <h2>{model.indicator.plural}</h2>}
      <RecordList
        kind="indicator"
        records={indicators}
        addLabel="Add an indicator"
        headingLevel={3}
        summary={({ target }) => target ?? 'No target yet'}
        note={({ service, source }) =>
          [
            service === undefined ? 'All services' : nameAmong(snapshot, ['service'], service),
            source ?? 'no source yet',
          ].join(' · ')
        }
        empty={(add) => (
          <EmptyState title="No indicators yet" action={add}>
            <p>
              The Annual Performance Plan carries outcomes and service levels of customer experience
              (§280.12). Listed here, they show that both plans say the same.
            </p>
            <p>Start with an indicator that a commitment is meant to move.</p>
          </EmptyState>
        )}
      >
        {() => (
          <>
            <Field name="name" />
            <div className="two-columns">
              <Field name="service" />
              <Field name="target" />
            </div>
            <Field name="source" />
          </>
        )}
      </RecordList>
    </section>
  );
}
