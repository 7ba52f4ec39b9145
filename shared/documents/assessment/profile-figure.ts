import { canDrawProfile, profileDrawing } from '../../assess/profile-drawing.ts';
import { profileChart, profileChartAlt } from '../../charts/profile-chart.ts';
import { figure, note, reference } from '../blocks.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';
import { profileMessage } from './profile-words.ts';

/** The table on the summary page, which holds the data of the figure. */
export const profileTableId = 'table-profile';

/** The profile as a drawing, for the chapter on maturity; nothing where there is nothing to draw. */
export function profileFigure(assessment: Assessment): readonly Block[] {
  const data = profileDrawing(assessment.snapshot, assessment.profile);
  if (!canDrawProfile(data)) return [];
  return [
    figure({
      id: 'figure-profile',
      caption: profileMessage(assessment),
      alt: profileChartAlt(data),
      drawing: profileChart(data),
    }),
    note(reference(profileTableId), ' in the summary has the data of ', reference('figure-profile'), '.'),
  ];
}
