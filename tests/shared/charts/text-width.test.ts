import { describe, expect, it } from 'vitest';
import { cutToFit, textWidth, wrapAtMost, wrapText } from '../../../shared/charts/text-width.ts';

describe('textWidth', () => {
  it('grows with the font size and with every character', () => {
    expect(textWidth('Established', 20)).toBeCloseTo(2 * textWidth('Established', 10));
    for (let code = 0x20; code < 0x7f; code += 1)
      expect(textWidth(String.fromCharCode(code), 1)).toBeGreaterThan(0.3);
  });

  it('does not grow with marks over or under a letter', () => {
    expect(textWidth('Za\u0328\u0301\u0335lgo', 10)).toBeCloseTo(textWidth('Zalgo', 10));
  });

  it('is not less than what Public Sans Bold takes', () => {
    // Advance widths of W, m, i and 8 in thousandths of an em, from the font's hmtx table.
    expect(textWidth('Wmi8', 1000)).toBeGreaterThanOrEqual(969 + 895 + 267 + 671);
  });
});

describe('wrapText', () => {
  it('breaks between words and loses none', () => {
    const lines = wrapText('Service Design and Improvement', 13, 120);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Service Design and Improvement');
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
  });

  it('cuts a word that is too long for a line', () => {
    const lines = wrapText('Donaudampfschifffahrtsgesellschaft', 13, 60);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(60);
  });

  it('makes no line of nothing', () => {
    expect(wrapText(' ', 13, 60)).toEqual([]);
  });
});

describe('wrapAtMost', () => {
  it('is as wrapText while the lines suffice', () => {
    const text = 'Service Design and Improvement';
    expect(wrapAtMost(3, text, 13, 120)).toEqual(wrapText(text, 13, 120));
  });

  it.each([
    ['words', 'a name with more words than there is room for '.repeat(4)],
    ['one long word', 'Donaudampfschifffahrtsgesellschaft'.repeat(4)],
    ['a script without spaces', '利用者の理解と組織文化の成熟度'.repeat(4)],
  ])('ends the last line in an ellipsis within the limit: %s', (_, text) => {
    const lines = wrapAtMost(2, text, 13, 120);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
  });
});

describe('cutToFit', () => {
  it('leaves what fits as it is, and cuts the rest at a word', () => {
    expect(cutToFit('Trust', 13, 120)).toBe('Trust');
    expect(cutToFit('Trust in the benefits line', 13, 120)).toBe('Trust in the…');
  });
});
