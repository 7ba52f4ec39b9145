import { describe, expect, it } from 'vitest';
import type { Block, Figure } from '../../../../shared/documents/tree.ts';
import type { SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { blocksOf, quarter, report, results, service, trust } from './one-service.ts';

const figuresOf = (builder: SnapshotBuilder) =>
  blocksOf(builder).filter(
    (block): block is Figure => block.type === 'figure' && block.id.startsWith('figure-distribution'),
  );

const satisfaction = (counts: readonly number[]) => ({
  ...trust(counts),
  measure: 'satisfaction' as const,
  question_number: 1,
});

describe('the figure of how answers are spread', () => {
  const asked = () =>
    report(
      report(service(), 'old', quarter(0), [trust([100, 0, 0, 0, 0])]),
      'new',
      { ...quarter(1), respondents: 200 },
      [satisfaction([5, 5, 10, 40, 40]), trust([10, 15, 25, 25, 25])],
    );

  it('shows the newest quarter, and says its message in the caption', () => {
    const [figure, ...others] = figuresOf(asked());
    expect(others).toEqual([]);
    expect(figure?.caption).toBe(
      'Benefits line, FY 2022 Q2: answers of 4 or 5 range from 50% on trust to 80% on satisfaction',
    );
    expect(figure?.alt).toContain('Trust: 50% chose 4 or 5, 25% 1 or 2, mean 3.40, 100 answers.');
    expect(figure?.drawing.svg).toContain('>mean 3.40, 100 answers</text>');
  });

  it('has its data in a table beside it', () => {
    const text = results(asked());
    expect(text).toContain('Measure | 1 | 2 | 3 | 4 | 5 | Answers | Mean');
    expect(text).toContain('Satisfaction | 5% | 5% | 10% | 40% | 40% | 100 | 4.05');
    expect(text).toMatch(
      /Table \d+ has the data of Figure \d+, and Table \d+ the counts behind them\. Shares are rounded one by one/,
    );
  });

  it('takes the newest quarter that has answers, not an empty report after it', () => {
    const builder = report(asked(), 'empty', quarter(2), [trust([0, 0, 0, 0, 0])]);
    expect(figuresOf(builder)[0]?.caption).toContain('FY 2022 Q2');
  });

  it('speaks for the channel with the most respondents, and never adds channels up', () => {
    const phone = { ...quarter(1), channel: 'phone', respondents: 900 };
    const web = { ...quarter(1), channel: 'website', respondents: 300 };
    const builder = report(report(service(), 'web', web, [trust([1, 0, 0, 0, 0])]), 'phone', phone, [
      trust([0, 0, 0, 0, 3]),
    ]);
    const figures = figuresOf(builder);
    expect(figures.map(({ caption }) => caption)).toEqual([
      'Benefits line: Phone, FY 2022 Q2: 100% of the answers on trust were 4 or 5, 0% were 1 or 2',
    ]);
  });

  it('calls two questions of one measure by their numbers', () => {
    const builder = report(service(), 'q', quarter(0), [
      { ...trust([0, 0, 0, 0, 1]), question_number: 2 },
      { ...trust([0, 0, 0, 1, 1]), question_number: 9 },
    ]);
    expect(figuresOf(builder)[0]?.alt).toMatch(/Trust \(question 2\): 100%.*Trust \(question 9\): 100%/);
  });

  it('is left out where nobody answered, or nobody knows when', () => {
    const isFigure = (block: Block) => block.type === 'figure';
    expect(blocksOf(report(service(), 'q', quarter(0), [trust([0, 0, 0, 0, 0])])).some(isFigure)).toBe(false);
    expect(figuresOf(report(service(), 'q', {}, [trust([0, 0, 0, 0, 1])]))).toEqual([]);
  });
});
