import { quarterLabelAt } from '../../calendar/fiscal.ts';
import { deriveChange, formatTenths } from '../../feedback/derivation.ts';
import { exactShare, formatMean } from '../../feedback/mean.ts';
import type { MeasuresByQuarter } from '../../feedback/measures.ts';
import type { Measure, Measured } from '../../feedback/pooled.ts';
import { type Change, trendPoint } from '../../feedback/trend.ts';
import { model } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { bold, column, heading, note, paragraph, reference, table, type Words } from '../blocks.ts';
import { formatNumber } from '../format.ts';
import { serviceTitle } from '../titles.ts';
import type { Block } from '../tree.ts';
import {
  type Overview,
  overviewOf,
  overviewReckoningId,
  ratesReckoningId,
  reckoningId,
  type ServiceChanges,
  serviceChanges,
} from './changes.ts';
import type { Assessment } from './context.ts';
import { overviewMeasures } from './looked-back.ts';
import { countsTableId } from './means.ts';
import { questionsOfReport, type ServiceResults } from './streams.ts';

/** How the figures that chapter 4 adds up from several reports, and their changes, come about: each in its numbers. */
export function reckoningBlocks(
  assessment: Assessment,
  results: readonly ServiceResults[],
): readonly Block[] {
  const overview = overviewOf(assessment, results);
  const tables = [
    ...(overview === undefined ? [] : overviewReckoning(assessment, overview)),
    ...results.flatMap((own) => {
      const changes = serviceChanges(assessment, own);
      return changes === undefined || changes.isListed ? [] : serviceReckoning(assessment, own, changes);
    }),
  ];
  return tables.length === 0
    ? []
    : [
        heading(2, 'reckoning', 'How the figures by service and their changes are reckoned'),
        paragraph(
          'The counts of each point, from all channels and all questions of a measure, are added up, so that every answer counts once. Points are 1 × the count under 1 + 2 × that under 2 + 3 × that under 3 + 4 × that under 4 + 5 × that under 5; the mean is points / answers, rounded half up to two decimals. A change is the later mean less the earlier one, both as printed. A response rate is respondents / offered, of the reports that give both.',
        ),
        ...tables,
      ];
}

function measureName({ edition }: Assessment, measure: Measure): string {
  return optionLabel(model.measure_count.fields.measure, measure, edition);
}

/** From 1 to 5, then points, answers, and the mean. */
const numberColumns = [
  ...['1', '2', '3', '4', '5'].map((point) => column(point, 0.75, 'right')),
  column('Points', 0.85, 'right'),
  column('Answers', 0.9, 'right'),
  column('Mean', 0.7, 'right'),
];

function numbersOf({ counts, responses, hundredths }: Measured): readonly string[] {
  const points = counts.reduce((sum, count, index) => sum + (index + 1) * count, 0);
  return [
    ...counts.map(formatNumber),
    formatNumber(points),
    formatNumber(responses),
    hundredths === null ? '' : formatMean(hundredths),
  ];
}

function changeFormula(change: Change | null, after: Measured): string {
  return change === null ? '' : deriveChange(change, after).formula;
}

type OverviewLine = { readonly name: Words; readonly quarters: MeasuresByQuarter };

