import type { SlideChart } from '../../../shared/briefing/slide.ts';
import { divergingChart } from './charts/diverging.ts';
import type { ChartRoom, NativeChart } from './charts/native-chart.ts';
import { profileChart } from './charts/profile.ts';
import { rankedChart } from './charts/ranked.ts';
import { trendChart } from './charts/trend.ts';

/** A chart as PowerPoint can edit it; undefined of a timeline, which becomes a table. */
export function nativeChart(chart: SlideChart, room: ChartRoom): NativeChart | undefined {
  switch (chart.type) {
    case 'profile':
      return profileChart(chart.data, room);
    case 'trend':
      return trendChart(chart.data, room);
    case 'ranked':
      return rankedChart(chart.data, room);
    case 'diverging':
      return divergingChart(chart.data, room);
    case 'timeline':
      return undefined;
  }
}
