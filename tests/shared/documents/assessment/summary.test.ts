import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import { surePages } from '../../../../shared/documents/layout/sure-pages.ts';
import { checkTree } from '../../../../shared/documents/numbering.ts';
import type { Figure } from '../../../../shared/documents/tree.ts';
import { a11Edition2019 } from '../../../../shared/editions/a11-2019.ts';
import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../sample/sample-snapshot.ts';
import { lastYear, lastYearWith, rate, rateAll } from './rated.ts';
import { underHeading } from './tree-text.ts';

const build = (builder: SnapshotBuilder) =>
  buildAssessment(builder.build(), { findings: [], digest: 'd'.repeat(64) });
const summary = (builder: SnapshotBuilder) => underHeading(build(builder), '1 Summary');
const maturity = (builder: SnapshotBuilder) => underHeading(build(builder), '3 Program maturity');
const year = () => aSnapshot().with('workbook', { fiscal_year: 2023 });

function figureOf(builder: SnapshotBuilder): Figure | undefined {
  return build(builder)
    .sections.flatMap(({ blocks }) => blocks)
    .find((block) => block.type === 'figure');
}

describe('the summary', () => {
  it('stays on its page when the sign-off is on an earlier state, which takes a line more', () => {
    const sample = sampleSnapshot();
    const official = sample.records.person.find(({ role }) => role === 'senior_official')?.id;
    if (official === undefined) throw new Error('the sample names its official');
    const signed = aSnapshot()
      .with('concurrence', {
        deliverable: 'assessment',
        person: official,
        decision: 'concur',
        digest: 'e'.repeat(64),
      })
      .build();
    const { concurrence } = signed.records;
    const tree = buildAssessment(
      { ...sample, records: { ...sample.records, concurrence } },
      { findings: [], digest: 'd'.repeat(64) },
    );
    expect(underHeading(tree, '1 Summary')).toContain('but on an earlier state of this document.');
    const pages = surePages(tree);
    expect(pages.get('chapter-summary')).toBeDefined();
    expect(pages.get('chapter-organization')).toBe((pages.get('chapter-summary') ?? 0) + 1);
  });
});

