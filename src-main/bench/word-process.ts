// Started by the `word` benchmarks with a file that holds a snapshot, a folder, and how ready the thread is to be (cold,
// loaded or rehearsed): exports the assessment twice in the thread of the built app and prints, as one JSON value, what a
// process that has not done so before needs for it.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { deserialize } from 'node:v8';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import type { ExportedFile } from '../export/export-workbook.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import type { ExportJob } from '../workers/export-worker.ts';
import type { JobOrder } from '../workers/job.ts';
import { giveJob, startWorker } from '../workers/run-job.ts';
import { assessmentInWord } from './word-choice.ts';

const [, , file = '', out = '', state = 'cold'] = process.argv;
const snapshot: WorkbookSnapshot = deserialize(readFileSync(file));
const input: ExportJob = { snapshot, request: { out, choices: assessmentInWord } };

/** Milliseconds. */
const longerThanLoading = 1500;

/** @returns milliseconds since `start` */
async function exportOnce(start: number): Promise<number> {
  valueOrThrow(
    await giveJob<ExportJob, readonly ExportedFile[]>(worker, { type: 'start', input, stays: true }),
  );
  return performance.now() - start;
}

const built = path.resolve(import.meta.dirname, '../../out/main/export-worker.js');
const started = performance.now();
const worker = startWorker(pathToFileURL(built));
if (state === 'rehearsed') {
  const order: JobOrder<ExportJob> = { type: 'rehearse' };
  worker.postMessage(order);
  await once(worker, 'message');
}
if (state !== 'cold') await setTimeout(longerThanLoading);
const idle = process.memoryUsage.rss();
const first = await exportOnce(state === 'cold' ? started : performance.now());
// In kibibytes on every system.
const memory = process.resourceUsage().maxRSS * 1024 - idle;
const second = await exportOnce(performance.now());
process.stdout.write(JSON.stringify({ first, second, memory }));
await worker.terminate();