/** Service by service with its weight, then all together. */
function overviewReckoning(
  assessment: Assessment,
  { place, services, provider }: Overview,
): readonly Block[] {
  const everybody = { name: [bold('All services')], quarters: provider };
  const lines: readonly OverviewLine[] = services.length === 1 ? services : [...services, everybody];
  const means = overviewMeasures.flatMap((measure) =>
    [place, place - 4].flatMap((at) => {
      const all = provider.at(at)?.measures.get(measure)?.responses ?? 0;
      return lines.flatMap(({ name, quarters }) => {
        const measured = quarters.at(at)?.measures.get(measure);
        const change = at === place ? trendPoint(quarters, measure, at).sinceYearBefore : null;
        return measured === undefined
          ? []
          : [
              [
                measureName(assessment, measure),
                quarterLabelAt(at),
                name,
                ...numbersOf(measured),
                formatTenths(exactShare(measured.responses, all)),
                changeFormula(change, measured),
              ],
            ];
      });
    }),
  );
  return [
    table({
      id: overviewReckoningId,
      caption: `How trust and satisfaction in ${quarterLabelAt(place)} are reckoned`,
      description:
        'One row for each mean of a service, and of all services together, in the newest quarter and the same quarter a year before: the counts of each point, points, answers and the mean, its weight, which is its share of all answers on the measure, and the change in a year.',
      columns: [
        column('Measure', 1.5),
        column('Quarter', 1.9),
        column('Service', 2.4),
        ...numberColumns,
        column('Weight', 0.9, 'right'),
        column('Change in a year', 2.2, 'right'),
      ],
      rows: means,
    }),
    ...ratesReckoning(lines, place),
  ];
}

function ratesReckoning(lines: readonly OverviewLine[], place: number): readonly Block[] {
  const rates = lines.flatMap(({ name, quarters }) => {
    const volumes = quarters.at(place)?.volumes;
    if (volumes === undefined || volumes.rate.tenths === null) return [];
    const { rate, rated, unrated } = volumes;
    return [
      [
        name,
        formatNumber(rated.length),
        formatNumber(unrated.length),
        formatNumber(rate.part),
        formatNumber(rate.of),
        formatTenths(rate),
      ],
    ];
  });
  return rates.length === 0
    ? []
    : [
        table({
          id: ratesReckoningId,
          caption: `How response rates in ${quarterLabelAt(place)} are reckoned`,
          description:
            'One row for each service, and one for all together: how many reports give respondents and those offered the survey, how many do not and are left out, the two sums, and the rate.',
          columns: [
            column('Service', 3),
            column('Reports', 1, 'right'),
            column('Left out', 1, 'right'),
            column('Respondents', 1.3, 'right'),
            column('Offered the survey', 1.6, 'right'),
            column('Response rate', 1.3, 'right'),
          ],
          rows: rates,
        }),
      ];
}

function serviceReckoning(
  assessment: Assessment,
  results: ServiceResults,
  { place, rows, quarters }: ServiceChanges,
): readonly Block[] {
  return [
    table({
      id: reckoningId(results),
      caption: `How the figures of ${serviceTitle(results.service)} by measure are reckoned`,
      description: `One row for each measure and quarter: the counts of each point, points, answers and the mean and, for an earlier quarter, the change from it to ${quarterLabelAt(place)}.`,
      columns: [
        column('Measure', 2.4),
        column('Quarter', 1.5),
        ...numberColumns,
        column(`Change to ${quarterLabelAt(place)}`, 2.5, 'right'),
      ],
      rows: rows.flatMap(({ measure, point }) =>
        [
          { at: place, change: null },
          { at: place - 1, change: point.sinceQuarterBefore },
          { at: place - 4, change: point.sinceYearBefore },
        ].flatMap(({ at, change }) => {
          const measured = quarters.at(at)?.measures.get(measure);
          return measured === undefined
            ? []
            : [
                [
                  measureName(assessment, measure),
                  quarterLabelAt(at),
                  ...numbersOf(measured),
                  point.measured === null ? '' : changeFormula(change, point.measured),
                ],
              ];
        }),
      ),
    }),
    ...sourceNote(assessment, results),
  ];
}

/** Where the counts stand that were added up. */
function sourceNote(assessment: Assessment, { streams }: ServiceResults): readonly Block[] {
  const counted = streams.filter(({ reports }) =>
    reports.some((report) => questionsOfReport(assessment.snapshot, report).length > 0),
  );
  const [first, last] = [counted[0], counted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const tables =
    first === last
      ? [reference(countsTableId(first))]
      : [reference(countsTableId(first)), ' to ', reference(countsTableId(last))];
  return [note('What is added up stands, report by report, in ', ...tables, '.')];
}
