import { crosswalkDimension } from '../../../shared/editions/crosswalk.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import { builtInEditions } from '../../../shared/editions/index.ts';

/** Editions that come with the program and are newer than the workbook's, the newest first. */
export function newerEditions({ year }: Edition): readonly Edition[] {
  return builtInEditions.filter((edition) => edition.year > year).sort((one, other) => other.year - one.year);
}

/** What becomes of the dimensions where another edition takes over. */
export function crosswalkInWords(from: Edition, to: Edition): string {
  const pairs = from.dimensions.flatMap(({ id, label }) => {
    const later = crosswalkDimension(from.id, to.id, id);
    const found = to.dimensions.find((dimension) => dimension.id === later);
    return found === undefined ? [] : [{ label, later: found.label }];
  });
  if (pairs.length === 0)
    return 'These two editions have no dimensions in common, so what was said of a dimension stays in last year’s workbook.';
  const renamed = pairs
    .filter(({ label, later }) => label !== later)
    .map(({ label, later }) => `${label} becomes ${later}`);
  const left = from.dimensions.length - pairs.length;
  return [
    `${pairs.length} of ${from.dimensions.length} dimensions go on, so what was said of each stands under the one that continues it`,
    renamed.length === 0 ? '' : `: ${renamed.join('; ')}`,
    '. Levels are compared by dimension.',
    left === 0 ? '' : ' What was said of the others stays in last year’s workbook.',
  ].join('');
}

/** @returns what is wrong with the year that was typed, or nothing */
export function problemOfYear(year: number | undefined, last: number): string | undefined {
  if (year === undefined) return 'Write a year with four digits, at most 2199.';
  return year > last ? undefined : `Write a year after ${last}: this workbook is for FY ${last}.`;
}
