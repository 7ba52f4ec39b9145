import { quarterLabelAt } from '../../calendar/fiscal.ts';
import { deriveChange, deriveMean, deriveRate, formatTenths } from '../../feedback/derivation.ts';
import { exactShare } from '../../feedback/mean.ts';
import type { MeasuresByQuarter } from '../../feedback/measures.ts';
import type { Measure, Measured } from '../../feedback/pooled.ts';
import { type Change, trendPoint } from '../../feedback/trend.ts';
import { model } from '../../model/model.ts';
import { optionLabel } from '../../model/options.ts';
import { bold, column, heading, note, paragraph, reference, table, type Words } from '../blocks.ts';
import { serviceTitle } from '../titles.ts';
import type { Block } from '../tree.ts';
import {
  type Overview,
  overviewOf,
  overviewReckoningId,
  reckoningId,
  type ServiceChanges,
  serviceChanges,
} from './changes.ts';
import type { Assessment } from './context.ts';
import { countsTableId } from './means.ts';
import { questionsOfReport, type ServiceResults } from './streams.ts';

/** How the figures that chapter 4 adds up from several reports, and their changes, come about: each in its numbers. */
export function reckoningBlocks(
  assessment: Assessment,
  results: readonly ServiceResults[],
): readonly Block[] {
  const overview = overviewOf(assessment, results);
  const tables = [
    ...(overview === undefined ? [] : [overviewReckoning(assessment, overview)]),
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
          'The counts of each point, from all channels and all questions of a measure, are added up, so that every answer counts once. The mean is the sum of points over the number of answers, rounded half up to two decimals. A change is the later mean less the earlier one, both as printed. A response rate is the number of respondents over the number of those offered the survey, of the reports that give both.',
        ),
        ...tables,
      ];
}

function measureName({ edition }: Assessment, measure: Measure): string {
  return optionLabel(model.measure_count.fields.measure, measure, edition);
}

function changeFormula(change: Change | null, after: Measured): string {
  return change === null ? '' : deriveChange(change, after).formula;
}

const overviewMeasures = ['trust', 'satisfaction'] as const;

/** Service by service with its weight, then all together: trust, satisfaction and the response rate. */
function overviewReckoning(assessment: Assessment, { place, services, provider }: Overview): Block {
  const everybody = { name: [bold('All services')], quarters: provider };
  const lines: readonly { readonly name: Words; readonly quarters: MeasuresByQuarter }[] =
    services.length === 1 ? services : [...services, everybody];
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
                deriveMean(measured).formula,
                formatTenths(exactShare(measured.responses, all)),
                changeFormula(change, measured),
              ],
            ];
      });
    }),
  );
  const rates = lines.flatMap(({ name, quarters }) => {
    const volumes = quarters.at(place)?.volumes;
    const formula = volumes === undefined ? '' : deriveRate(volumes).formula;
    return formula === '' ? [] : [['Response rate', quarterLabelAt(place), name, formula, '', '']];
  });
  return table({
    id: overviewReckoningId,
    caption: `How trust, satisfaction and response rates of ${quarterLabelAt(place)} are reckoned`,
    description:
      'One row for each figure of a service, and of all services together, in the newest quarter and the same quarter a year before: the reckoning in numbers, its weight, which is its share of all answers on the measure, and the change in a year.',
    columns: [
      column('Figure', 1.2),
      column('Quarter', 1.25),
      column('Service', 1.7),
      column('Reckoning', 5.5),
      column('Weight', 0.8, 'right'),
      column('Change in a year', 1.9),
    ],
    rows: [...means, ...rates],
  });
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
      description: `One row for each measure and quarter: the reckoning of the mean in numbers and, for an earlier quarter, of the change from it to ${quarterLabelAt(place)}.`,
      columns: [
        column('Measure', 1.7),
        column('Quarter', 1.2),
        column('Reckoning', 5.5),
        column(`Change to ${quarterLabelAt(place)}`, 2),
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
                  deriveMean(measured).formula,
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
