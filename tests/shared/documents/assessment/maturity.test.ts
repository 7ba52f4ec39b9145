import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import { plainText } from '../../../../shared/documents/blocks.ts';
import { a11Edition2019 } from '../../../../shared/editions/a11-2019.ts';
import { model } from '../../../../shared/model/model.ts';
import { derivedRecordId } from '../../../../shared/workbook/record-id.ts';
import { anId, aSnapshot, fixtureWorkbookId, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { lastYear, rate, ratingId } from './rated.ts';
import { underHeading } from './tree-text.ts';

const build = (builder: SnapshotBuilder) =>
  buildAssessment(builder.build(), { findings: [], digest: 'd'.repeat(64) });
const under = (builder: SnapshotBuilder, heading: string) => underHeading(build(builder), heading);

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
      'Established, self-reported. Owner: The Lead, Director. Present at: Bureau; Program office.',
      'Why this level: Two outcomes are in use.',
      'Underway: A third outcome.',
      'Planned: Targets.',
    ]);
  });

  it('says so where its owner has not confirmed the level this year, and is silent where that is done', () => {
    const no = 'Not confirmed this year.';
    expect(under(rated, 'Measurement 1')).not.toContain(no);
    const unconfirmed = rated.with('practice_rating', { practice: 'measurement-1', confirmed: false });
    expect(under(unconfirmed, 'Measurement 1')).toContain(no);
    expect(under(rated.unset('practice_rating', ['confirmed']), 'Measurement 1')).toContain(no);
  });

  it('is self-reported only while no evidence in the register carries it', () => {
    const linked = rated
      .with('evidence', { id: anId('later'), title: 'Minutes' })
      .with('evidence', { id: anId('plan'), title: 'Performance plan', order: 'a' })
      .with('evidence_link', { evidence: anId('later'), target: ratingId('measurement-1') })
      .with('evidence_link', { evidence: anId('plan'), target: ratingId('measurement-1'), note: 'page 14' });
    const text = under(linked, 'Measurement 1');
    expect(text).toContain('Established. Owner');
    expect(text).toContain('Evidence: E1 Performance plan (page 14); E2 Minutes');
    expect(under(linked.without('evidence'), 'Measurement 1')).toContain('self-reported');
  });

  it('compares with last year in words', () => {
    const compared = rate(rated, 'governance', ['not_practiced', 'emerging']).lastYear(
      lastYear(['emerging']),
    );
    expect(under(compared, 'Measurement 1')).toContain('FY 2022: Emerging (now higher).');
    expect(under(compared, 'Governance and Strategy 1')).toContain('FY 2022: Emerging (now lower).');
    expect(under(compared, 'Governance and Strategy 2')).toContain('FY 2022: Emerging (unchanged).');
    expect(under(compared, 'Governance and Strategy 3')).toContain('Not yet rated. FY 2022: Emerging.');
    expect(under(rated, 'Measurement 1')).not.toContain('FY 2022');
  });

  it('says what is missing: a level, a reason', () => {
    const open = aSnapshot().with('practice_rating', { practice: 'measurement-1', planned: 'A start.' });
    expect(under(open, 'Measurement 1')).toContain(
      'Not yet rated. Not confirmed this year.\nWhy this level: Not yet given\nPlanned: A start.',
    );
  });

  it('that the edition does not know is printed among other ratings', () => {
    const other = aSnapshot().with('practice_rating', {
      practice: 'measurement-99',
      level: 'emerging',
      rationale: 'Kept from another pack.',
    });
    const text = under(other, 'Other ratings');
    expect(text).toContain(
      'measurement-99\nEmerging. Not confirmed this year.\nWhy this level: Kept from another pack.',
    );
    const summaries = aSnapshot().with('dimension_summary', { dimension: 'outreach', gaps: 'None known.' });
    expect(under(summaries, 'Summaries of other dimensions')).toContain('outreach\nGaps: None known.');
  });
});

describe('the chapter on maturity', () => {
  const notesOf = (builder: SnapshotBuilder) =>
    build(builder)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'paragraph' ? block.content : []))
      .filter((inline) => inline.type === 'footnote')
      .map(({ content }) => plainText(content));

  it('says in a footnote whose words the practices are, where they are first met', () => {
    expect(notesOf(aSnapshot())).toEqual([expect.stringContaining('no text of OMB')]);
  });

  it('has none of it in an edition without practices', () => {
    expect(notesOf(aSnapshot(a11Edition2019))).toEqual([]);
  });
});

describe('a dimension in the assessment', () => {
  const levels = (level: string, count: number) => Array.from({ length: count }, () => level);

  it('says how the rule arrives at its level', () => {
    const rule = (given: readonly string[]) => under(rate(aSnapshot(), 'measurement', given), 'Measurement');
    expect(rule([...levels('established', 6), 'emerging'])).toContain(
      'Six of seven practices are at Established or above; five are enough, so the rule gives Established.',
    );
    expect(rule(levels('exemplary', 7))).toContain(
      'All seven practices are at Exemplary; five are enough, so the rule gives Exemplary.',
    );
    expect(rule(levels('emerging', 5))).toContain(
      'Five of seven practices are at Emerging or above; five are enough, so the rule gives Emerging. Two of seven practices are not rated.',
    );
    expect(rule(['emerging', ...levels('not_practiced', 6)])).toContain(
      'One of seven practices is at Emerging or above; five are needed, so the rule gives Not practiced.',
    );
    expect(rule(levels('not_practiced', 7))).toContain(
      'None of the seven practices is at Emerging or above; five are needed, so the rule gives Not practiced.',
    );
    expect(rule(['emerging'])).toContain(
      'One of seven practices is rated so far; the rule needs five before it gives a level.',
    );
    expect(rule([])).toContain(
      'None of the seven practices is rated so far; the rule needs five before it gives a level.',
    );
  });

  it('says once which level an official set, against which one by the rule, and why', () => {
    const overridden = rate(aSnapshot(), 'measurement', levels('emerging', 7)).with('dimension_summary', {
      dimension: 'measurement',
      override_level: 'not_practiced',
      override_reason: 'One site only.\n\nThe others follow.',
    });
    const text = under(overridden, 'Measurement');
    expect(text).toContain(
      'Level: Not practiced, set by the official.\nAll seven practices are at Emerging or above; five are enough, so the rule gives Emerging. The official set it to Not practiced: One site only.\nThe others follow.',
    );
    const unexplained = overridden.unset('dimension_summary', ['override_reason']);
    expect(under(unexplained, 'Measurement')).toContain(
      'The official set it to Not practiced. The reason is not yet given.',
    );
    const unset = overridden.unset('dimension_summary', ['override_level']);
    expect(under(unset, 'Measurement')).toContain('Reason for that level: One site only.');
  });

  it('compares with last year', () => {
    const compared = rate(aSnapshot(), 'measurement', levels('established', 7)).lastYear(
      lastYear(['emerging']),
    );
    expect(under(compared, 'Measurement')).toContain('Level: Established. FY 2022: Emerging (now higher).');
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
