import { formatDate } from '../../../shared/calendar/format.ts';
import { practicesOf } from '../../../shared/editions/lookups.ts';
import { runCommand } from '../../state/commands.ts';
import { today } from '../../state/today.ts';
import { Button } from '../../ui/button.tsx';
import { assessmentDue, newEdition, nextAssessmentYear } from './assessment-year.ts';

/** What a person reads who has never seen the program. */
export function Welcome({ disabled }: { readonly disabled: boolean }) {
  const due = assessmentDue(nextAssessmentYear(today()));
  return (
    <section className="start-welcome card" aria-labelledby="start-welcome">
      <h2 id="start-welcome">Welcome</h2>
      <p>
        This program helps the team of a High Impact Service Provider find out how well it can serve its
        customers, and say so to OMB. It asks you to rate {practicesOf(newEdition).length} practices and to
        show what each rating rests on; the Capacity Assessment that comes out of it is due
        {due === undefined ? ' each year' : ` ${formatDate(due)}`} (§280.14). Everything you enter stays in
        one file on your own computer or drive, and nothing is sent anywhere.
      </p>
      <div className="start-actions">
        <Button look="main" disabled={disabled} onClick={() => runCommand('help.tour')}>
          Take the one-minute tour of the sample
        </Button>
        <Button icon="add" disabled={disabled} onClick={() => runCommand('workbook.new')}>
          Start our workbook
        </Button>
        <Button icon="folder" disabled={disabled} onClick={() => runCommand('workbook.open')}>
          Open one we received
        </Button>
      </div>
    </section>
  );
}
