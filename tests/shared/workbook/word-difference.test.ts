import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortDifference, wordDifference } from '../../../shared/workbook/word-difference.ts';

const plain = (text: string) => text.split(/\s+/).filter((word) => word !== '');

describe('a difference word by word', () => {
  it('marks what came and what went, and leaves the rest', () => {
    expect(wordDifference('Calls wait two weeks.', 'Calls wait ten long weeks.')).toEqual([
      { mark: 'same', text: 'Calls wait' },
      { mark: 'dropped', text: ' two' },
      { mark: 'added', text: ' ten long' },
      { mark: 'same', text: ' weeks.' },
    ]);
    expect(wordDifference('', 'New')).toEqual([{ mark: 'added', text: 'New' }]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c ', '\n', 'dd'), { maxLength: 30 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const of = (mark: string) =>
          wordDifference(before, after)
            .filter((stretch) => stretch.mark === 'same' || stretch.mark === mark)
            .flatMap((stretch) => plain(stretch.text));
        expect(of('dropped')).toEqual(plain(before));
        expect(of('added')).toEqual(plain(after));
      }),
    );
  });

  it('tells enormous texts whole instead of taking minutes', () => {
    const long = 'word '.repeat(30_000);
    expect(wordDifference(long, `${long}x`).map(({ mark }) => mark)).toEqual(['dropped', 'added']);
  });

  it('is cut down to what stands around a change', () => {
    const many = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
    const [start, , , end] = shortDifference(wordDifference(`${many} old ${many}`, `${many} new ${many}`));
    expect(start?.text.startsWith(' … ')).toBe(true);
    expect(start?.text.endsWith('w99')).toBe(true);
    expect(end?.text.trim().startsWith('w0 ')).toBe(true);
    expect(end?.text.length).toBeLessThan(80);
  });
});
