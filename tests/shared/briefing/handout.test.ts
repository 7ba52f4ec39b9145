import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import { buildHandout } from '../../../shared/briefing/handout.ts';
import { shownSlides } from '../../../shared/briefing/slide.ts';
import { checkTree } from '../../../shared/documents/numbering.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';
import { blocksOf, wordsOf } from './tree-words.ts';

describe('the handout of the deep dive', () => {
  const tree = buildHandout(sampleSnapshot());

  it('has a chapter for each slide that is shown, with its number and message, and is no faulty tree', () => {
    const chapters = blocksOf(tree).flatMap((block) =>
      block.type === 'heading' && block.level === 1 && !block.text.startsWith('Annex') ? block.text : [],
    );
    expect(chapters).toEqual(
      shownSlides(buildDeck(sampleSnapshot())).map(({ number, title }) => `${number} ${title}`),
    );
    expect(checkTree(tree)).toEqual([]);
    expect(tree.draft).toBeUndefined();
  });

  it('has each chart with its data as a table, and the evidence with the slides that it carries', () => {
    const types = blocksOf(tree).map(({ type }) => type);
    expect(types.filter((type) => type === 'figure')).toHaveLength(2);
    expect(wordsOf(tree)).toContain('Minutes of the Service Council');
  });

  it('keeps the speaker’s notes and the likely questions to the team', () => {
    expect(wordsOf(tree)).not.toContain('Be plain about it');
    expect(wordsOf(tree)).not.toContain('Who rated the practices');
  });

  it('leaves out what is hidden, and says so where that is everything', () => {
    const one = aSnapshot().with('briefing_slide', { key: 'profile', hidden: true }).build();
    expect(wordsOf(buildHandout(one))).not.toContain('No dimension has a level');
    expect(checkTree(buildHandout(one))).toEqual([]);
    const keys = buildDeck(one).slides.map(({ key }) => key);
    const none = keys
      .reduce((b, key) => b.with('briefing_slide', { key, hidden: true }), aSnapshot())
      .build();
    expect(wordsOf(buildHandout(none))).toContain('Every slide is hidden');
  });

  it('is a draft while anything blocks the briefing, and says what', () => {
    const draft = buildHandout(aSnapshot().build()).draft;
    expect(draft?.summary).toMatch(/^DRAFT, not ready to brief: \d+ items/);
    expect(draft?.findings.join(' ')).toContain('No priority is entered');
  });
});
