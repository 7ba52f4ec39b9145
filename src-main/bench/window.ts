import { spawn } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import type { BenchOutcome } from './measure.ts';

/** Drives the built app in a browser, which is the tests' business; known here by its path only. */
const program = path.resolve(import.meta.dirname, '../../tests/bench/window.ts');

const outcome = z.union([
  z.object({ ratio: z.number(), bound: z.number(), reference: z.string(), details: z.string() }),
  z.object({ notRun: z.string() }),
]);

/** What such a process printed: one JSON value, on its last line, as building the app may say something first. */
export function parseOutcome(printed: string): BenchOutcome | undefined {
  const [last = ''] = printed.trimEnd().split('\n').slice(-1);
  try {
    return outcome.safeParse(JSON.parse(last)).data;
  } catch {
    return undefined;
  }
}

/**
 * Runs a benchmark of the window in a process of its own; what that says of errors is passed on.
 *
 * @param script replaced in tests
 */
export function runInWindow(name: string, script: string = program): Promise<BenchOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, name], { stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const found = code === 0 ? parseOutcome(printed) : undefined;
      resolve(found ?? { notRun: `it ended without a result (${signal ?? code})` });
    });
  });
}
