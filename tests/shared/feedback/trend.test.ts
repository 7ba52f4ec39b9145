import { describe, expect, it } from 'vitest';
import { quarterPlace } from '../../../shared/calendar/fiscal.ts';
import { measuresOfService } from '../../../shared/feedback/measures.ts';
import type { Measured } from '../../../shared/feedback/pooled.ts';
import { reportedAnswers } from '../../../shared/feedback/reported-answers.ts';
import { trendOf } from '../../../shared/feedback/trend.ts';
import { aSnapshot, type Given, type SnapshotBuilder } from '../../fixtures/snapshots.ts';
import { line, reported, type Said, trusted } from './quarterly.ts';

const answered = (
  builder: SnapshotBuilder,
  quarter: readonly [number, number],
  said: Said,
  report: Given<'feedback_report'> = {},
) =>
  reported(builder, quarter.join(' Q'), { fiscal_year: quarter[0], quarter: quarter[1], ...report }, [said]);

const trend = (builder: SnapshotBuilder) =>
  trendOf(measuresOfService(reportedAnswers(builder.build()), line), 'trust');
const hundredths = (measured: Measured | null) => measured?.hundredths ?? null;

describe('a measure over time', () => {
  const withGap = answered(
    answered(answered(aSnapshot(), [2022, 1], trusted(0, 0, 1, 0, 0)), [2022, 4], trusted(0, 0, 0, 1, 0)),
    [2023, 1],
    trusted(0, 1, 0, 0, 0),
  );

  it('keeps a gap as a gap', () => {
    expect(trend(withGap).map(({ place, measured }) => [place, hundredths(measured)])).toEqual([
      [quarterPlace(2022, 1), 300],
      [quarterPlace(2022, 2), null],
      [quarterPlace(2022, 3), null],
      [quarterPlace(2022, 4), 400],
      [quarterPlace(2023, 1), 200],
    ]);
  });

  it('is compared with the quarter before and the same quarter a year before', () => {
    const changes = trend(withGap).map(({ sinceQuarterBefore, sinceYearBefore }) => [
      sinceQuarterBefore?.hundredths ?? null,
      sinceYearBefore?.hundredths ?? null,
    ]);
    expect(changes).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [null, null],
      [-200, -100],
    ]);
  });

  it('says where the question was worded otherwise, though not over a period or a capital', () => {
    const worded = (question_text: string) =>
      trend(
        answered(answered(aSnapshot(), [2022, 4], trusted(0, 0, 1, 0, 0)), [2023, 1], {
          ...trusted(0, 0, 1, 0, 0),
          question_text,
        }),
      ).at(-1)?.sinceQuarterBefore?.cautions;
    expect(worded('i trust the line')).toEqual([]);
    expect(worded('This call increased my trust.')).toEqual(['wording']);
  });

  it('says where other customers were asked', () => {
    const before = answered(aSnapshot(), [2022, 4], trusted(0, 0, 1, 0, 0), { channel: 'phone' });
    const after = answered(before, [2023, 1], trusted(0, 0, 1, 0, 0), { channel: 'email' });
    expect(trend(after).at(-1)?.sinceQuarterBefore?.cautions).toEqual(['makeup']);
  });

  it('is empty without reports', () => {
    expect(trend(aSnapshot())).toEqual([]);
  });
});
