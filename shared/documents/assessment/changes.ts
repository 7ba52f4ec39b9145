import { quarterLabelAt } from '../../calendar/fiscal.ts';
import { cautionLegend, changeText } from '../../feedback/caution-words.ts';
import { formatTenths } from '../../feedback/derivation.ts';
import { formatMean } from '../../feedback/mean.ts';
import { type MeasuresByQuarter, measuresOfProvider, measuresOfService } from '../../feedback/measures.ts';
import { type Measured, pooledMeasures } from '../../feedback/pooled.ts';
import { reportedAnswers } from '../../feedback/reported-answers.ts';
import { type Change, type TrendPoint, trendPoint } from '../../feedback/trend.ts';
import { model } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { bold, column, note, table } from '../blocks.ts';
import { formatNumber } from '../format.ts';
import { serviceTitle } from '../titles.ts';
import type { Block, Inline } from '../tree.ts';
import type { Assessment } from './context.ts';
import type { ServiceResults } from './streams.ts';

function meanText(measured: Measured | null | undefined): string {
  return measured?.hundredths == null ? '' : formatMean(measured.hundredths);
}

/** What the letters and the empty cells of a table mean, as far as it has any. */
function legend(changes: readonly (Change | null)[]): readonly Block[] {
  const parts = cautionLegend(changes);
  return parts.length === 0 ? [] : [note(parts.join(' '))];
}

function newestPlace(quarters: MeasuresByQuarter): number | undefined {
  return quarters.places().findLast((place) => (quarters.at(place)?.measures.size ?? 0) > 0);
}

/** Trust, satisfaction and the drivers of a service in its newest quarter, against the two quarters that count. */
export function changesTable(
  assessment: Assessment,
  { id, service, streams }: ServiceResults,
): readonly Block[] {
  if (service === undefined) return [];
  const quarters = measuresOfService(reportedAnswers(assessment.snapshot), service.id);
  const place = newestPlace(quarters);
  if (place === undefined) return [];
  const rows = pooledMeasures
    .map((measure) => ({ measure, point: trendPoint(quarters, measure, place) }))
    .filter(({ point }) => point.measured !== null);
  const changes = rows.flatMap(({ point }) => [point.sinceQuarterBefore, point.sinceYearBefore]);
  // Without a change, and of one channel, it would only repeat the means.
  if (streams.length === 1 && changes.every((change) => change === null)) return [];
  const together = streams.length === 1 ? '' : ', all channels together';
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
    ...legend(changes),
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

/** All services in the newest quarter, each in a row, and together where there are several. */
export function overviewBlocks(assessment: Assessment, results: readonly ServiceResults[]): readonly Block[] {
  const answers = reportedAnswers(assessment.snapshot);
  const provider = measuresOfProvider(answers);
  const place = newestPlace(provider);
  const services = results.flatMap(({ service }) => service ?? []);
  if (place === undefined || services.length === 0) return [];
  const lines = [
    ...services.map((service) =>
      lineOf(serviceTitle(service), measuresOfService(answers, service.id), place),
    ),
    ...(services.length === 1
      ? []
      : [lineOf([bold('All services, weighted by respondents')], provider, place)]),
  ];
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
    ...legend(
      lines.flatMap(({ trust, satisfaction }) => [trust.sinceYearBefore, satisfaction.sinceYearBefore]),
    ),
  ];
}
