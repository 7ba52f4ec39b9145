import { describe, expect, it } from 'vitest';
import { changedPart } from '../../../src-renderer/features/history/changed-part.ts';

const words = (count: number, name = 'word') =>
  Array.from({ length: count }, (_, at) => `${name}${at}`).join(' ');

describe('what changed in a text', () => {
  it('is the whole of a short one', () => {
    expect(changedPart('Two offices', 'Three offices')).toEqual(['Two offices', 'Three offices']);
  });

  it('is the part in which long ones differ, with a few words around it', () => {
    const [start, end] = [words(40), words(40, 'more')];
    expect(changedPart(`${start} in May ${end}`, `${start} on June 1 ${end}`)).toEqual([
      '… word36 word37 word38 word39 in May more0 more1 more2 more3 …',
      '… word36 word37 word38 word39 on June 1 more0 more1 more2 more3 …',
    ]);
  });

  it('shows words that were added or taken out between those that stayed', () => {
    const start = words(40);
    expect(changedPart(start, `${start} and that is all.`)).toEqual([
      '… word36 word37 word38 word39',
      '… word36 word37 word38 word39 and that is all.',
    ]);
    expect(changedPart(`Now ${start}`, start)).toEqual([
      'Now word0 word1 word2 word3 …',
      'word0 word1 word2 word3 …',
    ]);
  });

  it('takes no word for both ends of a text that repeats itself', () => {
    const again = Array.from({ length: 60 }, () => 'again').join(' ');
    expect(changedPart(again, `${again} again`)).toEqual([
      '… again again again again',
      '… again again again again again',
    ]);
  });
});
