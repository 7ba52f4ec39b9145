import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from '../data-folder.ts';

/** What may stand in the log: codes and ids, never what somebody typed or a message that quotes it. */
export type LogEntry = {
  readonly event: 'call_refused' | 'call_failed' | 'window_crashed' | 'page_failed' | 'bug';
  readonly code: string;
  readonly method?: string;
  /** Of a record. */
  readonly id?: string;
};

/** Bytes; the one before it is kept too. */
const longest = 200_000;

/** Adds a line to log.jsonl in the data folder. Never fails: a full disk must not keep anybody from working. */
export function log(entry: LogEntry): void {
  try {
    const file = path.join(dataFolder(), 'log.jsonl');
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longest) renameSync(file, `${file}.old`);
    appendFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`, { mode: 0o600 });
  } catch {
    // Nothing to be done, and nothing lost that anybody typed.
  }
}
