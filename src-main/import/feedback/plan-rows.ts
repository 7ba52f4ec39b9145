import type { Row } from '../../../shared/feedback/layouts/cells.ts';
import { readerOfA } from '../../../shared/feedback/layouts/layout-a.ts';
import { readerOfC } from '../../../shared/feedback/layouts/layout-c.ts';
import type { ReadReport, Skipped } from '../../../shared/feedback/layouts/read-report.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { ComparedReports } from './compared-reports.ts';
import type { KnownFeedback } from './known-feedback.ts';
import { Notes } from './notes.ts';
import { overwritten } from './overwritten-reports.ts';
import { providerOfRow, sameProvider } from './provider-of-row.ts';
import type { RowPlace } from './read-csv.ts';
import { type Placed, placeReport, reportValues, saysAll } from './reports-in-file.ts';
import type { FeedbackPlan, QuarterInFile } from './request.ts';
import { ServicesInFile } from './services-in-file.ts';

type TableLayout = 'quarterly' | 'own';

/** @returns what reads a row of a table of reports */
export function rowReader(
  layout: TableLayout,
  columns: ReadonlyMap<string, number>,
): (row: Row) => ReadReport | Skipped {
  return layout === 'quarterly' ? readerOfA(columns) : readerOfC(columns);
}

const mostOtherNames = 100;

/** Looks at the rows of a table of reports one by one, and keeps of each what has to be said of it. */
export class RowPlanner {
  readonly #known: KnownFeedback;
  readonly #provider: string;
  readonly #providerOf: (row: Row) => string;
  readonly #read: (row: Row) => ReadReport | Skipped;
  readonly #services: ServicesInFile;
  readonly #compared: ComparedReports;
  readonly #notes = new Notes();
  readonly #skipped = new Notes();
  readonly #rows: RowPlace[] = [];
  readonly #lineOfReport = new Map<RecordId, number>();
  readonly #quarters = new Map<string, QuarterInFile>();
  readonly #others = new Map<string, number>();
  readonly #counts = { read: 0, fresh: 0, changed: 0, unchanged: 0, otherProviders: 0, changedOut: 0 };

  constructor(
    known: KnownFeedback,
    layout: TableLayout,
    columns: ReadonlyMap<string, number>,
    same: ReadonlyMap<string, RecordId> | undefined,
  ) {
    this.#known = known;
    this.#provider = known.provider;
    this.#providerOf = providerOfRow(layout, columns);
    this.#read = rowReader(layout, columns);
    this.#services = new ServicesInFile(known, same);
    this.#compared = new ComparedReports(known);
  }

  warn(line: number, message: string): void {
    this.#notes.add(line, message);
  }

  /** @throws CellRefused where a cell of one of the provider's own rows cannot be read */
  take(row: Row, place: RowPlace): void {
    this.#counts.read += 1;
    const provider = this.#providerOf(row);
    if (sameProvider(provider, this.#provider)) this.#takeOwn(row, place);
    else this.#takeOther(provider.trim());
  }

  #takeOther(provider: string): void {
    this.#counts.otherProviders += 1;
    const rows = this.#others.get(provider);
    if (rows !== undefined || this.#others.size < mostOtherNames) this.#others.set(provider, (rows ?? 0) + 1);
  }

  #takeOwn(row: Row, place: RowPlace): void {
    const report = this.#read(row);
    if ('skipped' in report) this.#skipped.add(place.line, report.skipped);
    else this.#takeReport(report, place);
  }

  #takeReport(report: ReadReport, place: RowPlace): void {
    const { line } = place;
    const service = report.service === undefined ? undefined : this.#services.take(report.service, line);
    const placed = placeReport(this.#known, report, service?.id);
    const before = this.#lineOfReport.get(placed.id);
    if (before !== undefined) {
      this.#skipped.add(line, `it is about the same service, quarter and channel as line ${before}`);
      return;
    }
    this.#lineOfReport.set(placed.id, line);
    for (const oddity of report.oddities) this.#notes.add(line, oddity);
    const settled = placed.isKnown ? this.#known.report(placed.id)?.service : undefined;
    this.#compared.take(line, placed, report, settled ?? service?.id);
    this.#countQuarter(report);
    const outcome = this.#outcomeOf(report, placed, service?.id, line);
    this.#counts[outcome] += 1;
    if (outcome !== 'unchanged') this.#rows.push(place);
  }

  #outcomeOf(report: ReadReport, placed: Placed, service: RecordId | undefined, line: number) {
    if (!placed.isKnown) return 'fresh';
    const values = reportValues(this.#known, placed, report, service);
    if (saysAll(this.#known, placed.id, values, report)) return 'unchanged';
    const was = this.#known.report(placed.id);
    const lost = was === undefined ? undefined : overwritten(this.#known, was, values, report);
    if (lost !== undefined) this.#notes.add(line, lost.message);
    if (lost?.isOut === true) this.#counts.changedOut += 1;
    return 'changed';
  }

  #countQuarter({ values }: ReadReport): void {
    const { fiscal_year: fiscalYear, quarter } = values;
    if (typeof fiscalYear !== 'number' || typeof quarter !== 'number') return;
    const key = `${fiscalYear} ${quarter}`;
    const isKnown = this.#known.hasQuarter(fiscalYear, quarter);
    const before = this.#quarters.get(key) ?? { fiscalYear, quarter, rows: 0, isKnown };
    this.#quarters.set(key, { ...before, rows: before.rows + 1 });
  }

  /** All that the rows came to. */
  summary(): Omit<FeedbackPlan, 'csv' | 'layout' | 'state' | 'columns'> {
    const otherNames = [...this.#others].map(([name, rows]) => ({ name, rows }));
    for (const { line, message } of [...this.#services.lookAlikes, ...this.#compared.notes])
      this.#notes.add(line, message);
    if (this.#lineOfReport.size === 0 && this.#counts.otherProviders > 0)
      this.#notes.add(
        1,
        `No row is of “${this.#provider.trim()}”. The file has: ${otherNames.map(({ name }) => (name === '' ? '(no name)' : name)).join('; ')}.`,
      );
    return {
      ...this.#counts,
      provider: this.#provider,
      otherNames,
      services: this.#services.all,
      quarters: [...this.#quarters.values()].sort(
        (a, b) => a.fiscalYear - b.fiscalYear || a.quarter - b.quarter,
      ),
      skipped: this.#skipped.all.map(({ line, message }) => ({ line, reason: message })),
      warnings: this.#notes.all,
      rows: this.#rows,
    };
  }
}
