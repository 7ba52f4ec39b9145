import { describe, expect, it } from 'vitest';
import { readClipboardTable } from '../../../shared/feedback/clipboard-table.ts';
import { planPaste } from '../../../shared/feedback/paste-plan.ts';

const questions = [
  { question_number: 1, counts: [1, 1, 1, 1, 1] },
  { question_number: 2 },
  { question_number: 5 },
];
const firstCount = { row: 0, column: 2 };
const plan = (text: string, at = firstCount, heading?: boolean) =>
  planPaste(readClipboardTable(text), questions, at, heading);

describe('a block that is pasted into a report', () => {
  it('sets the counts of each row from the cell on at which it is pasted', () => {
    expect(plan('1\t2\t3\t4\t1,234\n0\t0\t0\t0\t9.0')).toEqual({
      changes: [
        { question_number: 1, counts: [1, 2, 3, 4, 1234] },
        { question_number: 2, counts: [0, 0, 0, 0, 9] },
      ],
      cells: 10,
      added: 0,
      hasHeading: false,
      isDoubtful: false,
      misfits: [],
    });
  });

  it('leaves what it does not speak of: other points, and empty cells', () => {
    expect(plan('7\t\t8', { row: 0, column: 3 }).changes).toEqual([
      { question_number: 1, counts: [1, 7, 1, 8, 1] },
    ]);
    expect(plan('\t\n5', { row: 0, column: 2 }).changes).toEqual([
      { question_number: 2, counts: [5, 0, 0, 0, 0] },
    ]);
  });

  it('names what does not fit by its row and column, and takes the rest', () => {
    const { changes, misfits } = plan('1\t2\tmany\t-4\t5.5\t6\n1\t1\t1\t1\t1\t');
    expect(changes).toEqual([
      { question_number: 1, counts: [1, 2, 1, 1, 1] },
      { question_number: 2, counts: [1, 1, 1, 1, 1] },
    ]);
    expect(misfits).toEqual([
      { row: 1, column: 3, problem: 'must be a whole number, such as 1,234' },
      { row: 1, column: 4, problem: 'must not be negative' },
      { row: 1, column: 5, problem: 'must be a whole number, such as 1,234' },
      { row: 1, column: 6, problem: 'lies beyond the last column' },
    ]);
  });

  it('goes by headings that name the points, wherever it is pasted', () => {
    const own = plan(
      'Number\tMeasure\tQuestion as asked\tRated 1\tRated 2\tRated 3\tRated 4\tRated 5\tTotal\tMean\n5\tTrust\tI trust it.\t1\t2\t3\t4\t5\t15\t3.67',
      {
        row: 1,
        column: 6,
      },
    );
    expect(own).toMatchObject({ hasHeading: true, isDoubtful: false, misfits: [] });
    expect(own.changes).toEqual([
      { question_number: 5, measure: 'trust', question_text: 'I trust it.', counts: [1, 2, 3, 4, 5] },
    ]);
  });

  it('takes a row of 1 to 5 over others for headings, until somebody says that it is none', () => {
    expect(plan('1\t2\t3\t4\t5\n9\t9\t9\t9\t9')).toMatchObject({
      hasHeading: true,
      isDoubtful: true,
      changes: [{ question_number: 1, counts: [9, 9, 9, 9, 9] }],
    });
    expect(plan('1\t2\t3\t4\t5\n9\t9\t9\t9\t9', firstCount, false).changes).toHaveLength(2);
    expect(plan('1\t2\t3\t4\t5')).toMatchObject({ hasHeading: false, cells: 5 });
  });

  it('takes words before five numbers for the question', () => {
    expect(plan('Trust\tI trust it.\t1\t2\t3\t4\t5').changes).toEqual([
      { question_number: 1, question_text: 'I trust it.', counts: [1, 2, 3, 4, 5] },
    ]);
  });

  it('adds questions after the last, as many as a report has room for', () => {
    expect(plan('1\n2\n3\n4\n5', { row: 1, column: 2 })).toMatchObject({
      added: 3,
      changes: [
        { question_number: 2 },
        { question_number: 5 },
        { question_number: 6 },
        { question_number: 7 },
        { question_number: 8 },
      ],
    });
    const many = plan(Array.from({ length: 120 }, () => '1').join('\n'));
    expect(many.changes.at(-1)?.question_number).toBe(99);
    expect(many.misfits[0]).toEqual({
      row: 98,
      column: 1,
      problem: 'has no room: a report has at most 99 questions',
    });
  });

  it('refuses measures that there are not, and texts that cannot be kept', () => {
    const { misfits, changes } = plan(`speed\tWhat?\n\t${'x'.repeat(60_001)}`, { row: 0, column: 0 });
    expect(changes).toEqual([{ question_number: 1, question_text: 'What?' }]);
    expect(misfits.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });
});