describe('where the organization stands', () => {
  it('says how many dimensions and practices have taken hold', () => {
    const levels = ['established', 'exemplary', 'established', 'emerging', 'not_practiced'];
    expect(maturity(rateAll(year(), levels))).toContain(
      'In FY 2023, three of five dimensions are at Established or above. Of 35 practices, 21 have reached Established or above.',
    );
  });

  it('is grammatical for none, one and all', () => {
    const emerging = Array.from({ length: 5 }, () => 'emerging');
    expect(maturity(rateAll(year(), emerging))).toContain(
      'none of the five dimensions is at Established or above. Of 35 practices, none has reached',
    );
    expect(maturity(rateAll(year(), ['established', ...emerging.slice(1)]))).toContain(
      'one of five dimensions is at Established or above. Of 35 practices, seven have reached',
    );
    const all = emerging.map(() => 'exemplary');
    expect(maturity(rateAll(year(), all))).toContain('all five dimensions are at Established or above');
    const oneRated = maturity(rate(year(), 'measurement', ['established', ...emerging]));
    expect(oneRated).toContain('one has reached Established or above, and 29 are not yet rated.');
  });

  it('says in words what changed since last year, by name for up to two dimensions', () => {
    const builder = rateAll(year(), ['established', 'emerging', 'emerging', 'not_practiced', 'emerging']);
    const compared = builder.lastYear(lastYear(['emerging', 'emerging', 'emerging', 'emerging', 'emerging']));
    expect(maturity(compared)).toContain(
      'Since FY 2022, Measurement rose, Customer Understanding fell, and three dimensions stayed the same.',
    );
    expect(figureOf(compared)?.caption).toBe(
      'One of five dimensions is at Established or above; since FY 2022, Measurement rose, Customer Understanding fell, and three dimensions stayed the same',
    );
    const same = rateAll(year(), ['emerging']).lastYear(lastYear(['emerging']));
    expect(maturity(same)).toContain('Since FY 2022, every dimension stayed at its level.');
  });

  it('compares dimensions of an older edition through the crosswalk, and says so of the rest', () => {
    const earlier = lastYearWith(
      { dimension_summary: [{ id: 'x', dimension: 'governance', override_level: 'emerging' }] },
      a11Edition2019,
    );
    const text = maturity(rateAll(year(), ['emerging', 'established']).lastYear(earlier));
    expect(text).toContain(
      'Since FY 2022, Governance and Strategy rose. Four dimensions cannot be compared.',
    );
  });

  it('says that there is nothing to compare with in a first year', () => {
    expect(maturity(rateAll(year(), []))).toContain(
      'The workbook holds no assessment of an earlier year to compare with.',
    );
    expect(maturity(year())).toContain('No dimension has a level yet for FY 2023.');
  });

  it('shows the profile with its data in words and in a table', () => {
    const builder = rateAll(year(), ['established', 'emerging', 'emerging', 'emerging', 'emerging']).lastYear(
      lastYear(['emerging']),
    );
    expect(figureOf(builder)?.alt).toContain('Measurement: Established, up from Emerging.');
    expect(maturity(builder)).toContain('Table 1 in the summary has the data of Figure 1.');
    const text = summary(builder);
    expect(text).toContain('Dimension | Level | Since FY 2022 | Established or above');
    expect(text).toContain('Measurement | Established | up from Emerging | 7 of 7');
    expect(text).toContain('Customer Understanding | Emerging | the same | 0 of 7');
  });

  it('compares with no year whose levels were others', () => {
    const [, ...rest] = a11Edition2022.levels;
    const other = {
      ...a11Edition2022,
      id: 'other',
      levels: rest.map((level, score) => ({ ...level, score })),
    };
    const builder = rateAll(year(), ['established']).lastYear(lastYear(['emerging'], other));
    expect(maturity(builder)).toContain('No dimension can be compared with FY 2022 yet.');
    expect(summary(builder)).not.toContain('FY 2022');
    expect(figureOf(builder)?.alt).not.toContain('FY 2022');
  });

  it('draws no profile before anything is rated', () => {
    expect(figureOf(year())).toBeUndefined();
    expect(checkTree(build(year()))).toEqual([]);
  });
});

