import { describe, expect, it } from 'vitest';
import {
  clockWords,
  readTimes,
  rehearsed,
  timeStanding,
  timesValue,
  withTime,
} from '../../../shared/briefing/times.ts';

const slides = [
  { key: 'purpose', minutes: 2 },
  { key: 'provider', minutes: 3 },
  { key: 'own', minutes: 0 },
];
const [purpose = { key: '', minutes: 0 }, provider = purpose] = slides;

describe('the time plan', () => {
  it('is on time while the first slide has time left', () => {
    expect(timeStanding(slides, new Map([['purpose', 60]]), purpose)).toEqual({
      elapsed: 60,
      planned: 300,
      overOnSlide: -60,
      behind: 0,
    });
  });

  it('is behind by what the slides so far took too long', () => {
    const times = new Map([
      ['purpose', 150],
      ['provider', 60],
    ]);
    expect(timeStanding(slides, times, provider)).toMatchObject({ overOnSlide: -120, behind: 30 });
    expect(timeStanding(slides, withTime(times, 'provider', 190), provider)).toMatchObject({
      overOnSlide: 70,
      behind: 100,
    });
  });

  it('is ahead where slides took less than planned', () => {
    expect(timeStanding(slides, new Map([['purpose', 60]]), provider).behind).toBe(-60);
  });

  it('counts a jump forward as time gained', () => {
    const [, , own = purpose] = slides;
    expect(timeStanding(slides, new Map([['purpose', 120]]), own).behind).toBe(-180);
  });

  it('says times as a clock does', () => {
    expect([0, 65, 1122, 3720, -70].map(clockWords)).toEqual(['0:00', '1:05', '18:42', '62:00', '1:10']);
  });
});

describe('the times of a session', () => {
  it('are kept in whole seconds in one order, without slides that were passed over', () => {
    const times = new Map([
      ['provider', 12.4],
      ['purpose', 61.6],
      ['own', 0.2],
    ]);
    expect(timesValue(times)).toEqual([
      ['provider', 12],
      ['purpose', 62],
    ]);
    expect(readTimes(timesValue(times))).toEqual(
      new Map([
        ['provider', 12],
        ['purpose', 62],
      ]),
    );
  });

  it('are the longer ones where two copies differ', () => {
    const rows = [
      ['purpose', 40],
      ['purpose', 30],
    ];
    expect(readTimes(rows).get('purpose')).toBe(40);
    expect(readTimes(undefined).size).toBe(0);
  });

  it('suggest minutes to plan by, to the next half, and leave alone what was not shown', () => {
    const times = new Map([
      ['purpose', 200],
      ['own', 5],
    ]);
    expect(rehearsed(slides, times).map(({ took, suggested }) => [took, suggested])).toEqual([
      [200 / 60, 3.5],
      [undefined, 3],
      [5 / 60, 0.5],
    ]);
  });
});
