import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { recordIdSchema } from '../../shared/model/id.ts';
import { dataFolder } from '../data-folder.ts';

/** What may stand in the log: codes and ids, never what somebody typed or a message that quotes it. */
const entrySchema = z.strictObject({
  event: z.enum(['call_refused', 'call_failed', 'window_crashed', 'page_failed', 'bug']),
  code: z.string().regex(/^[\w-]{1,80}$/),
  method: z
    .string()
    .regex(/^[\w.]{1,80}$/)
    .optional(),
  /** Of a record. */
  id: recordIdSchema.optional(),
});
const lineSchema = entrySchema.extend({ at: z.iso.datetime() });

export type LogEntry = {
  readonly event: z.infer<typeof entrySchema>['event'];
  readonly code: string;
  readonly method?: string;
  /** Of a record. */
  readonly id?: string;
};

/** Bytes; the one before it is kept too. */
const longest = 200_000;

const logFile = () => path.join(dataFolder(), 'log.jsonl');

function parsed(line: string): (LogEntry & { readonly at: string }) | undefined {
  try {
    const { at, event, code, method, id } = lineSchema.parse(JSON.parse(line));
    return {
      at,
      event,
      code,
      ...(method === undefined ? {} : { method }),
      ...(id === undefined ? {} : { id }),
    };
  } catch {
    return undefined;
  }
}

/**
 * The newest lines of the log, oldest first; what this program did not write there is left out. Empty where there
 * is no log, or none that can be read.
 */
export function recentLog(limit: number): readonly (LogEntry & { readonly at: string })[] {
  try {
    const lines = readFileSync(logFile(), 'utf8').trim().split('\n').slice(-limit);
    return lines.flatMap((line) => parsed(line) ?? []);
  } catch {
    return [];
  }
}

/** Adds a line to log.jsonl in the data folder. Never fails: a full disk must not keep anybody from working. */
export function log(entry: LogEntry): void {
  try {
    const file = logFile();
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longest) renameSync(file, `${file}.old`);
    appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`, { mode: 0o600 });
  } catch {
    // Nothing to be done, and nothing lost that anybody typed.
  }
}
