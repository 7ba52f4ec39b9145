import type { RecordIn } from '../../../shared/model/model.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { Field } from '../../forms/field.tsx';
import { RecordList } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import './barriers.css';

/** What stands in the way and what helps, with what OMB or the department could do about it. */
export function BarriersScreen({ section }: { readonly section: Section }) {
  return (
    <Screen title={section.label} lead={`${section.summary} ${section.citation}`}>
      <Conditions
        kind="barrier"
        title="Barriers"
        addLabel="Add a barrier"
        teach="A barrier keeps a team from serving customers better: a post that cannot be filled, a form that cannot be changed, a system that cannot be reached. Named with what OMB or the department could do, it becomes a request that somebody can answer."
        first="Start with the one that was named most often in the ratings."
      />
      <Conditions
        kind="catalyst"
        title="Catalysts"
        addLabel="Add a catalyst"
        teach="A catalyst makes better service possible or faster: a leader who asks for the numbers, a partner with the right data, money set aside. It tells OMB what to keep and what others could copy."
        first="Start with what made the last improvement possible."
      />
    </Screen>
  );
}

type ConditionKind = 'barrier' | 'catalyst';

type Props = {
  readonly kind: ConditionKind;
  readonly title: string;
  readonly addLabel: string;
  readonly teach: string;
  readonly first: string;
};

function Conditions({ kind, title, addLabel, teach, first }: Props) {
  const snapshot = useSnapshot();
  const records: readonly RecordIn<ConditionKind>[] = snapshot.records[kind];
  return (
    <section className="barriers-list">
      {records.length > 0 && <h2>{title}</h2>}
      <RecordList
        kind={kind}
        records={records}
        addLabel={addLabel}
        headingLevel={3}
        summary={({ kind: own }) =>
          own === undefined ? 'No kind yet' : valueInWords(snapshot, kind, 'kind', own)
        }
        note={({ dimension, ask }) =>
          [
            ...(dimension === undefined ? [] : [valueInWords(snapshot, kind, 'dimension', dimension)]),
            ask === undefined ? 'No ask yet' : `Ask: ${valueInWords(snapshot, kind, 'ask', ask, 120)}`,
          ].join(' · ')
        }
        empty={(add) => (
          <EmptyState title={`No ${title.toLowerCase()} yet`} action={add}>
            <p>{teach} (Performance.gov, August 2023)</p>
            <p>{first}</p>
          </EmptyState>
        )}
      >
        {() => (
          <>
            <Field name="description" />
            <div className="two-columns">
              <Field name="kind" />
              <Field name="dimension" />
            </div>
            <Field name="ask" />
          </>
        )}
      </RecordList>
    </section>
  );
}
