import { formatNumber } from '../../documents/format.ts';
import type { FieldValue } from '../../model/field.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { defined } from '../defined.ts';
import { exactMean, formatMean } from '../mean.ts';
import { pooledMeasures } from '../pooled.ts';
import { CellRefused, countIn, fiveCountsIn, type Row, textIn } from './cells.ts';
import { type ReadReport, type Skipped, serviceNamed, sourceKeyOf } from './read-report.ts';

type Measure = NonNullable<RecordIn<'measure_count'>['measure']>;

/** What the questions ask; from the eighth on they are the provider's own (domain.md §4). */
const measureOf: readonly Measure[] = [...pooledMeasures, 'other', 'other', 'other', 'other'];

const points = [1, 2, 3, 4, 5] as const;

const questionColumns = measureOf.flatMap((_, index) => [
  `q${index + 1}_text`,
  ...points.map((point) => `q${index + 1}_${point}`),
  `q${index + 1}_point_scale`,
]);

const required = [
  'collection_year',
  'collection_quarter',
  'service_provider_name',
  'service_name',
  'service_provided',
  'transaction_point',
  'channel',
  'volume_of_customers',
  'volume_of_customers_provided_survey_opportunity',
  'volume_of_respondents',
  'omb_control_number',
  ...questionColumns,
] as const;

/** In the published files, too, but of no use to a workbook, but for the metrics. */
const others = [
  'operational_metrics',
  'id',
  'type',
  'organization_id',
  'organization_name',
  'organization_abbreviation',
  'service_provider_id',
  'collection_id',
  'collection_name',
  'federal_register_url',
  'created_at',
  'updated_at',
  'service_id',
  'service_slug',
  'service_desc',
  'service_provider_desc',
];

/** Layout A, without the prefix that its headers may carry. */
export const columnsOfA: { readonly required: readonly string[]; readonly all: ReadonlySet<string> } = {
  required,
  all: new Set([...required, ...others]),
};

const { fields: reportFields } = model.feedback_report;
const { fields: countFields } = model.measure_count;

/** @throws CellRefused where the whole number is outside of what the field takes */
function yearOrQuarter(row: Row, column: number, { min, max }: { min: number; max: number }) {
  const number = countIn(row, column);
  return number !== undefined && number >= min && number <= max ? number : undefined;
}

