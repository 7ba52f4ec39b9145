import { z } from 'zod';
import { recordIdSchema } from '../../model/id.ts';
import type { SalvageReport } from '../../salvage/report.ts';
import type { Entry } from '../../workbook/entry.ts';
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

/** The value is checked against the model where the entry is written. */
const anyValue = z.custom<Extract<Entry, { set: unknown }>['set'][string]>(
  (value) => value !== undefined && typeof value !== 'function',
);
const entry: z.ZodType<Entry> = z.union([
  z.strictObject({
    kind: z.string().max(64),
    id: recordIdSchema.optional(),
    set: z.record(z.string().max(64), anyValue),
  }),
  z.strictObject({ kind: z.string().max(64), id: recordIdSchema, delete: z.literal(true) }),
]) as z.ZodType<Entry>;

const historyItem = z.strictObject({
  edit: z.string(),
  at: z.number(),
  author: z.string(),
  field: z.string(),
  /** JSON value; null where it was cleared. */
  value: z.unknown(),
  /** It stands now. */
  head: z.boolean(),
});
export type HistoryItem = z.infer<typeof historyItem>;

const origin = z.strictObject({
  id: recordIdSchema,
  /** UTC milliseconds. */
  at: z.number(),
  author: z.string(),
});
export type Origin = z.infer<typeof origin>;

const purgedBy = z.strictObject({ at: z.number(), author: z.string(), reason: z.string() });

const changeItem = z.strictObject({
  change: z.string(),
  at: z.number(),
  author: z.string(),
  edits: z.array(
    z.strictObject({
      edit: z.string(),
      kind: z.string(),
      id: recordIdSchema,
      field: z.string(),
      before: z.unknown(),
      value: z.unknown(),
      /** It stands now. */
      head: z.boolean(),
      /** Its value was destroyed. */
      purged: purgedBy.optional(),
    }),
  ),
  /** Edits of this change beyond those listed. */
  more: z.int(),
});
export type ChangeItem = z.infer<typeof changeItem>;

export const backup = z.strictObject({
  id: z.string(),
  /** ISO 8601 UTC. */
  at: z.string(),
  reason: z.string(),
  /** Bytes. */
  size: z.number(),
});
export type BackupItem = z.infer<typeof backup>;

