import { describe, expect, it } from 'vitest';
import { parseTarget, sectionOfTarget, targetText } from '../../../shared/comments/target.ts';
import { openCount, threadsAbout, threadsOf } from '../../../shared/comments/threads.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const line = anId('line');
const aboutName = { type: 'record', kind: 'service', id: line, field: 'name' } as const;
const answering = (name: string) => targetText({ type: 'comment', id: anId(name) });

describe('what a comment is about', () => {
  it.each([
    { type: 'section', section: 'team' },
    aboutName,
    { type: 'record', kind: 'service', id: line },
    { type: 'comment', id: line },
  ] as const)('is kept as a text that says the same when it is read: %j', (target) => {
    expect(parseTarget(targetText(target))).toEqual(target);
  });

  it.each([undefined, '', 'team', 'section/', 'spirit/1', 'service/not-an-id', `service/${line}/name/more`])(
    'is nothing where the text names nothing: %s',
    (text) => {
      expect(parseTarget(text)).toBeUndefined();
    },
  );

  it('lies in a section, its own or that of its record', () => {
    const snapshot = aSnapshot().build();
    expect(sectionOfTarget(snapshot, { type: 'section', section: 'team' })?.id).toBe('team');
    expect(sectionOfTarget(snapshot, aboutName)?.id).toBe('services');
    expect(sectionOfTarget(snapshot, undefined)).toBeUndefined();
  });
});

describe('a thread', () => {
  const begun = aSnapshot()
    .with('comment', { id: anId('first'), target: targetText(aboutName), text: 'Is this the full name?' })
    .with('comment', { id: anId('second'), target: answering('first'), text: 'No.' })
    .with('comment', { id: anId('third'), target: answering('second'), text: 'Then please change it.' });

  it('has a comment with all its answers, also those to an answer', () => {
    const [thread, ...others] = threadsOf(begun.build());
    expect(others).toEqual([]);
    expect(thread?.target).toEqual(aboutName);
    expect(thread?.answers.map(({ text }) => text)).toEqual(['No.', 'Then please change it.']);
  });

  it('is found by what it is about, and a field’s is not its record’s', () => {
    const snapshot = begun.build();
    expect(threadsAbout(snapshot, aboutName)).toHaveLength(1);
    expect(threadsAbout(snapshot, { type: 'record', kind: 'service', id: line })).toEqual([]);
  });

  it('is open until it is resolved, and counts once it says something', () => {
    expect(openCount(threadsOf(begun.build()))).toBe(1);
    const resolved = begun.with('comment', { id: anId('first'), resolved: true });
    expect(openCount(threadsOf(resolved.build()))).toBe(0);
    expect(openCount(threadsOf(aSnapshot().with('comment', { target: 'section/team' }).build()))).toBe(0);
  });

  it('goes on where the comment it answered was deleted: nothing disappears', () => {
    const orphan = aSnapshot().with('comment', { target: answering('gone'), text: 'Still here.' });
    const [thread] = threadsOf(orphan.build());
    expect(thread).toMatchObject({ comment: { text: 'Still here.' }, isOpen: true });
    expect(thread?.target).toBeUndefined();
  });

  it('shows each comment that answers in a circle by itself', () => {
    const circle = aSnapshot()
      .with('comment', { id: anId('one'), target: answering('two'), text: 'One' })
      .with('comment', { id: anId('two'), target: answering('one'), text: 'Two' });
    expect(threadsOf(circle.build()).map(({ comment }) => comment.text)).toEqual(['One', 'Two']);
  });
});
