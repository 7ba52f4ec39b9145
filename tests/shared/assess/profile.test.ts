import { describe, expect, it } from 'vitest';
import { practiceStanding, practicesAtOrAbove, profileOf } from '../../../shared/assess/profile.ts';
import { a11Edition2019 } from '../../../shared/editions/a11-2019.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import type { PartRecord } from '../../../shared/submission/part.ts';
import type { LastYear, WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../fixtures/snapshots.ts';

/** Rates practices `measurement-1` onward with these levels. */
function rate(builder: SnapshotBuilder, levels: readonly string[]): SnapshotBuilder {
  return levels.reduce(
    (rated, level, index) => rated.with('practice_rating', { practice: `measurement-${index + 1}`, level }),
    builder,
  );
}

const five = (level: string) => Array.from({ length: 5 }, () => level);

function lastYearOf(edition: Edition, records: Readonly<Record<string, readonly PartRecord[]>>): LastYear {
  return {
    fiscalYear: 2022,
    edition,
    parts: {
      assessment: {
        format: 'hisp-cx-part',
        formatVersion: 1,
        deliverable: 'assessment',
        workbookId: anId('last year’s workbook'),
        edition: { id: edition.id, digest: '0'.repeat(64) },
        records,
      },
    },
  };
}

const lastYearAtEmerging = lastYearOf(a11Edition2022, {
  practice_rating: five('emerging').map((level, index) => ({
    id: anId(`rating ${index + 1} of last year`),
    practice: `measurement-${index + 1}`,
    level,
  })),
});

function measurementOf(snapshot: WorkbookSnapshot) {
  const found = profileOf(snapshot).find(({ dimension }) => dimension.id === 'measurement');
  if (found === undefined) throw new Error('the profile holds every dimension');
  return found;
}

describe('the profile of the five dimensions', () => {
  it('shows every dimension in the order of the edition, rated or not', () => {
    const profile = profileOf(aSnapshot().build());
    expect(profile.map(({ dimension }) => dimension.id)).toEqual([
      'measurement',
      'governance_strategy',
      'culture_organization',
      'customer_understanding',
      'service_design',
    ]);
    expect(
      profile.every(({ rated, total, shown }) => rated === 0 && total === 7 && shown === undefined),
    ).toBe(true);
  });

  it('shows the computed level unless an official set another', () => {
    const snapshot = rate(aSnapshot(), five('established')).build();
    expect(measurementOf(snapshot)).toMatchObject({
      computed: { id: 'established' },
      shown: { id: 'established' },
      overridden: false,
      rated: 5,
    });
  });

  it('shows the official’s level with its reason, beside the computed one', () => {
    const snapshot = rate(aSnapshot(), five('established'))
      .with('dimension_summary', {
        dimension: 'measurement',
        override_level: 'emerging',
        override_reason: 'Two of the dashboards went dark in December.',
      })
      .build();
    expect(measurementOf(snapshot)).toMatchObject({
      computed: { id: 'established' },
      shown: { id: 'emerging' },
      overridden: true,
      overrideReason: 'Two of the dashboards went dark in December.',
    });
  });

  it('lets an official set a level that the practices leave open', () => {
    const snapshot = aSnapshot()
      .with('dimension_summary', { dimension: 'measurement', override_level: 'exemplary' })
      .build();
    expect(measurementOf(snapshot)).toMatchObject({ shown: { id: 'exemplary' }, overridden: true });
    expect(measurementOf(snapshot).overrideReason).toBeUndefined();
  });

  it('holds levels set by officials only, in an edition without practices', () => {
    const snapshot = aSnapshot(a11Edition2019)
      .with('dimension_summary', {
        dimension: 'governance',
        override_level: 'emerging',
        override_reason: 'Rated so.',
      })
      .build();
    expect(profileOf(snapshot).map(({ shown, total }) => [shown?.id, total])).toEqual([
      [undefined, 0],
      ['emerging', 0],
      [undefined, 0],
      [undefined, 0],
      [undefined, 0],
    ]);
  });
});

describe('the profile against last year', () => {
  it.each([
    ['established', 'up'],
    ['emerging', 'same'],
    ['not_practiced', 'down'],
  ])('says whether the level moved: emerging to %s is %s', (level, change) => {
    const snapshot = rate(aSnapshot(), five(level)).lastYear(lastYearAtEmerging).build();
    expect(measurementOf(snapshot)).toMatchObject({ lastYear: { id: 'emerging' }, change });
  });

  it('compares what was shown, the official’s level of last year included', () => {
    const overridden = lastYearOf(a11Edition2022, {
      ...lastYearAtEmerging.parts.assessment?.records,
      dimension_summary: [{ id: anId('summary'), dimension: 'measurement', override_level: 'exemplary' }],
    });
    const snapshot = rate(aSnapshot(), five('established')).lastYear(overridden).build();
    expect(measurementOf(snapshot)).toMatchObject({ lastYear: { id: 'exemplary' }, change: 'down' });
  });

  it('finds the dimension of the older edition that this one continues', () => {
    const older = lastYearOf(a11Edition2019, {
      dimension_summary: [
        { id: anId('research'), dimension: 'customer_research', override_level: 'emerging' },
        { id: anId('governance'), dimension: 'governance', override_level: 'established' },
      ],
    });
    const profile = profileOf(aSnapshot().lastYear(older).build());
    expect(profile.map(({ dimension, lastYear }) => [dimension.id, lastYear?.id])).toEqual([
      ['measurement', undefined],
      ['governance_strategy', 'established'],
      ['culture_organization', undefined],
      ['customer_understanding', 'emerging'],
      ['service_design', undefined],
    ]);
  });

  it('names no change where this year’s level is still open', () => {
    const snapshot = aSnapshot().lastYear(lastYearAtEmerging).build();
    expect(measurementOf(snapshot).lastYear?.id).toBe('emerging');
    expect(measurementOf(snapshot).change).toBeUndefined();
  });

  it('names no change between editions with different scales', () => {
    const [lowest, ...higher] = a11Edition2022.levels;
    const threeLevels: Edition = {
      ...a11Edition2019,
      levels: higher.map((level, score) => ({ ...level, score })),
    };
    const older = lastYearOf(threeLevels, {
      dimension_summary: [{ id: anId('summary'), dimension: 'measurement', override_level: 'emerging' }],
    });
    const snapshot = rate(aSnapshot(), five('established')).lastYear(older).build();
    expect(lowest?.id).toBe('not_practiced');
    expect(measurementOf(snapshot).lastYear?.id).toBe('emerging');
    expect(measurementOf(snapshot).change).toBeUndefined();
  });

  it('is silent where last year handed over no assessment', () => {
    const snapshot = aSnapshot().lastYear({ fiscalYear: 2022, edition: a11Edition2022, parts: {} }).build();
    expect(profileOf(snapshot).every(({ lastYear }) => lastYear === undefined)).toBe(true);
  });
});

describe('the standing of a practice', () => {
  const rated = (level: string) => rate(aSnapshot(), [level]);
  const evidence = anId('dashboard');
  const carried = (level: string) => {
    const [rating] = rated(level).build().records.practice_rating;
    if (rating === undefined) throw new Error('the practice is rated');
    return rated(level)
      .with('evidence', { id: evidence, title: 'Wait-time dashboard' })
      .with('evidence_link', { evidence, target: rating.id, note: 'Page 2' });
  };

  it('is self-reported while no evidence carries its level', () => {
    expect(practiceStanding(rated('established').build(), 'measurement-1')).toMatchObject({
      level: { id: 'established' },
      evidence: [],
      selfReported: true,
    });
  });

  it('names the evidence and where to look in it', () => {
    const standing = practiceStanding(carried('established').build(), 'measurement-1');
    expect(standing.selfReported).toBe(false);
    expect(standing.evidence.map((use) => [use.evidence.title, use.link.note])).toEqual([
      ['Wait-time dashboard', 'Page 2'],
    ]);
  });

  it('is self-reported again once the evidence is gone', () => {
    const snapshot = carried('established').without('evidence', evidence).build();
    expect(practiceStanding(snapshot, 'measurement-1')).toMatchObject({ evidence: [], selfReported: true });
  });

  it('takes the recorded barrier for the evidence of the lowest level', () => {
    const lowest = rated('not_practiced');
    expect(practiceStanding(lowest.build(), 'measurement-1').selfReported).toBe(true);
    const barrier = lowest.with('barrier', { description: 'No analyst', dimension: 'measurement' });
    expect(practiceStanding(barrier.build(), 'measurement-1').selfReported).toBe(false);
    const elsewhere = lowest.with('barrier', { description: 'No lab', dimension: 'service_design' });
    expect(practiceStanding(elsewhere.build(), 'measurement-1').selfReported).toBe(true);
    const inWords = lowest.with('practice_rating', {
      practice: 'measurement-1',
      rationale: 'No analyst is on staff.',
    });
    expect(practiceStanding(inWords.build(), 'measurement-1').selfReported).toBe(false);
  });

  it('claims nothing while it is not rated', () => {
    expect(practiceStanding(aSnapshot().build(), 'measurement-1')).toEqual({
      evidence: [],
      selfReported: false,
    });
  });

  it('is compared with last year within one edition', () => {
    const snapshot = rated('established').lastYear(lastYearAtEmerging).build();
    expect(practiceStanding(snapshot, 'measurement-1')).toMatchObject({
      lastYear: { id: 'emerging' },
      change: 'up',
    });
    expect(practiceStanding(snapshot, 'measurement-6').lastYear).toBeUndefined();
  });

  it('is not compared across editions, whose practices differ', () => {
    const other = { ...lastYearAtEmerging, edition: { ...a11Edition2022, id: 'a11-2030' } };
    const snapshot = rated('established').lastYear(other).build();
    expect(practiceStanding(snapshot, 'measurement-1').lastYear).toBeUndefined();
  });
});

describe('the count of practices at a level or above', () => {
  it('goes over all 35 practices', () => {
    const snapshot = rate(aSnapshot(), ['exemplary', 'established', 'emerging', 'not_practiced']).build();
    expect(practicesAtOrAbove(snapshot, 2)).toEqual({ count: 2, of: 35 });
    expect(practicesAtOrAbove(snapshot, 0)).toEqual({ count: 4, of: 35 });
  });

  it('is 0 of 0 in an edition without practices', () => {
    expect(practicesAtOrAbove(aSnapshot(a11Edition2019).build(), 2)).toEqual({ count: 0, of: 0 });
  });
});
