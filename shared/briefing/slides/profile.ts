import { practiceLevelLastYear } from '../../assess/last-year.ts';
import { practicesAtOrAbove } from '../../assess/profile.ts';
import { canDrawProfile, profileDrawing } from '../../assess/profile-drawing.ts';
import { takenHold } from '../../assess/taken-hold.ts';
import { profileChartAlt } from '../../charts/profile-words.ts';
import { changeSentence, levelsMessage, takenHoldWords } from '../../documents/assessment/profile-words.ts';
import { column, note, table } from '../../documents/blocks.ts';
import { shortened } from '../../documents/format.ts';
import { practicesOf } from '../../editions/lookups.ts';
import { bullets } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';
import type { SlideFigure } from '../slide.ts';

/** Slide 5: the profile over the dimensions, last year behind it. */
export function profileSlide(briefing: Briefing): SlideContent {
  const { assessment } = briefing;
  const caption = levelsMessage(assessment);
  const compared = assessment.profile.some(({ change }) => change !== undefined);
  const figures = figureOf(briefing, caption);
  const isRated = assessment.profile.some(({ rated }) => rated > 0);
  const words = [...(isRated ? [practicesInWords(briefing)] : []), ...overridesInWords(briefing)];
  const said = words.length === 0 ? [] : [bullets(words)];
  return {
    title: compared
      ? (changeSentence(assessment).split('. ')[0]?.replace(/\.$/, '') ?? caption)
      : levelsMessage(assessment),
    blocks: [
      ...figures,
      ...(figures.length === 0 ? [note('Too few dimensions have a level for a profile.')] : []),
      ...said,
    ],
    drills: assessment.profile.map(({ dimension }) => ({
      label: dimension.label,
      sectionId: `dimension-${dimension.id}`,
    })),
  };
}

/** "24 of 35 practices are at Established or above, after 16 in FY 2022" */
function practicesInWords({ snapshot, assessment }: Briefing): string {
  const line = takenHold(assessment.edition)?.score ?? 0;
  const { count, of } = practicesAtOrAbove(snapshot, line);
  const levels = practicesOf(assessment.edition).flatMap(
    ({ practice }) => practiceLevelLastYear(snapshot, practice.id) ?? [],
  );
  const before = levels.filter(({ score }) => score >= line).length;
  const after =
    levels.length === 0 || assessment.lastYear === undefined
      ? ''
      : `, after ${before} in ${assessment.lastYear}`;
  return `${count} of ${of} practices at ${takenHoldWords(assessment)}${after}`;
}

/** Where the official shows another level than the rule gives, and why. */
function overridesInWords({ assessment }: Briefing): readonly string[] {
  return assessment.profile
    .filter(({ overridden }) => overridden)
    .map(({ dimension, shown, computed, overrideReason }) => {
      const instead = computed === undefined ? '' : ` instead of ${computed.label}`;
      const reason = (overrideReason ?? '').trim() === '' ? '' : `: ${shortened(overrideReason ?? '', 220)}`;
      return `${dimension.label} is shown at ${shown?.label ?? ''}${instead}${reason}`;
    });
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
