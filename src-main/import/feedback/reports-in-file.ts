import { defined } from '../../../shared/feedback/defined.ts';
import type { ReadReport } from '../../../shared/feedback/layouts/read-report.ts';
import { canonicalJson } from '../../../shared/json/canonical.ts';
import { canonicalValue } from '../../../shared/model/canonical-value.ts';
import type { FieldValue } from '../../../shared/model/field.ts';
import { type RecordId, recordIdSchema } from '../../../shared/model/id.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { findField, model } from '../../../shared/model/model.ts';
import type { Entry } from '../../../shared/workbook/entry.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { KnownFeedback } from './known-feedback.ts';

export type Values = Readonly<Record<string, FieldValue | null>>;

/** A report of the file as one of the workbook, there already or not. */
export type Placed = { readonly id: RecordId; readonly isKnown: boolean };

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);

/** Service, quarter and so on: what makes two reports one where no key says so. */
export function placeInQuarter({ values }: ReadReport, service: RecordId | undefined) {
  return {
    channel: textOf(values.channel),
    transaction_point: textOf(values.transaction_point),
    service_provided: textOf(values.service_provided),
    ...defined({
      service,
      fiscal_year: numberOf(values.fiscal_year) ?? undefined,
      quarter: numberOf(values.quarter) ?? undefined,
    }),
  };
}

/** @throws Error for a report with neither a key nor an id, which no reader gives */
export function placeReport(known: KnownFeedback, report: ReadReport, service: RecordId | undefined): Placed {
  const { sourceKey, values } = report;
  const own = recordIdSchema.safeParse(report.id).data;
  const there =
    (sourceKey === undefined ? undefined : known.reportOfKey(sourceKey)) ??
    (own === undefined ? undefined : known.report(own)?.id) ??
    (own === undefined
      ? known.reportInPlace({
          service: service ?? null,
          fiscal_year: numberOf(values.fiscal_year),
          quarter: numberOf(values.quarter),
          channel: textOf(values.channel),
          transaction_point: textOf(values.transaction_point),
          service_provided: textOf(values.service_provided),
        })
      : undefined);
  if (there !== undefined) return { id: there, isKnown: true };
  if (sourceKey !== undefined)
    return { id: derivedRecordId(known.workbookId, model.feedback_report, [sourceKey]), isKnown: false };
  if (own === undefined) throw new Error('a report that was read has a key or an id');
  return { id: own, isKnown: false };
}

/** @returns the fields of which the file says something else than the record */
export function differing(kind: Kind, values: Values, current: object | undefined): readonly string[] {
  const now = new Map<string, unknown>(Object.entries(current ?? {}));
  const differs = ([name, value]: readonly [string, FieldValue | null]) => {
    const is = now.get(name);
    const field = findField(kind, name);
    if (value === null || field === undefined) return is !== value && is !== undefined;
    return canonicalJson(canonicalValue(field, value)) !== canonicalJson(is ?? null);
  };
  return Object.entries(values)
    .filter(differs)
    .map(([name]) => name);
}

/** Does the workbook say of a report all that the file says? */
export function saysAll(known: KnownFeedback, id: RecordId, values: Values, report: ReadReport): boolean {
  if (differing(model.feedback_report, values, known.report(id)).length > 0) return false;
  const counts = new Map(known.counts(id).map((count) => [count.question_number, count]));
  return [...report.questions].every(([number, asked]) => {
    const count = counts.get(number);
    return count !== undefined && differing(model.measure_count, asked, count).length === 0;
  });
}

/**
 * What the file says of the report itself. A report that is there stays with the service that people gave it,
 * and what the file leaves blank stays as it is.
 */
export function reportValues(
  known: KnownFeedback,
  { id, isKnown }: Placed,
  { sourceKey, values }: ReadReport,
  service: RecordId | undefined,
): Values {
  const settled = isKnown && known.report(id)?.service !== undefined;
  return {
    ...(service === undefined || settled ? {} : { service }),
    ...(sourceKey === undefined ? {} : { source_key: sourceKey }),
    ...values,
  };
}

/** Thumbs take the place of stars that an earlier file had, and the other way round. */
export function oneScale(values: Values): Values {
  return { rating: null, thumbs: null, ...values };
}

/** A report with its questions, ready to be entered. */
export function entriesOf(id: RecordId, values: Values, { questions }: ReadReport): readonly Entry[] {
  return [
    { kind: 'feedback_report', id, set: values },
    ...[...questions].map(
      ([number, asked]): Entry => ({
        kind: 'measure_count',
        set: { report: id, question_number: number, ...asked },
      }),
    ),
  ];
}
