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
