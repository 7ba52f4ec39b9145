import { trendChartAlt } from '../../charts/trend-words.ts';
import { column, table } from '../../documents/blocks.ts';
import { canDrawTrend, overallTable, overallTrends, trendOfOverall } from '../../feedback/results/overall.ts';
import { type ResultView, resultView } from '../../feedback/results/scope.ts';
import type { Briefing, SlideContent } from '../context.ts';
import type { SlideFigure } from '../slide.ts';

/** Slide 8: trust, satisfaction, drivers, response rates and reporting. */
export function feedbackSlide({ snapshot }: Briefing): SlideContent {
  const view = resultView(snapshot, {});
  return {
    title: 'Trust and satisfaction by quarter',
    blocks: view === undefined ? [] : figureOf(view),
    source: 'Quarterly feedback data',
    drills: [{ label: 'Feedback results', sectionId: 'results' }],
  };
}

function figureOf(view: ResultView): readonly SlideFigure[] {
  const trends = overallTrends(view);
  const data = trendOfOverall(view, trends);
  if (!canDrawTrend(data)) return [];
  const { caption, columns, rows } = overallTable(view, trends);
  return [
    {
      type: 'chart',
      id: 'chart-trend',
      caption,
      alt: trendChartAlt(data),
      chart: { type: 'trend', data },
      table: table({
        id: 'table-trend',
        caption,
        description: 'One row for each quarter.',
        columns: columns.map(({ label }) => column(label, 1)),
        rows: rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
      }),
    },
  ];
}
