import { describe, expect, it } from 'vitest';
import { a11Edition2019 } from '../../../shared/editions/a11-2019.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { crosswalkDimension } from '../../../shared/editions/crosswalk.ts';

const older = a11Edition2019.dimensions.map(({ id }) => id);
const newer = a11Edition2022.dimensions.map(({ id }) => id);

describe('the crosswalk from 2019 to 2022', () => {
  it('leads from every dimension of 2019 to one of 2022, each reached once and in order', () => {
    expect(older.map((id) => crosswalkDimension('a11-2019', 'a11-2022', id))).toEqual(newer);
  });

  it('leads back the same way', () => {
    expect(newer.map((id) => crosswalkDimension('a11-2022', 'a11-2019', id))).toEqual(older);
  });

  it('tells "service design" of 2019 from a dimension that 2019 did not have', () => {
    expect(crosswalkDimension('a11-2019', 'a11-2022', 'customer_research')).toBe('customer_understanding');
    expect(crosswalkDimension('a11-2019', 'a11-2022', 'customer_understanding')).toBeUndefined();
  });

  it('lets every id stand for itself within one edition', () => {
    expect(crosswalkDimension('a11-2022', 'a11-2022', 'service_design')).toBe('service_design');
    expect(crosswalkDimension('own-pack', 'own-pack', 'anything')).toBe('anything');
  });

  it('does not compare editions that no crosswalk joins', () => {
    expect(crosswalkDimension('own-pack', 'a11-2022', 'measurement')).toBeUndefined();
    expect(crosswalkDimension('a11-2022', '__proto__', 'measurement')).toBeUndefined();
  });
});
