import { model } from '../../../shared/model/model.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { Field } from '../../forms/field.tsx';
import { RecordList } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { EmptyState } from '../../ui/screen.tsx';

/** Long enough to recognize an ask by. */
const noteLength = 140;

/** A plan of year N promises for N + 1, so what it asks for is of N + 2 (design.md §12). */
const yearsAhead = 2;

export function Priorities() {
  const snapshot = useSnapshot();
  const { priority: priorities } = snapshot.records;
  const year = theOne(snapshot, 'workbook')?.fiscal_year;
  const budgetYear = year === undefined ? undefined : year + yearsAhead;
  return (
    <section className="priorities-part">
      {priorities.length > 0 && (
        <h2>
          {model.priority.plural}
          {budgetYear !== undefined && ` for FY ${budgetYear}`}
        </h2>
      )}
      <RecordList
        kind="priority"
        records={priorities}
        addLabel="Add a priority"
        headingLevel={3}
        {...(budgetYear === undefined ? {} : { newValues: { budget_year: budgetYear } })}
        summary={({ budget_year }) =>
          budget_year === undefined ? 'No budget year yet' : `FY ${budget_year}`
        }
        note={({ ask_of_omb }) =>
          ask_of_omb === undefined
            ? 'No ask yet'
            : `Ask: ${valueInWords(snapshot, 'priority', 'ask_of_omb', ask_of_omb, noteLength)}`
        }
        empty={(add) => (
          <EmptyState title="No priorities yet" action={add}>
            <p>
              A commitment says what next year’s money does. A priority says what the budget
              {budgetYear === undefined ? ' after next' : ` of FY ${budgetYear}`} should hold, and what OMB
              could do about it; the public edition leaves the ask out.
            </p>
            <p>Start with what a commitment begins and next year cannot finish.</p>
          </EmptyState>
        )}
      >
        {() => (
          <>
            <Field name="title" />
            <Field name="budget_year" />
            <Field name="reason" />
            <Field name="ask_of_omb" help="For OMB. The public edition leaves it out." />
          </>
        )}
      </RecordList>
    </section>
  );
}
