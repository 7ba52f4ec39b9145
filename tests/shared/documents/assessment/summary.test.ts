import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import { checkTree } from '../../../../shared/documents/numbering.ts';
import type { Figure } from '../../../../shared/documents/tree.ts';
import { a11Edition2019 } from '../../../../shared/editions/a11-2019.ts';
import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import { aSnapshot, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { lastYear, lastYearWith, rate, rateAll } from './rated.ts';
import { underHeading } from './tree-text.ts';

const build = (builder: SnapshotBuilder) =>
  buildAssessment(builder.build(), { findings: [], digest: 'd'.repeat(64) });
const summary = (builder: SnapshotBuilder) => underHeading(build(builder), '1 Summary');
const year = () => aSnapshot().with('workbook', { fiscal_year: 2023 });

function figureOf(builder: SnapshotBuilder): Figure | undefined {
  return build(builder)
    .sections.flatMap(({ blocks }) => blocks)
    .find((block) => block.type === 'figure');
}

describe('the summary', () => {
  it('says how many dimensions and practices have taken hold', () => {
    const levels = ['established', 'exemplary', 'established', 'emerging', 'not_practiced'];
    expect(summary(rateAll(year(), levels))).toContain(
      'In FY 2023, three of five dimensions are at Established or above. Of 35 practices, 21 have reached Established or above.',
    );
  });

  it('is grammatical for none, one and all', () => {
    const emerging = Array.from({ length: 5 }, () => 'emerging');
    expect(summary(rateAll(year(), emerging))).toContain(
      'none of the five dimensions is at Established or above. Of 35 practices, none has reached',
    );
    expect(summary(rateAll(year(), ['established', ...emerging.slice(1)]))).toContain(
      'one of five dimensions is at Established or above. Of 35 practices, seven have reached',
    );
    const all = emerging.map(() => 'exemplary');
    expect(summary(rateAll(year(), all))).toContain('all five dimensions are at Established or above');
    const oneRated = summary(rate(year(), 'measurement', ['established', ...emerging]));
    expect(oneRated).toContain('one has reached Established or above, and 29 are not yet rated.');
  });

  it('says in words what changed since last year, by name for up to two dimensions', () => {
    const builder = rateAll(year(), ['established', 'emerging', 'emerging', 'not_practiced', 'emerging']);
    const compared = builder.lastYear(lastYear(['emerging', 'emerging', 'emerging', 'emerging', 'emerging']));
    expect(summary(compared)).toContain(
      'Since FY 2022, Measurement rose, Customer Understanding fell, and three dimensions stayed the same.',
    );
    expect(figureOf(compared)?.caption).toBe(
      'One of five dimensions is at Established or above; since FY 2022, Measurement rose, Customer Understanding fell, and three dimensions stayed the same',
    );
    const same = rateAll(year(), ['emerging']).lastYear(lastYear(['emerging']));
    expect(summary(same)).toContain('Since FY 2022, every dimension stayed at its level.');
  });

  it('compares dimensions of an older edition through the crosswalk, and says so of the rest', () => {
    const earlier = lastYearWith(
      { dimension_summary: [{ id: 'x', dimension: 'governance', override_level: 'emerging' }] },
      a11Edition2019,
    );
    const text = summary(rateAll(year(), ['emerging', 'established']).lastYear(earlier));
    expect(text).toContain(
      'Since FY 2022, Governance and Strategy rose. Four dimensions cannot be compared.',
    );
  });

  it('says that there is nothing to compare with in a first year', () => {
    expect(summary(rateAll(year(), []))).toContain(
      'The workbook holds no assessment of an earlier year to compare with.',
    );
    expect(summary(year())).toContain('No dimension has a level yet for FY 2023.');
  });

  it('shows the profile with its data in words and in a table', () => {
    const builder = rateAll(year(), ['established', 'emerging', 'emerging', 'emerging', 'emerging']).lastYear(
      lastYear(['emerging']),
    );
    expect(figureOf(builder)?.alt).toContain('Measurement: Established, up from Emerging.');
    const text = summary(builder);
    expect(text).toContain('Table 1 has the data of Figure 1.');
    expect(text).toContain('Measurement | Established | up from Emerging | 7 of 7');
    expect(text).toContain('Customer Understanding | Emerging | same as in FY 2022 | 0 of 7');
  });

  it('compares with no year whose levels were others', () => {
    const [, ...rest] = a11Edition2022.levels;
    const other = {
      ...a11Edition2022,
      id: 'other',
      levels: rest.map((level, score) => ({ ...level, score })),
    };
    const builder = rateAll(year(), ['established']).lastYear(lastYear(['emerging'], other));
    expect(summary(builder)).toContain('No dimension can be compared with FY 2022 yet.');
    expect(summary(builder)).not.toContain('Compared with');
    expect(figureOf(builder)?.alt).not.toContain('FY 2022');
  });

  it('draws no profile before anything is rated', () => {
    expect(figureOf(year())).toBeUndefined();
    expect(checkTree(build(year()))).toEqual([]);
  });

  it('begins strengths with the dimension that stands highest and gaps with the lowest, cut to fit one page', () => {
    const builder = rateAll(year(), ['emerging', 'exemplary', 'established', 'emerging', 'not_practiced'])
      .with('dimension_summary', { dimension: 'measurement', strengths: 'Scores.', gaps: 'No plan.' })
      .with('dimension_summary', {
        dimension: 'governance_strategy',
        strengths: 'A council.',
        gaps: 'No budget.',
      })
      .with('dimension_summary', {
        dimension: 'culture_organization',
        strengths: 'Training.',
        gaps: 'No awards.',
      })
      .with('dimension_summary', {
        dimension: 'service_design',
        strengths: 'An inventory.',
        gaps: `Maps change nothing. ${'A longer explanation follows. '.repeat(20)}`,
      });
    const lines = summary(builder).split('\n');
    expect(lines.filter((line) => line.startsWith('Strengths'))).toEqual([
      'Strengths in Governance and Strategy: A council.',
      'Strengths in Culture and Organization: Training.',
    ]);
    const gaps = lines.filter((line) => line.startsWith('Gaps'));
    expect(gaps[0]).toMatch(/^Gaps in Service Design and Improvement: Maps change nothing\. A longer/);
    expect(gaps[0]?.length).toBeLessThan(200);
    expect(gaps[1]).toBe('Gaps in Measurement: No plan.');
  });

  it('has the official’s own summary after the page that stands alone', () => {
    const text = summary(year().with('narrative', { question: 'summary', text: 'We came far.' }));
    expect(text).toContain("1.1 The senior official's summary\nWe came far.");
    expect(summary(year())).toContain("1.1 The senior official's summary\nNot yet answered.");
  });
});
