import { firstThatFits } from './alt-text.ts';

/** A place on the scale of an edition: 0 is the lowest. */
export type ProfileLevel = { readonly score: number; readonly label: string };

export type ProfileAxis = {
  readonly label: string;
  /** Absent: not rated. */
  readonly level?: ProfileLevel;
  readonly lastYear?: ProfileLevel;
};

export type Profile = {
  /** At least three. */
  readonly axes: readonly ProfileAxis[];
  /** The highest score of the scale. */
  readonly maxScore: number;
  /** The words of the scale, from score 0 up to `maxScore`. */
  readonly levelLabels: readonly string[];
  /** For example "FY 2023". */
  readonly thisYearLabel: string;
  /** Absent when there is nothing to compare with. */
  readonly lastYearLabel?: string;
};

export const notRated = 'not rated';

/** How an axis moved since last year, in words; undefined when there is nothing to say. */
export function changeInWords(axis: ProfileAxis, profile: Profile): string | undefined {
  if (profile.lastYearLabel === undefined) return undefined;
  const { level, lastYear } = axis;
  if (lastYear === undefined)
    return level === undefined ? undefined : `${notRated} in ${profile.lastYearLabel}`;
  if (level === undefined) return `was ${lastYear.label}`;
  if (level.score > lastYear.score) return `up from ${lastYear.label}`;
  if (level.score < lastYear.score) return `down from ${lastYear.label}`;
  return `same as in ${profile.lastYearLabel}`;
}

/**
 * The alternative text of the profile, made from the same data as the drawing and at most 500 characters
 * long: it tells less about each axis before it tells of fewer axes.
 */
export function profileChartAlt(profile: Profile): string {
  return firstThatFits([
    () => `${opening(profile)} ${sentences(profile, true)}`,
    () => `${opening(profile)} ${sentences(profile, false)}`,
    () => `${opening(profile)} ${counts(profile)}`,
  ]);
}

function opening({ axes, levelLabels, thisYearLabel, lastYearLabel }: Profile): string {
  const years =
    lastYearLabel === undefined ? thisYearLabel : `${thisYearLabel} compared with ${lastYearLabel}`;
  const scale = `${levelLabels[0] ?? 'lowest'} to ${levelLabels.at(-1) ?? 'highest'}`;
  return `Profile of ${axes.length} dimensions, ${years}, on a scale from ${scale}.`;
}

function sentences(profile: Profile, withChange: boolean): string {
  const say = (axis: ProfileAxis) => {
    const change = withChange ? changeInWords(axis, profile) : undefined;
    return `${axis.label}: ${axis.level?.label ?? notRated}${change === undefined ? '' : `, ${change}`}.`;
  };
  return profile.axes.map(say).join(' ');
}

function counts({ axes, levelLabels }: Profile): string {
  const rated = levelLabels.map((label, score) => ({
    label,
    count: axes.filter((axis) => axis.level?.score === score).length,
  }));
  const unrated = { label: notRated, count: axes.filter((axis) => axis.level === undefined).length };
  const parts = [...rated, unrated]
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${count} ${label}`);
  return `Dimensions by level: ${parts.join(', ')}.`;
}
