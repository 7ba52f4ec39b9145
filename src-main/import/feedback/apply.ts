import type { ReadReport } from '../../../shared/feedback/layouts/read-report.ts';
import { type AppError, AppFailure } from '../../../shared/ipc/app-error.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { FieldValue } from '../../../shared/model/field.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { model } from '../../../shared/model/model.ts';
import type { Entry } from '../../../shared/workbook/entry.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import { type ReadFile, readForAttaching } from '../../attachments/read-for-attaching.ts';
import { attemptAsync, valueOrThrow } from '../../workbook/failures.ts';
import type { WrittenChange } from '../../workbook/long-change.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { JobControl } from '../../workers/run-job.ts';
import { KnownFeedback } from './known-feedback.ts';
import { rowReader } from './plan-rows.ts';
import { checkUnchanged } from './read-csv.ts';
import { entriesOf, oneScale, placeReport, reportValues } from './reports-in-file.ts';
import type { FeedbackPlan } from './request.ts';
import { rereadRows } from './reread-rows.ts';
import { responseReport } from './response-report.ts';
import { ServicesInFile } from './services-in-file.ts';

export type ApplyRequest = {
  readonly plan: FeedbackPlan;
  readonly author: string;
  /** For services whose names look like others': their key in the file -> the service that they are. */
  readonly same?: ReadonlyMap<string, RecordId>;
};

export type FeedbackImported = {
  /** Rows, or responses, of reports that are new or changed. */
  readonly imported: number;
  readonly unchanged: number;
  /** Names of the services that were created, as the file spells them. */
  readonly servicesCreated: readonly string[];
  /** For undo, and for whoever shows the workbook. */
  readonly written: WrittenChange;
};

const nothing: WrittenChange = { ids: [], edits: [], touched: [], newestAt: 0 };

/**
 * Writes what a plan says: the second step of an import, one change that can be undone, or nothing at all. The file
 * must be as it was when the plan was made.
 *
 * @returns file_changed where the file has changed since, cancelled, or why the workbook cannot be written
 */
export function applyFeedbackImport(
  workbook: Workbook,
  { plan, author, same }: ApplyRequest,
  { signal, onProgress = () => undefined }: JobControl = {},
): Promise<Result<FeedbackImported, AppError>> {
  return attemptAsync(plan.csv, async () => {
    const { fresh, changed, unchanged, responses } = plan;
    if (fresh + changed === 0) return { imported: 0, unchanged, servicesCreated: [], written: nothing };
    checkUnchanged(plan.csv, plan.state);
    const known = new KnownFeedback(workbook);
    const services = new ServicesInFile(known, same);
    for (const { named, line } of plan.services) services.take(named, line);
    const created = services.all.filter(({ isNew }) => isNew);
    const file = responses === undefined ? undefined : await fileOf(plan.csv, responses.sha256);
    const reports = file === undefined ? rowReports(plan) : responseReports(plan);
    const batches = batchesOf(known, services, created.map(serviceEntry), reports, file, (done) =>
      onProgress({ done, total: plan.rows.length, label: 'Writing the reports' }),
    );
    const written = await workbook.changeInBatches(author, {
      batches,
      ...(file === undefined ? {} : { blob: file.blob }),
      ...(signal === undefined ? {} : { signal }),
    });
    return {
      imported: fresh + changed,
      unchanged,
      servicesCreated: created.map(({ named }) => named.name),
      written: valueOrThrow(written),
    };
  });
}

/** The file of responses, which stays with its report. @throws AppFailure file_changed where it is another one */
async function fileOf(csv: string, sha256: string): Promise<ReadFile> {
  const file = valueOrThrow(await readForAttaching(csv));
  if (file.blob.sha256 !== sha256) throw new AppFailure({ code: 'file_changed', file: csv });
  return file;
}

function serviceEntry({ id, named: { name, sourceKey } }: ServicesInFile['all'][number]): Entry {
  return {
    kind: 'service',
    id,
    set: {
      ...(name === '' ? {} : { name }),
      ...(sourceKey === undefined ? {} : { source_key: sourceKey }),
    },
  };
}

function* rowReports({ csv, layout, columns, state, rows }: FeedbackPlan): Generator<readonly ReadReport[]> {
  if (layout === 'responses') return;
  const read = rowReader(layout, columns);
  for (const some of rereadRows(csv, state, rows))
    yield some.flatMap((row) => {
      const report = read(row);
      return 'skipped' in report ? [] : report;
    });
}

function* responseReports({ responses }: FeedbackPlan): Generator<readonly ReadReport[]> {
  if (responses !== undefined) yield [responseReport(responses.about, responses.tallies)];
}

function attachmentOf(workbookId: string, { name, mediaType, blob }: ReadFile) {
  const id = derivedRecordId(workbookId, model.attachment, [blob.sha256]);
  const { sha256, bytes } = blob;
  const set = { sha256, name, media_type: mediaType, size: bytes.byteLength };
  return { id, entry: { kind: 'attachment', id, set } satisfies Entry };
}

function* batchesOf(
  known: KnownFeedback,
  services: ServicesInFile,
  created: readonly Entry[],
  reports: Iterable<readonly ReadReport[]>,
  file: ReadFile | undefined,
  onReports: (done: number) => void,
): Generator<readonly Entry[]> {
  const attachment = file === undefined ? undefined : attachmentOf(known.workbookId, file);
  yield attachment === undefined ? created : [...created, attachment.entry];
  const more: Readonly<Record<string, FieldValue>> =
    attachment === undefined ? {} : { source_file: attachment.id };
  let done = 0;
  for (const some of reports) {
    yield some.flatMap((report) => {
      const service = report.service === undefined ? undefined : services.take(report.service, 0).id;
      const placed = placeReport(known, report, service);
      const values = { ...reportValues(known, placed, report, service), ...more };
      return entriesOf(placed.id, attachment === undefined ? values : oneScale(values), report);
    });
    done += some.length;
    onReports(done);
  }
}
