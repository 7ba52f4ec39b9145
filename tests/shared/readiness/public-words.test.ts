import { describe, expect, it } from 'vitest';
import { internalMarkIn, placeholderIn } from '../../../shared/readiness/plan-public/internal-marks.ts';
import { countWords, sentencesOf } from '../../../shared/readiness/plan-public/sentences.ts';

describe('the sentences of a text', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['It took 2.5 hours. Then it was done.', ['It took 2.5 hours.', 'Then it was done.']],
    [
      'Forms, e.g. Form 12, are short. Others are not.',
      ['Forms, e.g. Form 12, are short.', 'Others are not.'],
    ],
    ['See No. 12 and Sec. 4 for more.', ['See No. 12 and Sec. 4 for more.']],
    ['He said “Stop.” She went on.', ['He said “Stop.”', 'She went on.']],
    ['First line\ngoes on here.', ['First line goes on here.']],
    ['Heading\n\nText below', ['Heading', 'Text below']],
    [
      'We will:\n- answer calls\n- write letters\n\nThen stop.',
      ['We will:', 'answer calls', 'write letters', 'Then stop.'],
    ],
    ['1. Ask them\n2. Listen', ['Ask them', 'Listen']],
    ['**Bold** and _soft_ [link](https://example.gov/a_b) words.', ['Bold and soft link words.']],
    ['A snake_case word * stays.', ['A snake_case word  stays.']],
    ['  ', []],
  ])('of %j', (text, sentences) => {
    expect(sentencesOf(text).map((one) => one.replace(/\s+/g, ' '))).toEqual(
      sentences.map((one) => one.replace(/\s+/g, ' ')),
    );
  });

  it('count figures and joined words as one word each, and dashes as none', () => {
    expect(countWords('Plain-language letters cost 1,200.50 dollars — a year')).toBe(7);
    expect(countWords('here—there')).toBe(2);
  });
});

describe('a mark of what is internal', () => {
  it.each([
    'For internal use only.',
    'FOUO',
    'Not for public release',
    'Pre-decisional',
    'predecisional draft',
    '(internal, please delete)',
    'Internal note: ask the CFO.',
    'Internal: ask the CFO.',
    'NOTE TO SELF: find the figure.',
    'Note to myself – shorten.',
  ])('is seen in "%s"', (text) => {
    expect(internalMarkIn(text)).toBeDefined();
  });

  it.each([
    'Internal and external customers are surveyed.',
    'Staff are internal customers (see §280.2).',
    'The form is not for people under 18.',
    'Results go to internal reviewers: the council and the officers.',
    'Deliberative meetings are open.',
    'Send a note to selfless helpers.',
    'Applicants do not print the form.',
  ])('is not seen in "%s"', (text) => {
    expect(internalMarkIn(text)).toBeUndefined();
  });
});

describe('words still to be written', () => {
  it.each([
    'TBD',
    'Date: TBD.',
    'TODO ask',
    '[insert figure]',
    '<name of the office>',
    'When???',
    'XXX percent',
  ])('are seen in "%s"', (text) => {
    expect(placeholderIn(text)).toBeDefined();
  });

  it.each([
    'A to-do list for claimants',
    'Is it done? Yes.',
    '[See the inventory](https://example.gov)',
    'Super Bowl XX',
    'People who add [their] name',
    'tbd',
  ])('are not seen in "%s"', (text) => {
    expect(placeholderIn(text)).toBeUndefined();
  });
});
