import { type ReactNode, useMemo } from 'react';
import { quarterLabelAt } from '../../../shared/calendar/fiscal.ts';
import { divergingChart } from '../../../shared/charts/diverging-chart.ts';
import { divergingChartAlt, divergingMessage } from '../../../shared/charts/diverging-words.ts';
import type { ChartColors } from '../../../shared/charts/palette.ts';
import { rankedChart } from '../../../shared/charts/ranked-chart.ts';
import { rankedChartAlt, rankedMessage } from '../../../shared/charts/ranked-words.ts';
import { trendChart } from '../../../shared/charts/trend-chart.ts';
import { trendChartAlt } from '../../../shared/charts/trend-words.ts';
import { asSentence, capitalized } from '../../../shared/documents/format.ts';
import { distributionsOf, distributionTable } from '../../../shared/feedback/results/distribution.ts';
import { driversTable, rankedDrivers, rankingOf } from '../../../shared/feedback/results/drivers.ts';
import {
  breaksInWords,
  canDrawTrend,
  overallSentences,
  overallTable,
  overallTrends,
  trendOfOverall,
} from '../../../shared/feedback/results/overall.ts';
import type { ResultView } from '../../../shared/feedback/results/scope.ts';
import type { ResultCell } from '../../../shared/feedback/results/table.ts';
import { ResultCard } from './result-card.tsx';

export type CardProps = {
  readonly view: ResultView;
  readonly onDerive: (cell: ResultCell) => void;
};

/** Trust and satisfaction from quarter to quarter, with their changes in words. */
export function OverallCard({ view, onDerive }: CardProps): ReactNode {
  const trends = useMemo(() => overallTrends(view), [view]);
  const trend = useMemo(() => trendOfOverall(view, trends), [view, trends]);
  const chart = useMemo(() => {
    if (!canDrawTrend(trend)) return undefined;
    return {
      draw: (colors: ChartColors) => trendChart(trend, colors),
      alt: trendChartAlt(trend),
      title: `Trust and satisfaction by quarter: ${view.of}`,
    };
  }, [view.of, trend]);
  if (trends.length === 0) return null;
  return (
    <ResultCard
      title="Trust and satisfaction"
      chart={chart}
      tables={[overallTable(view, trends)]}
      onDerive={onDerive}
    >
      {[...overallSentences(view, trends), ...(chart === undefined ? [] : breaksInWords(trend))].map(
        (sentence) => (
          <p key={sentence}>{sentence}</p>
        ),
      )}
    </ResultCard>
  );
}

/** What is behind trust and satisfaction, ranked, with the change since the quarter before (§280.7). */
export function DriversCard({ view, onDerive }: CardProps): ReactNode {
  const drivers = useMemo(() => rankedDrivers(view), [view]);
  const ranking = useMemo(() => rankingOf(drivers, view.place), [drivers, view.place]);
  const chart = useMemo(
    () => ({
      draw: (colors: ChartColors) => rankedChart(ranking, colors),
      alt: rankedChartAlt(ranking),
      title: `Drivers in ${ranking.quarter}: ${view.of}`,
    }),
    [ranking, view.of],
  );
  if (drivers.length === 0) return null;
  return (
    <ResultCard
      title={`Drivers in ${ranking.quarter}`}
      chart={chart}
      tables={[driversTable(view, drivers)]}
      onDerive={onDerive}
    >
      <p>{asSentence(capitalized(rankedMessage(ranking)))}</p>
    </ResultCard>
  );
}

/** How the answers of the quarter are spread over the scale. */
export function DistributionCard({ view, onDerive }: CardProps): ReactNode {
  const data = useMemo(() => distributionsOf(view), [view]);
  const chart = useMemo(
    () => ({
      draw: (colors: ChartColors) => divergingChart(data, colors),
      alt: divergingChartAlt(data),
      title: `How answers are spread in ${data.quarter}: ${view.of}`,
    }),
    [data, view.of],
  );
  const title = `How answers are spread in ${quarterLabelAt(view.place)}`;
  if (data.rows.length === 0)
    return (
      <section className="card" aria-label={title}>
        <h2>{title}</h2>
        <p>Nobody’s answers on a scale are counted for this quarter, so there is nothing to show of it.</p>
      </section>
    );
  return (
    <ResultCard title={title} chart={chart} tables={[distributionTable(view)]} onDerive={onDerive}>
      <p>{asSentence(capitalized(divergingMessage(data)))}</p>
    </ResultCard>
  );
}
