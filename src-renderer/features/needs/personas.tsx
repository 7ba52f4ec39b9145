import { capitalized, countOf } from '../../../shared/documents/format.ts';
import { model } from '../../../shared/model/model.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { Field } from '../../forms/field.tsx';
import { RecordList } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { EmptyState } from '../../ui/screen.tsx';

/** Long enough to recognize somebody by. */
const noteLength = 140;

export function Personas() {
  const snapshot = useSnapshot();
  const { persona: personas, pain_point: painPoints } = snapshot.records;
  const painPointsOf = (id: (typeof personas)[number]['id']) =>
    painPoints.filter((painPoint) => painPoint.personas?.includes(id) === true).length;
  return (
    <section className="needs-part">
      {personas.length > 0 && <h2>{model.persona.plural}</h2>}
      <RecordList
        kind="persona"
        records={personas}
        addLabel="Add a persona"
        headingLevel={3}
        summary={({ id }) => capitalized(countOf(painPointsOf(id), 'pain point'))}
        note={({ summary }) =>
          summary === undefined
            ? 'No summary yet'
            : valueInWords(snapshot, 'persona', 'summary', summary, noteLength)
        }
        empty={(add) => (
          <EmptyState title="No personas yet" action={add}>
            <p>
              A persona is a customer profile drawn from research: what brings people like this to the
              service, and what they need from it. It is nobody real. The first Action Plans tied every action
              to one (Performance.gov, 2019).
            </p>
            <p>Start with the customers whom your interviews or call reasons speak of most.</p>
          </EmptyState>
        )}
      >
        {() => (
          <>
            <Field name="name" help="A few words, such as First-time claimant." />
            <Field name="summary" />
            <Field name="needs" />
          </>
        )}
      </RecordList>
    </section>
  );
}
