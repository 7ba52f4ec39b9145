import type { RecordIn } from '../model/model.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Chain, Chains } from './chains.ts';
import { type CommitmentFilter, matchesFilter, noneChosen } from './commitment-filter.ts';
import { painPointsOf } from './commitment-gaps.ts';

type PainPoint = RecordIn<'pain_point'>;
type Commitment = RecordIn<'commitment'>;

/** One line of the plan on one page, from left to right. */
export type PlanRow = {
  /** What the commitment answers, of whichever service; else one pain point. */
  readonly painPoints: readonly PainPoint[];
  /** Absent where none of this service answers the pain point. */
  readonly commitment?: Commitment;
  /** Commitments of other services that answer the pain point instead. */
  readonly elsewhere: readonly Commitment[];
};

/** One service, or what belongs to none. */
export type PlanGroup = { readonly service?: RecordIn<'service'>; readonly rows: readonly PlanRow[] };

/**
 * The plan as rows, service by service, in the order of pain points: every commitment and every pain point
 * is in one of them. Under a filter by dimension, owner or status, pain points without a commitment, which
 * have none of these, are left out.
 */
export function planGroups(
  snapshot: WorkbookSnapshot,
  chains: Chains,
  filter: CommitmentFilter = {},
): readonly PlanGroup[] {
  const { service: wanted, ...ofCommitment } = filter;
  const isNarrow = Object.keys(ofCommitment).length > 0;
  return chains.all
    .filter(({ service }) => wanted === undefined || wanted === (service?.id ?? noneChosen))
    .map((chain) => ({
      ...(chain.service === undefined ? {} : { service: chain.service }),
      rows: rowsOf(snapshot, chains, chain).filter(({ commitment }) =>
        commitment === undefined ? !isNarrow : matchesFilter(commitment, ofCommitment),
      ),
    }))
    .filter(({ service, rows }) => rows.length > 0 || (service?.designated === true && !isNarrow));
}

function rowsOf(snapshot: WorkbookSnapshot, chains: Chains, chain: Chain): readonly PlanRow[] {
  const left = new Set(chain.commitments);
  const own = new Set(chain.commitments);
  const rowOf = (commitment: Commitment): PlanRow => ({
    painPoints: painPointsOf(snapshot, commitment),
    commitment,
    elsewhere: [],
  });
  const rows = chain.painPoints.flatMap((painPoint): readonly PlanRow[] => {
    const answers = chains.answers.get(painPoint.id) ?? [];
    const here = answers.filter((commitment) => own.has(commitment));
    if (here.length === 0) return [{ painPoints: [painPoint], elsewhere: answers }];
    return here.filter((commitment) => left.delete(commitment)).map(rowOf);
  });
  return [...rows, ...[...left].map(rowOf)];
}

/** The commitments of those rows. */
export function commitmentsIn(groups: readonly PlanGroup[]): readonly Commitment[] {
  return groups.flatMap(({ rows }) => rows.flatMap(({ commitment }) => commitment ?? []));
}
