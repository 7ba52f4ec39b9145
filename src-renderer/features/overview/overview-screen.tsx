import { useFindings } from '../../state/findings.ts';
import { today } from '../../state/today.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Screen } from '../../ui/screen.tsx';
import { CarriedCard } from './carried-card.tsx';
import { DueDateCards } from './due-date-cards.tsx';
import { FeedbackDue } from './feedback-due.tsx';
import { FirstSteps, isJustBegun } from './first-steps.tsx';
import { NextForYou } from './next-for-you.tsx';
import { NextYearOffer } from './next-year-offer.tsx';
import { OpenDifferences } from './open-differences.tsx';
import { ProfileCard } from './profile-card.tsx';
import { standingInWords } from './standing.ts';
import { WhoOwesWhat } from './who-owes-what.tsx';
import './overview.css';

/** Where the work stands and what comes next, for somebody who has a minute. */
export function OverviewScreen() {
  const { snapshot, isSample } = useWorkbook();
  const findings = useFindings();
  const begins = isJustBegun(snapshot);
  return (
    <Screen title="Where we stand" lead={standingInWords(snapshot, today())}>
      {isSample && (
        <p className="overview-sample">
          This is the fictional sample: try anything. Close it to begin your own.
        </p>
      )}
      {findings.of !== undefined && <NextYearOffer snapshot={snapshot} findings={findings.list} />}
      <OpenDifferences count={snapshot.conflicts.length} />
      <DueDateCards snapshot={snapshot} findings={findings.list} />
      <FeedbackDue snapshot={snapshot} now={today()} />
      <div className="overview-columns">
        {begins ? (
          <FirstSteps snapshot={snapshot} findings={findings.list} />
        ) : (
          <ProfileCard snapshot={snapshot} />
        )}
        <div>
          <CarriedCard snapshot={snapshot} />
          <NextForYou findings={findings} />
          {!begins && <WhoOwesWhat />}
        </div>
      </div>
    </Screen>
  );
}
