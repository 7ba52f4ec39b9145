import { capitalized, inSentence } from '../documents/format.ts';
import { formatMean } from '../feedback/mean.ts';
import { firstThatFits } from './alt-text.ts';

/** What was rated, with its mean on a scale of 1 to 5 in hundredths of a point. */
export type RankedRow = {
  /** Such as "Ease"; unlike that of every other row. */
  readonly label: string;
  /** Absent where nobody answered. */
  readonly mean?: number;
  /** Of the quarter before; absent where it was not asked then. */
  readonly before?: number;
};

export type Ranking = {
  /** At least one, in any order. */
  readonly rows: readonly RankedRow[];
  /** When the answers were given, such as "FY 2023 Q1". */
  readonly quarter: string;
  /** What they are compared with; absent where there is nothing to compare with. */
  readonly quarterBefore?: string;
};

/** The highest mean first, what has none last; equals as they were given. */
export function rankedRows({ rows }: Ranking): readonly RankedRow[] {
  return rows.toSorted((one, other) => (other.mean ?? 0) - (one.mean ?? 0));
}

/** "up 0.12", "down 0.05", "unchanged"; undefined where there is nothing to say. */
export function rankedChange(row: RankedRow, { quarterBefore }: Ranking): string | undefined {
  if (quarterBefore === undefined || row.mean === undefined) return undefined;
  if (row.before === undefined) return 'not asked then';
  const change = row.mean - row.before;
  if (change === 0) return 'unchanged';
  return `${change > 0 ? 'up' : 'down'} ${formatMean(Math.abs(change))}`;
}

function meanText({ mean }: RankedRow): string {
  return mean === undefined ? 'no answers' : formatMean(mean);
}

/**
 * The alternative text of the ranking, made from the same data as the drawing and at most 500 characters long:
 * it leaves out the changes before it leaves out rows.
 */
export function rankedChartAlt(ranking: Ranking): string {
  const rows = rankedRows(ranking);
  const { quarter, quarterBefore } = ranking;
  const span = quarterBefore === undefined ? quarter : `${quarter} compared with ${quarterBefore}`;
  const opening = `Mean ratings on a scale of 1 to 5, highest first, ${span}.`;
  const tell = (withChange: boolean) =>
    rows
      .map((row) => {
        const change = withChange ? rankedChange(row, ranking) : undefined;
        return `${row.label}: ${meanText(row)}${change === undefined ? '' : `, ${change}`}.`;
      })
      .join(' ');
  return firstThatFits([
    () => `${opening} ${tell(true)}`,
    () => `${opening} ${tell(false)}`,
    () => `${opening} ${capitalized(rankedMessage(ranking))}.`,
  ]);
}

/** What the drawing shows in a sentence without its end: the best, the worst, and what moved most. */
export function rankedMessage(ranking: Ranking): string {
  const rows = rankedRows(ranking).filter(({ mean }) => mean !== undefined);
  const [best, worst] = [rows[0], rows.at(-1)];
  if (best === undefined || worst === undefined) return 'nobody answered';
  const name = ({ label }: RankedRow) => inSentence(label);
  const moved = largestMove(rows);
  const move =
    moved === undefined || ranking.quarterBefore === undefined
      ? ''
      : `; ${name(moved)} moved most since ${ranking.quarterBefore}, ${rankedChange(moved, ranking) ?? ''}`;
  if (best === worst) {
    const change = moved === undefined ? undefined : rankedChange(moved, ranking);
    const since = change === undefined ? '' : `, ${change} since ${ranking.quarterBefore ?? ''}`;
    return `${name(best)} is rated ${meanText(best)}${since}`;
  }
  if (best.mean === worst.mean) return `all are rated ${meanText(best)}${move}`;
  return `${name(best)} is rated highest, ${meanText(best)}, and ${name(worst)} lowest, ${meanText(worst)}${move}`;
}

/** The row that changed most; undefined where none did. */
function largestMove(rows: readonly RankedRow[]): RankedRow | undefined {
  const size = ({ mean, before }: RankedRow) =>
    mean === undefined || before === undefined ? 0 : Math.abs(mean - before);
  const [first] = rows.toSorted((one, other) => size(other) - size(one));
  return first === undefined || size(first) === 0 ? undefined : first;
}
