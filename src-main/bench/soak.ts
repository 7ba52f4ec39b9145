import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { sampleWorkbook } from '../sample.ts';
import { createWorkbook } from '../workbook/create.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { type BenchResult, inTemporaryFolder, milliseconds } from './measure.ts';

const program = path.join(import.meta.dirname, 'soak-process.ts');

/** How much more than after 1,000 edits the process may hold after 100,000. */
const mostMemory = 1.2;
/** How many times as long as the usual save the slowest in a hundred may take. */
const mostWaiting = 5;

/**
 * Megabytes in which V8 makes short-lived objects, from the beginning. Left alone, Node makes it larger the longer it
 * runs and the more memory the machine has, which tells nothing of what the program holds.
 */
const youngObjects = 16;

const spread = z.object({ median: z.number(), p99: z.number() });
const measured = z.object({
  memoryEarly: z.number(),
  memoryLate: z.number(),
  saves: spread,
  bare: spread,
});

const megabytes = (bytes: number) => `${Math.round(bytes / (1024 * 1024))} MB`;

/**
 * 100,000 saves in one session: what they take in memory, and how even they are. There are two bounds, so the ratio
 * is that of the one which is closer to being broken. How uneven the disk itself is stands beside it: saves cannot be
 * more even than bare commits are.
 */
export function benchSoak(): Promise<BenchResult> {
  return inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'workbook.cxwb');
    valueOrThrow(createWorkbook(file, sampleWorkbook));
    const room = ['min', 'max'].map((bound) => `--${bound}-semi-space-size=${youngObjects}`);
    const flags = ['--expose-gc', ...room];
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, file], {
      env: { ...process.env, HISP_CX_DATA: path.join(folder, 'data') },
    });
    const { memoryEarly, memoryLate, saves, bare } = measured.parse(JSON.parse(stdout));
    const memory = memoryLate / memoryEarly;
    const [waiting, disk] = [saves.p99 / saves.median, bare.p99 / bare.median];
    return {
      ratio: Math.max(memory / mostMemory, waiting / mostWaiting),
      bound: 1,
      reference: 'what is allowed of memory and of waiting, whichever is closer',
      details:
        `memory after 100,000 edits ${memory.toFixed(2)} × that after 1,000 (at most ${mostMemory}; ${megabytes(memoryLate)} against ${megabytes(memoryEarly)}); ` +
        `99 of 100 saves within ${waiting.toFixed(2)} × the median of ${milliseconds(saves.median)} (at most ${mostWaiting}; bare commits on this disk: ${disk.toFixed(2)} ×)`,
    };
  });
}
