type DimensionPair = { readonly earlier: string; readonly later: string };

type Crosswalk = {
  readonly earlierEdition: string;
  readonly laterEdition: string;
  readonly dimensions: readonly DimensionPair[];
};

/** Which dimension of one built-in edition continues which of an earlier one (domain.md §2). */
const crosswalks: readonly Crosswalk[] = [
  {
    earlierEdition: 'a11-2019',
    laterEdition: 'a11-2022',
    dimensions: [
      { earlier: 'measurement', later: 'measurement' },
      { earlier: 'governance', later: 'governance_strategy' },
      { earlier: 'organization_culture', later: 'culture_organization' },
      { earlier: 'customer_research', later: 'customer_understanding' },
      { earlier: 'service_design', later: 'service_design' },
    ],
  },
];

/**
 * The dimension of another edition that corresponds to this one, forward or backward in time.
 * Within one edition every id stands for itself. Undefined if the two editions or the dimension are
 * not in a crosswalk: they cannot be compared.
 */
export function crosswalkDimension(
  fromEditionId: string,
  toEditionId: string,
  dimensionId: string,
): string | undefined {
  if (fromEditionId === toEditionId) return dimensionId;
  for (const { earlierEdition, laterEdition, dimensions } of crosswalks) {
    if (fromEditionId === earlierEdition && toEditionId === laterEdition)
      return dimensions.find((pair) => pair.earlier === dimensionId)?.later;
    if (fromEditionId === laterEdition && toEditionId === earlierEdition)
      return dimensions.find((pair) => pair.later === dimensionId)?.earlier;
  }
  return undefined;
}
