import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../../shared/documents/plan.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { rate, ratingId } from '../assessment/rated.ts';
import { underHeading } from '../assessment/tree-text.ts';

const under = (builder: SnapshotBuilder, heading: string) =>
  underHeading(buildPlan(builder.build(), { findings: [], digest: 'd'.repeat(64) }), heading);

const line = anId('line');
const [waiting, letters] = [anId('waiting'), anId('letters')];

const twoServices = () =>
  aSnapshot()
    .with('workbook', { fiscal_year: 2023 })
    .with('service', { id: line, name: 'Claims line', designated: true })
    .with('service', { name: 'Portal', designated: true })
    .with('pain_point', { id: waiting, service: line, statement: 'I wait.', severity: 'moderate' })
    .with('pain_point', { id: letters, service: line, statement: 'I cannot read it.', severity: 'severe' });

const promised = () =>
  twoServices().with('commitment', {
    id: anId('messages'),
    title: 'Text messages',
    pain_points: [waiting],
    measure: 'Calls about status',
    baseline: '100',
    target: '70',
    target_date: '2024-03-29',
  });

describe('the summary', () => {
  it('tells each service from pain point to commitment, measure, and date', () => {
    expect(under(promised(), 'Summary')).toContain(
      'I wait. | 4.1 Text messages | Calls about status\nBaseline: 100\nTarget: 70 | March 29, 2024',
    );
    expect(under(promised(), 'Summary')).toContain(
      'For FY 2024, this plan makes one commitment. It answers one pain point of customers.',
    );
  });

  it('shows a severe pain point that nobody answers, and a service without a commitment', () => {
    const text = under(promised(), 'Summary');
    expect(text).toContain('I cannot read it. | No commitment yet');
    expect(text).toContain('Portal\nNo commitment has been made for this service yet.');
  });

  it('places a commitment without a service by its pain point, and others across services', () => {
    const builder = promised().with('commitment', {
      title: 'Hire designers',
      dimensions: ['service_design'],
    });
    expect(under(builder, 'Across services')).toContain(
      'Builds capacity: Service Design and Improvement | 4.2 Hire designers',
    );
  });

  it('says where the reason for a missing date stands, or that there is neither', () => {
    const undated = promised().unset('commitment', ['target_date']);
    expect(under(undated, 'Summary')).toContain('| Not yet set');
    const explained = undated.with('commitment', { id: anId('messages'), no_date_reason: 'Legal review.' });
    expect(under(explained, 'Summary')).toContain('| No date yet; 4.1 says why');
  });

  it('says how many of the pain points that it answers are severe', () => {
    const one = aSnapshot()
      .with('workbook', { fiscal_year: 2023 })
      .with('pain_point', { id: anId('first'), statement: 'I wait.', severity: 'severe' })
      .with('commitment', { title: 'Text messages', pain_points: [anId('first'), anId('second')] });
    expect(under(one, 'Summary')).toContain('It answers one pain point of customers, a severe one.');
    const two = (severity: 'severe' | 'minor') =>
      under(one.with('pain_point', { id: anId('second'), statement: 'I call.', severity }), 'Summary');
    expect(two('minor')).toContain('It answers two pain points of customers, one of them severe.');
    expect(two('severe')).toContain('It answers two pain points of customers, both of them severe.');
  });

  it('says in which chapter the pain points are that have no room', () => {
    const painPoints = (count: number, builder = promised()) =>
      Array.from({ length: count }).reduce<SnapshotBuilder>(
        (built, _, index) =>
          built.with('pain_point', { service: line, statement: `Pain ${index}`, severity: 'severe' }),
        builder,
      );
    const text = under(painPoints(4), 'Summary');
    expect(text).toContain('Chapter 2 has all five severe pain points without a commitment.');
    expect(text).not.toContain('Chapter 4');
    expect(under(painPoints(2), 'Summary')).not.toContain('Chapter 2');
  });

  it('has room for nine rows, and says where the others are', () => {
    const many = Array.from({ length: 40 }).reduce<SnapshotBuilder>(
      (builder, _, index) =>
        builder.with('commitment', { title: `Promise ${index + 1}`, service: line, target: 'More' }),
      twoServices(),
    );
    const text = under(many, 'Summary');
    expect(text.match(/Promise \d+/g)).toHaveLength(4);
    expect(text).toContain(
      'Chapter 4 has all 40 commitments. Chapter 2 has the one severe pain point without a commitment.',
    );
  });
});

describe('what is hard for customers', () => {
  it('says of each pain point how we know and what answers it', () => {
    const builder = promised()
      .with('evidence', { id: anId('calls'), title: 'Call study' })
      .with('evidence_link', { evidence: anId('calls'), target: waiting, note: 'page 3' });
    const text = under(builder, '2.1 Claims line');
    expect(text).toContain('Two pain points are known, one of them severe. Commitments answer one of them.');
    expect(under(builder, 'I wait.')).toContain('Evidence: E1 Call study (page 3)');
    expect(under(builder, 'I wait.')).toContain('Answered by: 4.1 Text messages');
    expect(under(builder, 'I cannot read it.')).toContain('Answered by: No commitment yet');
    expect(under(builder, 'Annex A')).toContain('Pain points: I wait. (page 3)');
  });

  it('keeps pain points of a service that was deleted', () => {
    const text = under(promised().without('service', line), '2 What is hard');
    expect(text).toContain('Pain points of no service');
    expect(text).toContain('I cannot read it.');
  });
});

