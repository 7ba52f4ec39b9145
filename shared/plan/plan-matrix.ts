import type { RecordIn } from '../model/model.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type FocusStanding, focusStandings } from './focus-standing.ts';
import { lowPractices } from './low-practices.ts';

/**
 * Whether the plan strengthens a dimension. `open`: practices are low, no commitment names it, and for some no
 * reason is given; `explained`: each has its reason; `none`: nothing is low, so nothing is owed.
 */
export type Coverage = 'commitments' | 'open' | 'explained' | 'none';

export type MatrixDimension = FocusStanding & {
  readonly coverage: Coverage;
  /** Of the first low practice without an answer, where there is one. */
  readonly unanswered?: RecordIn<'practice_rating'>;
};

export type PlanMatrix = {
  /** Columns, in the edition's order; their commitments are all of the plan's. */
  readonly dimensions: readonly MatrixDimension[];
  /** A row for each commitment asked for, and for each column whether it strengthens that dimension. */
  readonly rows: readonly {
    readonly commitment: RecordIn<'commitment'>;
    readonly strengthens: readonly boolean[];
  }[];
};

/** Commitments by dimensions (§280.17), and the dimensions that none strengthens though practices are low. */
export function planMatrix(
  snapshot: WorkbookSnapshot,
  commitments: readonly RecordIn<'commitment'>[],
): PlanMatrix {
  const open = Map.groupBy(
    lowPractices(snapshot).filter(({ isAnswered }) => !isAnswered),
    ({ dimension }) => dimension.id,
  );
  const dimensions = focusStandings(snapshot).map((standing): MatrixDimension => {
    const unanswered = open.get(standing.dimension.id)?.[0]?.rating;
    return {
      ...standing,
      coverage: coverageOf(standing, unanswered !== undefined),
      ...(unanswered === undefined ? {} : { unanswered }),
    };
  });
  return {
    dimensions,
    rows: commitments.map((commitment) => {
      const named = new Set<string>(commitment.dimensions);
      return { commitment, strengthens: dimensions.map(({ dimension }) => named.has(dimension.id)) };
    }),
  };
}

function coverageOf({ commitments, low }: FocusStanding, isOpen: boolean): Coverage {
  if (commitments.length > 0) return 'commitments';
  if (low === 0) return 'none';
  return isOpen ? 'open' : 'explained';
}
