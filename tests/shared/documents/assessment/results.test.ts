import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../../../shared/documents/assessment.ts';
import { checkTree } from '../../../../shared/documents/numbering.ts';
import type { Figure, Table } from '../../../../shared/documents/tree.ts';
import { anId, aSnapshot, type Given, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { textOf, underHeading } from './tree-text.ts';

const build = (builder: SnapshotBuilder) =>
  buildAssessment(builder.build(), { findings: [], digest: 'd'.repeat(64) });
const results = (builder: SnapshotBuilder) =>
  underHeading(build(builder), 'Results of the last four quarters');

function blocksOf(builder: SnapshotBuilder) {
  return build(builder).sections.flatMap(({ blocks }) => blocks);
}

const tablesOf = (builder: SnapshotBuilder, id: string) =>
  blocksOf(builder).filter((block): block is Table => block.type === 'table' && block.id.startsWith(id));
const trendsOf = (builder: SnapshotBuilder) =>
  blocksOf(builder).filter(
    (block): block is Figure => block.type === 'figure' && block.id.startsWith('figure-trend'),
  );

const line = anId('line');
const service = () => aSnapshot().with('service', { id: line, name: 'Benefits line', designated: true });

type Asked = Pick<Given<'measure_count'>, 'question_number' | 'measure' | 'question_text' | 'counts'>;

/** A report of the Benefits line with the counts of its questions. */
function report(
  builder: SnapshotBuilder,
  name: string,
  fields: Given<'feedback_report'>,
  asked: readonly Asked[] = [],
): SnapshotBuilder {
  const id = anId(name);
  return asked.reduce(
    (built, entry) => built.with('measure_count', { ...entry, report: id }),
    builder.with('feedback_report', { service: line, ...fields, id }),
  );
}

const trust = (counts: readonly number[]): Asked => ({
  question_number: 2,
  measure: 'trust',
  question_text: 'I trust the line.',
  counts,
});
const quarter = (place: number) => ({ fiscal_year: 2022 + Math.floor(place / 4), quarter: (place % 4) + 1 });

describe('the results of the last four quarters', () => {
  it('leave out quarters before the newest four', () => {
    const five = [0, 1, 2, 3, 4].reduce(
      (built, place) => report(built, `q${place}`, { ...quarter(place), reflection: `Thought ${place}` }),
      service(),
    );
    const text = results(five);
    expect(text).not.toContain('Thought 0');
    for (const place of [1, 2, 3, 4]) expect(text).toContain(`Thought ${place}`);
    expect(text).toContain('FY 2023 Q1');
  });

  it('print each mean with its count, one row for each measure and wording', () => {
    const builder = report(service(), 'q', { ...quarter(0), channel: 'phone' }, [
      {
        question_number: 1,
        measure: 'satisfaction',
        question_text: 'I am satisfied.',
        counts: [0, 0, 1, 0, 1],
      },
      trust([1000, 0, 0, 0, 234]),
      { question_number: 8, measure: 'other', question_text: 'Parking?', counts: [1, 0, 0, 0, 0] },
    ]);
    const [table] = tablesOf(builder, 'table-means');
    expect(table?.rows).toHaveLength(3);
    const text = results(builder);
    expect(text).toContain('Satisfaction\nI am satisfied. | 4.00\nn = 2');
    expect(text).toContain('Trust\nI trust the line. | 1.76\nn = 1,234');
    expect(text).toContain('Other\nParking? | 1.00\nn = 1');
  });

  it('never put two measures or two wordings of a free question into one row', () => {
    const ask = (measure: 'ease' | 'efficiency' | 'other', question_text: string): Asked => ({
      question_number: 8,
      measure,
      question_text,
      counts: [0, 0, 0, 0, 5],
    });
    const builder = report(report(service(), 'q1', quarter(0), [ask('ease', 'Easy?')]), 'q2', quarter(1), [
      ask('efficiency', 'Quick?'),
    ]);
    expect(tablesOf(builder, 'table-means')[0]?.rows).toHaveLength(2);
    const reworded = report(
      report(service(), 'q1', quarter(0), [ask('other', 'Parking?')]),
      'q2',
      quarter(1),
      [ask('other', 'Opening hours?')],
    );
    expect(tablesOf(reworded, 'table-means')[0]?.rows).toHaveLength(2);
  });

  it('keep channels apart and never add them up', () => {
    const builder = report(
      report(service(), 'phone', { ...quarter(0), channel: 'phone' }, [trust([0, 0, 0, 0, 3])]),
      'web',
      { ...quarter(0), channel: 'website' },
      [trust([3, 0, 0, 0, 0])],
    );
    const tables = tablesOf(builder, 'table-means');
    expect(tables.map(({ caption }) => caption)).toEqual([
      'Mean ratings of Benefits line: Phone',
      'Mean ratings of Benefits line: Website',
    ]);
    const text = results(builder);
    expect(text).toContain('5.00\nn = 3');
    expect(text).toContain('1.00\nn = 3');
    expect(text).not.toContain('3.00');
  });

  it('print counts of customers and the response rate, and the status of each report', () => {
    const builder = report(service(), 'q', {
      ...quarter(0),
      customers: 9_707_552,
      offered: 1_808_680,
      respondents: 304_687,
      status: 'published',
    });
    expect(results(builder)).toContain('FY 2022 Q1 | 9,707,552 | 1,808,680 | 304,687 | 16.85% | Published');
    const unknown = report(service(), 'q', { ...quarter(0), offered: 0, respondents: 0 });
    expect(results(unknown)).toContain('FY 2022 Q1 |  | 0 | 0 |  | ');
  });

  it('say in which quarters another control number held', () => {
    const builder = report(report(service(), 'q1', { ...quarter(0), control_number: '1111-0001' }), 'q2', {
      ...quarter(1),
      control_number: '2222-0002',
    });
    expect(results(builder)).toContain('OMB control number: 1111-0001 (FY 2022 Q1); 2222-0002 (FY 2022 Q2)');
  });

  it('keep reports without a service, without a quarter, or with a service that is gone', () => {
    const builder = report(service(), 'none', { reflection: 'No quarter.' })
      .with('feedback_report', { fiscal_year: 2022, quarter: 1, reflection: 'No service.' })
      .with('feedback_report', { service: anId('gone'), fiscal_year: 2022, reflection: 'Gone.' });
    const tree = build(builder);
    expect(checkTree(tree)).toEqual([]);
    const text = textOf(tree);
    for (const words of [
      'No quarter.',
      'No service.',
      'Gone.',
      'Service not named',
      'No quarter given',
      'FY 2022, no quarter given',
    ])
      expect(text).toContain(words);
  });

  it('print operational figures beside the scores, older ones in annex G', () => {
    const builder = [0, 1, 2, 3, 4].reduce(
      (built, place) =>
        built.with('service_indicator', {
          service: line,
          ...quarter(place),
          name: 'Average wait',
          unit: 'minutes',
          value: 15.5 - place,
        }),
      service(),
    );
    expect(results(builder)).toContain('Average wait | minutes | 14.5 | 13.5 | 12.5 | 11.5');
    expect(underHeading(build(builder), 'Annex G')).toContain(
      'Benefits line | FY 2022 Q1 | Average wait | 15.5 | minutes',
    );
  });

  it('print the exact counts behind every mean in annex B, earlier wordings included', () => {
    const builder = report(
      report(service(), 'q1', quarter(0), [{ ...trust([1, 2, 3, 4, 5000]), question_text: 'Old words.' }]),
      'q2',
      quarter(1),
      [trust([0, 0, 0, 0, 0])],
    );
    const annex = underHeading(build(builder), 'Annex B');
    expect(annex).toContain('FY 2022 Q1 | 2. Old words. | Trust | 1 | 2 | 3 | 4 | 5,000 | 5,010 | 5.00');
    expect(annex).toContain('FY 2022 Q2 | 2. I trust the line. | Trust | 0 | 0 | 0 | 0 | 0 | 0 | ');
  });
});

describe('the figure of trust and satisfaction', () => {
  const ask = (measure: 'trust' | 'satisfaction', four: number): Asked => ({
    ...trust([0, 0, 0, four, 100 - four]),
    measure,
    question_number: measure === 'trust' ? 2 : 1,
  });

  it('says its message in the caption and its data in the alternative text', () => {
    const builder = report(
      report(service(), 'q1', quarter(0), [ask('satisfaction', 50), ask('trust', 20)]),
      'q2',
      quarter(1),
      [ask('satisfaction', 25), ask('trust', 20)],
    );
    const [figure] = trendsOf(builder);
    expect(figure?.caption).toBe(
      'Benefits line: satisfaction rose from 4.50 in FY 2022 Q1 to 4.75 in FY 2022 Q2; trust stood at 4.80 in FY 2022 Q1 and again in FY 2022 Q2',
    );
    expect(figure?.alt).toBe(
      'Mean ratings by quarter, FY 2022 Q1 to FY 2022 Q2. Satisfaction: 4.50, 4.75. Trust: 4.80, 4.80.',
    );
    expect(figure?.drawing.svg).toContain('>4.75</text>');
  });

  it('leaves a gap where nobody was asked', () => {
    const builder = report(
      report(report(service(), 'q1', quarter(0), [ask('trust', 10)]), 'q2', quarter(1)),
      'q3',
      quarter(2),
      [ask('trust', 30)],
    );
    const [figure] = trendsOf(builder);
    expect(figure?.alt).toContain('Trust: 4.90, no answers, 4.70.');
    expect(figure?.caption).toContain('trust fell from 4.90 in FY 2022 Q1 to 4.70 in FY 2022 Q3');
  });

  it('is a sentence where there is one quarter only', () => {
    const builder = report(service(), 'q1', quarter(0), [ask('trust', 10)]);
    expect(trendsOf(builder)).toEqual([]);
    expect(results(builder)).toContain('Trust stood at 4.90 in FY 2022 Q1.');
  });

  it('is not drawn where a quarter has two means for one measure', () => {
    const builder = report(report(service(), 'a', quarter(0), [ask('trust', 10)]), 'b', quarter(0), [
      ask('trust', 30),
    ]);
    expect(trendsOf(builder)).toEqual([]);
    expect(results(builder)).toContain('4.90\nn = 100\n4.70\nn = 100');
  });
});