describe('milestones', () => {
  const dated = () =>
    promised()
      .with('milestone', { commitment: anId('messages'), title: 'All live', due: '2024-03-29' })
      .with('milestone', { commitment: anId('messages'), title: 'Wording tested', due: '2023-09-30' })
      .with('milestone', { commitment: anId('messages'), title: 'Some day' });

  it('stand with their commitment in the order of people', () => {
    expect(under(dated(), '4.1 Text messages')).toContain(
      'Milestones of commitment 4.1\nMilestone | Due | Status\nAll live | March 29, 2024',
    );
  });

  it('stand in the annex in the order of their dates, by quarter of the fiscal year', () => {
    const rows = under(dated(), 'Milestones by quarter').split('\n').slice(-3);
    expect(rows).toEqual([
      'FY 2023 Q4 | September 30, 2023 | Wording tested | 4.1 Text messages | ',
      'FY 2024 Q2 | March 29, 2024 | All live | 4.1 Text messages | ',
      'No date |  | Some day | 4.1 Text messages | ',
    ]);
  });

  it('of a commitment that was deleted are kept', () => {
    const text = under(dated().without('commitment'), 'Other records');
    expect(text).toContain('Wording tested');
  });
});

describe('capacity building', () => {
  it('shows a dimension that nothing strengthens, and why a practice has no action', () => {
    const builder = promised()
      .with('commitment', { title: 'Hire designers', dimensions: ['service_design'] })
      .with('focus_area', { dimension: 'service_design', reason: 'It is the lowest.' })
      .with('practice_rating', {
        practice: 'measurement-3',
        level: 'emerging',
        no_action_reason: 'The survey comes first.',
      });
    const text = under(builder, '6 Capacity building');
    expect(text).toContain('Reason: It is the lowest.\nCommitments: 4.2 Hire designers');
    expect(text).toContain('Four dimensions have no commitment: Measurement, Governance and Strategy');
    expect(text).toMatch(/Measurement 3: [^|]+ \| The survey comes first\./);
  });
});

describe('a low practice that no commitment names', () => {
  const low = () =>
    rate(promised(), 'measurement', ['emerging', 'established', 'not_practiced']).with('commitment', {
      title: 'Hire analysts',
      dimensions: ['measurement'],
    });
  const lifted = (builder: SnapshotBuilder) => under(builder, 'Practices that commitments lift');

  it('is covered by the dimension’s commitments, by their names', () => {
    const rows = lifted(low()).split('\n');
    expect(rows.filter((row) => row.startsWith('Measurement '))).toEqual([
      expect.stringMatching(/^Measurement 1: .* \| By the dimension’s commitments:$/),
      expect.stringMatching(/^Measurement 3: .* \| By the dimension’s commitments:$/),
    ]);
    expect(rows.filter((row) => row.startsWith('4.2 Hire analysts'))).toHaveLength(2);
  });

  it('stands under its reason alone where it has one', () => {
    const reasoned = low().with('practice_rating', {
      practice: 'measurement-3',
      no_action_reason: 'The survey comes first.',
    });
    expect(lifted(reasoned)).not.toContain('Measurement 3:');
    expect(lifted(reasoned)).toContain('Measurement 1:');
  });

  it('stands under the commitment that names another of its dimension no more', () => {
    const named = low().with('commitment', {
      id: anId('commitment-2'),
      practices: [ratingId('measurement-1')],
    });
    expect(lifted(named)).toMatch(/Measurement 1: [^|]+ \| 4\.2 Hire analysts/);
    expect(lifted(named)).not.toContain('Measurement 3:');
  });
});

describe('what was delivered', () => {
  const edition = aSnapshot().build().edition;
  const part = {
    format: 'hisp-cx-part',
    formatVersion: 1,
    deliverable: 'plan',
    workbookId: anId('last workbook'),
    edition: { id: edition.id, digest: 'e'.repeat(64) },
    records: {
      commitment: [
        { id: anId('kept'), title: 'Shorter waits', target: '10 minutes', target_date: '2022-12-30' },
        { id: anId('forgotten'), title: 'New forms' },
      ],
    },
  } as const;

  it('stands against what was promised, also where nothing was reported', () => {
    const builder = promised()
      .lastYear({ fiscalYear: 2022, edition, parts: { plan: part } })
      .with('delivery', {
        title: 'Shorter waits',
        commitment_last_year: anId('kept'),
        result: 'delivered',
        measured: 'From 17 to 8 minutes.',
      });
    const text = under(builder, '3 Delivered');
    expect(text).toContain('In FY 2022, two commitments were made.');
    expect(text).toContain('Shorter waits | Target: 10 minutes\nBy: December 30, 2022 | Delivered');
    expect(text).toContain('New forms |  | Not reported yet');
    expect(under(builder, 'Summary')).toContain('Delivered this year: One item was delivered');
  });

  it('is counted in the summary by result', () => {
    const builder = (['delivered', 'continues', 'continues'] as const).reduce(
      (built, result, index) => built.with('delivery', { title: `Item ${index}`, result }),
      promised(),
    );
    expect(under(builder, 'Summary')).toContain(
      'Delivered this year: Three items: one was delivered and two continue',
    );
  });

  it('says so where there is no year before', () => {
    expect(under(promised(), '3 Delivered')).toContain('no commitments of an earlier year');
  });
});
