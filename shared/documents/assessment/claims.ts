import { practicesOf } from '../../editions/lookups.ts';
import type { RecordId } from '../../model/id.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { nameAmong } from '../values.ts';
import type { Assessment } from './context.ts';

type Link = RecordIn<'evidence_link'>;

/** What a piece of evidence carries, as this document names it. */
export type Claim = { readonly link: Link; readonly name: string };

/** The uses of one piece of evidence in the order in which the document comes to the claims. */
export function claimsOf(assessment: Assessment, links: readonly Link[]): readonly Claim[] {
  const places = claimPlaces(assessment);
  const place = ({ target }: Link) => (target === undefined ? undefined : places.get(target)) ?? places.size;
  return links
    .toSorted((one, other) => place(one) - place(other))
    .map((link) => ({ link, name: claimName(assessment, link) }));
}

function claimName(assessment: Assessment, { target }: Link): string {
  if (target === undefined) return 'Claim not named';
  const { barrier, catalyst } = assessment.snapshot.records;
  const numbered = [
    ...barrier.map(({ id }, index) => [id, `Barrier ${index + 1}`] as const),
    ...catalyst.map(({ id }, index) => [id, `Catalyst ${index + 1}`] as const),
  ].find(([id]) => id === target);
  return numbered?.[1] ?? nameAmong(assessment, model.evidence_link.fields.target.to, target);
}

/** Record -> its place in the document; claims of other documents come last. */
function claimPlaces({ edition, snapshot }: Assessment): ReadonlyMap<RecordId, number> {
  const { practice_rating, capacity_component, initiative, barrier, catalyst } = snapshot.records;
  const practices = practicesOf(edition).map(({ practice }) => practice.id);
  const place = ({ practice }: RecordIn<'practice_rating'>) => {
    const index = practice === undefined ? -1 : practices.indexOf(practice);
    return index < 0 ? practices.length : index;
  };
  const ratings = practice_rating.toSorted((one, other) => place(one) - place(other));
  const claims = [ratings, capacity_component, initiative, barrier, catalyst].flatMap((list) =>
    list.map(({ id }) => id),
  );
  return new Map(claims.map((id, index) => [id, index]));
}
