import {
  type Distributions,
  meanInWords,
  percentText,
  sharesOf,
} from '../../../../shared/charts/diverging-words.ts';
import { textWidth } from '../../../../shared/charts/text-width.ts';
import { val, type Xml, x } from '../../xml/write.ts';
import { fill, hatched, line } from '../paint.ts';
import { type ChartRoom, linesForRows, type NativeChart } from './native-chart.ts';
import { axisIds, categoryAxis, series, shapeLook, shown, textLook, unseen, valueAxis } from './pieces.ts';
import type { ChartSheet } from './sheet.ts';

const names = ['1, lowest', '2', '3, middle', '4', '5, highest'] as const;

/** A narrow chart needs its room for the bars. In points. */
const narrow = 560;
/** Of the width: the bars, beside the names. */
const barsShare = 0.5;

/**
 * How the answers are spread over 1 to 5: a bar for each question, its 3 across a common middle. What holds
 * the bars in place is a first series without color, so that the others stand in the order of the scale.
 */
export function divergingChart({ rows: given }: Distributions, room: ChartRoom): NativeChart {
  const { width, size } = room;
  const rows = given.map((row) => {
    const own = sharesOf(row);
    const { answers, low, high } = own;
    const shares = names.map((_, at) => (answers === 0 ? undefined : (row.counts[at] ?? 0) / answers));
    const left = answers === 0 ? 0 : (low + (answers - low - high) / 2) / answers;
    const share = percentText(high, answers);
    const words =
      answers === 0
        ? ['no answers']
        : width < narrow
          ? [`${share} chose 4 or 5`]
          : [`${share} chose 4 or 5, ${percentText(low, answers)} 1 or 2`, meanInWords(own)];
    return { shares, left, name: linesForRows([row.label, ...words], given.length, room), answers };
  });
  const left = Math.max(0, ...rows.map((row) => row.left));
  const right = Math.max(0.1, ...rows.filter(({ answers }) => answers > 0).map((row) => 1 - row.left));
  const least = (textWidth('00%', size) / (barsShare * width)) * (left + right);
  const sheet: ChartSheet = {
    corner: 'Question',
    categories: rows.map(({ name }) => name),
    series: [
      { name: 'Space at the left, not shown', values: rows.map((row) => rounded(left - row.left)) },
      ...names.map((name, at) => ({ name, values: rows.map(({ shares }) => rounded(shares[at])) })),
    ],
    format: '0%',
  };
  const bars = x(
    'c:barChart',
    {},
    val('c:barDir', 'bar'),
    val('c:grouping', 'stacked'),
    val('c:varyColors', 0),
    series({ sheet, index: 0, look: unseen, invert: false }),
    names.map((_, at) =>
      series({
        sheet,
        index: at + 1,
        look: shapeLook(looks[at]),
        invert: false,
        labels: labels(sheet, at, { size, least }),
      }),
    ),
    val('c:gapWidth', 60),
    val('c:overlap', 100),
    axisIds,
  );
  return {
    sheet,
    plot: [
      bars,
      categoryAxis({ position: 'l', isReversed: true, size }),
      valueAxis({
        position: 'b',
        min: 0,
        max: Math.ceil((left + right) * 100) / 100,
        step: 1,
        format: '0%',
        isHidden: true,
      }),
    ],
    unnamed: [0],
    swatches: names.map((words, at) => ({ words, look: looks[at] ?? [] })),
  };
}

/** As many decimals as a share of an answer can need; the last bits of a division are nobody's data. */
function rounded(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 1e6) / 1e6;
}

/** 1 and 5 are filled, 2 and 4 are hatched in two directions, 3 is empty: no color is needed to tell them apart. */
const looks: readonly (readonly Xml[])[] = [
  [fill('previous'), line('previous', 1)],
  [hatched('previous', 'down'), line('previous', 1)],
  [fill('paper'), line('scale', 1)],
  [hatched('current', 'up'), line('current', 1)],
  [fill('current'), line('current', 1)],
];

type LabelRoom = { readonly size: number; readonly least: number };

/** @param least the share of all answers from which on a piece has room for its number */
function labels(sheet: ChartSheet, at: number, { size, least }: LabelRoom): Xml {
  const isFilled = at === 0 || at === 4;
  const short = (sheet.series[at + 1]?.values ?? []).flatMap((share, index) =>
    (share ?? 0) < least ? [x('c:dLbl', {}, val('c:idx', index), val('c:delete', 1))] : [],
  );
  return x(
    'c:dLbls',
    {},
    short,
    x('c:numFmt', { formatCode: '0%', sourceLinked: 0 }),
    isFilled ? undefined : shapeLook(fill('paper')),
    textLook(size, { color: isFilled ? 'paper' : 'ink', bold: true }),
    val('c:dLblPos', 'ctr'),
    shown(true),
  );
}
