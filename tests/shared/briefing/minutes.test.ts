import { describe, expect, it } from 'vitest';
import { freeze } from '../../../shared/briefing/as-briefed.ts';
import { briefingDocuments } from '../../../shared/briefing/documents.ts';
import { buildMinutes } from '../../../shared/briefing/minutes.ts';
import { checkTree } from '../../../shared/documents/numbering.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../fixtures/snapshots.ts';
import { wordsOf } from './tree-words.ts';

function minutesOf(snapshot: WorkbookSnapshot): string {
  const tree = buildMinutes(snapshot);
  if (tree === undefined) throw new Error('there are no minutes');
  expect(checkTree(tree)).toEqual([]);
  return wordsOf(tree);
}

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

describe('the slides that the minutes name', () => {
  const [session, feedback, own] = [anId('session'), anId('feedback'), anId('own')];
  const before = aSnapshot()
    .with('briefing_slide', { id: feedback, key: 'feedback', order: 'a', title: 'Trust is low' })
    .with('briefing_slide', { id: own, key: 'own-1', order: 'b', title: 'What a call costs' });

  function briefed(now: SnapshotBuilder, snapshot: string | undefined): WorkbookSnapshot {
    return now
      .with('briefing_session', {
        id: session,
        date: '2023-03-28',
        finished: true,
        ...(snapshot === undefined ? {} : { snapshot }),
      })
      .with('briefing_entry', { session, slide: feedback, kind: 'question', text: 'Why so low?' })
      .with('briefing_entry', { session, slide: own, kind: 'answer', text: 'Calls are long.' })
      .build();
  }
  const then = freeze(before.build());
  const changed = before
    .with('briefing_slide', { id: feedback, key: 'feedback', order: 'c', title: 'Trust has grown' })
    .without('briefing_slide', own);

  it('are those that the audience saw, by number and title, whatever became of them', () => {
    const words = minutesOf(briefed(changed, then));
    expect(words).toContain('Why so low?\nSlide 1: Trust is low\n');
    expect(words).toContain('Calls are long.\nSlide 13: What a call costs\n');
    expect(words).not.toContain('Trust has grown');
  });

  it('come with the fingerprint of what was shown', () => {
    expect(minutesOf(briefed(changed, then))).toContain(String(JSON.parse(then).digest));
  });

  it('leave the fingerprint of the minutes as it is when they are changed later', () => {
    const of = (now: SnapshotBuilder) =>
      briefingDocuments(briefed(now, then)).find(({ name }) => name === 'minutes');
    expect(of(changed)?.digest).toBe(of(before)?.digest);
    expect(of(changed)?.contentDigest).toBe(of(before)?.contentDigest);
  });

  it('have no number where they were hidden', () => {
    const hidden = before.with('briefing_slide', { id: own, key: 'own-1', order: 'b', hidden: true });
    const words = minutesOf(briefed(hidden, freeze(hidden.build())));
    expect(words).toContain('Calls are long.\nWhat a call costs\n');
  });

  it.each([
    ['was not kept', undefined],
    ['cannot be read any more', then.replace('Trust is low', 'Trust is high')],
  ])('are named as they are now where what was shown %s, and the minutes say so', (why, snapshot) => {
    const words = minutesOf(briefed(changed, snapshot));
    expect(words).toContain(
      `What was shown ${why}. Slides go by the titles that they had when these minutes were made.`,
    );
    expect(words).toContain('Why so low?\nTrust has grown\n');
    expect(words).toContain('Calls are long.\nA slide that was deleted since\n');
  });

  it('are told apart from one that was added later', () => {
    const early = freeze(before.without('briefing_slide', own).build());
    expect(minutesOf(briefed(before, early))).toContain(
      'What a call costs (not among the slides that were shown)',
    );
  });
});
