import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { buildDocument } from '../../shared/documents/build.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import type { ExportedFile } from '../export/export-workbook.ts';
import { createWorkbook } from '../workbook/create.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { openReadOnly } from '../workbook/open.ts';
import type { ExportJob } from '../workers/export-worker.ts';
import type { JobData, JobNews } from '../workers/job.ts';
import { bigAssessment } from './big-assessment.ts';
import { type BenchOutcome, type BenchResult, inTemporaryFolder, median, milliseconds } from './measure.ts';
import { noPandoc, pandocFor } from './pandoc.ts';
import { assessmentInWord } from './word-choice.ts';

const rounds = 5;
const megabyte = 1024 * 1024;
/** How much more than when it is idle a fresh thread may need. */
const mostMemory = 200 * megabyte;

const program = path.join(import.meta.dirname, 'word-process.ts');
const project = path.resolve(import.meta.dirname, '../..');

const spent = z.object({ first: z.number(), second: z.number(), memory: z.number() });

/** What is exported, and where. */
type Subject = { readonly snapshot: WorkbookSnapshot; readonly folder: string; readonly size: string };

function withAssessment<T>(action: (subject: Subject) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'workbook.cxwb');
    valueOrThrow(createWorkbook(file, bigAssessment));
    const workbook = valueOrThrow(await openReadOnly(file));
    const snapshot = workbook.snapshot();
    workbook.close();
    const blocks = buildDocument(snapshot, 'assessment').sections.flatMap((section) => section.blocks);
    const count = (type: string) => blocks.filter((block) => block.type === type).length;
    return action({ snapshot, folder, size: `${count('figure')} charts, ${count('table')} tables` });
  });
}

/** Exports twice in a process of its own. */
async function inNewProcess({ snapshot, folder }: Subject) {
  const file = path.join(folder, 'snapshot');
  writeFileSync(file, serialize(snapshot));
  const { stdout } = await promisify(execFile)(process.execPath, [program, file, path.join(folder, 'out')]);
  return spent.parse(JSON.parse(stdout));
}

async function againstPandoc(
  subject: Subject,
  bound: number,
  what: string,
  measure: () => Promise<number>,
): Promise<BenchOutcome> {
  const pandoc = await pandocFor(buildDocument(subject.snapshot, 'assessment'), subject.folder);
  const own: number[] = [];
  const other: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const ours = await measure();
    const start = performance.now();
    await pandoc();
    if (round < 0) continue;
    own.push(ours);
    other.push(performance.now() - start);
  }
  const times = { ours: median(own), pandoc: median(other) };
  return {
    ratio: times.ours / times.pandoc,
    bound,
    reference: 'a fresh pandoc making the same from Markdown',
    details: `${subject.size}; ${what}: ${milliseconds(times.ours)} against ${milliseconds(times.pandoc)}, medians of ${rounds}`,
  };
}

function withPandoc(action: (subject: Subject) => Promise<BenchOutcome>): Promise<BenchOutcome> {
  const reason = noPandoc();
  return reason === undefined ? withAssessment(action) : Promise.resolve({ notRun: reason });
}

/** The second export of a process: what most exports are, as the whole of a submission is made in one. */
export function benchWord(): Promise<BenchOutcome> {
  return withPandoc((subject) =>
    againstPandoc(
      subject,
      1,
      'the second export of a process',
      async () => (await inNewProcess(subject)).second,
    ),
  );
}

/** The thread of the built app, from its start to its answer. */
function inBuiltWorker({ snapshot, folder }: Subject): Promise<number> {
  const input: ExportJob = {
    snapshot,
    request: { out: path.join(folder, 'out'), choices: assessmentInWord },
  };
  const workerData: JobData<ExportJob> = { input };
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(project, 'out/main/export-worker.js'), { workerData });
    worker.once('error', reject);
    worker.on('message', (news: JobNews<readonly ExportedFile[]>) => {
      if (news.type !== 'done') return;
      valueOrThrow(news.result);
      resolve(performance.now() - start);
    });
  });
}

/** The first export after the app was started: a new thread loads what it needs, and draws every chart. */
export function benchWordFresh(): Promise<BenchOutcome> {
  return withPandoc(async (subject) => {
    const built = spawnSync(process.execPath, [path.join(project, 'fresh-build.mjs')], { stdio: 'ignore' });
    if (built.status !== 0) return { notRun: 'the app could not be built' };
    return againstPandoc(subject, 1.5, 'a thread of the built app, from its start', () =>
      inBuiltWorker(subject),
    );
  });
}

/** What a first export takes beyond what the process holds once its modules are loaded. */
export function benchWordMemory(): Promise<BenchResult> {
  return withAssessment(async (subject) => {
    const used: number[] = [];
    for (let round = 0; round < rounds; round += 1) used.push((await inNewProcess(subject)).memory);
    const most = Math.max(...used);
    return {
      ratio: most / mostMemory,
      bound: 1,
      reference: `${mostMemory / megabyte} MB above idle`,
      details: `${subject.size}: ${Math.round(most / megabyte)} MB at the peak of a first export, the most of ${rounds}`,
    };
  });
}
