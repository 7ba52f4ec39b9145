import { describe, expect, it } from 'vitest';
import {
  commitmentFromEntry,
  isOpenFollowUp,
  type LogEntry,
  logOf,
  priorityFromEntry,
  startEntry,
} from '../../../shared/briefing/log.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const session = anId('session');
const followUp = {
  id: anId('entry'),
  session,
  kind: 'follow_up',
  text: 'Send OMB the **staffing cost** per caller.',
  owner: anId('cfo'),
  due: '2023-04-14',
} as const;

describe('the log of a briefing', () => {
  const snapshot = aSnapshot()
    .with('workbook', { fiscal_year: 2023 })
    .with('person', { id: anId('cfo'), name: 'The Officer', title: 'Chief Financial Officer' })
    .with('person', { id: anId('untitled'), name: 'The Analyst' })
    .with('briefing_slide', { key: 'feedback', id: anId('feedback') })
    .with('briefing_entry', followUp)
    .with('briefing_entry', { session: anId('other'), text: 'elsewhere' })
    .build();

  it('is that of one session', () => {
    expect(logOf(snapshot, session).map(({ id }) => id)).toEqual([followUp.id]);
  });

  it('ties an entry to its slide', () => {
    expect(startEntry(snapshot, session, anId('feedback'), 'question')).toEqual({
      session,
      kind: 'question',
      slide: anId('feedback'),
    });
  });

  it('keeps what was said on a slide that was deleted meanwhile', () => {
    expect(startEntry(snapshot, session, anId('gone'), 'question')).toEqual({ session, kind: 'question' });
  });

  it('makes a commitment of a follow-up, with its owner and date', () => {
    expect(commitmentFromEntry(snapshot, followUp)).toEqual({
      title: 'Send OMB the staffing cost per caller',
      description: followUp.text,
      owner: followUp.owner,
      target_date: '2023-04-14',
    });
  });

  it('makes a priority of it for the budget year after the plan’s own', () => {
    const { owner: _, due: __, ...nobodys } = followUp;
    expect(priorityFromEntry(snapshot, { ...nobodys, text: 'Fund the second module' })).toEqual({
      title: 'Fund the second module',
      budget_year: 2025,
    });
  });

  it('says in the reason of the priority who does it and by when', () => {
    const text = 'Fund the second module';
    const reasonOf = (entry: LogEntry) => {
      const { reason } = priorityFromEntry(snapshot, entry);
      return reason;
    };
    const { owner: _, ...ownerless } = followUp;
    const { due: __, ...dateless } = followUp;
    expect(reasonOf({ ...followUp, text })).toBe('Owner: Chief Financial Officer, due April 14, 2023.');
    expect(reasonOf({ ...followUp, text, owner: anId('untitled') })).toBe(
      'Owner: The Analyst, due April 14, 2023.',
    );
    expect(reasonOf({ ...dateless, text })).toBe('Owner: Chief Financial Officer.');
    expect(reasonOf({ ...ownerless, text })).toBe('Due April 14, 2023.');
    expect(reasonOf(followUp)).toBe(
      `${followUp.text}\n\nOwner: Chief Financial Officer, due April 14, 2023.`,
    );
  });

  it('offers that for follow-ups with words that nothing has grown out of', () => {
    expect(isOpenFollowUp(followUp)).toBe(true);
    expect(isOpenFollowUp({ ...followUp, commitment: anId('commitment') })).toBe(false);
    expect(isOpenFollowUp({ ...followUp, priority: anId('priority') })).toBe(false);
    expect(isOpenFollowUp({ ...followUp, kind: 'question' })).toBe(false);
    expect(isOpenFollowUp({ ...followUp, text: ' ' })).toBe(false);
  });
});
