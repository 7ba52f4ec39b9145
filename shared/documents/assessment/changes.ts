import { quarterLabelAt } from '../../calendar/fiscal.ts';
import { cautionLegend, changeText } from '../../feedback/caution-words.ts';
import { formatTenths } from '../../feedback/derivation.ts';
import { formatMean } from '../../feedback/mean.ts';
import { type MeasuresByQuarter, measuresOfProvider, measuresOfService } from '../../feedback/measures.ts';
import { type Measure, type Measured, pooledMeasures } from '../../feedback/pooled.ts';
import { reportedAnswers } from '../../feedback/reported-answers.ts';
import { type Change, type TrendPoint, trendPoint } from '../../feedback/trend.ts';
import { model } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { bold, column, note, reference, table } from '../blocks.ts';
import { formatNumber } from '../format.ts';
import { serviceTitle } from '../titles.ts';
import type { Block, Inline } from '../tree.ts';
import type { Assessment } from './context.ts';
import { answeredPlace, overviewPlace } from './looked-back.ts';
import { countsTableId } from './means.ts';
import type { ServiceResults } from './streams.ts';

function meanText(measured: Measured | null | undefined): string {
  return measured?.hundredths == null ? '' : formatMean(measured.hundredths);
}

/** What the letters and the empty cells of a table mean, as far as it has any. */
function legend(changes: readonly (Change | null)[]): readonly Block[] {
  const parts = cautionLegend(changes);
  return parts.length === 0 ? [] : [note(parts.join(' '))];
}

/** `id` of the table in annex B that reckons the figures of all services in the newest quarter. */
export const overviewReckoningId = 'table-reckoned-overview';

/** `id` of the one that reckons their response rates. */
export const ratesReckoningId = 'table-reckoned-rates';

/** `id` of the table in annex B that reckons the figures of one service by measure. */
export function reckoningId({ id }: Pick<ServiceResults, 'id'>): string {
  return `table-reckoned-${id}`;
}

function reckonedIn(table: string): Block {
  return note(reference(table), ' shows how each of these figures is reckoned.');
}

function serviceNote(results: ServiceResults, { isListed }: ServiceChanges): Block {
  const [stream] = results.streams;
  return !isListed || stream === undefined
    ? reckonedIn(reckoningId(results))
    : note(
        reference(countsTableId(stream)),
        ' has the counts behind these means. A change is the later mean less the earlier one.',
      );
}

/** What customers answered by measure in the newest quarter of a service, with its changes. */
export type ServiceChanges = {
  /** Of the newest quarter with answers. */
  readonly place: number;
  readonly rows: readonly { readonly measure: Measure; readonly point: TrendPoint }[];
  readonly quarters: MeasuresByQuarter;
  /** Each mean is that of one question, whose counts annex B lists: nothing was added up. */
  readonly isListed: boolean;
};

/** @returns undefined where the means of the single questions say all there is */
export function serviceChanges(
  assessment: Assessment,
  { service, streams, reports }: ServiceResults,
): ServiceChanges | undefined {
  if (service === undefined) return undefined;
  const quarters = measuresOfService(reportedAnswers(assessment.snapshot), service.id);
  const place = answeredPlace(quarters);
  if (place === undefined) return undefined;
  const rows = pooledMeasures
    .map((measure) => ({ measure, point: trendPoint(quarters, measure, place) }))
    .filter(({ point }) => point.measured !== null);
  // Without a change, and of one channel, they would only repeat the means.
  return streams.length === 1 && changesIn(rows).every((change) => change === null)
    ? undefined
    : { place, rows, quarters, isListed: streams.length === 1 && measuredIn(rows).every(isOneOf(reports)) };
}

/** The means that are shown, and those that they are compared with. */
function measuredIn(rows: ServiceChanges['rows']): readonly Measured[] {
  return rows.flatMap(({ point }) => [
    ...(point.measured === null ? [] : [point.measured]),
    ...[point.sinceQuarterBefore, point.sinceYearBefore].flatMap((change) => change?.before ?? []),
  ]);
}

function isOneOf(reports: ServiceResults['reports']) {
  const shown = new Set<string | undefined>(reports.map(({ id }) => id));
  return ({ rows }: Measured) => rows.length === 1 && rows.every(({ report }) => shown.has(report));
}

function changesIn(rows: ServiceChanges['rows']): readonly (Change | null)[] {
  return rows.flatMap(({ point }) => [point.sinceQuarterBefore, point.sinceYearBefore]);
}

