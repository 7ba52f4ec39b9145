import { describe, expect, it } from 'vitest';
import { lackOfWidth } from '../../../shared/documents/layout/column-widths.ts';
import { turnCrampedTables } from '../../../shared/documents/sections.ts';
import type { Block, Section, Table } from '../../../shared/documents/tree.ts';
import { heading, note, text } from '../../fixtures/document-trees.ts';

const upright = 9360;
const onItsSide = 12_960;

const tableOf = (id: string, columns: readonly string[], cells: readonly string[]): Table => ({
  type: 'table',
  id,
  caption: `About ${id}`,
  description: 'One row.',
  columns: columns.map((header) => ({ header, share: 1 })),
  rows: [cells.map((cell) => [text(cell)])],
});

const longWord = 'Responsibilities';
const roomy = tableOf('roomy', ['Owner', 'Task'], ['Chief Data Officer', 'Answers for the figures']);
const broad = tableOf('broad', Array(7).fill(longWord), Array(7).fill('Some words'));
const endless = tableOf('endless', ['Address', 'Note'], ['x'.repeat(900), 'Some words']);
const sentence: Block = { type: 'paragraph', content: [text('The table says who does what.')] };

const portrait = (...blocks: readonly Block[]): Section => ({ orientation: 'portrait', blocks });
const ids = (sections: readonly Section[]) =>
  sections.map(({ orientation, blocks }) => [
    orientation,
    ...blocks.map((block) => ('id' in block ? block.id : block.type)),
  ]);

describe('a table whose columns are too narrow for their words', () => {
  it('lies on its side with the headings and the sentence above it, and its notes', () => {
    const [before, above] = [heading(1, 'Before'), heading(2, 'Above')];
    const sections = turnCrampedTables([
      portrait(before, roomy, above, sentence, broad, note('A source.'), sentence),
    ]);
    expect(ids(sections)).toEqual([
      ['portrait', before.id, 'roomy'],
      ['landscape', above.id, 'paragraph', 'broad', 'paragraph'],
      ['portrait', 'paragraph'],
    ]);
    expect(lackOfWidth(broad, upright)).toBeGreaterThan(1000);
    expect(lackOfWidth(broad, onItsSide)).toBe(0);
  });

  it('stays where it is no better off on its side, as with a word longer than any line', () => {
    expect(lackOfWidth(endless, upright)).toBe(0);
    expect(ids(turnCrampedTables([portrait(sentence, endless)]))).toEqual([
      ['portrait', 'paragraph', 'endless'],
    ]);
  });

  it('shares its pages with one right behind it', () => {
    const other = { ...broad, id: 'other' };
    expect(ids(turnCrampedTables([portrait(broad, other)]))).toEqual([['landscape', 'broad', 'other']]);
  });

  it('is one with a cell of a word a line', () => {
    const words = Array(30).fill('measures').join(' ');
    const towers = tableOf('towers', Array(9).fill('Measures'), Array(9).fill(words));
    expect(lackOfWidth(towers, upright)).toBeGreaterThan(0);
    expect(ids(turnCrampedTables([portrait(towers)]))).toEqual([['landscape', 'towers']]);
  });

  it('is none for a script that is broken between its signs', () => {
    expect(
      lackOfWidth(tableOf('signs', Array(8).fill('名'), Array(8).fill('漢字'.repeat(40))), upright),
    ).toBe(0);
  });
});

describe('tables with room', () => {
  it('keep the document as it is', () => {
    const sections = [portrait(heading(1, 'One'), roomy, note('A source.'))];
    expect(turnCrampedTables(sections)).toEqual(sections);
  });
});
