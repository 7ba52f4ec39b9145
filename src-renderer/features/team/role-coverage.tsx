import { titleOf } from '../../../shared/workbook/titles.ts';
import { addRecord } from '../../forms/records.ts';
import { goToTarget } from '../../state/navigation.ts';
import { missingRoleKey } from '../../state/review-trail.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type CoveredRole, coverageInWords, coverageOf } from './coverage.ts';

/** Who of those that §280.13 wants at the table is there, and who is missing. */
export function RoleCoverage() {
  const { snapshot } = useWorkbook();
  const { leaders, staff, officers } = coverageOf(snapshot);
  return (
    <section className="card team-coverage" aria-labelledby="team-coverage">
      <div className="team-coverage-head">
        <h2 id="team-coverage">Who takes part</h2>
        <p>{coverageInWords([...leaders, ...staff, ...officers])}</p>
      </div>
      <div className="team-coverage-groups">
        <Group title="Lead" roles={leaders} />
        <Group title="Program and field" roles={staff} />
        <Group title="Mission-support officers" roles={officers} />
      </div>
    </section>
  );
}

function Group({ title, roles }: { readonly title: string; readonly roles: readonly CoveredRole[] }) {
  if (roles.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {roles.map((covered) => (
          <Role key={covered.role.id} {...covered} />
        ))}
      </ul>
    </div>
  );
}

function Role({ role, people, isFilled }: CoveredRole) {
  const { snapshot, readOnly } = useWorkbook();
  const nameSomeone = async () => {
    const id = await addRecord('person', { role: role.id });
    if (id !== undefined) goToTarget({ kind: 'person', id, field: 'name' });
  };
  if (people.length === 0)
    return (
      <li className="team-role team-role-missing">
        <Icon name="info" />
        <span>{role.label}</span>
        <span className="team-role-people">
          nobody yet
          {!readOnly && (
            <Button look="plain" data-focus-key={missingRoleKey(role.id)} onClick={() => void nameSomeone()}>
              <span>
                Name someone <span className="visually-hidden">as {role.label}</span>
              </span>
            </Button>
          )}
        </span>
      </li>
    );
  return (
    <li className={isFilled ? 'team-role' : 'team-role team-role-missing'}>
      <Icon name={isFilled ? 'checkCircle' : 'info'} />
      <span>{role.label}</span>
      <span className="team-role-people">
        {people.map((person) => (
          <Button key={person.id} look="plain" onClick={() => goToTarget({ kind: 'person', id: person.id })}>
            {titleOf(snapshot, 'person', person)}
          </Button>
        ))}
      </span>
    </li>
  );
}
