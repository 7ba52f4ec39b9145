import { formatDate } from '../calendar/format.ts';
import { asSentence, capitalized } from '../documents/format.ts';
import type { FieldValue } from '../model/field.ts';
import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import { planYears } from '../plan/plan-years.ts';
import { isBlank } from '../readiness/words.ts';
import { findRecord, recordsOf } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { titleOf } from '../workbook/titles.ts';

export type LogEntry = RecordIn<'briefing_entry'>;
export type LogKind = NonNullable<LogEntry['kind']>;

type Values = Readonly<Record<string, FieldValue>>;

/** What was said in a session, in the order in which it was noted. */
export function logOf(snapshot: WorkbookSnapshot, session: RecordId): readonly LogEntry[] {
  return recordsOf(snapshot, 'briefing_entry', 'session', session);
}

/**
 * What an entry that is about to be written begins with. A slide that is not in the workbook any more, as when
 * somebody deleted it since the briefing began, is left out: what was said is worth more than where.
 */
export function startEntry(
  snapshot: WorkbookSnapshot,
  session: RecordId,
  slide: RecordId,
  kind: LogKind,
): Readonly<Record<string, string>> {
  const isThere = findRecord(snapshot, 'briefing_slide', slide) !== undefined;
  return { session, kind, ...(isThere ? { slide } : {}) };
}

/** A follow-up that nothing has grown out of yet. */
export function isOpenFollowUp({ kind, text, commitment, priority }: LogEntry): boolean {
  return kind === 'follow_up' && !isBlank(text) && commitment === undefined && priority === undefined;
}

/** What was said in one line, for a title; a longer text is kept as a whole in `more`. */
function titled(
  snapshot: WorkbookSnapshot,
  entry: LogEntry,
): { readonly title: string; readonly more?: string } {
  const title = titleOf(snapshot, 'briefing_entry', entry);
  const text = entry.text?.trim() ?? '';
  return text === title ? { title } : { title, more: text };
}

/** What a commitment that grows out of a follow-up begins with. */
export function commitmentFromEntry(snapshot: WorkbookSnapshot, entry: LogEntry): Values {
  const { title, more } = titled(snapshot, entry);
  return {
    title: title.replace(/\.$/, ''),
    ...(more === undefined ? {} : { description: more }),
    ...(entry.owner === undefined ? {} : { owner: entry.owner }),
    ...(entry.due === undefined ? {} : { target_date: entry.due }),
  };
}

/**
 * Who does it by when, in a sentence. By their office rather than by name where it is known: the public edition prints
 * the reason of a priority, and it names the senior official only.
 */
function ownerAndDue(snapshot: WorkbookSnapshot, { owner, due }: LogEntry): string | undefined {
  const person = findRecord(snapshot, 'person', owner);
  const who = [person?.title, person?.name].find((name) => !isBlank(name))?.trim();
  const parts = [
    ...(who === undefined ? [] : [`owner: ${who}`]),
    ...(due === undefined ? [] : [`due ${formatDate(due)}`]),
  ];
  return parts.length === 0 ? undefined : asSentence(capitalized(parts.join(', ')));
}

/**
 * The same of a priority, which is for the budget year after the plan’s own (§280.14). It has no owner and no date of
 * its own, so that its reason says both.
 */
export function priorityFromEntry(snapshot: WorkbookSnapshot, entry: LogEntry): Values {
  const { title, more } = titled(snapshot, entry);
  const reason = [more, ownerAndDue(snapshot, entry)].filter((part) => part !== undefined).join('\n\n');
  const years = planYears(snapshot);
  return {
    title: title.replace(/\.$/, ''),
    ...(reason === '' ? {} : { reason }),
    ...(years === undefined ? {} : { budget_year: years.madeFor + 1 }),
  };
}
