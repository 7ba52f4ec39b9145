import type { DimensionProfile } from '../../assess/profile.ts';
import { type Profile, type ProfileAxis, profileChart, profileChartAlt } from '../../charts/profile-chart.ts';
import { figure, note, reference } from '../blocks.ts';
import type { Block } from '../tree.ts';
import { type Assessment, comparableLastYear } from './context.ts';
import { profileMessage } from './profile-words.ts';

/** A profile needs three axes to be one. */
const fewestAxes = 3;

/** The table on the summary page, which holds the data of the figure. */
export const profileTableId = 'table-profile';

export function axisOf(assessment: Assessment, entry: DimensionProfile): ProfileAxis {
  const lastYear = comparableLastYear(assessment.edition, entry);
  return {
    label: entry.dimension.shortLabel,
    ...(entry.shown === undefined ? {} : { level: entry.shown }),
    ...(lastYear === undefined ? {} : { lastYear }),
  };
}

/** What figure and table show alike. */
export function profileData(assessment: Assessment): Profile {
  const { edition, profile, thisYear, lastYear } = assessment;
  const axes = profile.map((entry) => axisOf(assessment, entry));
  const isCompared = axes.some((axis) => axis.lastYear !== undefined);
  return {
    axes,
    maxScore: edition.levels.length - 1,
    levelLabels: edition.levels.map(({ label }) => label),
    thisYearLabel: thisYear,
    ...(lastYear === undefined || !isCompared ? {} : { lastYearLabel: lastYear }),
  };
}

/** The profile as a drawing, for the chapter on maturity; nothing where there is nothing to draw. */
export function profileFigure(assessment: Assessment): readonly Block[] {
  const data = profileData(assessment);
  const isEmpty = data.axes.every(({ level, lastYear }) => level === undefined && lastYear === undefined);
  if (data.axes.length < fewestAxes || isEmpty) return [];
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
