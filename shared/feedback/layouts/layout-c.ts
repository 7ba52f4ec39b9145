import { canonicalJson } from '../../json/canonical.ts';
import type { Field, FieldValue } from '../../model/field.ts';
import { recordIdSchema } from '../../model/id.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { fieldsOfPart } from '../../model/prints.ts';
import { valueSchema } from '../../model/schema.ts';
import { findRecord, theOne } from '../../workbook/find.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { CellRefused, countIn, ownTextIn, type Row } from './cells.ts';
import { type ReadReport, type Skipped, sourceKeyOf } from './read-report.ts';

type Values = Readonly<Record<string, unknown>>;

/** A field and the columns that it fills. */
type Column = { readonly name: string; readonly field: Field; readonly columns: readonly string[] };

/** What stands in the columns below by itself, or is the record's place. */
const placed: ReadonlySet<string> = new Set(['service', 'report', 'question_number']);

function columnsFor(kind: typeof model.feedback_report | typeof model.measure_count): readonly Column[] {
  return fieldsOfPart(kind, 'feedback')
    .filter(([name]) => !placed.has(name))
    .map(([name, field]) => ({
      name,
      field,
      columns: field.type === 'tuple' ? field.items.map((item) => `${name}_${item.name}`) : [name],
    }));
}

const reportColumns = columnsFor(model.feedback_report);
const questionColumns = columnsFor(model.measure_count);

const identifying = ['provider', 'service_id', 'service', 'service_source_key', 'report_id'] as const;

/** Layout C: our own, a row for each report. Behind these stand columns such as q2_counts_n5 for each question. */
export const columnsOfC: readonly string[] = [
  ...identifying,
  ...reportColumns.flatMap(({ columns }) => columns),
];

const questionColumn = new RegExp(
  `^q([1-9]\\d?)_(${questionColumns.flatMap(({ columns }) => columns).join('|')})$`,
);

export function isQuestionColumnOfC(name: string): boolean {
  return questionColumn.test(name);
}

