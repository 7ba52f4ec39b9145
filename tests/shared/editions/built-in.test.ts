import { describe, expect, it } from 'vitest';
import {
  builtInEditions,
  defaultEditionId,
  editionDigest,
  findEdition,
  labelOf,
  levelById,
  parseEditionPack,
  practicesOf,
} from '../../../shared/editions/index.ts';

describe('the built-in editions', () => {
  it.each(builtInEditions)(
    '$id is a valid pack, and stays the same when it is written to a file and read',
    (edition) => {
      const result = parseEditionPack(JSON.parse(JSON.stringify(edition)));
      expect(result).toEqual({ ok: true, edition });
    },
  );

  it('are found by id, the default among them', () => {
    expect(builtInEditions.map(({ id }) => id)).toEqual(['a11-2022', 'a11-2019']);
    expect(findEdition(defaultEditionId)?.year).toBe(2022);
    expect(findEdition('a11-2019')?.circular).toBe('OMB Circular A-11 (2019), Section 280');
    expect(findEdition('__proto__')).toBeUndefined();
  });

  it('of 2019 has the five older dimensions and no practices', () => {
    const edition = findEdition('a11-2019');
    expect(edition?.dimensions.map(({ label, practices }) => [label, practices.length])).toEqual([
      ['Measurement', 0],
      ['Governance', 0],
      ['Organization and Culture', 0],
      ['Customer Research', 0],
      ['Service Design', 0],
    ]);
  });
});

describe('the digest of an edition', () => {
  it('does not depend on the order in which the pack was written', () => {
    for (const edition of builtInEditions) {
      const reversed: unknown = Object.fromEntries(Object.entries(edition).toReversed());
      const result = parseEditionPack(reversed);
      expect(result.ok && editionDigest(result.edition)).toBe(editionDigest(edition));
      expect(editionDigest(edition)).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('changes with one word', () => {
    for (const edition of builtInEditions)
      expect(editionDigest({ ...edition, title: `${edition.title}.` })).not.toBe(editionDigest(edition));
  });
});

describe('looking things up in an edition', () => {
  const edition = findEdition(defaultEditionId);
  if (edition === undefined) throw new Error('the default edition is missing');

  it('gives each practice with its dimension, in printing order', () => {
    const placed = practicesOf(edition);
    expect(placed[0]?.practice.id).toBe('measurement-1');
    expect(placed[7]).toMatchObject({
      dimension: { id: 'governance_strategy' },
      practice: { id: 'governance-1' },
    });
    expect(placed.at(-1)?.practice.id).toBe('design-7');
  });

  it('finds a level by its id', () => {
    expect(levelById(edition, 'established')?.score).toBe(2);
    expect(levelById(edition, 'constructor')).toBeUndefined();
  });

  it('prints the label of an id, and an id that the list does not hold as it is', () => {
    expect(labelOf(edition.channels, 'self_service_kiosk')).toBe('Self-service kiosk');
    expect(labelOf(edition.channels, 'carrier_pigeon')).toBe('carrier_pigeon');
  });
});
