import { z } from 'zod';
import { jsonDeliverables } from '../../model/deliverable.ts';
import { recordIdSchema } from '../../model/id.ts';
import type { DeliverablePart } from '../../submission/part.ts';
import type { AppError } from '../app-error.ts';
import {
  changed,
  chosenFile,
  documentId,
  editMade,
  job,
  kindName,
  nothing,
  openedWorkbook,
} from './common.ts';

const signedState = z.strictObject({
  /** UTC milliseconds. */
  at: z.number(),
  /** What was signed, by its fingerprint; undefined where the log cannot put it together again. */
  part: z.custom<DeliverablePart>().optional(),
  /** What was edited, or came in by merging, since; oldest first. */
  edits: z.array(editMade),
});
export type SignedState = z.infer<typeof signedState>;

const conflict = z.strictObject({ kind: kindName, id: recordIdSchema, field: z.string().max(64) });

const conflictDetail = conflict.extend({
  /** What is said, the newest first; with everybody who says it. */
  values: z.array(
    z.strictObject({
      value: z.unknown(),
      saidBy: z.array(z.strictObject({ edit: z.string(), author: z.string(), at: z.number() })),
    }),
  ),
});
export type ListedConflict = z.infer<typeof conflictDetail>;

const incomingPerson = z.strictObject({
  author: z.string(),
  /** Edits of fields. */
  edits: z.int(),
  sections: z.array(z.strictObject({ section: z.string().optional(), label: z.string(), edits: z.int() })),
});

/** What a merge brings, by person and section. */
const brought = z.strictObject({
  /** Edits of fields; 0 where everything was there. */
  applied: z.int(),
  people: z.array(incomingPerson),
  records: z.strictObject({ created: z.int(), changed: z.int(), deleted: z.int(), restored: z.int() }),
  attachments: z.int(),
  /** Values and files that go because another copy had purged them. */
  purged: z.int(),
  /** All that are unsettled afterwards. */
  conflicts: z.int(),
  /** People whose copies come back. */
  returned: z.array(recordIdSchema),
});
export type Brought = z.infer<typeof brought>;

const mergeLook = z.strictObject({
  /** Each with what it would bring beyond those before it, or with why it cannot be merged. */
  copies: z.array(
    chosenFile.extend({
      /** For people: the folder it lies in. */
      folder: z.string(),
      brings: brought.optional(),
      refused: z.custom<AppError>().optional(),
    }),
  ),
  applied: z.int(),
  people: z.array(incomingPerson),
  conflicts: z.int(),
});
export type MergeLook = z.infer<typeof mergeLook>;

const copies = z.array(documentId).min(1).max(100);

/** A team on one workbook: copies sent and merged, what they disagree about, sign-offs and submissions. */
export const teamMethods = {
  /** What a person signed off, and what was edited since. */
  'signOff.since': { input: z.strictObject({ signOff: recordIdSchema }), output: signedState },
  /** Keeps what was sent to OMB as it is now; refused as `not_ready` while something blocks it. */
  'submission.record': {
    input: z.strictObject({
      deliverable: z.enum(jsonDeliverables),
      method: z.string().trim().min(1).max(500),
      date: z.iso.date(),
    }),
    output: changed,
  },
  /** What was sent, as it was sent. */
  'submission.sent': {
    input: z.strictObject({ submission: recordIdSchema }),
    output: z.custom<DeliverablePart>(),
  },
  /**
   * Sets what the person has to do underway and writes a copy of the workbook for them. Asks where to; null where the
   * user thought better of it. Reports `job.progress` under its job.
   */
  'assignment.send': {
    input: z.strictObject({ job, person: recordIdSchema }),
    output: z.strictObject({ copy: chosenFile, changed }).nullable(),
  },
  /** Asks for copies of the open workbook; null where the user thought better of it. */
  'merge.choose': { input: nothing, output: z.array(chosenFile).nullable() },
  /** Is the file a copy of the workbook that is open here to be changed? The open file itself is none. */
  'merge.isCopy': {
    input: z.strictObject({ document: documentId }),
    output: z.strictObject({ isCopy: z.boolean() }),
  },
  /** What merging copies would bring; changes nothing. Reports `job.progress` under its job. */
  'merge.look': { input: z.strictObject({ job, documents: copies }), output: mergeLook },
  /**
   * Merges copies, all of them or none, after a backup. The workbook comes back whole, since any part of it may be
   * another. Reports `job.progress` under its job; can be canceled until writing begins.
   */
  'merge.run': {
    input: z.strictObject({ job, documents: copies }),
    output: z.strictObject({ opened: openedWorkbook, brought }),
  },
  /** Takes the last merge back by its backup; refused as `cannot_undo_merge` once something was changed. */
  'merge.undo': { input: nothing, output: openedWorkbook },
  /** What is said in conflicts; those that are settled are left out. */
  'conflict.details': {
    input: z.strictObject({ conflicts: z.array(conflict).max(100) }),
    output: z.array(conflictDetail),
  },
  /** Everybody who has a value in a conflict, with the number of those that could be settled with theirs. */
  'conflict.people': {
    input: nothing,
    output: z.array(z.strictObject({ author: z.string(), conflicts: z.int() })),
  },
  /** Settles all that one person has a value in: what they said holds. One change. */
  'conflict.settleAll': {
    input: z.strictObject({ author: z.string().max(200) }),
    /** Conflicts that are still unsettled. */
    output: z.strictObject({ changed, left: z.int() }),
  },
} as const;