function cellsOf({ field, columns }: Column, value: unknown): readonly string[] {
  if (value === undefined) return columns.map(() => '');
  if (field.type === 'tuples') return [canonicalJson(value)];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

const cellsOfAll = (columns: readonly Column[], values: Values) =>
  columns.flatMap((column) => cellsOf(column, values[column.name]));

/**
 * A workbook's feedback data as rows of layout C, headers first; apostrophes and quotation marks are added by
 * whoever writes them. Reports in the order of their list.
 */
export function rowsOfC(snapshot: WorkbookSnapshot): readonly Row[] {
  const counts = Map.groupBy(snapshot.records.measure_count, ({ report }) => report);
  const numbers = [
    ...new Set(snapshot.records.measure_count.flatMap(({ question_number }) => question_number ?? [])),
  ].sort((a, b) => a - b);
  const provider = theOne(snapshot, 'provider')?.name ?? '';
  const headers = [
    ...columnsOfC,
    ...numbers.flatMap((number) =>
      questionColumns.flatMap(({ columns }) => columns.map((column) => `q${number}_${column}`)),
    ),
  ];
  const rowOf = (report: RecordIn<'feedback_report'>): Row => {
    const service = findRecord(snapshot, 'service', report.service);
    const asked = new Map((counts.get(report.id) ?? []).map((count) => [count.question_number, count]));
    return [
      provider,
      service?.id ?? '',
      service?.name ?? '',
      service?.source_key ?? '',
      report.id,
      ...cellsOfAll(reportColumns, report),
      ...numbers.flatMap((number) => cellsOfAll(questionColumns, asked.get(number) ?? {})),
    ];
  };
  return [headers, ...snapshot.records.feedback_report.map(rowOf)];
}

/** Reads the rows of a file of layout C whose columns stand where `columns` says. */
export function readerOfC(columns: ReadonlyMap<string, number>): (row: Row) => ReadReport | Skipped {
  const at = (name: string) => columns.get(name) ?? -1;
  const numbers = Array.from({ length: 99 }, (_, index) => index + 1).filter((number) =>
    questionColumns.some((column) => column.columns.some((name) => columns.has(`q${number}_${name}`))),
  );
  const text = (row: Row, name: string, field: Field) => ownTextIn(row, at(name), field);
  const id = (row: Row, name: string) => {
    const cell = row[at(name)] ?? '';
    if (cell !== '' && !recordIdSchema.safeParse(cell).success)
      throw new CellRefused(at(name), 'is not the id of a record');
    return cell === '' ? {} : { id: cell };
  };
  const { name: nameField, source_key: keyField } = model.service.fields;

  return (row) => {
    const values = valuesIn(row, reportColumns, at);
    const name = text(row, 'service', nameField) ?? '';
    const given = text(row, 'service_source_key', keyField);
    const ofService = id(row, 'service_id');
    const service =
      name === '' && given === undefined && ofService.id === undefined
        ? {}
        : {
            service: {
              name,
              key: (given ?? name).trim(),
              ...(given === undefined ? ofService : { sourceKey: given }),
            },
          };
    const ofReport = id(row, 'report_id');
    const sourceKey = values.source_key ?? keyWithoutIds(ofReport.id, name, values);
    if (sourceKey === undefined && ofReport.id === undefined)
      return { skipped: 'it has neither a report id nor a service with its fiscal year and quarter' };
    return {
      ...service,
      ...ofReport,
      ...(typeof sourceKey === 'string' ? { sourceKey } : {}),
      values,
      questions: new Map(
        numbers
          .map(
            (number) =>
              [number, valuesIn(row, questionColumns, (column) => at(`q${number}_${column}`))] as const,
          )
          .filter(([, read]) => Object.keys(read).length > 0),
      ),
      oddities: [],
    };
  };
}

/** For rows that somebody added by hand. */
function keyWithoutIds(id: string | undefined, service: string, values: Values): string | undefined {
  const { fiscal_year: fiscalYear, quarter } = values;
  if (id !== undefined || service.trim() === '') return undefined;
  if (typeof fiscalYear !== 'number' || typeof quarter !== 'number') return undefined;
  return sourceKeyOf({
    service,
    fiscalYear,
    quarter,
    channel: String(values.channel ?? ''),
    transactionPoint: String(values.transaction_point ?? ''),
    serviceProvided: String(values.service_provided ?? ''),
  });
}

function valuesIn(
  row: Row,
  columns: readonly Column[],
  at: (column: string) => number,
): Readonly<Record<string, FieldValue>> {
  const values: Record<string, FieldValue> = {};
  for (const column of columns) {
    const value = valueIn(row, column, column.columns.map(at));
    if (value !== undefined) values[column.name] = value;
  }
  return values;
}

/** @throws CellRefused where the field cannot hold what stands there */
function valueIn(row: Row, { field }: Column, [first = -1, ...others]: readonly number[]) {
  switch (field.type) {
    case 'text':
    case 'markdown':
      return ownTextIn(row, first, field);
    case 'number': {
      const number = countIn(row, first);
      return number === undefined ? undefined : checked(number, first, field);
    }
    case 'tuple': {
      const counts = [first, ...others].map((column) => countIn(row, column));
      if (counts.every((count) => count === undefined)) return undefined;
      const blank = counts.indexOf(undefined);
      if (blank >= 0) throw new CellRefused(first + blank, 'is blank, but the counts beside it are not');
      return checked(counts, first, field);
    }
    default: {
      const cell = row[first] ?? '';
      return cell === ''
        ? undefined
        : checked(field.type === 'tuples' ? parsed(cell, first) : cell, first, field);
    }
  }
}

function checked(value: unknown, column: number, field: Field): FieldValue {
  const result = valueSchema(field).safeParse(value);
  if (!result.success)
    throw new CellRefused(column, result.error.issues[0]?.message ?? 'cannot be kept here');
  return result.data;
}

function parsed(cell: string, column: number): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    throw new CellRefused(column, 'is not the list that a workbook writes here');
  }
}
