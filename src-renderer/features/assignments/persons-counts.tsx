import { countsByPerson } from '../../../shared/assignments/standing.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { sendCopy } from '../../state/sending.ts';
import { today } from '../../state/today.ts';
import { useSnapshot, useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';

/** Who owes how much, person by person. */
export function PersonsCounts() {
  const { snapshot, readOnly } = useWorkbook();
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
          {!readOnly && (
            <td>
              <span className="visually-hidden">A copy for them</span>
            </td>
          )}
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
            {!readOnly && <td>{person !== undefined && <SendButton person={person} />}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SendButton({ person }: { readonly person: RecordId }) {
  const snapshot = useSnapshot();
  return (
    <Button look="plain" data-focus-key={`send/${person}`} onClick={() => void sendCopy(person)}>
      Send a copy…<span className="visually-hidden"> to {titleOfId(snapshot, 'person', person)}</span>
    </Button>
  );
}
