import { z } from 'zod';
import type { AsBriefed } from '../briefing/as-briefed.ts';
import type { AudienceView } from '../briefing/audience.ts';
import { audienceMoves } from '../briefing/moves.ts';
import { jsonDeliverables } from '../model/deliverable.ts';
import { recordIdSchema } from '../model/id.ts';
import { isKindName, type KindName } from '../model/model.ts';
import type { SalvageReport } from '../salvage/report.ts';
import type { DeliverablePart } from '../submission/part.ts';
import type { SnapshotDelta } from '../workbook/delta.ts';
import type { Entry } from '../workbook/entry.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { AppError } from './app-error.ts';
import type { EventName } from './channels.ts';
import { type CommandId, isCommandId } from './commands.ts';
import type { Result } from './result.ts';

/**
 * Everything that the window can ask of the main process, and everything it is told (design.md §6).
 * A method's input is parsed on arrival; its answer is a `Result`. Files go by document ids that main
 * hands out; the window never names a path.
 */

/** Stands for a file that main knows: a recent workbook, a chosen or dropped file, an export. */
const documentId = z.string().regex(/^[0-9a-f]{8,64}$/);

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

const kindName = z.custom<KindName>((name) => typeof name === 'string' && isKindName(name));

const settings = z.strictObject({
  /** Whose name stands beside edits: a display name, a claim and no proof. */
  author: z.string().max(200),
  /** The tour was taken or declined. */
  tourSeen: z.boolean(),
  panelOpen: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

const recentWorkbook = z.strictObject({
  document: documentId,
  fileName: z.string(),
  /** For people: the folder it lies in. */
  folder: z.string(),
  provider: z.string(),
  fiscalYear: z.int().optional(),
  /** Findings that block the assessment when it was last open here. */
  blocking: z.int().optional(),
  /** UTC milliseconds. */
  openedAt: z.number(),
  /** Gone from where it was, or its drive is. */
  missing: z.boolean(),
});
export type RecentWorkbook = z.infer<typeof recentWorkbook>;

const appState = z.strictObject({
  version: z.string(),
  /** Undefined for the real runtime; else what stands in for it, in words. */
  standIn: z.string().optional(),
  platform: z.enum(['win32', 'darwin', 'linux', 'other']),
  settings,
  recent: z.array(recentWorkbook),
});
export type AppState = z.infer<typeof appState>;

const openedWorkbook = z.strictObject({
  document: documentId,
  fileName: z.string(),
  folder: z.string(),
  readOnly: z.boolean(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** Nothing was changed since copies were merged into it, so undo takes that back. */
  canUndoMerge: z.boolean(),
  /** A crash had left an unfinished change, which was taken back on opening. */
  recovered: z.boolean(),
  /** The file lies on a network drive, where two programs may not see each other's locks. */
  onNetwork: z.boolean(),
  /** The fictional sample in the user's data folder, to try things on. */
  isSample: z.boolean(),
  /** The person for whom this copy of the workbook was made. */
  sentTo: recordIdSchema.optional(),
  snapshot: z.custom<WorkbookSnapshot>(),
});
export type OpenedWorkbook = z.infer<typeof openedWorkbook>;

const changed = z.strictObject({
  /** Of the records that the entries name, in their order. */
  ids: z.array(recordIdSchema),
  /** Absent where everything was already so. */
  delta: z.custom<SnapshotDelta>().optional(),
  /** UTC milliseconds: when the commit had returned. */
  savedAt: z.number(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});
export type Changed = z.infer<typeof changed>;

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

const backup = z.strictObject({
  id: z.string(),
  /** ISO 8601 UTC. */
  at: z.string(),
  reason: z.string(),
  /** Bytes. */
  size: z.number(),
});
export type BackupItem = z.infer<typeof backup>;

const chosenFile = z.strictObject({ document: documentId, fileName: z.string() });

const editMade = z.strictObject({
  kind: kindName,
  id: recordIdSchema,
  field: z.string(),
  author: z.string(),
  /** UTC milliseconds. */
  at: z.number(),
});
export type EditMade = z.infer<typeof editMade>;

const signedState = z.strictObject({
  /** UTC milliseconds. */
  at: z.number(),
  /** What was signed, by its fingerprint; undefined where the log cannot put it together again. */
  part: z.custom<DeliverablePart>().optional(),
  /** What was edited, or came in by merging, since; oldest first. */
  edits: z.array(editMade),
});
export type SignedState = z.infer<typeof signedState>;

const exportFormat = z.strictObject({
  deliverable: z.enum(['assessment', 'plan', 'plan-public', 'feedback', 'briefing', 'submission']),
  format: z.enum(['word', 'html', 'slides', 'csv', 'json']),
});
export type ExportFormat = z.infer<typeof exportFormat>;

const exported = z.strictObject({
  /** `path` is for people: where the folder lies. */
  folder: chosenFile.extend({ path: z.string() }),
  files: z.array(
    chosenFile.extend({
      ...exportFormat.shape,
      size: z.number(),
      sha256: z.string(),
      /** What keeps a document from being usable for everyone: in words, and which words of it are meant. */
      accessibility: z.array(
        z.strictObject({ point: z.string(), message: z.string(), text: z.string().optional() }),
      ),
    }),
  ),
});
export type Exported = z.infer<typeof exported>;

const lineNotes = z.array(z.strictObject({ line: z.int(), message: z.string() }));

const feedbackPlan = z.strictObject({
  /** By which `feedback.apply` names it. */
  plan: z.string(),
  layout: z.enum(['quarterly', 'responses', 'own']),
  provider: z.string(),
  /** Rows, or responses, below the first line; of these, those of reports that are new, and so on. */
  read: z.int(),
  fresh: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  otherProviders: z.int(),
  /** Those first met; not all where they are many. */
  otherNames: z.array(z.strictObject({ name: z.string(), rows: z.int() })),
  services: z.array(
    z.strictObject({
      /** What `same` of `feedback.plan` names it by. */
      key: z.string(),
      name: z.string(),
      line: z.int(),
      rows: z.int(),
      /** The service that it is, or will be. */
      id: recordIdSchema,
      isNew: z.boolean(),
      /** Services whose names look like its own, of the workbook or of this file; only where it is new. */
      near: z.array(z.strictObject({ id: recordIdSchema, name: z.string() })),
    }),
  ),
  quarters: z.array(
    z.strictObject({ fiscalYear: z.int(), quarter: z.int(), rows: z.int(), isKnown: z.boolean() }),
  ),
  skipped: lineNotes,
  warnings: lineNotes,
});
export type PlannedFeedback = z.infer<typeof feedbackPlan>;

/** What a file of single responses is about. */
const aboutResponses = z.strictObject({
  /** One of the workbook, or the name of one that is not there yet. */
  service: z.union([
    z.strictObject({ id: recordIdSchema }),
    z.strictObject({ name: z.string().trim().min(1).max(500) }),
  ]),
  fiscalYear: z.int().min(2000).max(2199),
  quarter: z.int().min(1).max(4),
  channel: z.string().max(500),
  transactionPoint: z.string().max(500),
  serviceProvided: z.string().max(500),
  scale: z.enum(['thumbs', 'rating']).optional(),
});
export type AboutResponses = z.infer<typeof aboutResponses>;

/** Where the audience's window is; null where there is no second display, or it was closed. */
const audiencePlace = z.strictObject({
  display: z.int().min(1).nullable(),
  /** How many displays there are. */
  displays: z.int().min(1),
});
export type AudiencePlace = z.infer<typeof audiencePlace>;

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

const nothing = z.strictObject({});
const job = z.string().regex(/^[0-9a-z-]{1,64}$/);

export const contract = {
  'app.state': { input: nothing, output: appState },
  'app.flushed': {
    /** Answers the event `app.flush`: what was typed is saved, or could not be and why in words. */
    input: z.strictObject({ request: z.int(), unsaved: z.array(z.string().max(500)).max(100) }),
    output: nothing,
  },
  'settings.save': { input: settings.partial(), output: settings },
  'window.new': { input: nothing, output: nothing },
  'window.showHolder': { input: z.strictObject({ document: documentId }), output: nothing },
  /** Which menu items can be used follows from the state of the window. */
  'window.state': {
    input: z.strictObject({
      workbookOpen: z.boolean(),
      canUndo: z.boolean(),
      canRedo: z.boolean(),
      /** What undo takes back is a merge. */
      canUndoMerge: z.boolean(),
    }),
    output: nothing,
  },
  'window.fullScreen': { input: z.strictObject({ on: z.boolean() }), output: nothing },

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

  /** Asks for a folder; null where the user thought better of it. Reports `job.progress` under its job. */
  'export.run': {
    input: z.strictObject({ job, formats: z.array(exportFormat).min(1).max(20) }),
    output: exported.nullable(),
  },
  /** Asks for a file; null where the user thought better of it. */
  'feedback.choose': { input: nothing, output: chosenFile.nullable() },
  /**
   * Reads a file of feedback data and says what importing it will do; changes nothing. Reports `job.progress` under
   * its job. Refused as `responses_need_place` or `scale_unknown` where `responses` must say more.
   */
  'feedback.plan': {
    input: z.strictObject({
      job,
      document: documentId,
      responses: aboutResponses.optional(),
      /** Services of the file, by their key, that are others of the workbook or of the file. */
      same: z.array(z.strictObject({ key: z.string().max(10_000), id: recordIdSchema })).max(10_000),
    }),
    output: feedbackPlan,
  },
  /** Does what the newest plan says, as one change. Reports `job.progress` under its job. */
  'feedback.apply': {
    input: z.strictObject({ job, plan: z.string().max(64) }),
    output: z.strictObject({
      changed,
      /** Rows, or responses, of reports that are new or changed. */
      imported: z.int(),
      servicesCreated: z.array(z.string()),
    }),
  },
  'job.cancel': { input: z.strictObject({ job }), output: nothing },
  'document.open': { input: z.strictObject({ document: documentId }), output: nothing },
  'document.reveal': { input: z.strictObject({ document: documentId }), output: nothing },

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

  /** Begins a briefing or a rehearsal: keeps the workbook as it is shown (design.md §5 has no part for it). */
  'briefing.start': {
    input: z.strictObject({
      rehearsal: z.boolean(),
      date: z.iso.date(),
      participants: z.string().max(100_000).optional(),
    }),
    output: changed,
  },
  /** What was shown when a session began. */
  'briefing.shown': { input: z.strictObject({ session: recordIdSchema }), output: z.custom<AsBriefed>() },
  /** Notes where the talk is, in passing: no step for undo. */
  'briefing.note': {
    input: z.strictObject({
      session: recordIdSchema,
      slide: z.string().max(20_000),
      times: z.array(z.tuple([z.string().max(20_000), z.int().min(0)])).max(1000),
    }),
    output: changed,
  },
  /** Opens the audience's window on a display that this window is not on. */
  'audience.open': { input: nothing, output: audiencePlace },
  'audience.show': { input: z.strictObject({ view: z.custom<AudienceView>() }), output: nothing },
  /** Puts that window away, for now or because the talk is over. */
  'audience.close': { input: z.strictObject({ ending: z.boolean() }), output: nothing },
  /** Asked by the audience's window itself: what to show; null before the first slide. */
  'audience.view': { input: nothing, output: z.custom<AudienceView | null>() },
  /** A key in the audience's window. */
  'audience.move': { input: z.strictObject({ move: z.enum(audienceMoves) }), output: nothing },

  /** Puts text on the system's clipboard. */
  'clipboard.text': { input: z.strictObject({ text: z.string().min(1).max(5_000_000) }), output: nothing },
  /** Puts one of our own drawings there, as a picture. */
  'clipboard.picture': { input: z.strictObject({ svg: z.string().min(1).max(1_000_000) }), output: nothing },

  /**
   * Asks for a file and prints the window's page to it, which has the slides ready for paper; null where the user
   * thought better of it.
   */
  'slides.pdf': { input: nothing, output: chosenFile.nullable() },

  /** What a problem report says, to be read before anybody sends it (design.md §6): no answers, names or paths. */
  'report.text': { input: nothing, output: z.strictObject({ text: z.string() }) },
  /** Asks for a file; null where the user thought better of it. Writes what `report.text` said last. */
  'report.save': { input: nothing, output: chosenFile.nullable() },

  /** Opens a web address in the user's browser, after asking; https only. */
  'link.open': { input: z.strictObject({ href: z.string().max(2000) }), output: nothing },
} as const satisfies Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>>;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Input<M extends Method> = z.input<Contract[M]['input']>;
export type Output<M extends Method> = z.output<Contract[M]['output']>;
export type Answer<M extends Method> = Result<Output<M>, AppError>;

/** What each event carries. */
export const events = {
  /** A menu item was chosen. */
  command: z.strictObject({
    command: z.custom<CommandId>((name) => typeof name === 'string' && isCommandId(name)),
  }),
  /** A file was double-clicked, dropped, or handed over by a second instance. */
  'file.arrived': chosenFile.extend({ what: z.enum(['workbook', 'folder', 'other']) }),
  'job.progress': z.strictObject({
    job,
    /** 0 to `total`. */
    done: z.number(),
    total: z.number(),
    /** What is being worked on, in words. */
    label: z.string(),
  }),
  /** Save what is being typed, then answer with `app.flushed`. */
  'app.flush': z.strictObject({ request: z.int() }),
  /** What the audience's window is to show now. */
  'audience.view': z.strictObject({ view: z.custom<AudienceView>() }),
  /** A key was pressed in the audience's window. */
  'audience.moved': z.strictObject({ move: z.enum(audienceMoves) }),
  /** A display was plugged in or unplugged, or somebody closed the audience's window. */
  'audience.changed': audiencePlace.extend({ why: z.enum(['plugged', 'unplugged', 'closed']) }),
  /** Something went wrong that no call was waiting for. */
  error: z.strictObject({ error: z.custom<AppError>() }),
} as const satisfies Readonly<Record<EventName, z.ZodType>>;

export type Events = { readonly [E in keyof typeof events]: z.output<(typeof events)[E]> };

/** What the preload puts into the window as `window.hisp`: exactly these, and nothing of Electron. */
export type Bridge = {
  readonly call: <M extends Method>(method: M, input: Input<M>) => Promise<Answer<M>>;
  /** @returns what ends listening */
  readonly on: <E extends EventName>(event: E, listener: (data: Events[E]) => void) => () => void;
};

export function isMethod(name: string): name is Method {
  return Object.hasOwn(contract, name);
}
