import type { RecordIn } from '../../model/model.ts';
import { findRecord } from '../../workbook/find.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { onEach } from '../on-each.ts';
import type { Rule } from '../rule.ts';
import { isBlank } from '../words.ts';
import { advises } from './define.ts';

type LogEntry = RecordIn<'briefing_entry'>;

/** What was noted while the team practiced among itself binds nobody. */
function isFollowUp({ kind, session }: LogEntry, snapshot: WorkbookSnapshot): boolean {
  return kind === 'follow_up' && findRecord(snapshot, 'briefing_session', session)?.rehearsal !== true;
}

/** What the log of the briefing leaves open. */
export const logRules: readonly Rule[] = [
  advises(
    'follow-up-without-owner',
    '§280.14',
    'Each follow-up of the briefing has an owner.',
    onEach(
      'briefing_entry',
      'owner',
      'has no owner.',
      (entry, snapshot) => isFollowUp(entry, snapshot) && entry.owner === undefined,
    ),
  ),
  advises(
    'follow-up-without-date',
    '§280.14',
    'Each follow-up of the briefing has a date.',
    onEach(
      'briefing_entry',
      'due',
      'has no date.',
      (entry, snapshot) => isFollowUp(entry, snapshot) && entry.due === undefined,
    ),
  ),
  advises(
    'session-participants-missing',
    '§280.14',
    'The minutes of a briefing name who took part.',
    onEach(
      'briefing_session',
      'participants',
      'does not say who took part.',
      (session) => session.rehearsal !== true && session.finished === true && isBlank(session.participants),
    ),
  ),
];
