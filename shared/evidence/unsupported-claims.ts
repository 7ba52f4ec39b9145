import { isComponentSelfReported } from '../assess/component-self-reported.ts';
import { practiceStanding } from '../assess/profile.ts';
import { practicesOf } from '../editions/lookups.ts';
import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import { buildsCapacity } from '../plan/capacity-building.ts';
import { hasEvidence, painPointsOf } from '../plan/commitment-gaps.ts';
import { recordsOf } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** Kinds whose claims must rest on something, in the order in which they are made. */
export type ClaimKind = 'practice_rating' | 'capacity_component' | 'pain_point' | 'commitment' | 'delivery';

export type UnsupportedClaim = { readonly kind: ClaimKind; readonly id: RecordId };

const isLinked = (snapshot: WorkbookSnapshot, id: RecordId) =>
  recordsOf(snapshot, 'evidence_link', 'target', id).length > 0;

/** What a commitment rests on is mostly that of its pain points; one that builds capacity answers a rating. */
function restsOnNothing(snapshot: WorkbookSnapshot, commitment: RecordIn<'commitment'>): boolean {
  return (
    !isLinked(snapshot, commitment.id) &&
    !buildsCapacity(snapshot, commitment) &&
    !painPointsOf(snapshot, commitment).some((painPoint) => hasEvidence(snapshot, painPoint))
  );
}

/** That something was dropped or goes on is no claim of success. */
function claimsSuccess({ result }: RecordIn<'delivery'>): boolean {
  return result === 'delivered' || result === 'partly';
}

/**
 * What this workbook claims and no evidence carries (§280.17): levels that print as self-reported, pain points,
 * commitments, and what is said to be delivered; practices in the order of the edition.
 */
export function unsupportedClaims(snapshot: WorkbookSnapshot): readonly UnsupportedClaim[] {
  const { edition, records } = snapshot;
  const ratings = practicesOf(edition).flatMap(({ practice }) => {
    const { rating, selfReported } = practiceStanding(snapshot, practice.id);
    return rating !== undefined && selfReported ? [rating] : [];
  });
  const unsupported = {
    practice_rating: ratings,
    capacity_component: records.capacity_component.filter((one) => isComponentSelfReported(snapshot, one)),
    pain_point: records.pain_point.filter((one) => !hasEvidence(snapshot, one)),
    commitment: records.commitment.filter((one) => restsOnNothing(snapshot, one)),
    delivery: records.delivery.filter((one) => claimsSuccess(one) && !isLinked(snapshot, one.id)),
  };
  const claimsOf = (kind: ClaimKind) => unsupported[kind].map(({ id }) => ({ kind, id }));
  return claimKinds.flatMap(claimsOf);
}

const claimKinds: readonly ClaimKind[] = [
  'practice_rating',
  'capacity_component',
  'pain_point',
  'commitment',
  'delivery',
];
