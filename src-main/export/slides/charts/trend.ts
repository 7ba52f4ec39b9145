import { textWidth } from '../../../../shared/charts/text-width.ts';
import { scaleInWords, stepFor, trendScale } from '../../../../shared/charts/trend-axis.ts';
import { meansOf, type Trend } from '../../../../shared/charts/trend-words.ts';
import { val, type Xml, x } from '../../xml/write.ts';
import { fill, line } from '../paint.ts';
import type { ChartRoom, NativeChart } from './native-chart.ts';
import { axisIds, categoryAxis, marker, series, shapeLook, shown, textLook, valueAxis } from './pieces.ts';
import type { ChartSheet } from './sheet.ts';

/** One wording of one measure: a line of its own. */
type Stretch = {
  readonly place: number;
  readonly part: number;
  readonly name: string;
  readonly means: Trend['series'][number]['stretches'][number];
};

/** Means over the quarters as lines; a quarter without answers and a new wording leave a gap. */
export function trendChart(trend: Trend, { width, size }: ChartRoom): NativeChart {
  const { quarters } = trend;
  const room: Room = { size, gap: (width - axisWidth) / quarters.length };
  const stretches = trend.series.flatMap(({ label, stretches: parts }, place) =>
    parts.map(
      (means, part): Stretch => ({
        place,
        part,
        means,
        name: part === 0 ? label : `${label}, wording ${part + 1}`,
      }),
    ),
  );
  const sheet: ChartSheet = {
    corner: 'Quarter',
    categories: quarters,
    series: stretches.map(({ name, means }) => ({ name, values: means.map(inPoints) })),
    format: '0.00',
  };
  const scale = trendScale(trend);
  const lines = x(
    'c:lineChart',
    {},
    val('c:grouping', 'standard'),
    val('c:varyColors', 0),
    stretches.map((stretch, index) =>
      series({ sheet, index, ...lookOf(stretch.place), labels: labels(stretch, trend, room), smooth: false }),
    ),
    val('c:marker', 1),
    axisIds,
  );
  return {
    sheet,
    plot: [
      lines,
      categoryAxis({ position: 'b', size, every: everyFor(quarters, room) }),
      valueAxis({
        position: 'l',
        min: scale.low / 100,
        max: scale.high / 100,
        step: 0.5,
        format: '0.00',
        grid: 'hairline',
      }),
    ],
    unnamed: stretches.flatMap(({ part }, index) => (part === 0 ? [] : [index])),
    key: scaleInWords(scale),
  };
}

/** For names and values in type of a size, each `gap` points wide. */
type Room = { readonly size: number; readonly gap: number };

/** Of the numbers beside the plot, in points. */
const axisWidth = 50;

/** Every how many of such texts can stand side by side. */
function everyFor(texts: readonly string[], { size, gap }: Room): number {
  return stepFor(Math.max(...texts.map((text) => textWidth(text, size))) + 4, gap);
}

function inPoints(mean: number | undefined): number | undefined {
  return mean === undefined ? undefined : mean / 100;
}

function lookOf(place: number) {
  return place === 0
    ? {
        look: shapeLook(line('current', 2.5)),
        marker: marker('circle', 8, fill('current'), line('current', 1)),
      }
    : {
        look: shapeLook(line('previous', 2, { dash: 'dash' })),
        marker: marker('square', 9, fill('paper'), line('previous', 1.75)),
      };
}

/** The value above the higher one of a quarter and below the lower one, of the newest quarter and of some before. */
function labels({ place, means }: Stretch, trend: Trend, room: Room): Xml {
  const other = meansOf(trend, trend.series[1 - place]);
  const every = everyFor(['4.00'], room);
  const look = textLook(room.size, { color: place === 0 ? 'current' : 'previous', bold: true });
  const own = means.flatMap((mean, index) => {
    if (mean === undefined || (means.length - 1 - index) % every !== 0) return [];
    const rival = other[index];
    const isHigher = rival === undefined || mean > rival || (mean === rival && place === 0);
    return [x('c:dLbl', {}, val('c:idx', index), look, val('c:dLblPos', isHigher ? 't' : 'b'), shown(true))];
  });
  return x('c:dLbls', {}, own, shown(false));
}
