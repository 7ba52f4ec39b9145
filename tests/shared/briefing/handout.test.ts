import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import { buildHandout } from '../../../shared/briefing/handout.ts';
import { buildMinutes } from '../../../shared/briefing/minutes.ts';
import { shownSlides } from '../../../shared/briefing/slide.ts';
import { plainText } from '../../../shared/documents/blocks.ts';
import { checkTree } from '../../../shared/documents/numbering.ts';
import type { Block, DocumentTree } from '../../../shared/documents/tree.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

const blocksOf = ({ sections }: DocumentTree): readonly Block[] => sections.flatMap(({ blocks }) => blocks);

const wordsOf = (tree: DocumentTree): string =>
  blocksOf(tree)
    .map((block) => {
      if (block.type === 'heading') return block.text;
      if (block.type === 'paragraph') return plainText(block.content);
      if (block.type === 'table') return block.rows.flat().map(plainText).join('\n');
      if (block.type === 'facts') return block.items.map(({ value }) => plainText(value)).join('\n');
      return '';
    })
    .join('\n');

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

describe('the minutes of a briefing', () => {
  const session = anId('session');
  const held = aSnapshot()
    .with('person', { id: anId('official'), name: 'The Official', role: 'senior_official' })
    .with('briefing_session', {
      id: session,
      date: '2023-03-28',
      participants: 'Two analysts of OMB.',
      finished: true,
    })
    .with('briefing_slide', { key: 'feedback' })
    .with('briefing_entry', { session, kind: 'question', text: 'Why is it blank?' })
    .with('briefing_entry', {
      session,
      kind: 'follow_up',
      text: 'Send the cost per caller.',
      owner: anId('official'),
      due: '2023-04-14',
    });

  it('say what was asked and what follows, with who does it by when', () => {
    const tree = buildMinutes(held.build());
    if (tree === undefined) throw new Error('there are no minutes');
    const words = wordsOf(tree);
    expect(words).toContain('1 Briefing of March 28, 2023');
    expect(words).toContain('One question and one follow-up.');
    expect(words).toContain('Two analysts of OMB.');
    expect(words).toContain('Owner: The Official Due: April 14, 2023');
    expect(checkTree(tree)).toEqual([]);
  });

  it('do not exist before a briefing, and rehearsals have none', () => {
    expect(buildMinutes(aSnapshot().build())).toBeUndefined();
    expect(
      buildMinutes(aSnapshot().with('briefing_session', { date: '2023-03-20', rehearsal: true }).build()),
    ).toBeUndefined();
  });
});
