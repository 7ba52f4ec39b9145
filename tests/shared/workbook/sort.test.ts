import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { practicesOf } from '../../../shared/editions/index.ts';
import { comparerOf, insertSorted } from '../../../shared/workbook/sort.ts';
import { anId } from '../../fixtures/snapshots.ts';

const byNumber = (a: number, b: number) => a - b;

describe('lists', () => {
  it('of ratings stand in the order of the edition’s practices, unknown ones last', () => {
    const practices = practicesOf(a11Edition2022).map(({ practice }) => practice.id);
    const records = [...practices, 'nobody-knows']
      .map((practice) => ({ id: anId(practice), practice }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const sorted = records.toSorted(comparerOf('practice_rating', a11Edition2022));
    expect(sorted.map(({ practice }) => practice)).toEqual([...practices, 'nobody-knows']);
  });

  it('of counts stand by report and number, as numbers', () => {
    const counts = [10, 9, 2].map((question_number) => ({
      id: anId(`count ${question_number}`),
      report: anId('report'),
      question_number,
    }));
    const sorted = counts.toSorted(comparerOf('measure_count', a11Edition2022));
    expect(sorted.map((count) => count.question_number)).toEqual([2, 9, 10]);
  });

  it('that people arrange stand by order, then id', () => {
    const [low, high] = [anId('x'), anId('y')].sort();
    if (low === undefined || high === undefined) throw new Error('two ids');
    const services = [
      { id: high, order: 'a1', name: 'second' },
      { id: anId('z'), order: 'a2', name: 'third' },
      { id: low, order: 'a1', name: 'first' },
    ];
    const sorted = services.toSorted(comparerOf('service', a11Edition2022));
    expect(sorted.map(({ name }) => name)).toEqual(['first', 'second', 'third']);
  });
});

describe('inserting into a sorted list', () => {
  it('gives what sorting all would, however many come, and leaves the list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.array(fc.integer(), { maxLength: 70 }), (list, added) => {
        const sorted = list.toSorted(byNumber);
        const before = [...sorted];
        expect(insertSorted(sorted, added, byNumber)).toEqual([...list, ...added].sort(byNumber));
        expect(sorted).toEqual(before);
      }),
    );
  });
});