/** Reads the rows of a file of layout A whose columns stand where `columns` says. */
export function readerOfA(columns: ReadonlyMap<string, number>): (row: Row) => ReadReport | Skipped {
  const at = (name: string) => columns.get(name) ?? -1;
  const questions = measureOf.map((measure, index) => ({
    number: index + 1,
    measure,
    text: at(`q${index + 1}_text`),
    counts: points.map((point) => at(`q${index + 1}_${point}`)),
    mean: at(`q${index + 1}_point_scale`),
  }));
  const text = (row: Row, name: string, field: (typeof reportFields)['channel']) =>
    textIn(row, at(name), field);
  const metrics = columns.get('operational_metrics');

  return (row) => {
    const name = textIn(row, at('service_name'), model.service.fields.name) ?? '';
    if (name.trim() === '') return { skipped: 'it names no service' };
    const fiscalYear = yearOrQuarter(row, at('collection_year'), reportFields.fiscal_year);
    if (fiscalYear === undefined) return { skipped: 'it has no fiscal year from 2000 to 2199' };
    const quarter = yearOrQuarter(row, at('collection_quarter'), reportFields.quarter);
    if (quarter === undefined) return { skipped: 'it has no quarter from 1 to 4' };

    const oddities: string[] = [];
    const values = defined({
      channel: text(row, 'channel', reportFields.channel),
      transaction_point: text(row, 'transaction_point', reportFields.transaction_point),
      service_provided: text(row, 'service_provided', reportFields.service_provided),
      customers: countIn(row, at('volume_of_customers')),
      offered: countIn(row, at('volume_of_customers_provided_survey_opportunity')),
      respondents: countIn(row, at('volume_of_respondents')),
      control_number: text(row, 'omb_control_number', reportFields.control_number),
      operational_metrics:
        metrics === undefined ? undefined : textIn(row, metrics, reportFields.operational_metrics),
    });
    const read = new Map<number, Readonly<Record<string, FieldValue>>>();
    const responses = new Map<number, number>();
    const nones: number[] = [];
    for (const question of questions) {
      const asked = textIn(row, question.text, countFields.question_text);
      const five = fiveCountsIn(row, question.counts);
      const { responses: answers, hundredths } = exactMean(five?.counts ?? []);
      responses.set(question.number, answers);
      if ((asked ?? '').trim() === '' && answers === 0) continue;
      read.set(question.number, {
        measure: question.measure,
        ...defined({ question_text: asked, counts: five?.counts }),
      });
      if (asked?.trim().toUpperCase() === 'NONE') nones.push(question.number);
      if ((five?.blanks ?? 0) > 0)
        oddities.push(`Question ${question.number} has blank counts beside others; they were taken for 0.`);
      const { hundredths: published, isRounded } = publishedMean(row, question.mean);
      if (published !== undefined && isRounded)
        oddities.push(
          `Question ${question.number}: the file gives a mean with more than two decimals; it was rounded to ${formatMean(published)} to compare it with the counts. The counts are kept.`,
        );
      if (published !== undefined && published !== hundredths)
        oddities.push(
          `Question ${question.number}: the file gives the mean ${formatMean(published)}, its counts give ${
            hundredths === null ? 'none' : formatMean(hundredths)
          }. The counts are kept.`,
        );
    }
    if (nones.length > 0)
      oddities.push(
        nones.length === 1
          ? `Question ${nones[0]} has the text NONE.`
          : `Questions ${nones.join(', ')} have the text NONE.`,
      );
    const key = {
      service: name,
      fiscalYear,
      quarter,
      channel: values.channel ?? '',
      transactionPoint: values.transaction_point ?? '',
      serviceProvided: values.service_provided ?? '',
    };
    return {
      service: serviceNamed(name),
      sourceKey: sourceKeyOf(key),
      values: { fiscal_year: fiscalYear, quarter, ...values },
      questions: read,
      oddities: [...odditiesOf(name, values, responses.get(2)), ...oddities],
    };
  };
}

type PublishedMean = {
  /** Undefined where the cell is blank. */
  readonly hundredths: number | undefined;
  /** It had more decimals, and was rounded half up. */
  readonly isRounded: boolean;
};

function publishedMean(row: Row, column: number): PublishedMean {
  const cell = (row[column] ?? '').trim();
  if (cell === '') return { hundredths: undefined, isRounded: false };
  const [, whole, decimals = ''] = /^(\d)(?:\.(\d+))?$/.exec(cell) ?? [];
  if (whole === undefined) throw new CellRefused(column, 'is not a mean such as 4.25');
  const up = decimals.charAt(2) >= '5' ? 1 : 0;
  return {
    hundredths: Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0')) + up,
    isRounded: /[1-9]/.test(decimals.slice(2)),
  };
}

type Volumes = {
  readonly channel?: string;
  readonly offered?: number;
  readonly customers?: number;
  readonly respondents?: number;
  readonly control_number?: string;
};

/** Data, not errors (domain.md §4). */
function odditiesOf(
  name: string,
  { channel, offered, customers, respondents, control_number }: Volumes,
  trusted: number | undefined,
): readonly string[] {
  const oddities: string[] = [];
  if (name !== name.trim()) oddities.push('The name of the service has spaces around it; they were kept.');
  if ((channel ?? '').trim() === '') oddities.push('There is no channel.');
  if (offered === undefined) oddities.push('It is not said how many were offered the survey.');
  else if (offered === 0) oddities.push('The survey was offered to 0 customers.');
  else if (customers !== undefined && offered > customers)
    oddities.push(
      `More were offered the survey (${formatNumber(offered)}) than there were customers (${formatNumber(customers)}).`,
    );
  if (respondents !== undefined && trusted !== undefined && trusted !== respondents)
    oddities.push(
      `The trust question has ${formatNumber(trusted)} answers, but there were ${formatNumber(respondents)} respondents.`,
    );
  if ((control_number ?? '').trim() === '') oddities.push('There is no OMB control number.');
  return oddities;
}
