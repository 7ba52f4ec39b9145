import { countsByPerson } from '../../../shared/assignments/standing.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { today } from '../../state/today.ts';
import { useSnapshot } from '../../state/workbook.ts';

/** Who owes how much, person by person. */
export function PersonsCounts() {
  const snapshot = useSnapshot();
  const counts = countsByPerson(snapshot, today());
  if (counts.length === 0) return null;
  return (
    <table className="table assignments-counts">
      <caption className="visually-hidden">Assignments by person</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Owes</th>
          <th scope="col">Overdue</th>
          <th scope="col">Returned, to look at</th>
          <th scope="col">Accepted</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ person, owed, overdue, returned, accepted }) => (
          <tr key={person ?? ''}>
            <th scope="row">{person === undefined ? 'Nobody' : titleOfId(snapshot, 'person', person)}</th>
            <td>{owed}</td>
            <td>{overdue}</td>
            <td>{returned}</td>
            <td>{accepted}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
