import { formatNumber } from '../../../shared/documents/format.ts';
import { labelOf } from '../../../shared/editions/lookups.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { Field } from '../../forms/field.tsx';
import { RecordList } from '../../forms/record-list.tsx';
import { useSnapshot } from '../../state/workbook.ts';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { RoleCoverage } from './role-coverage.tsx';
import './team.css';

/** The people who answer for, contribute to or review the assessment (§280.13). */
export function TeamScreen({ section }: { readonly section: Section }) {
  const { records } = useSnapshot();
  const count = records.person.length;
  return (
    <Screen
      title={section.label}
      lead={section.summary}
      aside={<span className="citation">{section.citation}</span>}
    >
      <RoleCoverage />
      <section className="team-people" aria-label="People">
        {count > 0 && <h2>People ({formatNumber(count)})</h2>}
        <RecordList
          kind="person"
          records={records.person}
          addLabel="Add a person"
          headingLevel={3}
          summary={(person) => <RoleOf person={person} />}
          note={noteOf}
          empty={(add) => (
            <EmptyState title="Nobody is named yet" action={add}>
              <p>
                The assessment speaks for the whole organization, so §280.13 wants the senior official, six
                chief officers, and people who run and deliver the services at the table. The document prints
                who took part and how. Start with the senior accountable official.
              </p>
            </EmptyState>
          )}
        >
          {() => (
            <div className="team-person">
              <Field name="name" />
              <Field name="role" />
              <Field name="title" />
              <Field name="office" />
              <Field name="took_part_how" />
              <Field name="email" />
            </div>
          )}
        </RecordList>
      </section>
    </Screen>
  );
}

function RoleOf({ person: { role } }: { readonly person: RecordIn<'person'> }) {
  const { edition } = useSnapshot();
  return role === undefined ? (
    <span className="pill pill-caution">No role yet</span>
  ) : (
    <span className="pill pill-accent">{labelOf(edition.roles, role)}</span>
  );
}

function noteOf({ title, office }: RecordIn<'person'>): string | undefined {
  const parts = [title, office].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}
