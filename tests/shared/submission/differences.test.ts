import { describe, expect, it } from 'vitest';
import { buildPart } from '../../../shared/submission/build-part.ts';
import { differencesOf, differencesOfParts } from '../../../shared/submission/differences.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const service = (n: number) => anId(`service-${n}`);
const before = aSnapshot()
  .with('service', { name: 'Claims line', designated: true })
  .with('service', { name: 'Portal', designated: true });
const partOf = (snapshot: typeof before) => buildPart(snapshot.build(), 'assessment');

describe('what a part says now that it did not say before', () => {
  it('is nothing where both say the same', () => {
    expect(differencesOf(partOf(before), partOf(before))).toEqual([]);
  });

  it('names record and fields, and quotes nothing', () => {
    const after = before.with('service', { id: service(1), name: 'Secret', demand: 'Secret' });
    expect(differencesOf(partOf(before), partOf(after))).toEqual([
      `service ${service(1)} says something else: Name, Demand`,
    ]);
  });

  it('names what came and what went', () => {
    const after = before.without('service', service(1)).with('service', { id: anId('new'), name: 'Office' });
    expect(differencesOf(partOf(before), partOf(after))).toEqual([
      `service ${service(1)} is gone`,
      `service ${anId('new')} is new`,
    ]);
  });

  it('says so where only the order is another one', () => {
    const after = before.with('service', { id: service(1), name: 'Claims line', order: 'z' });
    expect(differencesOf(partOf(before), partOf(after))).toEqual([
      'the order of the records of the kind “service” is another one',
    ]);
  });

  it('stops after twenty', () => {
    const many = Array.from({ length: 25 }, (_, n) => n).reduce(
      (built, n) => built.with('service', { id: anId(`more-${n}`), name: `Service ${n}` }),
      before,
    );
    const found = differencesOf(partOf(before), partOf(many));
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe('and 5 more differences');
  });

  it('is named once where it stands in several parts', () => {
    const after = before.with('service', { id: service(1), name: 'Another' });
    const parts = (snapshot: typeof before) => ({
      assessment: buildPart(snapshot.build(), 'assessment'),
      plan: buildPart(snapshot.build(), 'plan'),
    });
    expect(differencesOfParts(parts(before), parts(after))).toEqual([
      `service ${service(1)} says something else: Name`,
    ]);
  });
});
