import { progressStates } from '../../../shared/model/choices.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { Field } from '../../forms/field.tsx';
import { RecordList } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';

type Props = {
  readonly commitment: RecordIn<'commitment'>;
  readonly milestones: readonly RecordIn<'milestone'>[];
};

export function Milestones({ commitment, milestones }: Props) {
  const snapshot = useSnapshot();
  return (
    <RecordList
      kind="milestone"
      records={milestones}
      part={commitment.id}
      newValues={{ commitment: commitment.id }}
      addLabel="Add a milestone"
      headingLevel={4}
      summary={({ due, status }) =>
        [
          due === undefined ? 'No date yet' : valueInWords(snapshot, 'milestone', 'due', due),
          progressStates.find(({ id }) => id === status)?.label ?? 'no status yet',
        ].join(' · ')
      }
      empty={(add) => (
        <>
          <p className="commitments-hint">
            Steps on the way, each with its date. Two to four let a reader see in the middle of the year
            whether the promise holds.
          </p>
          {add}
        </>
      )}
    >
      {() => (
        <>
          <Field name="title" />
          <div className="two-columns">
            <Field name="due" />
            <Field name="status" />
          </div>
        </>
      )}
    </RecordList>
  );
}
