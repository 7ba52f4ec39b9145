import { describe, expect, it } from 'vitest';
import {
  asSentence,
  countOf,
  formatNumber,
  formatShare,
  inSentence,
  joinWords,
  numberInWords,
  partOf,
  shortened,
  slug,
  someOf,
  utcInstant,
} from '../../../shared/documents/format.ts';

describe('how documents spell things', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [9_707_552, '9,707,552'],
    [-1234.5, '-1,234.5'],
    [0.1234567, '0.1234567'],
    [0.0000001, '0.0000001'],
    [1e15, '1,000,000,000,000,000'],
  ])('spells %d as %s, with every decimal it has', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('prints a response rate with the two decimals that were computed', () => {
    expect(formatShare(0.1685)).toBe('16.85%');
    expect(formatShare(0.17)).toBe('17.00%');
    expect(formatShare(12.5)).toBe('1,250.00%');
  });

  it('agrees in number with what it counts', () => {
    expect(countOf(0, 'survey')).toBe('no surveys');
    expect(countOf(1, 'survey')).toBe('one survey');
    expect(countOf(12, 'survey')).toBe('12 surveys');
    expect(countOf(2, 'person', 'people')).toBe('two people');
    expect(numberInWords(10)).toBe('10');
  });

  it('says how many of several there are', () => {
    expect([0, 1, 12].map(someOf)).toEqual(['none', 'one', '12']);
    expect([0, 1, 10, 11].map((count) => partOf(count, 11, 'check'))).toEqual([
      'none of the 11 checks',
      'one of 11 checks',
      '10 of 11 checks',
      'all 11 checks',
    ]);
    expect(partOf(2, 2, 'check')).toBe('both checks');
    expect([0, 1].map((count) => partOf(count, 1, 'person', 'people'))).toEqual([
      'no person',
      'the one person',
    ]);
  });

  it('joins one, two and more words, with semicolons where an item has a comma', () => {
    expect(joinWords([])).toBe('');
    expect(joinWords(['one'])).toBe('one');
    expect(joinWords(['one', 'two'])).toBe('one and two');
    expect(joinWords(['one', 'two', 'three'])).toBe('one, two, and three');
    expect(joinWords(['one, or so', 'two'])).toBe('one, or so; two');
  });

  it('keeps the capitals of acronyms inside a sentence', () => {
    expect(inSentence('Trust')).toBe('trust');
    expect(inSentence('IDEA work')).toBe('IDEA work');
  });

  it('ends a sentence once', () => {
    expect(asSentence('Not yet rated')).toBe('Not yet rated.');
    expect(asSentence('Why not?')).toBe('Why not?');
  });

  it('makes file names of letters, digits and single hyphens', () => {
    expect(slug('Bénéfits & Claims (Line)')).toBe('benefits-claims-line');
    expect(slug('???')).toBe('');
    expect(slug('x'.repeat(80))).toHaveLength(60);
  });

  it('gives the time of the newest edit in UTC with seconds', () => {
    expect(utcInstant(Date.UTC(2023, 1, 24, 14, 5, 9, 987))).toBe('2023-02-24T14:05:09Z');
  });

  it('shortens at a sentence where one fits, else at a word', () => {
    expect(shortened('Short.', 20)).toBe('Short.');
    expect(shortened('A first sentence. A second one that is longer.', 30)).toBe('A first sentence.');
    expect(shortened('Under E.O. 14058 we act. More follows here.', 30)).toBe('Under E.O. 14058 we act.');
    expect(shortened('Under E.O. 14058 we act at once', 20)).toBe('Under E.O. 14058 we…');
    expect(shortened('One sentence, which does not fit at all', 20)).toBe('One sentence, which…');
    expect(shortened('Supercalifragilistic', 10)).toBe('Supercali…');
  });
});
