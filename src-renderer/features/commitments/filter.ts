import type { FieldValue } from '../../../shared/model/field.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { type CommitmentFilter, matchesFilter, noneChosen } from '../../../shared/plan/commitment-filter.ts';

type Commitment = RecordIn<'commitment'>;

/** What a commitment that is added under a filter begins with, so that it is among those shown. */
export function valuesFor(filter: CommitmentFilter): Readonly<Record<string, FieldValue>> {
  const { dimension, ...others } = filter;
  const given = Object.entries(others).filter(([, value]) => value !== undefined && value !== noneChosen);
  return {
    ...Object.fromEntries(given),
    ...(dimension === undefined || dimension === noneChosen ? {} : { dimensions: [dimension] }),
  };
}

/** A filter and what it found when it was chosen: what is edited stays in sight until the next choice. */
export type Chosen = { readonly filter: CommitmentFilter; readonly found: ReadonlySet<RecordId> };

export const everything: Chosen = { filter: {}, found: new Set() };

export function choose(commitments: readonly Commitment[], filter: CommitmentFilter): Chosen {
  const found = commitments.filter((commitment) => matchesFilter(commitment, filter));
  return { filter, found: new Set(found.map(({ id }) => id)) };
}

export function shownOf(
  commitments: readonly Commitment[],
  { filter, found }: Chosen,
): readonly Commitment[] {
  return commitments.filter((commitment) => found.has(commitment.id) || matchesFilter(commitment, filter));
}
