import { describe, expect, it } from 'vitest';
import { dataNotes } from '../../../shared/feedback/data-notes.ts';
import { reportedAnswers } from '../../../shared/feedback/reported-answers.ts';
import { aSnapshot, type Given } from '../../fixtures/snapshots.ts';
import { reported, type Said, trusted } from './quarterly.ts';

const plain = { channel: 'phone', control_number: '1', customers: 9, offered: 8, respondents: 1 };
const seen = (report: Given<'feedback_report'>, said: readonly Said[] = [trusted(0, 0, 0, 0, 1)]) => {
  const { quarters } = reportedAnswers(
    reported(aSnapshot(), 'report', { ...plain, ...report }, said).build(),
  );
  return dataNotes([...quarters.values()].flatMap((cells) => [...cells.values()].flat())).map(({ id }) => id);
};

describe('what is odd about reports', () => {
  it('is nothing where all figures agree', () => {
    expect(seen({})).toEqual([]);
  });

  it.each<[string, Given<'feedback_report'>]>([
    ['offered-zero', { offered: 0 }],
    ['offered-above-customers', { offered: 10 }],
    ['respondents-above-offered', { offered: 1, respondents: 2 }],
    ['trust-and-respondents', { respondents: 2 }],
    ['channels-mixed', { channel: ' Mixed' }],
    ['channel-missing', { channel: ' ' }],
    ['control-number-missing', { control_number: '' }],
  ])('is told: %s', (id, report) => {
    expect(seen(report)).toContain(id);
  });

  it('is told of questions without a wording, and of a measure that is asked twice', () => {
    const none: Said = { measure: 'ease', question_text: 'NONE', counts: [0, 1, 0, 0, 0] };
    expect(seen({}, [trusted(0, 0, 0, 0, 1), none])).toEqual(['question-none']);
    expect(seen({ respondents: 2 }, [trusted(0, 0, 0, 0, 1), trusted(0, 0, 0, 0, 1)])).toEqual([
      'asked-twice',
    ]);
  });

  const of100: Said = { measure: 'other', counts: [0, 0, 0, 20, 80] };
  const of40: Said = { measure: 'other', counts: [0, 0, 0, 10, 30] };

  it('is told of questions that look like percentages, but not where about a hundred answered', () => {
    const three = [of100, { ...of100, counts: [1, 0, 0, 20, 78] } as Said, of100];
    expect(seen({ respondents: 4832 }, three)).toContain('percent');
    expect(seen({ respondents: 100 }, three)).not.toContain('percent');
    expect(seen({ respondents: 4832 }, [of100, of40, of40])).not.toContain('percent');
  });

  const twoQuarters = (
    first: Given<'feedback_report'>,
    second: Given<'feedback_report'>,
    said: readonly [readonly Said[], readonly Said[]] = [[], []],
  ) => {
    const { quarters } = reportedAnswers(
      reported(
        reported(aSnapshot(), 'first', { ...plain, ...first }, said[0]),
        'second',
        { ...plain, quarter: 2, ...second },
        said[1],
      ).build(),
    );
    return dataNotes([...quarters.values()].flatMap((cells) => [...cells.values()].flat())).map(
      ({ id, reports }) => [id, reports.length],
    );
  };

  it('is told where a quarter repeats the one before, of the same people only', () => {
    const said = [of40, of40, of40];
    const same = { respondents: 40, offered: 99, customers: 100 };
    expect(twoQuarters({}, {}, [said, said])).toEqual([['answers-repeated', 1]]);
    expect(twoQuarters({}, {}, [said, [of40, of40, of100]])).toEqual([]);
    expect(twoQuarters({}, { channel: 'website' }, [said, said])).toEqual([]);
    expect(twoQuarters({}, { quarter: 3 }, [said, said])).toEqual([]);
    expect(twoQuarters(same, same)).toEqual([['volumes-repeated', 1]]);
    expect(twoQuarters(same, { ...same, offered: 98 })).toEqual([]);
  });

  it('is told of two reports of the same people in one quarter, of both', () => {
    expect(twoQuarters({}, { quarter: 1, channel: ' phone' })).toEqual([['doubled', 2]]);
    expect(twoQuarters({}, { quarter: 1, transaction_point: 'By night' })).toEqual([]);
  });

  it('is told where the offers are blank, but not of a report without any figures', () => {
    const { quarters } = reportedAnswers(
      reported(
        reported(aSnapshot(), 'silent', { status: 'not_reported' }, []),
        'blank',
        { respondents: 3 },
        [],
      ).build(),
    );
    const notes = dataNotes([...quarters.values()].flatMap((cells) => [...cells.values()].flat()));
    expect(notes.find(({ id }) => id === 'offered-blank')?.reports).toHaveLength(1);
  });
});
