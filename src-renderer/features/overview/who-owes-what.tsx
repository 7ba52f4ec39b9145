import { byDueDate, isOverdue } from '../../../shared/assignments/standing.ts';
import { formatDate } from '../../../shared/calendar/format.ts';
import { capitalized, countOf } from '../../../shared/documents/format.ts';
import { model } from '../../../shared/model/model.ts';
import { optionLabel } from '../../../shared/model/options.ts';
import { titleOf, titleOfId } from '../../../shared/workbook/titles.ts';
import { goTo } from '../../state/navigation.ts';
import { today } from '../../state/today.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';

export function WhoOwesWhat() {
  const snapshot = useSnapshot();
  const { assignment } = snapshot.records;
  const open = assignment.filter(({ state }) => state !== 'accepted');
  const accepted = assignment.length - open.length;
  const now = today();
  const stateField = model.assignment.fields.state;
  return (
    <section className="card" aria-labelledby="overview-owes">
      <h2 id="overview-owes">Who owes what</h2>
      <p>
        <Button look="plain" onClick={() => goTo('assignments')}>
          Assign sections and see how far they are
        </Button>
      </p>
      {assignment.length === 0 && <p>No section is assigned to anybody.</p>}
      {open.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Section</th>
              <th scope="col">Person</th>
              <th scope="col">State</th>
              <th scope="col">Due</th>
            </tr>
          </thead>
          <tbody>
            {byDueDate(open).map((entry) => (
              <tr key={entry.id}>
                <th scope="row">{titleOf(snapshot, 'assignment', entry)}</th>
                <td>{entry.person === undefined ? 'Nobody' : titleOfId(snapshot, 'person', entry.person)}</td>
                <td>
                  {entry.state === undefined ? '–' : optionLabel(stateField, entry.state, snapshot.edition)}
                  {isOverdue(entry, now) && <strong className="overview-overdue"> overdue</strong>}
                </td>
                <td>{entry.due === undefined ? '–' : formatDate(entry.due)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {accepted > 0 && (
        <p>
          {open.length === 0
            ? 'All that was assigned is accepted.'
            : `${capitalized(countOf(accepted, 'more assignment'))} ${accepted === 1 ? 'is' : 'are'} accepted.`}
        </p>
      )}
    </section>
  );
}
