import { practicesOf } from '../../../shared/editions/lookups.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { type KindName, model } from '../../../shared/model/model.ts';
import { sectionOf } from '../../../shared/sections/section-of.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { keyedIds } from '../../../shared/workbook/keyed-ids.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { nameAmong, titleOfId } from '../../../shared/workbook/titles.ts';
import { carriedKinds, type EvidenceTarget } from '../../forms/evidence-target.ts';

/** What evidence can carry: where it is said, and what it says. */
export type Claim = {
  readonly target: EvidenceTarget;
  /** "Measurement 2", "Pain point · Benefits line" */
  readonly where: string;
  readonly title: string;
};

/** Every claim that has a place in this window, in the order of the model; practices also before they are rated. */
export function claimsOf(snapshot: WorkbookSnapshot): readonly Claim[] {
  return carriedKinds.flatMap((kind) =>
    targetsOf(snapshot, kind)
      .filter((target) => sectionOf(snapshot, target) !== undefined)
      .map((target) => ({
        target,
        where: whereOf(snapshot, kind, target.id),
        title: titleOfId(snapshot, kind, target.id),
      })),
  );
}

/** Records of kinds with one choice for a key are there before anything of them was entered. */
function targetsOf(snapshot: WorkbookSnapshot, kind: KindName): readonly EvidenceTarget[] {
  const declared: Kind = model[kind];
  const [key] = declared.key ?? [];
  if (key === undefined) return snapshot.records[kind].map(({ id }) => ({ kind, id }));
  return [...keyedIds(snapshot, kind)].map(([id, value]) => ({ kind, id, keyValues: { [key]: value } }));
}

/** Where the claim is made: its dimension and number, or its kind and service. */
export function whereOf(snapshot: WorkbookSnapshot, kind: KindName, id: RecordId): string {
  const key = keyedIds(snapshot, kind).get(id);
  const placed = practicesOf(snapshot.edition).find(({ practice }) => practice.id === key);
  if (kind === 'practice_rating' && placed !== undefined)
    return `${placed.dimension.label} ${placed.practice.number}`;
  const service =
    kind === 'pain_point' || kind === 'commitment' ? findRecord(snapshot, kind, id)?.service : undefined;
  const of = service === undefined ? '' : ` · ${nameAmong(snapshot, ['service'], service)}`;
  return `${model[kind].label}${of}`;
}
