import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { youngHalf } from '../import/feedback/young-half.ts';
import type { BenchResult } from './measure.ts';

const program = path.join(import.meta.dirname, 'import-process.ts');

const result = z.object({
  ratio: z.number(),
  bound: z.number(),
  reference: z.string(),
  details: z.string(),
});

/**
 * Both steps of an import against csv-parse alone on the same file and a raw insert of the same edits, in a process
 * with as little room for short-lived objects as the app's thread has. Once each: it takes a minute, and noise of the
 * machine is small beside that.
 */
export async function benchImport(): Promise<BenchResult> {
  const flags = ['--expose-gc', `--max-semi-space-size=${youngHalf}`];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, program]);
  return result.parse(JSON.parse(stdout));
}
