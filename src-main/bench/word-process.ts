// Started by the `word` benchmarks with a file that holds a snapshot, and a folder: exports the assessment twice and
// prints, as one JSON value, what a process that has not done so before needs for it.
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { exportWorkbook } from '../export/export-workbook.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { assessmentInWord } from './word-choice.ts';

const [, , file = '', out = ''] = process.argv;
const snapshot: WorkbookSnapshot = deserialize(readFileSync(file));

/** @returns milliseconds */
async function exportOnce(): Promise<number> {
  const start = performance.now();
  valueOrThrow(await exportWorkbook(snapshot, { out, choices: assessmentInWord }));
  return performance.now() - start;
}

const idle = process.memoryUsage.rss();
const first = await exportOnce();
// In kibibytes on every system.
const memory = process.resourceUsage().maxRSS * 1024 - idle;
const second = await exportOnce();
process.stdout.write(JSON.stringify({ first, second, memory }));