/** The workbook: opening and changing it, its history and backups, files that it holds, and what to do about damage. */
export const workbookMethods = {
  /** The workbook of this window, after a reload for example. */
  'workbook.current': { input: nothing, output: openedWorkbook.nullable() },
  /** Asks where to; null where the user thought better of it. */
  'workbook.new': {
    input: z.strictObject({
      provider: z.string().trim().min(1).max(500),
      fiscalYear: z.int().min(2000).max(2199),
    }),
    output: openedWorkbook.nullable(),
  },
  /**
   * Starts the next year's workbook from the open one and opens it; null where the user thought better of where
   * to keep it. Reports `job.progress` under its job.
   */
  'workbook.nextYear': {
    input: z.strictObject({
      job,
      fiscalYear: z.int().min(2000).max(2199),
      /** The id of an edition that comes with the program; the open workbook's own where none is given. */
      edition: z.string().max(64).optional(),
    }),
    output: openedWorkbook.nullable(),
  },
  'workbook.choose': { input: nothing, output: chosenFile.nullable() },
  'workbook.open': {
    input: z.strictObject({
      document: documentId,
      /** `take-over`: the user said that nobody has it open where a stale lock says so. */
      mode: z.enum(['write', 'read-only', 'take-over']),
    }),
    output: openedWorkbook,
  },
  /** Makes the fictional sample in the user's data folder unless it is there, and opens it. */
  'workbook.sample': { input: nothing, output: openedWorkbook },
  'workbook.close': { input: nothing, output: nothing },
  'workbook.forget': { input: z.strictObject({ document: documentId }), output: nothing },
  'workbook.reveal': { input: nothing, output: nothing },
  'workbook.change': { input: z.strictObject({ entries: z.array(entry).max(10_000) }), output: changed },
  /** Notes that texts carried from last year were read and are still true. */
  'workbook.confirm': {
    input: z.strictObject({
      texts: z
        .array(z.strictObject({ kind: kindName, id: recordIdSchema, field: z.string().max(64) }))
        .min(1)
        .max(10_000),
    }),
    output: changed,
  },
  'workbook.undo': { input: nothing, output: changed },
  'workbook.redo': { input: nothing, output: changed },
  'workbook.fieldHistory': {
    input: z.strictObject({ id: recordIdSchema, field: z.string().max(64) }),
    /** Oldest first. */
    output: z.array(historyItem),
  },
  /** Who made records, and when; those that were never made are left out. */
  'workbook.origins': {
    input: z.strictObject({ ids: z.array(recordIdSchema).max(10_000) }),
    output: z.array(origin),
  },
  /** Everybody whose name stands beside an edit, in the order of the alphabet. */
  'workbook.authors': { input: nothing, output: z.array(z.string()) },
  'workbook.changes': {
    /** Newest first, those before the given change. */
    input: z.strictObject({
      before: z.string().max(64).optional(),
      limit: z.int().min(1).max(200),
      /** A sign-off or submission: only what it did not know of, made or merged since. */
      since: recordIdSchema.optional(),
    }),
    output: z.array(changeItem),
  },
  /**
   * Destroys values of edits, or files by their SHA-256, here and in this user's backups, for ever (design.md §3).
   * The workbook comes back whole, since any part of it may have said what is gone.
   */
  'workbook.purge': {
    input: z.strictObject({
      ids: z.array(z.string().max(64)).min(1).max(10_000),
      reason: z.string().trim().min(1).max(1000),
    }),
    output: z.strictObject({
      opened: openedWorkbook,
      /** Edits that still hold the whole of what was purged and can be purged as well. */
      stillIn: z.array(editMade.extend({ edit: z.string() })),
    }),
  },
  /**
   * Checks all of the open workbook, a replay of its log included; only reads. Reports `job.progress` under its job.
   */
  'workbook.check': {
    input: z.strictObject({ job }),
    /** What is wrong, in words; nothing where all is well. */
    output: z.strictObject({ edits: z.int(), problems: z.array(z.string()) }),
  },
  /** Backups of a workbook that cannot be opened; none where it cannot be told which one it was. */
  'damaged.backups': { input: z.strictObject({ document: documentId }), output: z.array(backup) },
  /** Puts one of them in its place and opens it; the damaged file becomes a backup, too. */
  'damaged.restore': {
    input: z.strictObject({ document: documentId, backup: z.string().max(200) }),
    output: openedWorkbook,
  },
  /**
   * Saves what can be read of a workbook into a new file, which it asks for; null where the user thought better of
   * it. Reports `job.progress` under its job.
   */
  'damaged.salvage': {
    input: z.strictObject({ job, document: documentId }),
    output: chosenFile.extend({ report: z.custom<SalvageReport>() }).nullable(),
  },
  'backup.list': { input: nothing, output: z.array(backup) },
  'backup.make': { input: nothing, output: backup },
  'backup.restore': { input: z.strictObject({ backup: z.string().max(200) }), output: openedWorkbook },
  /** Asks for a file unless one was dropped; null where the user thought better of it. */
  'attachment.add': {
    input: z.strictObject({
      dropped: documentId.optional(),
      /** Only pictures, for logos. */
      pictures: z.boolean(),
    }),
    output: z.strictObject({ attachment: recordIdSchema, changed }).nullable(),
  },
  /** A picture kept in the workbook, to show it. */
  'attachment.picture': {
    input: z.strictObject({ attachment: recordIdSchema }),
    output: z.strictObject({ mediaType: z.string(), bytes: z.instanceof(Uint8Array) }),
  },
  /** Opens a temporary copy in the program that the system has for it, after asking. */
  'attachment.open': { input: z.strictObject({ attachment: recordIdSchema }), output: nothing },
} as const;
