import { quarterLabelAt } from '../../calendar/fiscal.ts';
import { type Ranking, rankedRows } from '../../charts/ranked-words.ts';
import { cautionLegend } from '../caution-words.ts';
import { type Measure, pooledMeasures } from '../pooled.ts';
import { type TrendPoint, trendPoint } from '../trend.ts';
import { answersCell, changeCell, meanCell, measureName } from './figures.ts';
import { overall } from './overall.ts';
import type { ResultView } from './scope.ts';
import type { ResultTable } from './table.ts';

/** A driver in the quarter that is looked at. */
export type DriverPoint = { readonly measure: Measure; readonly label: string; readonly point: TrendPoint };

/** The drivers that somebody was asked about, the highest mean first as the drawing has them. */
export function rankedDrivers({ snapshot, quarters, place }: ResultView): readonly DriverPoint[] {
  const asked = pooledMeasures
    .filter((measure) => !overall.includes(measure))
    .map((measure) => ({
      measure,
      label: measureName(snapshot.edition, measure),
      point: trendPoint(quarters, measure, place),
    }))
    .filter(({ point }) => point.measured !== null);
  const order = rankedRows(rankingOf(asked, place)).map(({ label }) => label);
  return asked.toSorted((one, other) => order.indexOf(one.label) - order.indexOf(other.label));
}

export function rankingOf(drivers: readonly DriverPoint[], place: number): Ranking {
  const hasBefore = drivers.some(({ point }) => point.sinceQuarterBefore !== null);
  return {
    rows: drivers.map(({ label, point: { measured, sinceQuarterBefore } }) => {
      const mean = measured?.hundredths;
      const before = sinceQuarterBefore?.before.hundredths;
      return {
        label,
        ...(mean === null || mean === undefined ? {} : { mean }),
        ...(before === null || before === undefined ? {} : { before }),
      };
    }),
    quarter: quarterLabelAt(place),
    ...(hasBefore ? { quarterBefore: quarterLabelAt(place - 1) } : {}),
  };
}

export function driversTable(
  { of, quarters, place }: ResultView,
  drivers: readonly DriverPoint[],
): ResultTable {
  const [now, before, year] = [place, place - 1, place - 4].map(quarterLabelAt);
  const reports = quarters.at(place)?.reports;
  return {
    caption: `Drivers in ${now ?? ''}, the highest first: ${of}`,
    columns: [
      { label: 'Driver' },
      { label: 'Mean' },
      { label: `Since ${before ?? ''}` },
      { label: `Since ${year ?? ''}` },
      { label: 'Answers' },
    ],
    rows: drivers.map(({ measure, label, point }) => {
      const about = `${label}, ${now ?? ''}`;
      return {
        id: measure,
        label,
        cells: [
          meanCell(about, point.measured, reports),
          changeCell(`${about}, change since ${before ?? ''}`, point, point.sinceQuarterBefore),
          changeCell(`${about}, change since ${year ?? ''}`, point, point.sinceYearBefore),
          answersCell(`${about}, answers`, point.measured, reports),
        ],
      };
    }),
    notes: cautionLegend(drivers.flatMap(({ point }) => [point.sinceQuarterBefore, point.sinceYearBefore])),
  };
}
