/** The whole number nearest to `numerator / denominator`, halves up; neither may be negative. */
function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

export type ExactMean = {
  /** Number of answers. */
  readonly responses: number;
  /** The mean in hundredths of a point, such as 384 for 3.84; null where nobody answered. */
  readonly hundredths: number | null;
};

/**
 * The mean of counted answers, sum(i * n_i) / sum(n_i), rounded half up to two decimals from the
 * exact quotient: so it reproduces the published figures, which floating-point division does not
 * (domain.md §4).
 *
 * @param counts how many chose point 1, point 2 and so on: whole numbers, none negative
 * @throws RangeError on a count that is no whole number
 */
export function exactMean(counts: readonly number[]): ExactMean {
  let responses = 0n;
  let points = 0n;
  counts.forEach((count, index) => {
    responses += BigInt(count);
    points += BigInt(count) * BigInt(index + 1);
  });
  return {
    responses: Number(responses),
    hundredths: responses === 0n ? null : Number(roundHalfUp(points * 100n, responses)),
  };
}

/** @returns a mean with two decimals, such as '3.84' or '4.00' */
export function formatMean(hundredths: number): string {
  return `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

/**
 * Respondents as a share of those who were offered the survey, rounded half up to four decimals:
 * 304,687 of 1,808,680 is 0.1685. Above 1 where the source says that more answered than were asked.
 *
 * @returns null where either is unknown or nobody was offered the survey
 */
export function responseRate(respondents: number | undefined, offered: number | undefined): number | null {
  if (respondents === undefined || offered === undefined || offered === 0) return null;
  return Number(roundHalfUp(BigInt(respondents) * 10_000n, BigInt(offered))) / 10_000;
}

/** A part of a whole, such as those who answered of those who were asked. */
export type Share = {
  readonly part: number;
  readonly of: number;
  /** In tenths of a percent, rounded half up from the exact quotient: 168 is 16.8%; null of nothing. */
  readonly tenths: number | null;
};

/**
 * @param part a whole number, not negative; above `of` where the source says so
 * @param of a whole number, not negative
 */
export function exactShare(part: number, of: number): Share {
  return { part, of, tenths: of === 0 ? null : Number(roundHalfUp(BigInt(part) * 1000n, BigInt(of))) };
}
