import { isOwed } from '../../shared/assignments/steps.ts';
import { formatDate } from '../../shared/calendar/format.ts';
import { sectionsOf } from '../../shared/sections/section.ts';
import { titleOfId } from '../../shared/workbook/titles.ts';
import { goTo, usePlace } from '../state/navigation.ts';
import { personOfCopy, yourPart } from '../state/sent-copy.ts';
import { useWorkbook } from '../state/workbook.ts';
import { Button } from '../ui/button.tsx';
import './part-bar.css';

/** In a copy that was made for somebody: whose the section is that one looks at, and the way back to one's own. */
export function PartBar() {
  const workbook = useWorkbook();
  const { snapshot } = workbook;
  const { screen } = usePlace();
  const person = personOfCopy(workbook);
  const isSection = sectionsOf(snapshot.edition).some(({ id }) => id === screen);
  if (person === undefined || !isSection) return null;
  const assigned = snapshot.records.assignment.filter(({ section }) => section === screen);
  const own = assigned.find((one) => one.person === person.id);
  const owners = assigned.flatMap((one) =>
    one.person === undefined ? [] : [titleOfId(snapshot, 'person', one.person)],
  );
  const others = owners.length === 0 ? 'It is assigned to nobody' : `It is with ${owners.join(', ')}`;
  return (
    <section className="part-bar" aria-label="Whose section this is">
      <p>
        {own === undefined ? (
          <>
            <strong>Not your section.</strong> {others}: read it as you like.
          </>
        ) : (
          <>
            <strong>Your section</strong>
            {!isOwed(own) && ', handed back'}
            {own.due !== undefined && `, due ${formatDate(own.due)}`}
          </>
        )}
      </p>
      <Button look="plain" onClick={() => goTo(yourPart.id, undefined, `your-part/${screen}`)}>
        Back to your part
      </Button>
    </section>
  );
}
