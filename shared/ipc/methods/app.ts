import { z } from 'zod';
import { chosenFile, documentId, job, nothing } from './common.ts';

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

/** The program itself: its settings and windows, files outside of a workbook, long work, and what leaves it. */
export const appMethods = {
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
  'job.cancel': { input: z.strictObject({ job }), output: nothing },
  'document.open': { input: z.strictObject({ document: documentId }), output: nothing },
  'document.reveal': { input: z.strictObject({ document: documentId }), output: nothing },
  /** Puts text on the system's clipboard. */
  'clipboard.text': { input: z.strictObject({ text: z.string().min(1).max(5_000_000) }), output: nothing },
  /** Puts one of our own drawings there, as a picture. */
  'clipboard.picture': { input: z.strictObject({ svg: z.string().min(1).max(1_000_000) }), output: nothing },
  /** What a problem report says, to be read before anybody sends it (design.md §6): no answers, names or paths. */
  'report.text': { input: nothing, output: z.strictObject({ text: z.string() }) },
  /** Asks for a file; null where the user thought better of it. Writes what `report.text` said last. */
  'report.save': { input: nothing, output: chosenFile.nullable() },
  /** Opens a web address in the user's browser, after asking; https only. */
  'link.open': { input: z.strictObject({ href: z.string().max(2000) }), output: nothing },
} as const;
