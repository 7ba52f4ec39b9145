import { quarterLabel } from '../../../shared/calendar/fiscal.ts';
import { latestQuarters } from '../../../shared/feedback/reports.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { goTo } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';

/** What is in the workbook of the quarterly feedback data (§280.16). */
export function ReportsLine() {
  const snapshot = useSnapshot();
  const count = snapshot.records.feedback_report.length;
  const [latest] = latestQuarters(snapshot, 1);
  if (count === 0)
    return (
      <p>
        Quarterly feedback data: none are in this workbook yet. They are due each quarter (§280.16).{' '}
        <ToQuarters />
      </p>
    );
  return (
    <p>
      Quarterly feedback data: <strong>{counted(count, 'report')}</strong>
      {latest !== undefined && `, the latest for ${quarterLabel(latest.fiscalYear, latest.quarter)}`}{' '}
      (§280.16). <ToQuarters />
    </p>
  );
}

function ToQuarters() {
  return (
    <Button look="plain" onClick={() => goTo('quarters')}>
      Go to the quarters
    </Button>
  );
}
