import { divergingChart } from '../charts/diverging-chart.ts';
import { milestoneTimelineChart } from '../charts/milestone-timeline.ts';
import { type ChartColors, printColors } from '../charts/palette.ts';
import type { ChartPlace } from '../charts/place.ts';
import { profileChart } from '../charts/profile-chart.ts';
import { rankedChart } from '../charts/ranked-chart.ts';
import { trendChart } from '../charts/trend-chart.ts';
import type { Drawing } from '../documents/tree.ts';
import type { SlideChart } from './slide.ts';

/**
 * The drawing of a slide's chart: the same on screen, in the handout and wherever a picture is needed.
 *
 * @param place on a slide, unless it stands on a page of the handout
 */
export function drawChart(
  chart: SlideChart,
  colors: ChartColors = printColors,
  place: ChartPlace = 'slide',
): Drawing {
  switch (chart.type) {
    case 'profile':
      return profileChart(chart.data, colors, place);
    case 'trend':
      return trendChart(chart.data, colors, place);
    case 'ranked':
      return rankedChart(chart.data, colors);
    case 'diverging':
      return divergingChart(chart.data, colors);
    case 'timeline':
      return milestoneTimelineChart(chart.data, colors);
  }
}
