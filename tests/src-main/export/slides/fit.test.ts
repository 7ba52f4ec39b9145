import { describe, expect, it } from 'vitest';
import { charts, deckOf, slide } from '../../../fixtures/decks.ts';
import { paragraph, table } from '../../../fixtures/document-trees.ts';
import { notesXml, openDeck, paragraphs, slideXml } from './opened.ts';

const sentence = 'Callers are asked for the same papers twice, and nobody tells them why. ';

function openSlide(title: string, ...blocks: Parameters<typeof slide>[2]) {
  const opened = openDeck(deckOf([slide(1, title, blocks)]));
  return { shown: paragraphs(slideXml(opened, 1)), told: paragraphs(notesXml(opened, 1)) };
}

describe('text that does not fit on its slide', () => {
  it('goes on in the notes, and the slide says so', () => {
    const texts = Array.from({ length: 30 }, (_, index) => `${index + 1}: ${sentence}`);
    const { shown, told } = openSlide('Much to say', ...texts.map((text) => paragraph(text)));
    const kept = shown.filter((text) => text.includes(sentence));
    expect(kept.length).toBeGreaterThan(3);
    expect(shown).toContain('Goes on in the notes.');
    expect(told).toContain('What does not fit on the slide');
    expect([...kept, ...told.filter((text) => text.includes(sentence))]).toEqual(texts);
  });

  it('is cut at a word where one paragraph is too long, and whole in the notes', () => {
    const whole = sentence.repeat(100).trim();
    const { shown, told } = openSlide('Too long', paragraph(whole));
    const cut = shown.find((text) => text.endsWith('…')) ?? '';
    expect(whole.startsWith(cut.slice(0, -1))).toBe(true);
    expect(whole[cut.length - 1]).toBe(' ');
    expect(told).toContain(whole);
  });

  it('is cut, too, where it is a title, which has three lines at most', () => {
    const title = 'A title that nobody can say in one breath '.repeat(12).trim();
    const { shown, told } = openSlide(title, paragraph('Text.'));
    expect(shown[0]).toMatch(/^A title that nobody.*…$/);
    expect(told).toContain(title);
  });

  it('leaves rows of a table to the notes, told in words', () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`Row ${index + 1}`, String(index)]);
    const { shown, told } = openSlide('A long table', table('long', ['Name', 'Calls'], rows));
    const kept = shown.filter((text) => text.startsWith('Row '));
    const rest = told.filter((text) => text.startsWith('Row '));
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.length + rest.length).toBe(40);
    expect(rest.at(-1)).toBe('Row 40: Calls 39');
  });

  it('is a million characters without a space', { timeout: 60_000 }, () => {
    const word = 'x'.repeat(1_000_000);
    const { shown, told } = openSlide('No space at all', paragraph(word));
    expect(shown.some((text) => /^x+…$/.test(text))).toBe(true);
    expect(told).toContain(word);
  });
});

describe('a slide with little on it', () => {
  it('keeps all of it, in the usual size', () => {
    const { shown, told } = openSlide('Short', paragraph('One line.'), charts.trend);
    expect(shown).toContain('One line.');
    expect(told).toEqual(['Topic 1.', `Fingerprint of the briefing (SHA-256): ${'d'.repeat(64)}`, '1']);
  });
});
