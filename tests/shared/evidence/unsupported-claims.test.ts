import { describe, expect, it } from 'vitest';
import { unsupportedClaims } from '../../../shared/evidence/unsupported-claims.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const [report, line] = [anId('report'), anId('line')];
const register = aSnapshot().with('evidence', { id: report, title: 'Weekly report' });
const claimed = (builder: typeof register) => unsupportedClaims(builder.build());
const carrying = (builder: typeof register, target: string) =>
  builder.with('evidence_link', { evidence: report, target: anId(target) });

describe('a claim without evidence', () => {
  it('is a level that prints as self-reported, in the order of the edition', () => {
    const rated = register
      .with('practice_rating', { id: anId('later'), practice: 'measurement-3', level: 'emerging' })
      .with('practice_rating', { id: anId('earlier'), practice: 'measurement-2', level: 'established' })
      .with('practice_rating', { id: anId('unrated'), practice: 'measurement-1' });
    expect(claimed(rated).map(({ id }) => id)).toEqual([anId('earlier'), anId('later')]);
    expect(claimed(carrying(rated, 'later')).map(({ id }) => id)).toEqual([anId('earlier')]);
  });

  it('is a rated capacity component, save the lowest level with its reason', () => {
    const rated = (level: string, narrative?: string) =>
      register.with('capacity_component', {
        id: anId('talent'),
        component: 'talent',
        level,
        ...(narrative === undefined ? {} : { narrative }),
      });
    expect(claimed(rated('established'))).toEqual([{ kind: 'capacity_component', id: anId('talent') }]);
    expect(claimed(carrying(rated('established'), 'talent'))).toEqual([]);
    expect(claimed(rated('not_practiced', 'Nobody has the time.'))).toEqual([]);
  });

  it('is a pain point, and a commitment that rests on nothing else', () => {
    const plan = register
      .with('service', { id: line, name: 'Benefits line' })
      .with('pain_point', { id: anId('wait'), service: line, statement: 'I wait too long.' })
      .with('commitment', { id: anId('call-back'), service: line, pain_points: [anId('wait')] });
    expect(claimed(plan)).toEqual([
      { kind: 'pain_point', id: anId('wait') },
      { kind: 'commitment', id: anId('call-back') },
    ]);
    expect(claimed(carrying(plan, 'wait'))).toEqual([]);
    expect(claimed(carrying(plan, 'call-back'))).toEqual([{ kind: 'pain_point', id: anId('wait') }]);
  });

  it('is a success, not what was dropped', () => {
    const delivered = register
      .with('delivery', { id: anId('done'), title: 'Call-backs', result: 'delivered' })
      .with('delivery', { id: anId('dropped'), title: 'Kiosks', result: 'dropped' });
    expect(claimed(delivered)).toEqual([{ kind: 'delivery', id: anId('done') }]);
    expect(claimed(carrying(delivered, 'done'))).toEqual([]);
  });
});
