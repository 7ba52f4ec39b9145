import { capitalized } from '../documents/format.ts';
import { measures } from '../model/choices.ts';
import { exactShare, type Share } from './mean.ts';
import type { FeedbackReport } from './reported-answers.ts';

/** Of those who were asked about a driver, how many named it as good, and how many as poor. */
export type DriverShares = { readonly driver: string; readonly positive: Share; readonly negative: Share };

/**
 * What tallies of single responses say (layout B): shares, and no means, because thumbs and named drivers
 * are no points of a scale.
 */
export type ResponseShares = {
  /** Thumbs up among all thumbs; absent where none were given. */
  readonly thumbsUp?: Share;
  /** From 1 to 5, of all ratings; absent where none were given. */
  readonly ratings?: readonly Share[];
  readonly drivers: readonly DriverShares[];
  /** The reports that tally single responses. */
  readonly reports: readonly FeedbackReport[];
};

/** Named as good, asked, named as poor, asked. */
type DriverTally = { readonly driver: string; readonly counts: readonly number[] };

/** A number where a tuple of the file has one, else 0: an empty cell names nobody. */
export function countAt(row: readonly unknown[] | undefined, place: number): number {
  const value = row?.[place];
  return typeof value === 'number' ? value : 0;
}

export function driverTallies({ drivers = [] }: FeedbackReport): readonly DriverTally[] {
  return drivers.flatMap((row) => {
    const [driver] = row;
    return typeof driver === 'string' && driver.trim() !== ''
      ? [{ driver: driver.trim(), counts: [1, 2, 3, 4].map((place) => countAt(row, place)) }]
      : [];
  });
}

function sumAt(rows: readonly (readonly unknown[] | undefined)[], place: number): number {
  return rows.reduce((sum, row) => sum + countAt(row, place), 0);
}

/** Files of single responses have a column for each driver, asked or not; one that nobody was asked about says nothing. */
function driverShares(reports: readonly FeedbackReport[]): readonly DriverShares[] {
  const tallied = reports.flatMap(driverTallies).filter(({ counts }) => counts.some((count) => count > 0));
  const groups = Map.groupBy(tallied, ({ driver }) => driver);
  return [...groups].map(([driver, tallies]) => {
    const rows = tallies.map(({ counts }) => counts);
    return {
      driver,
      positive: exactShare(sumAt(rows, 0), sumAt(rows, 1)),
      negative: exactShare(sumAt(rows, 2), sumAt(rows, 3)),
    };
  });
}

/** @returns undefined where no report tallies single responses */
export function responseShares(all: readonly FeedbackReport[]): ResponseShares | undefined {
  const reports = all.filter(({ rating, thumbs, drivers = [] }) => rating || thumbs || drivers.length > 0);
  if (reports.length === 0) return undefined;
  const thumbs = reports.map((report) => report.thumbs);
  const ratings = [0, 1, 2, 3, 4].map((point) =>
    reports.reduce((sum, { rating }) => sum + countAt(rating, point), 0),
  );
  const [down, up] = [sumAt(thumbs, 0), sumAt(thumbs, 1)];
  const rated = ratings.reduce((sum, count) => sum + count, 0);
  return {
    ...(up + down === 0 ? {} : { thumbsUp: exactShare(up, up + down) }),
    ...(rated === 0 ? {} : { ratings: ratings.map((count) => exactShare(count, rated)) }),
    drivers: driverShares(reports),
    reports,
  };
}

/** How many single responses gave a thumb or a rating. */
export function answeredOf({ thumbsUp, ratings }: ResponseShares): number {
  return (thumbsUp?.of ?? 0) + (ratings?.[0]?.of ?? 0);
}

/** What a driver is called: by its measure where it is one, else as the source names it. */
export function driverLabel(driver: string): string {
  return measures.find(({ id }) => id === driver)?.label ?? capitalized(driver);
}
