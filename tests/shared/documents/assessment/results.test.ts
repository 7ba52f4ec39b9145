import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../shared/documents/blocks.ts';
import { checkTree } from '../../../../shared/documents/numbering.ts';
import type { Table } from '../../../../shared/documents/tree.ts';
import { anId, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import {
  type Asked,
  blocksOf,
  build,
  line,
  quarter,
  report,
  results,
  service,
  trust,
} from './one-service.ts';
import { textOf, underHeading } from './tree-text.ts';

const tablesOf = (builder: SnapshotBuilder, id: string) =>
  blocksOf(builder).filter((block): block is Table => block.type === 'table' && block.id.startsWith(id));

describe('the results of the last four quarters', () => {
  it('go back to the same quarter a year before, and no further', () => {
    const six = [0, 1, 2, 3, 4, 5].reduce(
      (built, place) => report(built, `q${place}`, { ...quarter(place), reflection: `Thought ${place}` }),
      service(),
    );
    const text = results(six);
    expect(text).not.toContain('Thought 0');
    for (const place of [1, 2, 3, 4, 5]) expect(text).toContain(`Thought ${place}`);
    expect(text).toContain('FY 2023 Q2');
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

  const asking =
    (measure: 'ease' | 'efficiency' | 'effectiveness' | 'other') =>
    (question_text: string): Asked => ({
      question_number: 8,
      measure,
      question_text,
      counts: [0, 0, 0, 0, 5],
    });
  const asked = (...questions: readonly (readonly Asked[])[]) =>
    questions.reduce((built, list, place) => report(built, `q${place}`, quarter(place), list), service());

  it('never put two measures or two wordings into one row, even of one measure', () => {
    const rows = (builder: SnapshotBuilder) => tablesOf(builder, 'table-means')[0]?.rows;
    expect(rows(asked([asking('ease')('Easy?')], [asking('efficiency')('Quick?')]))).toHaveLength(2);
    expect(rows(asked([asking('other')('Parking?')], [asking('other')('Opening hours?')]))).toHaveLength(2);
    const reworded = asked(
      [asking('effectiveness')('I now know which action to take.')],
      [asking('effectiveness')('The extent to which your issue was resolved')],
    );
    expect(rows(reworded)).toHaveLength(2);
    const text = results(reworded);
    expect(text).toContain('Effectiveness\nI now know which action to take. | 5.00\nn = 5 | \n');
    expect(text).toContain('Effectiveness\nThe extent to which your issue was resolved |  | 5.00\nn = 5');
    expect(text).toContain('Effectiveness: The wording changed in FY 2022 Q2; the two are not comparable.');
  });

  it('take case, spaces, quotation marks and a final period for the same wording', () => {
    const builder = asked(
      [asking('ease')('It was  easy to use “our” site.')],
      [asking('ease')('It was easy to use "our" Site')],
    );
    expect(tablesOf(builder, 'table-means')[0]?.rows).toHaveLength(1);
    expect(results(builder)).not.toContain('The wording changed');
  });

  it('take questions that were asked side by side for two questions, not for a change', () => {
    const pair = [asking('ease')('Easy to find?'), { ...asking('ease')('Easy to use?'), question_number: 9 }];
    expect(results(asked(pair, pair))).not.toContain('The wording changed');
  });

  it('leave a column for a quarter between without any report', () => {
    const builder = report(report(service(), 'a', quarter(0), [trust([0, 0, 0, 0, 1])]), 'b', quarter(2), [
      trust([0, 0, 0, 0, 1]),
    ]);
    expect(results(builder)).toContain('5.00\nn = 1 |  | 5.00\nn = 1');
  });

  it('keep channels apart, and add them up only where the table says so', () => {
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
    expect(JSON.stringify(tables)).not.toContain('3.00');
  });

  it('call streams by what sets them apart, those that go on before those that ended', () => {
    const asked = { service_provided: 'Filing', channel: 'phone' };
    const builder = report(
      report(service(), 'old', { ...quarter(0), ...asked, transaction_point: 'On paper' }),
      'new',
      { ...quarter(1), ...asked, transaction_point: 'By text message' },
    );
    expect(tablesOf(builder, 'table-volumes').map(({ caption }) => caption)).toEqual([
      'Response counts and rates of Benefits line: By text message',
      'Response counts and rates of Benefits line: On paper',
    ]);
  });

  it('print counts of customers and the response rate, and the status of each report', () => {
    const builder = report(service(), 'q', {
      ...quarter(0),
      customers: 9_707_552,
      offered: 1_808_680,
      respondents: 304_687,
      status: 'published',
    });
    expect(results(builder)).toContain('FY 2022 Q1 | 9,707,552 | 1,808,680 | 304,687 | 16.8% | Published');
    const unknown = report(service(), 'q', { ...quarter(0), offered: 0, respondents: 0 });
    expect(results(unknown)).toContain('FY 2022 Q1 |  | 0 | 0 | ');
  });

  it('round the response rate once, from the counts', () => {
    const rate = (respondents: number, offered: number) =>
      results(report(service(), 'q', { ...quarter(0), respondents, offered }));
    expect(rate(8945, 100_000)).toContain('| 8.9%');
    expect(rate(89_496, 1_000_000)).toContain('| 8.9%');
    expect(rate(1, 8)).toContain('| 12.5%');
    expect(rate(25, 2)).toContain('| 1,250.0%');
    expect(rate(39, 391_826)).toContain('| under 0.1%');
    expect(rate(0, 100)).toContain('| 0.0%');
  });

  it('say where more respondents are reported than answered any question', () => {
    const builder = report(service(), 'q', { ...quarter(0), respondents: 1057 }, [
      trust([0, 0, 0, 0, 914]),
      { ...trust([0, 0, 0, 0, 900]), question_number: 3, measure: 'ease' },
    ]);
    expect(results(builder)).toContain(
      'More respondents are reported than answered any question: 1,057 in FY 2022 Q1 (at most 914 answers to a question).',
    );
    const equal = report(service(), 'q', { ...quarter(0), respondents: 914 }, [trust([0, 0, 0, 0, 914])]);
    expect(results(equal)).not.toContain('More respondents');
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
    const builder = [0, 1, 2, 3, 4, 5].reduce(
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
    expect(results(builder)).toContain('Average wait | minutes | 14.5 | 13.5 | 12.5 | 11.5 | 10.5');
    expect(underHeading(build(builder), 'Annex G')).toContain(
      'Earlier service-level indicators of Benefits line\nIndicator | Unit | FY 2022 Q1\nAverage wait | minutes | 15.5',
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
    expect(annex).toContain('2 | Trust | Old words. | FY 2022 Q1 | 1 | 2 | 3 | 4 | 5,000 | 5,010 | 5.00');
    expect(annex).toContain('2 | Trust | I trust the line. | FY 2022 Q2 | 0 | 0 | 0 | 0 | 0 | 0 | ');
  });

  it('lead from the means to their counts', () => {
    const builder = report(service(), 'q', quarter(0), [trust([0, 0, 0, 0, 1])]);
    const [counts] = tablesOf(builder, 'table-counts');
    const blocks = blocksOf(builder);
    const means = blocks.findIndex((block) => block.type === 'table' && block.id.startsWith('table-means'));
    const note = blocks[means + 1];
    expect(note).toMatchObject({ role: 'note', content: [{ type: 'reference', target: counts?.id }, {}] });
  });

  it('follow one question through all quarters there, its wording said once', () => {
    const both = [
      { ...trust([0, 0, 0, 0, 1]), question_number: 1, question_text: 'One.' },
      trust([0, 0, 0, 0, 2]),
    ];
    const builder = report(report(service(), 'q1', quarter(0), both), 'q2', quarter(1), both);
    const rows = tablesOf(builder, 'table-counts')[0]?.rows.map((row) => row.slice(0, 4).map(plainText));
    expect(rows).toEqual([
      ['1', 'Trust', 'One.', 'FY 2022 Q1'],
      ['1', 'Trust', 'as above', 'FY 2022 Q2'],
      ['2', 'Trust', 'I trust the line.', 'FY 2022 Q1'],
      ['2', 'Trust', 'as above', 'FY 2022 Q2'],
    ]);
  });

  it('leave out the status where no report has one, as in published data', () => {
    const columns = (status?: 'draft') =>
      tablesOf(report(service(), 'q', { ...quarter(0), ...(status && { status }) }), 'table-volumes')[0]
        ?.columns.map(({ header }) => header)
        .at(-1);
    expect([columns(), columns('draft')]).toEqual(['Response rate', 'Status']);
  });

  it('cut long names of streams in titles, and say them whole once', () => {
    const point = (share: string) =>
      `${share}${' of those who visit five pages and stay for a minute'.repeat(2)}`;
    const asked = (a: string, b: string) =>
      report(report(service(), 'a', { ...quarter(0), transaction_point: a }), 'b', {
        ...quarter(0),
        transaction_point: b,
      });
    const builder = asked(point('25%'), point('5%'));
    expect(tablesOf(builder, 'table-volumes').map(({ caption }) => caption)).toEqual([
      'Response counts and rates of Benefits line: 25% of those who visit five pages and stay for a minute of…',
      'Response counts and rates of Benefits line: 5% of those who visit five pages and stay for a minute of those…',
    ]);
    expect(results(builder)).toContain(`Transaction point: ${point('25%')}`);
    const alike = tablesOf(asked(`${point('5%')}, by day`, `${point('5%')}, by night`), 'table-volumes');
    expect(alike[0]?.caption).toContain(', by day');
  });

  it('say once what one stream reports in the same words in several quarters', () => {
    const reflection = 'Calls were short.';
    const builder = report(report(service(), 'q1', { ...quarter(0), reflection }), 'q2', {
      ...quarter(1),
      reflection,
    });
    const text = results(builder);
    expect(text.split(reflection)).toHaveLength(2);
    expect(text).toContain(`FY 2022 Q1 and FY 2022 Q2\nWhat we learned: ${reflection}`);
  });
});
