import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../shared/model/kind.ts';
import { findKind, kinds } from '../../../shared/model/model.ts';

/** Kinds that a record of the kind may point to in its own workbook. */
function pointsTo(kind: Kind): readonly string[] {
  return Object.values(kind.fields).flatMap((field) => {
    if (field.type === 'references') return field.to;
    return field.type === 'reference' && field.foreign !== true ? field.to : [];
  });
}

/** Kinds that can be reached from one, itself only where a chain leads back. */
function leadsTo(kind: Kind): ReadonlySet<string> {
  const reached = new Set<string>();
  const follow = (from: Kind) => {
    for (const name of pointsTo(from)) {
      const next = findKind(name);
      if (next === undefined || reached.has(name)) continue;
      reached.add(name);
      follow(next);
    }
  };
  follow(kind);
  return reached;
}

describe('references between records', () => {
  it('never lead in a circle, whatever is entered: no kind leads back to itself', () => {
    expect(kinds.filter((kind) => leadsTo(kind).has(kind.name)).map(({ name }) => name)).toEqual([]);
  });

  it('reach from a milestone to the services, so that the test sees chains', () => {
    const milestone = findKind('milestone');
    expect(milestone === undefined ? [] : [...leadsTo(milestone)]).toEqual(
      expect.arrayContaining(['commitment', 'pain_point', 'moment', 'service']),
    );
  });
});
