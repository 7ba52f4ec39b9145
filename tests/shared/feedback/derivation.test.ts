import { describe, expect, it } from 'vitest';
import { quarterPlace } from '../../../shared/calendar/fiscal.ts';
import {
  deriveChange,
  deriveMean,
  deriveRate,
  deriveShare,
  formatChange,
  formatTenths,
} from '../../../shared/feedback/derivation.ts';
import { measuresOfService } from '../../../shared/feedback/measures.ts';
import { reportedAnswers } from '../../../shared/feedback/reported-answers.ts';
import { trendPoint } from '../../../shared/feedback/trend.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { line, reported, trusted } from './quarterly.ts';

const place = quarterPlace(2023, 1);
const before = reported(aSnapshot(), 'autumn', { fiscal_year: 2022, quarter: 4, channel: 'phone' }, [
  trusted(0, 0, 1, 0, 0),
]);
const calls = reported(before, 'calls', { channel: 'phone', offered: 1_808_680, respondents: 304_687 }, [
  trusted(12, 8, 40, 120, 251),
]);
const quarters = measuresOfService(
  reportedAnswers(
    reported(calls, 'letters', { channel: 'paper', respondents: 1000 }, [trusted(1000, 0, 0, 0, 0)]).build(),
  ),
  line,
);
const { measured, sinceQuarterBefore } = trendPoint(quarters, 'trust', place);
const now = quarters.at(place);
if (measured === null || sinceQuarterBefore === null || now === undefined)
  throw new Error('there are answers');

describe('how a number came about', () => {
  it('is told of a mean in figures and by its rows', () => {
    const derivation = deriveMean(measured);
    expect(derivation.formula).toBe('(1 × 1,012 + 2 × 8 + 3 × 40 + 4 × 120 + 5 × 251) / 1,431 = 2.01');
    expect(derivation.rows.map(({ report, figures }) => [report, figures.map(({ value }) => value)])).toEqual(
      [
        [anId('calls'), [12, 8, 40, 120, 251]],
        [anId('letters'), [1000, 0, 0, 0, 0]],
      ],
    );
  });

  it('is told of a response rate, with the reports that it leaves out and why', () => {
    const derivation = deriveRate(now.volumes);
    expect(derivation.formula).toBe('304,687 / 1,808,680 = 16.8%');
    expect(derivation.leftOut).toEqual([
      { id: anId('letters'), reason: 'It does not say to how many the survey was offered.' },
    ]);
  });

  it('is told of a change as the difference of the printed means', () => {
    const derivation = deriveChange(sinceQuarterBefore, measured);
    expect(derivation.formula).toBe('2.01 − 3.00 = −0.99');
    expect(derivation.rule).toContain('FY 2022 Q4');
    expect(derivation.rows).toHaveLength(3);
  });

  it('is told of a share, which enters no mean', () => {
    const thumbs = measuresOfService(
      reportedAnswers(reported(aSnapshot(), 'thumbs', { thumbs: [1, 2] }, []).build()),
      line,
    ).at(place)?.shares;
    if (thumbs?.thumbsUp === undefined) throw new Error('there are thumbs');
    const derivation = deriveShare(thumbs.thumbsUp, thumbs, 'those who gave a thumb');
    expect(derivation.formula).toBe('2 / 3 = 66.7%');
    expect(derivation.rows).toHaveLength(1);
    expect(derivation.rule).toContain('those who gave a thumb');
  });
});

describe('figures in words', () => {
  it('print a change with its sign', () => {
    expect([12, 0, -105].map(formatChange)).toEqual(['+0.12', '0.00', '−1.05']);
  });

  it('print a share with one decimal, and never as nothing where there is something', () => {
    expect(formatTenths({ part: 1, of: 1, tenths: 1000 })).toBe('100.0%');
    expect(formatTenths({ part: 1, of: 10_000, tenths: 0 })).toBe('under 0.1%');
    expect(formatTenths({ part: 0, of: 7, tenths: 0 })).toBe('0.0%');
    expect(formatTenths({ part: 0, of: 0, tenths: null })).toBe('');
  });
});
