import { useState } from 'react';
import { feedbackYears, quartersOfYear, unplacedReports } from '../../../shared/feedback/quarters.ts';
import { counted } from '../../../shared/readiness/words.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import { RecordList } from '../../forms/record-list.tsx';
import { runCommand } from '../../state/commands.ts';
import { goTo } from '../../state/navigation.ts';
import { useSnapshot, useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { AnotherService } from './another-service.tsx';
import type { Cell } from './cell.ts';
import { QuarterCard } from './quarter-card.tsx';
import { QuarterDueDates } from './quarter-due-dates.tsx';
import { ReportForm } from './report-form.tsx';

type Props = { readonly section: Section; readonly onOpen: (cell: Cell) => void };

/** Every quarter of the workbook's year and of those with reports: when it is due, and who has reported. */
export function AllQuarters({ section, onOpen }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const own = theOne(snapshot, 'workbook')?.fiscal_year;
  const years = feedbackYears(snapshot);
  const unplaced = unplacedReports(snapshot);
  const { service: services } = snapshot.records;
  return (
    <Screen
      title={section.label}
      lead={`${section.summary} ${section.citation}`}
      aside={!readOnly && <ImportButton />}
    >
      {services.length === 0 && (
        <EmptyState
          title="No services yet"
          action={<Button onClick={() => goTo('services')}>Go to the services</Button>}
        >
          <p>
            Feedback data are reported for each designated service, four times a year (§280.16). Enter the
            services first and mark those that are designated; their quarters are then listed here.
          </p>
        </EmptyState>
      )}
      {years.length === 0 && (
        <p>
          The fiscal year is not entered yet, so no quarter is known.{' '}
          <Button look="plain" onClick={() => goTo('provider')}>
            Enter the fiscal year
          </Button>
        </p>
      )}
      {unplaced.length > 0 && (
        <section aria-labelledby="quarters-unplaced">
          <h2 id="quarters-unplaced">Reports that stand in no quarter</h2>
          <p>They lack a service, a fiscal year or a quarter. Open them to say where they belong.</p>
          <RecordList kind="feedback_report" records={unplaced} addLabel="Add a report" headingLevel={3}>
            {(report) => <ReportForm report={report} />}
          </RecordList>
        </section>
      )}
      {years.map((year) => (
        <Year
          key={year}
          year={year}
          isOpen={year === (own ?? years[0])}
          isOwn={year === own}
          onOpen={onOpen}
        />
      ))}
      {services.length > 0 && years.length > 0 && <AnotherService years={years} onOpen={onOpen} />}
    </Screen>
  );
}

function ImportButton() {
  return <Button onClick={() => runCommand('feedback.import')}>Import feedback data…</Button>;
}

type YearProps = {
  readonly year: number;
  readonly isOpen: boolean;
  readonly isOwn: boolean;
  readonly onOpen: (cell: Cell) => void;
};

/** Years other than the workbook's are folded: forty quarters are not looked at every day. */
function Year({ year, isOpen, isOwn, onOpen }: YearProps) {
  const snapshot = useSnapshot();
  const [isShown, setShown] = useState(isOpen);
  const reports = snapshot.records.feedback_report.filter(({ fiscal_year }) => fiscal_year === year).length;
  return (
    <section className="quarters-year" aria-labelledby={`quarters-${year}`}>
      <h2 id={`quarters-${year}`}>
        <button
          type="button"
          className="quarters-year-toggle"
          aria-expanded={isShown}
          data-focus-key={`quarter-year/${year}`}
          onClick={() => setShown(!isShown)}
        >
          FY {year} <small>{reports === 0 ? 'no reports yet' : counted(reports, 'report')}</small>
        </button>
      </h2>
      {isShown && (
        <>
          {isOwn && <QuarterDueDates />}
          <ol className="quarters-list">
            {quartersOfYear(snapshot, year).map((quarter) => (
              <li key={quarter.place}>
                <QuarterCard quarter={quarter} onOpen={onOpen} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
