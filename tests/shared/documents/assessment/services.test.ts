import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { underHeading } from './tree-text.ts';

const under = (builder: SnapshotBuilder, heading: string) =>
  underHeading(buildAssessment(builder.build(), { findings: [], digest: 'd'.repeat(64) }), heading);

describe('the services', () => {
  it('describe a designated service by the elements of §280.4 and §280.5 and say how many are missing', () => {
    const builder = aSnapshot()
      .with('service', {
        id: anId('line'),
        name: 'Benefits line',
        designated: true,
        description: 'By phone.',
        channels: ['phone', 'email'],
        agreed_with_omb_on: '2022-12-08',
      })
      .with('moment', { service: anId('line'), stage: 'end', description: 'The answer' });
    const text = under(builder, 'Benefits line');
    expect(text).toContain('Channels: Phone; Email');
    expect(text).toContain('Agreed with OMB on: December 8, 2022');
    expect(text).toContain(
      'Eight of the 10 elements that describe a service are not yet filled in (§280.4, §280.5): responsible organizational unit, service types, occasion, who comes, demand, offering, roles, and tools.',
    );
    expect(text).toContain('End | The answer');
  });

  it('count themselves in the opening, for one and for many', () => {
    const one = aSnapshot().with('service', { name: 'A', designated: true });
    expect(under(one, '6 Designated')).toContain('One service is designated for quarterly reporting');
    const two = one.with('service', { name: 'B', designated: true }).with('service', { name: 'C' });
    expect(under(two, '6 Designated')).toContain('Two services are designated');
    expect(under(two, '6 Designated')).toContain('The inventory holds one other service.');
  });

  it('stand in full in chapter 6 without being designated, and do not claim to have been chosen', () => {
    const builder = aSnapshot()
      .with('service', { name: 'Letters', basis_explained: 'Next in line.', designation_basis: ['volume'] })
      .with('service', { name: 'Newsletter', responsible_unit: 'Press Office' });
    const text = under(builder, '6.1 Other services');
    expect(text).toContain('Newsletter | Press Office');
    expect(text).toContain('Letters\nConsidered for: Customer volume\nNote on designation: Next in line.');
    expect(text).not.toContain('Why it was chosen');
  });
});

describe('barriers and catalysts', () => {
  const chapter = (description: string) =>
    under(aSnapshot().with('barrier', { kind: 'data', description }), '7 Barriers');

  it('stand under their own first words, with their kind as a fact', () => {
    const text = chapter('There is no agreement to share research. Each office asks again.');
    expect(text).toContain(
      'Barrier 1: There is no agreement to share research\nThere is no agreement to share research. Each office asks again.\nKind: Data',
    );
  });

  it('shorten a long first sentence at a word', () => {
    const [, heading] =
      /Barrier 1: (.*)/.exec(chapter(`No agreement ${'of any kind '.repeat(10)}exists.`)) ?? [];
    expect(heading?.length).toBeLessThanOrEqual(60);
    expect(heading).toMatch(/^No agreement of any kind .*(of|any|kind)…$/);
  });

  it('do not repeat a text that the heading holds entirely', () => {
    expect(chapter('Systems apart.')).toContain('Barrier 1: Systems apart\nKind: Data');
    expect(chapter('**Systems** apart.')).toContain('Barrier 1: Systems apart\nSystems apart.\nKind: Data');
  });
});
