import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../shared/documents/tree.ts';
import type { SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { type Asked, blocksOf, quarter, report, results, service, trust } from './one-service.ts';

const trendsOf = (builder: SnapshotBuilder) =>
  blocksOf(builder).filter(
    (block): block is Figure => block.type === 'figure' && block.id.startsWith('figure-trend'),
  );

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
      'Mean ratings by quarter on a scale of 1 to 5, FY 2022 Q1 to FY 2022 Q2. Satisfaction: 4.50, 4.75. Trust: 4.80, 4.80.',
    );
    expect(figure?.drawing.svg).toContain('>4.75</text>');
    expect(figure?.drawing.svg).toContain('>Mean on a scale of 1 to 5; axis from 4.00 to 5.00</text>');
  });

  const trustOver = (fours: readonly number[], wording: (place: number) => string = () => 'I trust it.') =>
    fours.reduce(
      (built, four, place) =>
        report(built, `q${place}`, quarter(place), [
          { ...ask('trust', four), question_text: wording(place) },
        ]),
      service(),
    );

  it('compares with the same quarter a year before, not with a trough in between', () => {
    const [figure] = trendsOf(trustOver([20, 90, 40, 30, 10]));
    expect(figure?.caption).toBe('Benefits line: trust rose from 4.80 in FY 2022 Q1 to 4.90 in FY 2023 Q1');
  });

  it('calls a change of less than 0.05 nearly none', () => {
    expect(trendsOf(trustOver([24, 20]))[0]?.caption).toBe(
      'Benefits line: trust was nearly unchanged, 4.76 in FY 2022 Q1 and 4.80 in FY 2022 Q2',
    );
    expect(trendsOf(trustOver([25, 20]))[0]?.caption).toContain('trust rose from 4.75');
  });

  it('breaks the line where the wording changed, and compares within the newest wording', () => {
    const builder = trustOver([90, 90, 20, 10], (place) => (place < 2 ? 'Old words' : 'New words'));
    const [figure] = trendsOf(builder);
    expect(figure?.caption).toBe(
      'Benefits line: trust rose from 4.80 in FY 2022 Q3 to 4.90 in FY 2022 Q4; the wording on trust changed in FY 2022 Q3',
    );
    expect(figure?.alt).toContain('Trust: 4.10, 4.10, 4.80, 4.90.');
    const lines = (drawing: string) => drawing.match(/<path [^>]*fill="none"/g)?.length;
    expect(lines(figure?.drawing.svg ?? '')).toBe(3);
    expect(lines(trendsOf(trustOver([90, 90, 20, 10]))[0]?.drawing.svg ?? '')).toBe(2);
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
    expect(figure?.caption).toBe(
      'Benefits line: trust fell from 4.90 in FY 2022 Q1 to 4.70 in FY 2022 Q3; no results for FY 2022 Q2',
    );
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

  it('leaves out what has no place in time', () => {
    const builder = report(trustOver([24, 4]), 'undated', {}, [
      { ...ask('trust', 90), question_text: 'Other words' },
    ]);
    expect(trendsOf(builder)[0]?.caption).toBe(
      'Benefits line: trust rose from 4.76 in FY 2022 Q1 to 4.96 in FY 2022 Q2',
    );
    expect(results(builder)).toContain('No quarter given');
    expect(results(builder)).not.toContain('The wording changed');
  });
});
