import type { RecordIn } from '../model/model.ts';
import { isBlank } from '../readiness/words.ts';
import { findRecord, recordsOf } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { buildsCapacity } from './capacity-building.ts';

type Commitment = RecordIn<'commitment'>;

/** A link of the chain from pain point to measure. */
export type ChainLink = 'pain-point' | 'commitment' | 'measure';

/** The fields of a commitment that make the chain whole, in its order, as what a commitment is without. */
export const lackInWords = [
  { field: 'pain_points', words: 'a pain point' },
  { field: 'title', words: 'a title' },
  { field: 'dimensions', words: 'a dimension' },
  { field: 'owner', words: 'an owner' },
  { field: 'measure', words: 'a measure' },
  { field: 'baseline', words: 'a baseline' },
  { field: 'target', words: 'a target' },
  { field: 'target_date', words: 'a date or the reason for none' },
] as const satisfies readonly { readonly field: keyof Commitment; readonly words: string }[];

/** What the chain lacks, and the field in which it is entered. */
export type Gap = {
  readonly link: ChainLink;
  readonly words: string;
  readonly field: (typeof lackInWords)[number]['field'];
};

/** The pain points that a commitment answers, without those that were deleted. */
export function painPointsOf(
  snapshot: WorkbookSnapshot,
  { pain_points = [] }: Commitment,
): readonly RecordIn<'pain_point'>[] {
  return pain_points.flatMap((id) => findRecord(snapshot, 'pain_point', id) ?? []);
}

export function hasEvidence(snapshot: WorkbookSnapshot, { id }: RecordIn<'pain_point'>): boolean {
  return recordsOf(snapshot, 'evidence_link', 'target', id).length > 0;
}

/**
 * Pain point -> commitment -> measure (§280.17): what is not there yet, in the order of the chain. One that
 * builds capacity answers low practices of its dimension instead of a pain point.
 */
export function gapsOf(snapshot: WorkbookSnapshot, commitment: Commitment): readonly Gap[] {
  const painPoints = painPointsOf(snapshot, commitment);
  const gap = (link: ChainLink, field: Gap['field'], words: string, isMissing: boolean) =>
    isMissing ? [{ link, field, words }] : [];
  return [
    ...gap(
      'pain-point',
      'pain_points',
      'No pain point',
      painPoints.length === 0 && !buildsCapacity(snapshot, commitment),
    ),
    ...gap('commitment', 'title', 'No title', isBlank(commitment.title)),
    ...gap('commitment', 'dimensions', 'No dimension', isBlank(commitment.dimensions)),
    ...gap('commitment', 'owner', 'No owner', findRecord(snapshot, 'person', commitment.owner) === undefined),
    ...gap('measure', 'measure', 'No measure', isBlank(commitment.measure)),
    ...gap('measure', 'baseline', 'No baseline', isBlank(commitment.baseline)),
    ...gap('measure', 'target', 'No target', isBlank(commitment.target)),
    ...gap(
      'measure',
      'target_date',
      'No date and no reason',
      commitment.target_date === undefined && isBlank(commitment.no_date_reason),
    ),
  ];
}
