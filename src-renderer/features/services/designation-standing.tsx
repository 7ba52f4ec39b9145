import { dateInForce, dueDates } from '../../../shared/calendar/due-dates.ts';
import { formatDate } from '../../../shared/calendar/format.ts';
import { countOf, formatNumber } from '../../../shared/documents/format.ts';
import { designatedServices } from '../../../shared/readiness/assessment/designated.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Icon } from '../../ui/icon.tsx';

function dueOn(snapshot: WorkbookSnapshot): string | undefined {
  const workbook = theOne(snapshot, 'workbook');
  if (workbook?.fiscal_year === undefined) return undefined;
  const due = dueDates(snapshot.edition, workbook.fiscal_year, workbook.due_date_overrides ?? []);
  const designation = due.find(({ id }) => id === 'designation');
  return designation === undefined ? undefined : formatDate(dateInForce(designation));
}

/** How many services are designated, of how many that must be, and whether OMB has agreed (§280.13, §280.14). */
export function DesignationStanding() {
  const snapshot = useSnapshot();
  const designated = designatedServices(snapshot);
  const least = snapshot.edition.minimumDesignatedServices;
  const open = designated.filter(({ agreed_with_omb_on: agreed }) => agreed === undefined).length;
  const isDone = designated.length >= least && open === 0;
  const due = dueOn(snapshot);
  return (
    <p className="services-standing">
      <span className={isDone ? 'services-sign-good' : 'services-sign-open'}>
        <Icon name={isDone ? 'checkCircle' : 'info'} />
      </span>
      <span>
        <strong>
          {formatNumber(designated.length)} of at least {least} designated
        </strong>
        {designated.length > 0 && open === 0 && ', agreed with OMB'}
        {open > 0 && `; for ${countOf(open, 'service')} no date of agreement with OMB is recorded`}.
        {due !== undefined && ` Designation is due on ${due} (§280.14).`}
      </span>
    </p>
  );
}
