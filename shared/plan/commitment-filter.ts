import { progressStates } from '../model/choices.ts';
import type { RecordIn } from '../model/model.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { titleOf } from '../workbook/titles.ts';

type Commitment = RecordIn<'commitment'>;

/** For commitments that name none. */
export const noneChosen = 'none';

export const filterNames = ['service', 'dimension', 'owner', 'status'] as const;

export type FilterName = (typeof filterNames)[number];

/** What is looked for by each property: an id, or `noneChosen`; all where it is absent. */
export type CommitmentFilter = Readonly<Partial<Record<FilterName, string>>>;

function valuesOf(commitment: Commitment, name: FilterName): readonly string[] {
  if (name === 'dimension') return commitment.dimensions ?? [];
  const value = commitment[name];
  return value === undefined ? [] : [value];
}

export function matchesFilter(commitment: Commitment, filter: CommitmentFilter): boolean {
  return filterNames.every((name) => {
    const wanted = filter[name];
    if (wanted === undefined) return true;
    const values = valuesOf(commitment, name);
    return wanted === noneChosen ? values.length === 0 : values.includes(wanted);
  });
}

/** The same filter with one property chosen anew; an empty value asks for all. */
export function withChoice(filter: CommitmentFilter, name: FilterName, value: string): CommitmentFilter {
  const { [name]: _, ...others } = filter;
  return value === '' ? others : { ...others, [name]: value };
}

export type FilterOption = { readonly id: string; readonly label: string };

export type FilterOptions = Readonly<Record<FilterName, readonly FilterOption[]>>;

/**
 * What can be looked for; of services and people only those that commitments name, for others find nothing.
 *
 * @param services those to choose from, where it is not only commitments that are looked for
 */
export function filterOptions(
  snapshot: WorkbookSnapshot,
  services?: readonly RecordIn<'service'>[],
): FilterOptions {
  const { commitment: commitments, service, person } = snapshot.records;
  const [ofService, owners] = [
    new Set(commitments.map(({ service }) => service)),
    new Set(commitments.map(({ owner }) => owner)),
  ];
  return {
    service: (services ?? service.filter(({ id }) => ofService.has(id))).map((record) => ({
      id: record.id,
      label: titleOf(snapshot, 'service', record),
    })),
    dimension: snapshot.edition.dimensions,
    owner: person
      .filter(({ id }) => owners.has(id))
      .map((record) => ({ id: record.id, label: titleOf(snapshot, 'person', record) })),
    status: progressStates,
  };
}

/** Without what cannot be chosen any more: a filter that nobody sees is none. */
export function stillOffered(filter: CommitmentFilter, options: FilterOptions): CommitmentFilter {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const wanted = filter[name];
      const isOffered = wanted === noneChosen || options[name].some(({ id }) => id === wanted);
      return wanted === undefined || !isOffered ? [] : [[name, wanted]];
    }),
  );
}
