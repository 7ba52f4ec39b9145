import { z } from 'zod';
import { recordIdSchema } from '../../model/id.ts';
import { chosenFile, job, nothing } from './common.ts';

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
      /** What keeps a document from being usable for everyone: in words, which words of it are meant, and where they were typed. */
      accessibility: z.array(
        z.strictObject({
          point: z.string(),
          message: z.string(),
          text: z.string().optional(),
          typed: z.strictObject({ id: recordIdSchema, field: z.string() }).optional(),
        }),
      ),
    }),
  ),
});
export type Exported = z.infer<typeof exported>;

/** What comes out of a workbook. */
export const exportMethods = {
  /** Asks for a folder; null where the user thought better of it. Reports `job.progress` under its job. */
  'export.run': {
    input: z.strictObject({ job, formats: z.array(exportFormat).min(1).max(20) }),
    output: exported.nullable(),
  },
  /**
   * Asks for a file and prints the window's page to it, which has the slides ready for paper; null where the user
   * thought better of it.
   */
  'slides.pdf': { input: nothing, output: chosenFile.nullable() },
} as const;
