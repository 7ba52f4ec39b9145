import { v7 } from 'uuid';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { failed } from '../../../shared/ipc/result.ts';
import { type RecordId, recordIdSchema } from '../../../shared/model/id.ts';
import type { DeliverablePart } from '../../../shared/submission/part.ts';
import { parsePart } from '../../../shared/submission/read.ts';
import { submissionEntry } from '../../../shared/submission/submit.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { signedState } from '../../workbook/signed-state.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { makeChange } from '../changed.ts';
import type { Handlers } from '../context.ts';
import type { SessionParts } from '../session-parts.ts';

type SubmissionHandlers = Pick<Handlers, 'signOff.since' | 'submission.record' | 'submission.sent'>;

/** What people signed off, and what went to OMB. */
export function submissionHandlers(parts: SessionParts): SubmissionHandlers {
  const { desk } = parts;
  return {
    'signOff.since': ({ signOff }) => desk.inTurn(() => signedState(desk.workbook, signOff)),
    'submission.record': ({ deliverable, method, date }) =>
      makeChange(parts, (workbook, author) => {
        const entry = submissionEntry(newId(), workbook.snapshot(), deliverable, { method, date });
        if (entry.ok) return workbook.change(author, [entry.value]);
        const { findings, conflicts } = entry.error;
        return failed({ code: 'not_ready', deliverable, count: findings.length + conflicts.length });
      }),
    'submission.sent': ({ submission }) => desk.inTurn(() => sentPart(desk.workbook, submission)),
  };
}

const newId = () => recordIdSchema.parse(v7());

/** Read like any JSON from outside: “hisp apply” can enter whatever it likes. */
function sentPart(workbook: Workbook, id: RecordId): DeliverablePart {
  const record = findRecord(workbook.snapshot(), 'submission_record', id);
  const unreadable = (...problems: readonly string[]) =>
    new AppFailure({ code: 'unreadable_part', problems: [...problems] });
  if (record?.json === undefined) throw unreadable('nothing of it is in this workbook');
  const parsed = parsePart(jsonOf(record.json));
  if (parsed.ok) return parsed.value;
  throw unreadable(...parsed.error.slice(0, 5).map(({ path, message }) => `${path} ${message}`));
}

/** Undefined for what is no JSON, which is then no part either. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
