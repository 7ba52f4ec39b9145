import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { serialize } from 'node:v8';
import { z } from 'zod';
import { buildDocument } from '../../shared/documents/build.ts';
import { likeliest } from '../../shared/documents/layout/doubt.ts';
import { layOut } from '../../shared/documents/layout/lay-out.ts';
import type { DocumentTree } from '../../shared/documents/tree.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { createWorkbook } from '../workbook/create.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { openReadOnly } from '../workbook/open.ts';
import { bigAssessment } from './big-assessment.ts';
import { type BenchOutcome, inTemporaryFolder, median, milliseconds } from './measure.ts';
import { noPandoc, pandocFor } from './pandoc.ts';

const rounds = 5;
const megabyte = 1024 * 1024;
/** How much more than when it is idle a fresh thread may need. */
const mostMemory = 200 * megabyte;

const program = path.join(import.meta.dirname, 'word-process.ts');
const project = path.resolve(import.meta.dirname, '../..');

const spent = z.object({ first: z.number(), second: z.number(), memory: z.number() });

/** What is exported, and where. */
type Subject = { readonly snapshot: WorkbookSnapshot; readonly folder: string; readonly size: string };

/** "43 pages, 12 charts, 60 tables" */
function sizeOf(tree: DocumentTree): string {
  const blocks = tree.sections.flatMap((section) => section.blocks);
  const count = (type: string) => blocks.filter((block) => block.type === type).length;
  return `${layOut(tree, likeliest).length} pages, ${count('figure')} charts, ${count('table')} tables`;
}

function withAssessment(action: (subject: Subject) => Promise<BenchOutcome>): Promise<BenchOutcome> {
  return inTemporaryFolder(async (folder) => {
    const built = spawnSync(process.execPath, [path.join(project, 'fresh-build.mjs')], { stdio: 'ignore' });
    if (built.status !== 0) return { notRun: 'the app could not be built' };
    const file = path.join(folder, 'workbook.cxwb');
    valueOrThrow(createWorkbook(file, bigAssessment));
    const workbook = valueOrThrow(await openReadOnly(file));
    const snapshot = workbook.snapshot();
    workbook.close();
    return action({ snapshot, folder, size: sizeOf(buildDocument(snapshot, 'assessment')) });
  });
}

/** Exports twice in a process of its own. */
async function inNewProcess({ snapshot, folder }: Subject, state: 'cold' | 'loaded' | 'rehearsed') {
  const file = path.join(folder, 'snapshot');
  writeFileSync(file, serialize(snapshot));
  const args = [program, file, path.join(folder, 'out'), state];
  const { stdout } = await promisify(execFile)(process.execPath, args);
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

/** The second export of a process, whose thread the app keeps for it. */
export function benchWord(): Promise<BenchOutcome> {
  return withPandoc((subject) =>
    againstPandoc(
      subject,
      1,
      'the second export of a process',
      async () => (await inNewProcess(subject, 'rehearsed')).second,
    ),
  );
}

/**
 * The first export of a process, in the thread that the app starts when it asks for a folder: it draws every chart,
 * and nearly all of its code runs for the first time.
 */
export function benchWordFresh(): Promise<BenchOutcome> {
  return withPandoc(async (subject) => {
    const cold: number[] = [];
    const outcome = await againstPandoc(subject, 1.5, 'the first export of a process', async () => {
      cold.push((await inNewProcess(subject, 'cold')).first);
      return (await inNewProcess(subject, 'rehearsed')).first;
    });
    if ('notRun' in outcome) return outcome;
    const asWell = `with the start of the thread, ${milliseconds(median(cold))}`;
    return { ...outcome, details: `${outcome.details}; ${asWell}` };
  });
}

/** What a first export takes beyond what the process holds once its thread has loaded what it needs. */
export function benchWordMemory(): Promise<BenchOutcome> {
  return withAssessment(async (subject) => {
    const used: number[] = [];
    for (let round = 0; round < rounds; round += 1) used.push((await inNewProcess(subject, 'loaded')).memory);
    const most = Math.max(...used);
    return {
      ratio: most / mostMemory,
      bound: 1,
      reference: `${mostMemory / megabyte} MB above idle`,
      details: `${subject.size}: ${Math.round(most / megabyte)} MB at the peak of a first export, the most of ${rounds}`,
    };
  });
}
