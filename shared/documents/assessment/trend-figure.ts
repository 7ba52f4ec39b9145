import { type Trend, trendChart, trendChartAlt } from '../../charts/trend-chart.ts';
import { formatMean } from '../../feedback/mean.ts';
import { figure, paragraph } from '../blocks.ts';
import { asSentence, capitalized, inSentence } from '../format.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';
import { type MeasureRow, measureRows } from './means.ts';
import { quartersOf } from './quarters.ts';
import type { Stream } from './streams.ts';

/** The two overall measures of §280.10; the drivers that explain them stand in the table. */
const overall = ['satisfaction', 'trust'];

/** The overall measures of a stream that have one mean, or none, in each quarter. */
function overallRows(assessment: Assessment, stream: Stream): readonly MeasureRow[] {
  const rows = measureRows(assessment, stream);
  return overall.flatMap((measure) => {
    const own = rows.filter(({ answers }) => answers.some(({ entry }) => entry.measure === measure));
    const [row] = own;
    if (row === undefined || own.length > 1) return [];
    const quarters = new Set(row.answers.map(({ quarter }) => quarter.place));
    return quarters.size === row.answers.length ? [row] : [];
  });
}

/** "trust rose from 3.61 in FY 2022 Q1 to 3.74 in FY 2022 Q4". */
function movement({ measure, answers }: MeasureRow): string {
  const first = answers[0];
  const last = answers.at(-1);
  if (first === undefined || last === undefined) return '';
  const name = inSentence(measure);
  const [from, to] = [formatMean(first.hundredths), formatMean(last.hundredths)];
  if (first === last) return `${name} stood at ${to} in ${last.quarter.label}`;
  if (from === to)
    return `${name} stood at ${to} in ${first.quarter.label} and again in ${last.quarter.label}`;
  const moved = last.hundredths > first.hundredths ? 'rose' : 'fell';
  return `${name} ${moved} from ${from} in ${first.quarter.label} to ${to} in ${last.quarter.label}`;
}

/** How trust and satisfaction moved: a figure over two quarters or more, else a sentence. */
export function trendBlocks(assessment: Assessment, stream: Stream, of: string): readonly Block[] {
  const rows = overallRows(assessment, stream);
  if (rows.length === 0) return [];
  const quarters = quartersOf(stream.reports);
  const message = rows.map(movement).join('; ');
  if (rows.every(({ answers }) => answers.length < 2)) return [paragraph(asSentence(capitalized(message)))];
  const trend: Trend = {
    quarters: quarters.map(({ label }) => label),
    series: rows.map(({ measure, answers }) => ({
      label: measure,
      means: quarters.map(({ place }) => answers.find(({ quarter }) => quarter.place === place)?.hundredths),
    })),
  };
  return [
    figure({
      id: `figure-trend-${stream.id}`,
      caption: `${of}: ${message}`,
      alt: trendChartAlt(trend),
      drawing: trendChart(trend),
    }),
  ];
}
