import { describe, expect, it } from 'vitest';
import { coverageInWords, coverageOf } from '../../../src-renderer/features/team/coverage.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';

describe('who takes part', () => {
  it('counts six mission-support officers beside leaders and staff, §280.13', () => {
    const { leaders, officers, staff } = coverageOf(aSnapshot().build());
    expect(leaders.map(({ role }) => role.id)).toEqual(['senior_official', 'cx_lead']);
    expect(officers).toHaveLength(6);
    expect(staff.map(({ role }) => role.id)).toEqual(['program_staff', 'field_staff']);
  });

  it('takes a role for filled only when somebody in it has a name', () => {
    const { officers } = coverageOf(
      aSnapshot()
        .with('person', { role: 'cio', name: ' ' })
        .with('person', { role: 'cfo', name: 'Morgan Template' })
        .build(),
    );
    const filled = officers.filter(({ isFilled }) => isFilled).map(({ role }) => role.id);
    expect(filled).toEqual(['cfo']);
  });

  it('is said in words', () => {
    const all = ({ leaders, officers, staff }: ReturnType<typeof coverageOf>) => [
      ...leaders,
      ...officers,
      ...staff,
    ];
    expect(coverageInWords(all(coverageOf(aSnapshot().build())))).toBe(
      '10 of 10 roles have nobody by name yet.',
    );
    expect(coverageInWords(all(coverageOf(sampleSnapshot())))).toBe('Every role is filled.');
  });
});
