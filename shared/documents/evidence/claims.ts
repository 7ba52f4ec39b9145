import { practicesOf } from '../../editions/lookups.ts';
import type { RecordId } from '../../model/id.ts';
import type { Kind } from '../../model/kind.ts';
import { type KindName, model, type RecordIn } from '../../model/model.ts';
import type { Source } from '../source.ts';
import { nameAmong } from '../values.ts';

type Link = RecordIn<'evidence_link'>;

/** What a piece of evidence carries, as this document names it. */
export type Claim = { readonly link: Link; readonly name: string };

/** The claims of one document: what they are called, and in which order the document comes to them. */
export type Claims = {
  readonly source: Source;
  readonly places: ReadonlyMap<RecordId, number>;
  /** Of claims without a title. */
  readonly names: ReadonlyMap<RecordId, string>;
};

/** What evidence can carry, in the order of the documents. */
const claimKinds = [
  'practice_rating',
  'capacity_component',
  'initiative',
  'barrier',
  'catalyst',
  'pain_point',
  'commitment',
  'delivery',
] as const satisfies readonly KindName[];

/** True where the document tells of records of the kind; those of other documents it only counts. */
export function tellsOf({ deliverable }: Source, name: KindName): boolean {
  const kind: Kind = model[name];
  return kind.prints.includes(deliverable);
}

export function claimsIn(source: Source): Claims {
  const { barrier, catalyst } = source.snapshot.records;
  return {
    source,
    places: claimPlaces(source),
    names: new Map([
      ...barrier.map(({ id }, index) => [id, `Barrier ${index + 1}`] as const),
      ...catalyst.map(({ id }, index) => [id, `Catalyst ${index + 1}`] as const),
    ]),
  };
}

/** The uses of one piece of evidence in the order in which the document comes to the claims. */
export function claimsOf({ source, places, names }: Claims, links: readonly Link[]): readonly Claim[] {
  const place = ({ target }: Link) => (target === undefined ? undefined : places.get(target)) ?? places.size;
  const nameOf = ({ target }: Link) =>
    target === undefined
      ? 'Claim not named'
      : (names.get(target) ?? nameAmong(source, model.evidence_link.fields.target.to, target));
  return links
    .toSorted((one, other) => place(one) - place(other))
    .map((link) => ({ link, name: nameOf(link) }));
}

/** Record -> its place in the document; claims of other documents come last. */
function claimPlaces(source: Source): ReadonlyMap<RecordId, number> {
  const { edition, records } = source.snapshot;
  const practices = new Map(practicesOf(edition).map(({ practice }, index) => [practice.id, index]));
  const place = ({ practice }: RecordIn<'practice_rating'>) =>
    (practice === undefined ? undefined : practices.get(practice)) ?? practices.size;
  const inOrder = claimKinds
    .filter((kind) => tellsOf(source, kind))
    .flatMap((kind): readonly { readonly id: RecordId }[] =>
      kind === 'practice_rating'
        ? records.practice_rating.toSorted((one, other) => place(one) - place(other))
        : records[kind],
    );
  return new Map(inOrder.map(({ id }, index) => [id, index]));
}
