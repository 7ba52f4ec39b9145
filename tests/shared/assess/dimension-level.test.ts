import { describe, expect, it } from 'vitest';
import { dimensionLevel } from '../../../shared/assess/dimension-level.ts';
import { a11Edition2019 } from '../../../shared/editions/a11-2019.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { Dimension, Edition } from '../../../shared/editions/edition.ts';

const shorthand: Readonly<Record<string, string>> = {
  '0': 'not_practiced',
  '1': 'emerging',
  '2': 'established',
  '3': 'exemplary',
};

function firstDimension(edition: Edition): Dimension {
  const [dimension] = edition.dimensions;
  if (dimension === undefined) throw new Error('an edition has dimensions');
  return dimension;
}

/** '3322-1?' stands for seven practices by score; '-' is unrated, '?' a level the edition does not know. */
function levelFor(scores: string, edition: Edition = a11Edition2022) {
  const dimension = firstDimension(edition);
  const byPractice = new Map(
    dimension.practices.map((practice, index) => {
      const mark = scores[index] ?? '-';
      return [practice.id, mark === '-' ? undefined : (shorthand[mark] ?? 'legendary')];
    }),
  );
  return dimensionLevel(edition, dimension, (practiceId) => byPractice.get(practiceId));
}

describe('the level of a dimension', () => {
  it.each([
    ['3333333', 'exemplary'],
    ['3333322', 'exemplary'],
    ['3333222', 'established'],
    ['3322211', 'established'],
    ['3322111', 'emerging'],
    ['2211110', 'emerging'],
    ['3333000', 'not_practiced'],
    ['0000000', 'not_practiced'],
  ])('is the highest that five of the seven practices reach: %s is %s', (scores, level) => {
    expect(levelFor(scores).computed?.id).toBe(level);
  });

  it.each(['-------', '3333---', '0000---'])('stays open while fewer than five are rated: %s', (scores) => {
    expect(levelFor(scores).computed).toBeUndefined();
  });

  it('is known once five are rated, an unrated practice reaching nothing', () => {
    expect(levelFor('33333--').computed?.id).toBe('exemplary');
    expect(levelFor('33311--').computed?.id).toBe('emerging');
    expect(levelFor('33311--').rated).toBe(5);
  });

  it('takes a level that the edition does not know for unrated', () => {
    expect(levelFor('3333?--')).toMatchObject({ rated: 4 });
    expect(levelFor('3333?--').computed).toBeUndefined();
  });

  it('counts the practices at each level or above', () => {
    expect(levelFor('3322110').atOrAbove.map(({ level, count }) => [level.id, count])).toEqual([
      ['not_practiced', 7],
      ['emerging', 6],
      ['established', 4],
      ['exemplary', 2],
    ]);
  });

  it('goes by the threshold of the edition', () => {
    expect(levelFor('3333000', { ...a11Edition2022, dimensionThreshold: 4 }).computed?.id).toBe('exemplary');
    expect(levelFor('3333332', { ...a11Edition2022, dimensionThreshold: 7 }).computed?.id).toBe(
      'established',
    );
  });

  it('is never computed in an edition without practices', () => {
    expect(levelFor('', a11Edition2019)).toMatchObject({ rated: 0 });
    expect(levelFor('', a11Edition2019).computed).toBeUndefined();
  });
});
