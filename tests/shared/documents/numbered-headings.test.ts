import { describe, expect, it } from 'vitest';
import { heading } from '../../../shared/documents/blocks.ts';
import { numberHeadings } from '../../../shared/documents/numbered-headings.ts';

describe('the numbers of headings', () => {
  it('count chapters and their parts through all sections, and letter the annexes', () => {
    const numbered = numberHeadings(
      [
        { orientation: 'portrait', blocks: [heading(1, 'a', 'Summary'), heading(2, 'b', 'In short')] },
        {
          orientation: 'landscape',
          blocks: [
            heading(1, 'c', 'Services'),
            heading(2, 'd', 'First'),
            heading(3, 'e', 'Detail'),
            heading(2, 'f', 'Second'),
          ],
        },
        { orientation: 'portrait', blocks: [heading(1, 'g', 'Method'), heading(2, 'h', 'Levels')] },
      ],
      1,
    );
    expect(numbered.flatMap(({ blocks }) => blocks.map((block) => 'text' in block && block.text))).toEqual([
      '1 Summary',
      '1.1 In short',
      '2 Services',
      '2.1 First',
      'Detail',
      '2.2 Second',
      'Annex A: Method',
      'A.1 Levels',
    ]);
  });

  it('leave chapters before the first one without a number, with what is under them', () => {
    const [section] = numberHeadings(
      [
        {
          orientation: 'portrait',
          blocks: [
            heading(1, 'a', 'Summary'),
            heading(2, 'b', 'In short'),
            heading(1, 'c', 'Services'),
            heading(2, 'd', 'First'),
            heading(1, 'e', 'Evidence'),
          ],
        },
      ],
      1,
      1,
    );
    expect(section?.blocks.map((block) => 'text' in block && block.text)).toEqual([
      'Summary',
      'In short',
      '1 Services',
      '1.1 First',
      'Annex A: Evidence',
    ]);
  });
});
