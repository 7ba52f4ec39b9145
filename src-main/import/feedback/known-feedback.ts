import { z } from 'zod';
import { defined } from '../../../shared/feedback/defined.ts';
import { serviceInSourceKey } from '../../../shared/feedback/layouts/read-report.ts';
import { type Figures, reportKey } from '../../../shared/feedback/same-stream.ts';
import { type RecordId, recordIdSchema } from '../../../shared/model/id.ts';
import { model, type RecordIn } from '../../../shared/model/model.ts';
import { Statements } from '../../workbook/database.ts';
import { toRecord } from '../../workbook/rows.ts';
import type { Workbook } from '../../workbook/workbook.ts';

const text = z
  .string()
  .nullable()
  .transform((value) => value ?? '');

const serviceRow = z.object({ id: recordIdSchema, name: text, source_key: text });
const reportRow = z.object({
  id: recordIdSchema,
  service: recordIdSchema.nullable(),
  source_key: text,
  fiscal_year: z.number().nullable(),
  quarter: z.number().nullable(),
  channel: text,
  transaction_point: text,
  service_provided: text,
});
type ReportRow = z.infer<typeof reportRow>;

export type KnownService = z.infer<typeof serviceRow>;

/** All that makes two reports one (domain.md §4), where both are of the same service. */
export type SamePlace = Pick<
  ReportRow,
  'service' | 'fiscal_year' | 'quarter' | 'channel' | 'transaction_point' | 'service_provided'
>;

function placeOf(report: SamePlace): string {
  const texts = [report.channel, report.transaction_point, report.service_provided];
  return JSON.stringify([
    report.service,
    report.fiscal_year,
    report.quarter,
    ...texts.map((one) => one.trim()),
  ]);
}

/**
 * What a workbook knows of services and reports, read from its tables: keys are held in memory, what the
 * reports say is looked up one by one, so that it matters little how many there are.
 */
export class KnownFeedback {
  readonly workbookId: string;
  readonly services: readonly KnownService[];
  readonly #statements: Statements;
  readonly #bySourceKey = new Map<string, RecordId>();
  readonly #byPlace = new Map<string, RecordId>();
  readonly #byKey = new Map<string, RecordId[]>();
  readonly #bySpelling = new Map<string, RecordId>();
  readonly #quarters = new Set<string>();

  constructor(workbook: Pick<Workbook, 'database' | 'meta'>) {
    this.workbookId = workbook.meta.workbookId;
    this.#statements = new Statements(workbook.database);
    this.services = this.#statements
      .all('SELECT "id", "name", "source_key" FROM "service" WHERE "deleted" = 0 ORDER BY "order", "id"')
      .map((row) => serviceRow.parse(row));
    const live = new Set<RecordId>(this.services.map(({ id }) => id));
    const reports = this.#statements.each(
      `SELECT "id", "service", "source_key", "fiscal_year", "quarter", "channel", "transaction_point", "service_provided"
       FROM "feedback_report" WHERE "deleted" = 0 ORDER BY "id"`,
    );
    for (const row of reports) this.#remember(reportRow.parse(row), live);
  }

  #remember(report: ReportRow, live: ReadonlySet<RecordId>): void {
    this.#quarters.add(`${report.fiscal_year} ${report.quarter}`);
    this.#rememberKey(report);
    if (report.source_key === '') {
      this.#byPlace.set(placeOf(report), report.id);
      return;
    }
    this.#bySourceKey.set(report.source_key, report.id);
    const spelling = serviceInSourceKey(report.source_key);
    if (spelling !== undefined && report.service !== null && live.has(report.service))
      this.#bySpelling.set(spelling, report.service);
  }

  #rememberKey({ id, service, fiscal_year, quarter, ...texts }: ReportRow): void {
    const key = reportKey({
      ...texts,
      ...defined({
        service: service ?? undefined,
        fiscal_year: fiscal_year ?? undefined,
        quarter: quarter ?? undefined,
      }),
    });
    if (key === undefined) return;
    const before = this.#byKey.get(key);
    if (before === undefined) this.#byKey.set(key, [id]);
    else before.push(id);
  }

  get provider(): string {
    const row = this.#statements.first('SELECT "name" FROM "provider" WHERE "deleted" = 0 LIMIT 1');
    return z.object({ name: text }).safeParse(row).data?.name ?? '';
  }

  hasQuarter(fiscalYear: number, quarter: number): boolean {
    return this.#quarters.has(`${fiscalYear} ${quarter}`);
  }

  /** @returns the service that reports whose source spelled it so belong to, as people arranged it */
  serviceOfSpelling(spelling: string): RecordId | undefined {
    return this.#bySpelling.get(spelling);
  }

  /** @returns a live report that was imported under this key */
  reportOfKey(sourceKey: string): RecordId | undefined {
    return this.#bySourceKey.get(sourceKey);
  }

  /** @returns a live report of the same service, quarter and so on that no import has made */
  reportInPlace(place: SamePlace): RecordId | undefined {
    return this.#byPlace.get(placeOf(place));
  }

  /** @returns the live reports of a service, quarter and so on (`reportKey`); more than one are doubles */
  reportsOfKey(key: string): readonly RecordId[] {
    return this.#byKey.get(key) ?? [];
  }

  figures(id: RecordId): Figures {
    return { report: this.report(id) ?? {}, counts: this.counts(id) };
  }

  report(id: RecordId): RecordIn<'feedback_report'> | undefined {
    const row = this.#statements.first(
      'SELECT * FROM "feedback_report" WHERE "id" = ? AND "deleted" = 0',
      id,
    );
    return row === undefined ? undefined : toRecord<'feedback_report'>(model.feedback_report, row);
  }

  counts(report: RecordId): readonly RecordIn<'measure_count'>[] {
    return this.#statements
      .all('SELECT * FROM "measure_count" WHERE "report" = ? AND "deleted" = 0', report)
      .map((row) => toRecord<'measure_count'>(model.measure_count, row));
  }

  /** @returns the SHA-256 of an attached file */
  attached(id: RecordId | undefined): string | undefined {
    const row = this.#statements.first(
      'SELECT "sha256" FROM "attachment" WHERE "id" = ? AND "deleted" = 0',
      id,
    );
    return z.object({ sha256: z.string() }).safeParse(row).data?.sha256;
  }
}
