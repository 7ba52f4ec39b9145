import { useEffect } from 'react';
import { v7 } from 'uuid';
import { dateInForce } from '../../../shared/calendar/due-dates.ts';
import { quarterLabelAt } from '../../../shared/calendar/fiscal.ts';
import { formatDate } from '../../../shared/calendar/format.ts';
import { channelName } from '../../../shared/documents/assessment/streams.ts';
import { placeBefore, reportsAsAt } from '../../../shared/feedback/like-before.ts';
import { quartersOfYear } from '../../../shared/feedback/quarters.ts';
import { reportedAnswers } from '../../../shared/feedback/reported-answers.ts';
import { doubledReports } from '../../../shared/feedback/same-stream.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { recordMeant, usePlaceState } from '../../forms/place-state.ts';
import { RecordList } from '../../forms/record-list.tsx';
import { save } from '../../forms/records.ts';
import { announce } from '../../state/announcer.ts';
import { distanceWithPast, today } from '../../state/today.ts';
import { useSnapshot, useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Screen } from '../../ui/screen.tsx';
import { type Cell, cellOf } from './cell.ts';
import { Indicators } from './indicators.tsx';
import { ReportForm } from './report-form.tsx';
import { StatePill } from './report-state.tsx';

type Props = {
  readonly service: RecordIn<'service'>;
  readonly cell: Cell;
  readonly onOpen: (cell: Cell) => void;
  readonly onAll: () => void;
};

/** What one service heard in one quarter: a report for each channel, and its service-level indicators. */
export function ServiceQuarter({ service, cell, onOpen, onAll }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const { place } = cell;
  const fiscalYear = Math.floor((place - 1) / 4);
  const quarter = place - fiscalYear * 4;
  const due = quartersOfYear(snapshot, fiscalYear)[quarter - 1]?.due;
  const answers = reportedAnswers(snapshot).quarters.get(place)?.get(service.id) ?? [];
  const reports = answers.map(({ report }) => report);
  const doubled = new Set(doubledReports(answers).flat());
  const [openId, setOpenId] = usePlaceState(
    (target) => recordMeant(snapshot, 'feedback_report', target),
    cell.report ?? (reports.length === 1 ? (reports[0]?.id ?? null) : null),
  );
  useFollow(openId === null ? undefined : findRecord(snapshot, 'feedback_report', openId), cell, onOpen);
  const before = placeBefore(snapshot, service.id, place);
  const startAsBefore = async () => {
    if (before === undefined) return;
    const entries = reportsAsAt(snapshot, service.id, before, { fiscalYear, quarter }, () =>
      recordIdSchema.parse(v7()),
    );
    if (!(await save(entries))) return;
    announce(`Started as in ${quarterLabelAt(before)}`);
    setOpenId(recordIdSchema.safeParse(entries[0]?.id).data ?? null);
  };
  const date = due === undefined ? undefined : dateInForce(due);
  const values = { service: service.id, fiscal_year: fiscalYear, quarter };
  return (
    <Screen
      title={`${titleOf(snapshot, 'service', service)}, ${quarterLabelAt(place)}`}
      lead={
        date === undefined
          ? undefined
          : `Due ${formatDate(date)}, ${distanceWithPast(date, today())}. §280.16`
      }
      aside={
        <>
          <Button look="plain" icon="arrowBack" onClick={onAll}>
            All quarters
          </Button>
          <Button look="plain" onClick={() => onOpen({ service: service.id, place: place - 1 })}>
            {quarterLabelAt(place - 1)}
          </Button>
          <Button look="plain" onClick={() => onOpen({ service: service.id, place: place + 1 })}>
            {quarterLabelAt(place + 1)}
          </Button>
        </>
      }
    >
      <section aria-labelledby="quarter-reports">
        <h2 id="quarter-reports">Reports</h2>
        <RecordList
          kind="feedback_report"
          records={reports}
          addLabel="Add a report"
          newValues={values}
          headingLevel={3}
          open={[openId, setOpenId]}
          title={(report) => channelName(snapshot, report) || 'No channel yet'}
          summary={(report) => (
            <>
              {doubled.has(report) && (
                <span className="pill pill-caution">
                  <Icon name="warning" /> Same as another report
                </span>
              )}
              <StatePill report={report} />
            </>
          )}
          note={({ service_provided: provided, transaction_point: point }) =>
            [provided, point].filter(Boolean).join(' · ')
          }
          empty={(add) => (
            <div className="empty-state">
              <p>
                Nothing is entered for this quarter yet. Add one report for each channel through which
                customers were asked.
              </p>
              <div className="button-row">
                {add}
                {before !== undefined && !readOnly && (
                  <Button onClick={() => void startAsBefore()}>Start as in {quarterLabelAt(before)}</Button>
                )}
              </div>
            </div>
          )}
        >
          {(report) => <ReportForm report={report} />}
        </RecordList>
      </section>
      <Indicators values={values} place={place} />
    </Screen>
  );
}

/** A report that is moved to another service or quarter is gone along with. */
function useFollow(
  report: RecordIn<'feedback_report'> | undefined,
  cell: Cell,
  onOpen: (cell: Cell) => void,
): void {
  const snapshot = useSnapshot();
  const now = cellOf(snapshot, report);
  const hasMoved = now !== undefined && (now.service !== cell.service || now.place !== cell.place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each move
  useEffect(() => {
    if (!hasMoved || report === undefined || now === undefined) return;
    onOpen({ ...now, report: report.id, focusKey: `feedback_report/${report.id}` });
  }, [hasMoved]);
}