describe('the summary page', () => {
  const official = () =>
    year().with('person', {
      id: anId('official'),
      name: 'The Official',
      title: 'Director',
      role: 'senior_official',
    });

  it('begins with the official’s own words and whether the official signed off', () => {
    const text = summary(official().with('narrative', { question: 'summary', text: 'We came far.' }));
    expect(text).toContain(
      "1.1 The senior official's summary\nWe came far.\nNot yet signed off by The Official, Director.",
    );
    const signed = official().with('concurrence', {
      deliverable: 'assessment',
      person: anId('official'),
      decision: 'concur',
      digest: 'd'.repeat(64),
    });
    expect(summary(signed)).toContain('Not yet answered.\nSigned off by The Official, Director.');
    expect(summary(year())).toContain('Not yet signed off. No senior accountable official is named.');
  });

  it('explains the levels and the rule under the table, and marks a level that the official set', () => {
    const builder = rateAll(year(), ['established', 'emerging']).with('dimension_summary', {
      dimension: 'measurement',
      override_level: 'emerging',
      override_reason: 'One site only.',
    });
    const text = summary(builder);
    expect(text).toContain('Measurement | Emerging, by the official | 7 of 7');
    expect(text).toContain('Emerging: we have made an early, exploratory start. Established: ');
    expect(text).toContain('that five of its seven practices reach, unless the official set another.');
    expect(text).not.toContain('One site only.');
  });

  it('leaves strengths and gaps to chapter 3, in full', () => {
    const gaps = `Maps change nothing. ${'A longer explanation follows. '.repeat(20)}`.trim();
    const builder = year().with('dimension_summary', { dimension: 'service_design', gaps });
    expect(summary(builder)).not.toContain('Maps change nothing');
    expect(maturity(builder)).toContain(gaps);
  });

  const report = (
    builder: SnapshotBuilder,
    name: string,
    given: { readonly quarter: number; readonly channel: string; readonly respondents: number },
    counts: readonly (readonly [1 | 2 | 3, 'satisfaction' | 'trust', readonly number[]])[],
  ) =>
    counts.reduce(
      (built, [question_number, measure, numbers]) =>
        built.with('measure_count', { report: anId(name), question_number, measure, counts: numbers }),
      builder.with('feedback_report', { id: anId(name), service: anId('line'), fiscal_year: 2023, ...given }),
    );

  const line = () => year().with('service', { id: anId('line'), name: 'Benefits line', designated: true });

  it('has one line for each designated service with its newest means and the channel of all answers', () => {
    const first = report(line(), 'old', { quarter: 1, channel: 'phone', respondents: 900 }, [
      [1, 'satisfaction', [0, 0, 0, 0, 900]],
    ]);
    const phone = report(first, 'phone', { quarter: 2, channel: 'automated_phone', respondents: 30 }, [
      [1, 'satisfaction', [0, 0, 0, 10, 20]],
      [2, 'trust', [0, 0, 10, 0, 0]],
      [3, 'trust', [0, 0, 0, 0, 30]],
    ]);
    expect(summary(phone)).toMatch(
      /Benefits line: trust 4.50 of 5, satisfaction 4.67 of 5 \(FY 2023 Q2, Automated phone; Table \d+\)/,
    );
    expect(summary(line())).toContain('Benefits line: no trust or satisfaction result reported yet');
    expect(summary(year())).toContain('Designated services: None yet');
  });

  it('adds up the channels of a quarter, as chapter 4 does, and leads to the reckoning', () => {
    const phone = report(line(), 'phone', { quarter: 2, channel: 'phone', respondents: 31 }, [
      [2, 'trust', [0, 0, 0, 0, 30]],
    ]);
    const both = report(phone, 'web', { quarter: 2, channel: 'website', respondents: 30 }, [
      [2, 'trust', [30, 0, 0, 0, 0]],
    ]);
    const tree = build(both);
    const [, number] =
      /Benefits line: trust 3.00 of 5, no answers on satisfaction \(FY 2023 Q2; Table (\d+)\)/.exec(
        underHeading(tree, '1 Summary'),
      ) ?? [];
    const data = underHeading(tree, 'The last four quarters, and the same quarter a year before');
    expect(data).toContain('Trust | 60 | 3.00 |');
    expect(data).toContain(`Table ${number} shows how each of these figures is reckoned.`);
  });

  it('leads to no table where the last scores are older than what chapter 4 shows', () => {
    const old = report(line(), 'old', { quarter: 1, channel: 'phone', respondents: 9 }, [
      [2, 'trust', [0, 0, 0, 0, 9]],
    ]);
    const later = old.with('feedback_report', {
      service: anId('line'),
      fiscal_year: 2025,
      quarter: 1,
      channel: 'phone',
    });
    expect(summary(later)).toContain(
      'Benefits line: trust 5.00 of 5, no answers on satisfaction (FY 2023 Q1, Phone)',
    );
    expect(checkTree(build(later))).toEqual([]);
  });

  it('has up to three asks, those of barriers first, and says where the others are', () => {
    const asked = year()
      .with('catalyst', { ask: 'A fourth ask.' })
      .with('barrier', { ask: 'A first ask.' })
      .with('barrier', { ask: 'None.' })
      .with('barrier', { ask: 'A second ask.' })
      .with('barrier', { ask: 'A third ask.' });
    expect(summary(asked)).toContain(
      'What we ask for: A first ask. A second ask. A third ask. Chapter 7 has all four.',
    );
    expect(summary(year())).toContain('What we ask for: Nothing yet');
  });
});
