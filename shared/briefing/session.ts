import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import type { Entry } from '../workbook/entry.ts';
import { hasRecord } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { freeze } from './as-briefed.ts';
import { slidesOf } from './slides-of.ts';
import { usualOrderOf } from './standard-slides.ts';

export type Session = RecordIn<'briefing_session'>;

/** What a person says of a meeting before it begins; `date` is ISO 8601. */
export type Meeting = {
  readonly date: string;
  readonly rehearsal: boolean;
  readonly participants?: string | undefined;
};

/**
 * What to enter when a briefing or a rehearsal begins: the meeting with the workbook as it is shown, and a record for
 * each slide that nobody has written anything about, so that the log can point to it.
 *
 * @param id of the new session
 */
export function sessionEntries(
  snapshot: WorkbookSnapshot,
  id: RecordId,
  { date, rehearsal, participants = '' }: Meeting,
): readonly Entry[] {
  const unwritten = slidesOf(snapshot).filter(
    ({ recordId }) => !hasRecord(snapshot, 'briefing_slide', recordId),
  );
  const said = participants.trim();
  return [
    // In its usual place: without one it would go to the end.
    ...unwritten.map(
      ({ key }): Entry => ({ kind: 'briefing_slide', set: { key, order: usualOrderOf(key) ?? null } }),
    ),
    {
      kind: 'briefing_session',
      id,
      set: {
        date,
        rehearsal,
        ...(said === '' ? {} : { participants: said }),
        snapshot: freeze(snapshot),
      },
    },
  ];
}

/** "Briefing", "Rehearsal" */
export function sessionKind({ rehearsal }: Pick<Session, 'rehearsal'>): string {
  return rehearsal === true ? 'Rehearsal' : 'Briefing';
}
