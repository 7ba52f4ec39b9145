import { canDrawProfile, profileDrawing } from '../../assess/profile-drawing.ts';
import { profileChartAlt } from '../../charts/profile-words.ts';
import { profileMessage } from '../../documents/assessment/profile-words.ts';
import { column, table } from '../../documents/blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';
import type { SlideFigure } from '../slide.ts';

/** Slide 5: the profile over the dimensions, last year behind it. */
export function profileSlide(briefing: Briefing): SlideContent {
  const { assessment } = briefing;
  const title = profileMessage(assessment);
  return {
    title,
    blocks: figureOf(briefing, title),
    drills: assessment.profile.map(({ dimension }) => ({
      label: dimension.label,
      sectionId: `dimension-${dimension.id}`,
    })),
  };
}

function figureOf({ snapshot, assessment }: Briefing, caption: string): readonly SlideFigure[] {
  const data = profileDrawing(snapshot, assessment.profile);
  if (!canDrawProfile(data)) return [];
  const years = [data.thisYearLabel, ...(data.lastYearLabel === undefined ? [] : [data.lastYearLabel])];
  return [
    {
      type: 'chart',
      id: 'chart-profile',
      caption,
      alt: profileChartAlt(data),
      chart: { type: 'profile', data },
      table: table({
        id: 'table-profile',
        caption: 'Levels of the dimensions',
        description: 'One row for each dimension with its level in each year.',
        columns: [column('Dimension', 2), ...years.map((year) => column(year, 1))],
        rows: data.axes.map(({ label, level, lastYear }) => [
          label,
          level?.label ?? 'not rated',
          ...(data.lastYearLabel === undefined ? [] : [lastYear?.label ?? 'not rated']),
        ]),
      }),
    },
  ];
}
