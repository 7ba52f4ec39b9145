import { type Ranking, rankedChange, rankedRows } from '../../../../shared/charts/ranked-words.ts';
import { val, x } from '../../xml/write.ts';
import { fill, line } from '../paint.ts';
import { type ChartRoom, linesForRows, type NativeChart } from './native-chart.ts';
import { axisIds, categoryAxis, series, shapeLook, shown, textLook, valueAxis } from './pieces.ts';
import type { ChartSheet } from './sheet.ts';

const inPoints = (hundredths: number | undefined) =>
  hundredths === undefined ? undefined : hundredths / 100;

/** Means on a scale of 1 to 5 as bars, the highest first; the quarter before as hollow bars below. */
export function rankedChart(ranking: Ranking, room: ChartRoom): NativeChart {
  const { size } = room;
  const rows = rankedRows(ranking);
  const { quarter, quarterBefore } = ranking;
  const sheet: ChartSheet = {
    corner: 'What was rated',
    categories: rows.map((row) => {
      const change = row.mean === undefined ? 'no answers' : rankedChange(row, ranking);
      return linesForRows(change === undefined ? [row.label] : [row.label, change], rows.length, room);
    }),
    series: [
      { name: quarter, values: rows.map(({ mean }) => inPoints(mean)) },
      ...(quarterBefore === undefined
        ? []
        : [{ name: quarterBefore, values: rows.map(({ before }) => inPoints(before)) }]),
    ],
    format: '0.00',
  };
  const looks = [
    shapeLook(fill('current'), line('current', 1)),
    shapeLook(fill('paper'), line('previous', 1.5)),
  ] as const;
  const labels = (bold: boolean) =>
    x(
      'c:dLbls',
      {},
      x('c:numFmt', { formatCode: '0.00', sourceLinked: 0 }),
      textLook(size, { color: bold ? 'ink' : 'previous', bold }),
      val('c:dLblPos', 'outEnd'),
      shown(true),
    );
  const bars = x(
    'c:barChart',
    {},
    val('c:barDir', 'bar'),
    val('c:grouping', 'clustered'),
    val('c:varyColors', 0),
    sheet.series.map((_, index) =>
      series({ sheet, index, look: looks[index === 0 ? 0 : 1], invert: false, labels: labels(index === 0) }),
    ),
    val('c:gapWidth', 50),
    val('c:overlap', 0),
    axisIds,
  );
  return {
    sheet,
    plot: [
      bars,
      categoryAxis({ position: 'l', isReversed: true, size }),
      valueAxis({ position: 'b', min: 1, max: 5, step: 1, format: '0', grid: 'hairline' }),
    ],
    unnamed: [],
  };
}
