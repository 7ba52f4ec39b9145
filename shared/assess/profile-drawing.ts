import type { Profile, ProfileAxis } from '../charts/profile-words.ts';
import type { Edition, Level } from '../editions/edition.ts';
import { fiscalYearLabel, lastYearLabel } from '../workbook/fiscal-year.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type DimensionProfile, profileOf } from './profile.ts';

/** A profile needs three axes to be one. */
const fewestAxes = 3;

/** The level of a profile with whether it can stand on this year's scale. */
function comparableLastYear(edition: Edition, { lastYear }: DimensionProfile): Level | undefined {
  return edition.levels.find(({ id, score }) => id === lastYear?.id && score === lastYear.score);
}

/** One dimension with this year's level and, where it stands on the same scale, last year's. */
export function profileAxis(edition: Edition, entry: DimensionProfile): ProfileAxis {
  const lastYear = comparableLastYear(edition, entry);
  return {
    label: entry.dimension.shortLabel,
    ...(entry.shown === undefined ? {} : { level: entry.shown }),
    ...(lastYear === undefined ? {} : { lastYear }),
  };
}

/**
 * What the drawing of the maturity profile shows, alike in the document and on screen.
 *
 * @param profile of the snapshot, where it is known already
 */
export function profileDrawing(
  snapshot: WorkbookSnapshot,
  profile: readonly DimensionProfile[] = profileOf(snapshot),
): Profile {
  const { edition } = snapshot;
  const axes = profile.map((entry) => profileAxis(edition, entry));
  const lastYear = axes.some((axis) => axis.lastYear !== undefined) ? lastYearLabel(snapshot) : undefined;
  return {
    axes,
    maxScore: edition.levels.length - 1,
    levelLabels: edition.levels.map(({ label }) => label),
    thisYearLabel: fiscalYearLabel(snapshot) ?? 'this year',
    ...(lastYear === undefined ? {} : { lastYearLabel: lastYear }),
  };
}

/** @returns false where there is nothing to draw: too few dimensions for a shape, or none with a level */
export function canDrawProfile({ axes }: Profile): boolean {
  const isEmpty = axes.every(({ level, lastYear }) => level === undefined && lastYear === undefined);
  return axes.length >= fewestAxes && !isEmpty;
}
