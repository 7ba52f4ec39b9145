import type { FieldValue } from '../../../shared/model/field.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { RecordIn } from '../../../shared/model/model.ts';

type Commitment = RecordIn<'commitment'>;

/** For commitments that name none. */
export const noneChosen = 'none';

export const filterNames = ['service', 'dimension', 'owner', 'status'] as const;

export type FilterName = (typeof filterNames)[number];

/** What is looked for by each property: an id, or `noneChosen`; all where it is absent. */
export type Filter = Readonly<Partial<Record<FilterName, string>>>;

function valuesOf(commitment: Commitment, name: FilterName): readonly string[] {
  if (name === 'dimension') return commitment.dimensions ?? [];
  const value = commitment[name];
  return value === undefined ? [] : [value];
}

function matches(commitment: Commitment, filter: Filter): boolean {
  return filterNames.every((name) => {
    const wanted = filter[name];
    if (wanted === undefined) return true;
    const values = valuesOf(commitment, name);
    return wanted === noneChosen ? values.length === 0 : values.includes(wanted);
  });
}

/** What a commitment that is added under a filter begins with, so that it is among those shown. */
export function valuesFor(filter: Filter): Readonly<Record<string, FieldValue>> {
  const { dimension, ...others } = filter;
  const given = Object.entries(others).filter(([, value]) => value !== undefined && value !== noneChosen);
  return {
    ...Object.fromEntries(given),
    ...(dimension === undefined || dimension === noneChosen ? {} : { dimensions: [dimension] }),
  };
}

/** A filter and what it found when it was chosen: what is edited stays in sight until the next choice. */
export type Chosen = { readonly filter: Filter; readonly found: ReadonlySet<RecordId> };

export const everything: Chosen = { filter: {}, found: new Set() };

export function choose(commitments: readonly Commitment[], filter: Filter): Chosen {
  const found = commitments.filter((commitment) => matches(commitment, filter));
  return { filter, found: new Set(found.map(({ id }) => id)) };
}

export function shownOf(
  commitments: readonly Commitment[],
  { filter, found }: Chosen,
): readonly Commitment[] {
  return commitments.filter((commitment) => found.has(commitment.id) || matches(commitment, filter));
}

/** The same filter with one property chosen anew; an empty value asks for all. */
export function withChoice(filter: Filter, name: FilterName, value: string): Filter {
  const { [name]: _, ...others } = filter;
  return value === '' ? others : { ...others, [name]: value };
}
