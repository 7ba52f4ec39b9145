import type { RecordIn } from '../model/model.ts';
import { keyedIds } from '../workbook/keyed-ids.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type FocusStanding, focusStandings } from './focus-standing.ts';
import { lowPractices } from './low-practices.ts';

/**
 * Whether the plan strengthens a dimension. `partly`: its commitments name other practices than one that is low
 * and has no reason; `open`: practices are low, no commitment names it, and for some no reason is given;
 * `explained`: each has its reason; `none`: nothing is low, so nothing is owed.
 */
export type Coverage = 'commitments' | 'partly' | 'open' | 'explained' | 'none';

export type MatrixDimension = FocusStanding & {
  readonly coverage: Coverage;
  /** Of the first low practice without an answer, where there is one. */
  readonly unanswered?: RecordIn<'practice_rating'>;
};

export type MatrixCell = {
  readonly strengthens: boolean;
  /** Numbers of the dimension's practices that the commitment names. */
  readonly practices: readonly number[];
};

export type PlanMatrix = {
  /** Columns, in the edition's order; their commitments are all of the plan's. */
  readonly dimensions: readonly MatrixDimension[];
  /** A row for each commitment asked for, with a cell for each column. */
  readonly rows: readonly {
    readonly commitment: RecordIn<'commitment'>;
    readonly cells: readonly MatrixCell[];
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
  const practiceOf = keyedIds(snapshot, 'practice_rating');
  return {
    dimensions,
    rows: commitments.map((commitment) => {
      const named = new Set<string>(commitment.dimensions);
      const practices = new Set((commitment.practices ?? []).map((rating) => practiceOf.get(rating)));
      return {
        commitment,
        cells: dimensions.map(({ dimension }) => ({
          strengthens: named.has(dimension.id),
          practices: dimension.practices.flatMap(({ id, number }) => (practices.has(id) ? [number] : [])),
        })),
      };
    }),
  };
}

function coverageOf({ commitments, low }: FocusStanding, isOpen: boolean): Coverage {
  if (commitments.length > 0) return isOpen ? 'partly' : 'commitments';
  if (low === 0) return 'none';
  return isOpen ? 'open' : 'explained';
}