/** Trust, satisfaction and the drivers of a service in its newest quarter, against the two quarters that count. */
export function changesTable(assessment: Assessment, results: ServiceResults): readonly Block[] {
  const changes = serviceChanges(assessment, results);
  if (changes === undefined) return [];
  const { place, rows, quarters } = changes;
  const { id, service } = results;
  const together = results.streams.length === 1 ? '' : ', all channels together';
  const [now, before, year] = [place, place - 1, place - 4].map(quarterLabelAt);
  return [
    table({
      id: `table-changes-${id}`,
      caption: `Trust, satisfaction and drivers of ${serviceTitle(service)} in ${now ?? ''}, with their change${together}`,
      description:
        'One row for each measure: its answers and mean in the newest quarter, the mean of the quarter before and the change since, and the mean of the same quarter a year before and the change since. Answers through all channels are added up.',
      columns: [
        column('Measure', 2),
        column('Answers', 1, 'right'),
        column(now ?? '', 1, 'right'),
        column(before ?? '', 1, 'right'),
        column('Change', 1.1, 'right'),
        column(year ?? '', 1, 'right'),
        column('Change', 1.1, 'right'),
      ],
      rows: rows.map(({ measure, point }) => [
        optionLabel(model.measure_count.fields.measure, measure, assessment.edition),
        formatNumber(point.measured?.responses ?? 0),
        meanText(point.measured),
        meanText(quarters.at(place - 1)?.measures.get(measure)),
        changeText(point.sinceQuarterBefore),
        meanText(quarters.at(place - 4)?.measures.get(measure)),
        changeText(point.sinceYearBefore),
      ]),
    }),
    serviceNote(results, changes),
    ...legend(changesIn(rows)),
  ];
}

type Line = {
  readonly name: readonly Inline[] | string;
  readonly trust: TrendPoint;
  readonly satisfaction: TrendPoint;
  readonly rate: string;
};

function lineOf(name: Line['name'], quarters: MeasuresByQuarter, place: number): Line {
  const volumes = quarters.at(place)?.volumes;
  return {
    name,
    trust: trendPoint(quarters, 'trust', place),
    satisfaction: trendPoint(quarters, 'satisfaction', place),
    rate: volumes === undefined ? '' : formatTenths(volumes.rate),
  };
}

/** Whose figures stand in the overview. */
export type Overview = {
  /** Of the newest quarter with answers on trust or satisfaction. */
  readonly place: number;
  readonly services: readonly { readonly name: string; readonly quarters: MeasuresByQuarter }[];
  /** All reports, those without a service too. */
  readonly provider: MeasuresByQuarter;
};

/** @returns undefined where there is nothing to look over */
export function overviewOf(
  { snapshot }: Assessment,
  results: readonly ServiceResults[],
): Overview | undefined {
  const answers = reportedAnswers(snapshot);
  const provider = measuresOfProvider(answers);
  const place = overviewPlace(snapshot, answers);
  const services = results.flatMap(({ service }) => service ?? []);
  return place === undefined || services.length === 0
    ? undefined
    : {
        place,
        provider,
        services: services.map((service) => ({
          name: serviceTitle(service),
          quarters: measuresOfService(answers, service.id),
        })),
      };
}

/** All services in the newest quarter, each in a row, and together where there are several. */
export function overviewBlocks(assessment: Assessment, results: readonly ServiceResults[]): readonly Block[] {
  const overview = overviewOf(assessment, results);
  if (overview === undefined) return [];
  const { place, services, provider } = overview;
  const lines = [
    ...services.map(({ name, quarters }) => lineOf(name, quarters, place)),
    ...(services.length === 1
      ? []
      : [lineOf([bold('All services, weighted by respondents')], provider, place)]),
  ];
  const hasRates = lines.some(({ rate }) => rate !== '');
  return [
    table({
      id: 'table-overview',
      caption: `Trust and satisfaction by service in ${quarterLabelAt(place)}, with the change since ${quarterLabelAt(place - 4)}`,
      description:
        'One row for each service, and one for all together in which every answer counts once: the mean and change of trust and of satisfaction, and the response rate.',
      columns: [
        column('Service', 2.6),
        column('Trust', 0.9, 'right'),
        column('Change in a year', 1.2, 'right'),
        column('Satisfaction', 1.2, 'right'),
        column('Change in a year', 1.2, 'right'),
        column('Response rate', 1, 'right'),
      ],
      rows: lines.map(({ name, trust, satisfaction, rate }) => [
        name,
        meanText(trust.measured),
        changeText(trust.sinceYearBefore),
        meanText(satisfaction.measured),
        changeText(satisfaction.sinceYearBefore),
        rate,
      ]),
    }),
    hasRates
      ? note(
          reference(overviewReckoningId),
          ' and ',
          reference(ratesReckoningId),
          ' show how they are reckoned.',
        )
      : reckonedIn(overviewReckoningId),
    ...legend(
      lines.flatMap(({ trust, satisfaction }) => [trust.sinceYearBefore, satisfaction.sinceYearBefore]),
    ),
  ];
}
