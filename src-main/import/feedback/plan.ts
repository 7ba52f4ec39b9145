import type { Row } from '../../../shared/feedback/layouts/cells.ts';
import { type Layout, readHeader } from '../../../shared/feedback/layouts/header.ts';
import { ResponseTally } from '../../../shared/feedback/layouts/layout-b.ts';
import { type AppError, AppFailure } from '../../../shared/ipc/app-error.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import { attemptAsync } from '../../workbook/failures.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { JobControl } from '../../workers/run-job.ts';
import { KnownFeedback } from './known-feedback.ts';
import { overwritten } from './overwritten-reports.ts';
import { RowPlanner } from './plan-rows.ts';
import { readCsv, refuseAt } from './read-csv.ts';
import { oneScale, placeReport, reportValues, saysAll } from './reports-in-file.ts';
import type { AboutResponses, FeedbackPlan, FeedbackRequest } from './request.ts';
import { responseReport } from './response-report.ts';
import { ServicesInFile } from './services-in-file.ts';

const unknownColumns = (columns: readonly number[]) =>
  columns.length === 1
    ? `Column ${(columns[0] ?? 0) + 1} is none that feedback data have; it was left out.`
    : `Columns ${columns.map((column) => column + 1).join(', ')} are none that feedback data have; they were left out.`;

/** Takes in what follows the header, once that says of which layout the file is. */
type Reading = {
  readonly layout: Layout;
  readonly columns: ReadonlyMap<string, number>;
  readonly planner?: RowPlanner;
  readonly tally?: ResponseTally;
};

function begin(known: KnownFeedback, workbook: string, request: FeedbackRequest, cells: Row): Reading {
  const { csv, responses, same } = request;
  const header = readHeader(cells);
  if ('problem' in header) refuseAt(csv, { line: 1, column: header.column + 1 }, header.problem);
  const { layout, columns, unknown } = header;
  if (layout === 'responses') {
    if (responses === undefined)
      throw new AppFailure({
        code: 'responses_need_place',
        file: csv,
        missing: ['service', 'fiscal year', 'quarter', 'channel'],
      });
    return { layout, columns, tally: new ResponseTally(columns, responses.scale) };
  }
  if (known.provider.trim() === '') throw new AppFailure({ code: 'provider_missing', file: workbook });
  const planner = new RowPlanner(known, layout, columns, same);
  if (unknown.length > 0) planner.warn(1, unknownColumns(unknown));
  return { layout, columns, planner };
}

/**
 * Reads a feedback file and says what importing it will do: the first of two steps, and it writes nothing
 * (`applyFeedbackImport` is the second). Rows of other providers are only counted.
 *
 * @returns invalid_csv with line and column, file_changed with the line, responses_need_place, provider_missing,
 *   scale_unknown, cancelled
 */
export function planFeedbackImport(
  workbook: Workbook,
  request: FeedbackRequest,
  { signal, onProgress = () => undefined }: JobControl = {},
): Promise<Result<FeedbackPlan, AppError>> {
  const { csv, responses } = request;
  return attemptAsync(csv, async () => {
    const known = new KnownFeedback(workbook);
    let reading: Reading | undefined;
    const { state, sha256 } = await readCsv(
      csv,
      (row, place) => {
        if (reading === undefined) reading = begin(known, workbook.file, request, row);
        else if (reading.planner !== undefined) reading.planner.take(row, place);
        else reading.tally?.add(row);
      },
      {
        ...(signal === undefined ? {} : { signal }),
        onBytes: (done, total) => onProgress({ done, total, label: 'Reading the file' }),
        digest: responses !== undefined,
      },
    );
    if (reading === undefined)
      refuseAt(csv, { line: 1, column: 1 }, 'the file has no first line of column names');
    const { layout, columns, planner, tally } = reading;
    const plan = { csv, layout, state, columns };
    if (planner !== undefined) return { ...plan, ...planner.summary() };
    if (tally === undefined || responses === undefined || sha256 === undefined)
      throw new Error('responses are tallied');
    return { ...plan, ...summaryOf(known, request, responses, tally, sha256) };
  });
}

function summaryOf(
  known: KnownFeedback,
  { csv, same }: FeedbackRequest,
  about: AboutResponses,
  tally: ResponseTally,
  sha256: string,
): Omit<FeedbackPlan, 'csv' | 'layout' | 'state' | 'columns'> {
  const tallies = tally.tallies();
  if (tallies === undefined) throw new AppFailure({ code: 'scale_unknown', file: csv });
  const { respondents: read } = tallies;
  const report = responseReport(about, tallies);
  const services = new ServicesInFile(known, same);
  const service = report.service === undefined ? undefined : services.take(report.service, 1);
  const placed = placeReport(known, report, service?.id);
  const isUnchanged =
    placed.isKnown &&
    saysAll(known, placed.id, reportValues(known, placed, report, service?.id), report) &&
    known.attached(known.report(placed.id)?.source_file) === sha256;
  const was = placed.isKnown && !isUnchanged ? known.report(placed.id) : undefined;
  const values = oneScale(reportValues(known, placed, report, service?.id));
  const lost = was === undefined ? undefined : overwritten(known, was, values, report);
  const { fiscalYear, quarter } = about;
  return {
    provider: known.provider,
    read,
    fresh: placed.isKnown ? 0 : read,
    changed: placed.isKnown && !isUnchanged ? read : 0,
    changedOut: lost?.isOut === true ? 1 : 0,
    unchanged: isUnchanged ? read : 0,
    otherProviders: 0,
    otherNames: [],
    services: services.all,
    quarters: [{ fiscalYear, quarter, rows: read, isKnown: known.hasQuarter(fiscalYear, quarter) }],
    skipped: [],
    warnings: [...services.lookAlikes, ...(lost === undefined ? [] : [{ line: 1, message: lost.message }])],
    rows: [],
    responses: { about, tallies, sha256 },
  };
}
