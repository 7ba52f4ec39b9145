import { assignedSection, byDueDate, sectionsOfNobody } from '../../../shared/assignments/standing.ts';
import { formatDate } from '../../../shared/calendar/format.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { Select } from '../../forms/controls/choice-control.tsx';
import { Field } from '../../forms/field.tsx';
import { RecordList, useOpenCard } from '../../forms/record-list.tsx';
import { addRecord } from '../../forms/records.ts';
import { sendCopy } from '../../state/sending.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { AssignmentState, AssignmentSteps } from './assignment-state.tsx';
import { PersonsCounts } from './persons-counts.tsx';
import './assignments.css';

/** Sections to people, with due dates and how far they are (§280.13). */
export function AssignmentsScreen() {
  const { snapshot, readOnly } = useWorkbook();
  const open = useOpenCard('assignment');
  const nobodys = sectionsOfNobody(snapshot);
  const assign = async ({ id: section }: Section) => {
    const id = await addRecord('assignment', { section, state: 'to_do' });
    if (id === undefined) return;
    open[1](id);
    focusWhenDrawn(`assignment/${id}/person`);
  };
  return (
    <Screen
      title="Who does what"
      lead="Which section is whose, by when, and how far it is. It advises and locks nothing: everybody can read and enter everything. No document prints it."
      aside={<span className="citation">§280.13</span>}
    >
      <PersonsCounts />
      {!readOnly && snapshot.records.assignment.length > 0 && (
        <div className="assignments-send">
          <Button onClick={() => void sendCopy()}>Send to contributor…</Button>
        </div>
      )}
      <RecordList
        kind="assignment"
        records={byDueDate(snapshot.records.assignment)}
        open={open}
        fixedOrder="Assignments stand by due date."
        addLabel="Assign a section"
        newValues={{ state: 'to_do' }}
        summary={(assignment) => <AssignmentState assignment={assignment} />}
        note={(assignment) => noteOn(snapshot, assignment)}
        empty={(add) => (
          <EmptyState title="Nothing is assigned yet" action={add}>
            <p>
              An assessment takes the senior official, six chief officers and people of the programs
              (§280.13). Give each section to one of them, with a date.
            </p>
          </EmptyState>
        )}
      >
        {(assignment) => (
          <>
            <Field
              name="section"
              control={(props) => (
                <Select
                  {...props}
                  options={sectionsOf(snapshot.edition).map(({ id, label }) => ({ id, label }))}
                />
              )}
            />
            <div className="two-columns">
              <Field name="person" />
              <Field name="due" />
            </div>
            <Field name="note" />
            <AssignmentSteps assignment={assignment} />
          </>
        )}
      </RecordList>
      {nobodys.length > 0 && (
        <section aria-labelledby="assignments-nobody">
          <h2 id="assignments-nobody">Sections that nobody has</h2>
          <ul className="assignments-nobody">
            {nobodys.map((section) => (
              <li key={section.id}>
                <span>{section.label}</span>
                {!readOnly && (
                  <Button onClick={() => void assign(section)}>
                    Assign <span className="visually-hidden">{section.label}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}

function noteOn(snapshot: WorkbookSnapshot, assignment: RecordIn<'assignment'>): string {
  const { person, due } = assignment;
  return [
    person === undefined ? 'Nobody yet' : titleOfId(snapshot, 'person', person),
    due === undefined ? 'no date' : `by ${formatDate(due)}`,
    ...(assignedSection(snapshot, assignment) === undefined ? ['not a section of this workbook'] : []),
  ].join(' · ');
}
