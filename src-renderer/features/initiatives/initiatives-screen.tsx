import { progressStates } from '../../../shared/model/choices.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import type { Section } from '../../../shared/sections/section.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { nameAmong } from '../../../shared/workbook/titles.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { Field } from '../../forms/field.tsx';
import { RecordList } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { countsByStatus } from './counts.ts';

/** §280.17: work underway or planned that improves the program or the delivery of a service. */
export function InitiativesScreen({ section }: { readonly section: Section }) {
  const snapshot = useSnapshot();
  const { initiative: initiatives } = snapshot.records;
  return (
    <Screen title={section.label} lead={`${section.summary} ${section.citation}`}>
      {initiatives.length > 0 && <p>{countsByStatus(initiatives)}</p>}
      <RecordList
        kind="initiative"
        records={initiatives}
        addLabel="Add an initiative"
        summary={(initiative) => <StatusPill initiative={initiative} />}
        note={(initiative) => noteOn(snapshot, initiative)}
        empty={(add) => (
          <EmptyState title="No initiatives yet" action={add}>
            <p>
              The assessment lists the work that is underway or planned to make the program or a service
              better, says whether human-centered design is used, and how it fits the digital-experience work
              under IDEA (§280.17).
            </p>
            <p>
              Start with the one that customers will notice first. A title and a status are enough for now.
            </p>
          </EmptyState>
        )}
      >
        {() => <InitiativeForm />}
      </RecordList>
    </Screen>
  );
}

const looks = { underway: 'pill-accent', planned: '', done: 'pill-good', stopped: 'pill-caution' } as const;

function StatusPill({ initiative: { status } }: { readonly initiative: RecordIn<'initiative'> }) {
  if (status === undefined) return <span className="pill">No status yet</span>;
  const label = progressStates.find(({ id }) => id === status)?.label ?? status;
  return <span className={`pill ${looks[status]}`}>{label}</span>;
}

/** Whom it helps, who answers for it, until when. */
function noteOn(snapshot: WorkbookSnapshot, { service, owner, end }: RecordIn<'initiative'>) {
  const parts = [
    service === undefined ? undefined : nameAmong(snapshot, ['service'], service),
    owner === undefined ? 'No owner yet' : nameAmong(snapshot, ['person'], owner),
    end === undefined ? undefined : `until ${valueInWords(snapshot, 'initiative', 'end', end)}`,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function InitiativeForm() {
  return (
    <>
      <Field name="title" />
      <Field name="status" />
      <Field name="description" />
      <div className="two-columns">
        <Field name="dimension" />
        <Field name="service" />
        <Field name="owner" />
        <Field name="hcd_used" />
        <Field name="start" />
        <Field name="end" />
      </div>
      <Field name="expected_effect" />
      <Field name="idea_link" />
    </>
  );
}
