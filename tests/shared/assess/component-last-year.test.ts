import { describe, expect, it } from 'vitest';
import { componentLastYear } from '../../../shared/assess/component-last-year.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

const sample = sampleSnapshot();
const { lastYear } = sample;
if (lastYear === undefined) throw new Error('the sample knows a year before');
const assessment = lastYear.parts.assessment;
if (assessment === undefined) throw new Error('and its assessment');
const snapshot = {
  ...sample,
  lastYear: {
    ...lastYear,
    parts: {
      assessment: {
        ...assessment,
        records: {
          ...assessment.records,
          capacity_component: [{ id: 'one', component: 'talent', level: 'established' }],
        },
      },
    },
  },
};

describe('a component of the capacity beside last year', () => {
  it('says what it was and whether that is more or less now', () => {
    const changeTo = (level: string | undefined) => componentLastYear(snapshot, 'talent', level).change;
    expect(componentLastYear(snapshot, 'talent', 'exemplary').lastYear?.id).toBe('established');
    expect(['exemplary', 'established', 'emerging', undefined].map(changeTo)).toEqual([
      'up',
      'same',
      'down',
      undefined,
    ]);
  });

  it('says nothing where last year said nothing', () => {
    expect(componentLastYear(snapshot, 'leadership', 'emerging')).toEqual({});
    const { lastYear: _, ...first } = snapshot;
    expect(componentLastYear(first, 'talent', 'emerging')).toEqual({});
  });
});
