import { describe, expect, it } from 'vitest';
import { contrastOf } from '../../../shared/accessibility/contrast.ts';
import {
  beginsLikeHeading,
  beginsLikeListItem,
  isBareAddress,
  isFileName,
  isVagueLink,
  looksLikeHeading,
} from '../../../shared/accessibility/wording.ts';

describe('the words of a link', () => {
  it('are no name where they are an address or say nothing', () => {
    for (const text of ['https://www.example.gov/a?b=c', 'www.example.gov', ' http://example.gov '])
      expect(isBareAddress(text)).toBe(true);
    for (const text of ['here', 'Click here.', 'READ MORE', '…', '']) expect(isVagueLink(text)).toBe(true);
  });

  it('are a name where they say what stands there', () => {
    for (const text of ['Annual Performance Plan', 'Page at www.example.gov', 'help@example.gov'])
      expect({ text, bare: isBareAddress(text), vague: isVagueLink(text) }).toEqual({
        text,
        bare: false,
        vague: false,
      });
  });
});

describe('a line', () => {
  it('begins like an item of a list with a bullet, a dash, a number or a letter', () => {
    for (const line of ['• one', '- one', '– one', '1. one', '12) one', 'a) one'])
      expect(beginsLikeListItem(line)).toBe(true);
    for (const line of [
      '2019. It was a year.',
      '–',
      '-5 points',
      '(1) in a sentence',
      '3.5 minutes',
      'A. Sample',
    ])
      expect(beginsLikeListItem(line)).toBe(false);
  });

  it('begins like a heading of Markdown with number signs and a space', () => {
    expect(beginsLikeHeading('## What we learned')).toBe(true);
    for (const line of ['#1 in the survey', 'Room #3 ', '####### seven', '# '])
      expect(beginsLikeHeading(line)).toBe(false);
  });

  it('looks like a heading when it is short and no sentence', () => {
    expect(looksLikeHeading('What we learned')).toBe(true);
    expect(looksLikeHeading('We will not do this.')).toBe(false);
    expect(looksLikeHeading('word '.repeat(30))).toBe(false);
  });
});

describe('an alternative text', () => {
  it('is none where it is the name of a file', () => {
    expect(isFileName('logo_final-2.PNG')).toBe(true);
    expect(isFileName('Seal of the agency')).toBe(false);
  });
});

describe('contrast', () => {
  it('goes from 1 to 21, whichever color is named first', () => {
    expect(contrastOf('FFFFFF', '000000')).toBeCloseTo(21);
    expect(contrastOf('#1A4480', '#1A4480')).toBeCloseTo(1);
    expect(contrastOf('1A4480', 'FFFFFF')).toBeCloseTo(contrastOf('FFFFFF', '1A4480'));
    expect(contrastOf('767676', 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf('777777', 'FFFFFF')).toBeLessThan(4.5);
  });
});
