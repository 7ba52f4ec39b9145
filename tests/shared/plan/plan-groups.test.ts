import { describe, expect, it } from 'vitest';
import { chainsOf } from '../../../shared/plan/chains.ts';
import {
  type CommitmentFilter,
  filterOptions,
  noneChosen,
  stillOffered,
} from '../../../shared/plan/commitment-filter.ts';
import { commitmentsIn, planGroups } from '../../../shared/plan/plan-groups.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

const [line, portal, mail] = [anId('line'), anId('portal'), anId('mail')];
const [waiting, letter, bank] = [anId('waiting'), anId('letter'), anId('bank')];

const services = aSnapshot()
  .with('service', { id: mail, name: 'Mail' })
  .with('service', { id: line, name: 'Line', designated: true })
  .with('service', { id: portal, name: 'Portal', designated: true })
  .with('pain_point', { id: waiting, service: line, statement: 'I wait.' })
  .with('pain_point', { id: letter, service: line, statement: 'I cannot read it.' })
  .with('pain_point', { id: bank, service: portal, statement: 'I have no account.' });

/** Each group as "Service: pain points > commitment", one text for each row. */
function rowsOf(builder: SnapshotBuilder, filter: CommitmentFilter = {}): readonly (readonly string[])[] {
  const snapshot = builder.build();
  return planGroups(snapshot, chainsOf(snapshot), filter).map(({ service, rows }) => [
    service?.name ?? 'none',
    ...rows.map(({ painPoints, commitment, elsewhere }) => {
      const left = painPoints.map(({ statement }) => statement).join(' + ');
      const right = commitment === undefined ? '-' : (commitment.title ?? '');
      const others = elsewhere.map(({ title }) => ` (${title} elsewhere)`).join('');
      return `${left} > ${right}${others}`;
    }),
  ]);
}

describe('the plan on one page', () => {
  it('stands service by service, designated first, in the order of the pain points', () => {
    const builder = services
      .with('commitment', { title: 'Plain letters', service: line, pain_points: [letter] })
      .with('commitment', { title: 'Text messages', service: line, pain_points: [waiting] });
    expect(rowsOf(builder)).toEqual([
      ['Line', 'I wait. > Text messages', 'I cannot read it. > Plain letters'],
      ['Portal', 'I have no account. > -'],
    ]);
  });

  it('tells a commitment once, with all that it answers, and a pain point with each answer', () => {
    const builder = services
      .with('commitment', { title: 'Both', service: line, pain_points: [waiting, letter] })
      .with('commitment', { title: 'More', service: line, pain_points: [letter] });
    expect(rowsOf(builder)[0]).toEqual([
      'Line',
      'I wait. + I cannot read it. > Both',
      'I cannot read it. > More',
    ]);
  });

  it('loses no pain point that a commitment of another service answers', () => {
    const builder = services.with('commitment', {
      title: 'Shared',
      service: line,
      pain_points: [waiting, bank],
    });
    expect(rowsOf(builder)).toEqual([
      ['Line', 'I wait. + I have no account. > Shared', 'I cannot read it. > -'],
      ['Portal', 'I have no account. > - (Shared elsewhere)'],
    ]);
  });

  it('loses no commitment without a service or a pain point, nor a pain point of a deleted service', () => {
    const builder = services.with('commitment', { title: 'Training' }).without('service', portal);
    expect(rowsOf(builder).at(-1)).toEqual(['none', 'I have no account. > -', ' > Training']);
  });

  it('shows a designated service of which nothing is said, and no other', () => {
    const empty = services.without('pain_point');
    expect(rowsOf(empty)).toEqual([['Line'], ['Portal']]);
  });

  it('has every commitment and pain point of the sample in one row at least', () => {
    const snapshot = sampleSnapshot();
    const groups = planGroups(snapshot, chainsOf(snapshot));
    const commitments = commitmentsIn(groups);
    expect(commitments).toHaveLength(snapshot.records.commitment.length);
    expect(new Set(commitments)).toEqual(new Set(snapshot.records.commitment));
    const told = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ painPoints }) => painPoints)));
    expect(told.size).toBe(snapshot.records.pain_point.length);
  });
});

describe('the filter', () => {
  const promised = services
    .with('person', { id: anId('lead'), name: 'A' })
    .with('commitment', { title: 'Planned', service: line, pain_points: [waiting], status: 'planned' })
    .with('commitment', {
      title: 'Owned',
      pain_points: [bank],
      owner: anId('lead'),
      dimensions: ['measurement'],
      status: 'done',
    });

  it('by service takes the whole group, also of commitments that belong there by their pain point', () => {
    expect(rowsOf(promised, { service: portal })).toEqual([['Portal', 'I have no account. > Owned']]);
    expect(rowsOf(promised, { service: noneChosen })).toEqual([]);
  });

  it.each([
    ['status', { status: 'planned' }, [['Line', 'I wait. > Planned']]],
    ['owner', { owner: anId('lead') }, [['Portal', 'I have no account. > Owned']]],
    ['no owner', { owner: noneChosen }, [['Line', 'I wait. > Planned']]],
    ['dimension', { dimension: 'measurement' }, [['Portal', 'I have no account. > Owned']]],
    ['two of them that exclude each other', { service: line, status: 'done' }, []],
  ])('by %s leaves out what has none of it', (_, filter, expected) => {
    expect(rowsOf(promised, filter)).toEqual(expected);
  });

  it('forgets what can no longer be chosen', () => {
    const options = filterOptions(promised.build());
    const filter = { service: line, owner: anId('gone'), status: 'done', dimension: noneChosen };
    expect(stillOffered(filter, options)).toEqual({
      service: line,
      status: 'done',
      dimension: noneChosen,
    });
  });
});
