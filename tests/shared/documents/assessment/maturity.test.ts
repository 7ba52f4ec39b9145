import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import { model } from '../../../../shared/model/model.ts';
import { derivedRecordId } from '../../../../shared/workbook/record-id.ts';
import { anId, aSnapshot, fixtureWorkbookId, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { lastYear, rate, ratingId } from './rated.ts';
import { underHeading } from './tree-text.ts';

const build = (builder: SnapshotBuilder) =>
  buildAssessment(builder.build(), { findings: [], digest: 'd'.repeat(64) });
const under = (builder: SnapshotBuilder, heading: string) => underHeading(build(builder), heading);
const emerging = (count: number) => Array.from({ length: count }, () => 'emerging');

describe('a practice in the assessment', () => {
  const rated = aSnapshot()
    .with('person', { id: anId('owner'), name: 'The Lead', title: 'Director' })
    .with('practice_rating', {
      practice: 'measurement-1',
      level: 'established',
      rationale: 'Two outcomes are in use.',
      owner: anId('owner'),
      present_at: ['bureau', 'program'],
      underway: 'A third outcome.',
      planned: 'Targets.',
      confirmed: true,
    });

  it('prints its statement with its number, and all that was said about it', () => {
    expect(under(rated, 'Measurement 1').split('\n')).toEqual([
      'Measurement 1: Every designated service has defined customer experience outcomes',
      'Level: Established, self-reported',
      'Why this level: Two outcomes are in use.',
      'Owner: The Lead, Director',
      'Present at: Bureau; Program office',
      'Underway: A third outcome.',
      'Planned: Targets.',
      'Confirmed this year: Yes',
    ]);
  });

  it('is self-reported only while no evidence in the register carries it', () => {
    const linked = rated
      .with('evidence', { id: anId('later'), title: 'Minutes' })
      .with('evidence', { id: anId('plan'), title: 'Performance plan', order: 'a' })
      .with('evidence_link', { evidence: anId('later'), target: ratingId('measurement-1') })
      .with('evidence_link', { evidence: anId('plan'), target: ratingId('measurement-1'), note: 'page 14' });
    const text = under(linked, 'Measurement 1');
    expect(text).toContain('Level: Established\n');
    expect(text).toContain('Evidence: E1 Performance plan (page 14)\nE2 Minutes');
    expect(under(linked.without('evidence'), 'Measurement 1')).toContain('self-reported');
  });

  it('compares with last year in words', () => {
    const compared = rate(rated, 'governance', ['not_practiced', 'emerging']).lastYear(
      lastYear(['emerging']),
    );
    expect(under(compared, 'Measurement 1')).toContain('Last year: Emerging in FY 2022 (now higher)');
    expect(under(compared, 'Governance and Strategy 1')).toContain(
      'Last year: Emerging in FY 2022 (now lower)',
    );
    expect(under(compared, 'Governance and Strategy 2')).toContain(
      'Last year: Emerging in FY 2022 (unchanged)',
    );
    expect(under(compared, 'Governance and Strategy 3')).toContain(
      'Last year: Emerging in FY 2022\nNot yet rated.',
    );
    expect(under(rated, 'Measurement 1')).not.toContain('Last year');
  });

  it('says what is missing: a level, a reason', () => {
    const open = aSnapshot().with('practice_rating', { practice: 'measurement-1', planned: 'A start.' });
    expect(under(open, 'Measurement 1')).toContain(
      'Level: Not yet rated\nWhy this level: Not yet given\nPlanned: A start.',
    );
  });

  it('that the edition does not know is printed among other ratings', () => {
    const other = aSnapshot().with('practice_rating', {
      practice: 'measurement-99',
      level: 'emerging',
      rationale: 'Kept from another pack.',
    });
    const text = under(other, 'Other ratings');
    expect(text).toContain('measurement-99\nLevel: Emerging\nWhy this level: Kept from another pack.');
    const summaries = aSnapshot().with('dimension_summary', { dimension: 'outreach', gaps: 'None known.' });
    expect(under(summaries, 'Summaries of other dimensions')).toContain('outreach\nGaps: None known.');
  });
});

describe('a dimension in the assessment', () => {
  it('says how the rule arrives at its level', () => {
    const five = rate(aSnapshot(), 'measurement', [...emerging(5), 'not_practiced', 'not_practiced']);
    expect(under(five, 'Measurement')).toContain(
      'At least five of its seven practices have reached Emerging, which is the level by the rule.',
    );
    const four = rate(aSnapshot(), 'measurement', [...emerging(4), 'not_practiced']);
    expect(under(four, 'Measurement')).toContain(
      'Fewer than five of its seven practices have reached a higher level, so Measurement stands at Not practiced by the rule.',
    );
    const one = rate(aSnapshot(), 'measurement', emerging(1));
    expect(under(one, 'Measurement')).toContain('One of its seven practices is rated so far; a level');
    expect(under(aSnapshot(), 'Measurement')).toContain(
      'None of its seven practices is rated so far; a level',
    );
  });

  it('prints the level that an official set, the one by the rule, and the reason', () => {
    const overridden = rate(aSnapshot(), 'measurement', emerging(7)).with('dimension_summary', {
      dimension: 'measurement',
      override_level: 'not_practiced',
      override_reason: 'One site only.\n\nThe others follow.',
    });
    const text = under(overridden, 'Measurement');
    expect(text).toContain(
      'Level: Not practiced\nLevel by the rule: Emerging\nLevel set by the official: Not practiced',
    );
    expect(text).toContain('Reason for that level: One site only.\nThe others follow.');
    const unexplained = overridden.unset('dimension_summary', ['override_reason']);
    expect(under(unexplained, 'Measurement')).toContain('Reason for that level: Not yet given');
  });

  it('counts the practices that have taken hold', () => {
    const rated = rate(aSnapshot(), 'measurement', ['established', 'exemplary', ...emerging(3)]);
    expect(under(rated, 'Measurement')).toContain(
      'Practices at Established or above: 2 of 7; two not yet rated',
    );
  });
});

describe('capacity components and initiatives', () => {
  it('mark a component self-reported without evidence, and print an unknown one', () => {
    const builder = aSnapshot()
      .with('capacity_component', { component: 'talent', level: 'emerging', narrative: 'Two of five.' })
      .with('capacity_component', { component: 'partners', level: 'not_practiced', narrative: 'None yet.' });
    const text = under(builder, 'Capacity to deliver');
    expect(text).toContain('Talent\nLevel: Emerging, self-reported\nWhat it rests on: Two of five.');
    expect(text).toContain('partners\nLevel: Not practiced\nWhat it rests on: None yet.');
    const carried = builder.with('evidence', { id: anId('memo'), title: 'Memo' }).with('evidence_link', {
      evidence: anId('memo'),
      target: derivedRecordId(fixtureWorkbookId, model.capacity_component, ['talent']),
    });
    expect(under(carried, 'Capacity to deliver')).toContain('Talent\nLevel: Emerging\n');
  });

  it('stand in chapter 3 where they raise a dimension and in chapter 5 where they change a service', () => {
    const builder = aSnapshot()
      .with('service', { id: anId('line'), name: 'Benefits line' })
      .with('initiative', { title: 'One plan', dimension: 'measurement', hcd_used: false })
      .with('initiative', {
        title: 'Call-back',
        dimension: 'service_design',
        service: anId('line'),
        hcd_used: true,
      })
      .with('initiative', { title: 'Without ties', expected_effect: 'Fewer calls' });
    const maturity = under(builder, 'Initiatives underway');
    expect(maturity).toContain('One plan | Measurement');
    expect(maturity).toContain('One initiative that changes a service strengthens a dimension too');
    expect(maturity).toMatch(/Table \d+ in chapter 5 names the dimension/);
    expect(maturity).not.toContain('Call-back');
    expect(maturity).not.toContain('Without ties');
    const delivery = under(builder, '5 Service delivery');
    expect(delivery).toContain('Call-back | Benefits line\nService Design and Improvement |  | Yes | ');
    expect(delivery).not.toContain('One plan');
    expect(delivery).toContain('Without ties\nExpected effect: Fewer calls');
  });
});
