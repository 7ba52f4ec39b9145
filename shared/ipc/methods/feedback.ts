import { z } from 'zod';
import { recordIdSchema } from '../../model/id.ts';
import { changed, chosenFile, documentId, job, nothing } from './common.ts';

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
  /** Reports among these that were submitted, published or archived. */
  changedOut: z.int(),
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

/** Quarterly feedback data that come from a file (§280.15). */
export const feedbackMethods = {
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
} as const;
