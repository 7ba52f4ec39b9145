import {
  changeInWords,
  notRated,
  type Profile,
  type ProfileAxis,
} from '../../../../shared/charts/profile-words.ts';
import { val, type Xml, x } from '../../xml/write.ts';
import { fill, line, noFill } from '../paint.ts';
import type { ChartRoom, NativeChart } from './native-chart.ts';
import { axisIds, categoryAxis, marker, series, shapeLook, valueAxis } from './pieces.ts';
import type { ChartSheet, SheetSeries } from './sheet.ts';

/**
 * The profile as a radar: this year solid with filled circles over last year dashed with hollow squares. The
 * center lies one below the lowest level, so that "not practiced" differs from having no rating, which is a
 * gap.
 */
export function profileChart(profile: Profile, { size }: ChartRoom): NativeChart {
  const { axes, maxScore, levelLabels, thisYearLabel, lastYearLabel } = profile;
  const scores = (levelOf: (axis: ProfileAxis) => ProfileAxis['level']) =>
    axes.map((axis) => levelOf(axis)?.score);
  const current: SheetSeries = { name: thisYearLabel, values: scores(({ level }) => level) };
  const before: readonly SheetSeries[] =
    lastYearLabel === undefined ? [] : [{ name: lastYearLabel, values: scores(({ lastYear }) => lastYear) }];
  const sheet: ChartSheet = {
    corner: 'Dimension',
    categories: axes.map((axis) => nameOf(axis, profile)),
    series: [...before, current],
    format: '0',
  };
  const radar = x(
    'c:radarChart',
    {},
    val('c:radarStyle', 'marker'),
    val('c:varyColors', 0),
    before.map((_, index) => previousSeries(sheet, index)),
    currentSeries(sheet, before.length),
    axisIds,
  );
  return {
    sheet,
    plot: [
      radar,
      categoryAxis({ position: 'b', size }),
      valueAxis({ position: 'l', min: -1, max: maxScore, step: 1, format: '0;;0', grid: 'scale' }),
    ],
    unnamed: [],
    // Programs leave more room for the names than they need.
    plotArea: { x: 0.2, y: 0.14, w: 0.6, h: 0.72 },
    legendAt: 'corner',
    key: `Rings, from the center: ${levelLabels.map((label, score) => `${score} ${label}`).join(', ')}`,
  };
}

/** The dimension with its level, and how it moved. */
function nameOf(axis: ProfileAxis, profile: Profile): string {
  const change = changeInWords(axis, profile);
  const level = axis.level?.label ?? notRated;
  return `${axis.label}\n${change === undefined ? level : `${level}, ${change}`}`;
}

function currentSeries(sheet: ChartSheet, index: number): Xml {
  return series({
    sheet,
    index,
    look: shapeLook(line('current', 2.5)),
    marker: marker('circle', 9, fill('current'), line('current', 1)),
  });
}

function previousSeries(sheet: ChartSheet, index: number): Xml {
  return series({
    sheet,
    index,
    look: shapeLook(noFill, line('previous', 2, { dash: 'dash' })),
    marker: marker('square', 10, fill('paper'), line('previous', 1.75)),
  });
}
