import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportInWorker, prepareExport } from '../../../src-main/workers/export-in-worker.ts';
import { nextYearInWorker } from '../../../src-main/workers/next-year-in-worker.ts';
import { codeOf, temporaryFolder } from '../../fixtures/workbooks.ts';
import { filledSnapshot } from '../../shared/documents/assessment/filled-snapshot.ts';

/** Threads that do what a broken or a busy one does, in the place of the real one. */
const broken = vi.hoisted(() => ({ source: '' }));

vi.mock('node:worker_threads', async (importOriginal) => {
  const threads = await importOriginal<typeof import('node:worker_threads')>();
  return {
    ...threads,
    Worker: class extends threads.Worker {
      constructor(file: string | URL, options?: import('node:worker_threads').WorkerOptions) {
        super(broken.source === '' ? file : broken.source, { ...options, eval: broken.source !== '' });
      }
    },
  };
});

let out: string;

beforeEach(() => {
  out = path.join(temporaryFolder(), 'out');
  mkdirSync(out);
});

afterEach(() => {
  broken.source = '';
});

/** Leaves a half-written file as a thread does that ends in the middle. */
const stage = `const { out, mark } = input.request;
  require('node:fs').writeFileSync(out + '/.a.docx.' + mark + '.part', 'half');`;

/** The source of a thread that does this once it is given its job. */
const onceStarted = (source: string) =>
  `require('node:worker_threads').parentPort.once('message', ({ input }) => { ${source} });`;

describe('a thread', () => {
  it('that crashes is an error in words, and nothing of it stays', async () => {
    for (const crash of ['throw new Error("what somebody typed")', 'process.exit(3)', 'Promise.reject(1)']) {
      broken.source = onceStarted(`${stage} ${crash}`);
      expect(await exportInWorker(filledSnapshot(), { out })).toEqual({
        ok: false,
        error: { code: 'worker_failed' },
      });
      expect(readdirSync(out)).toEqual([]);
    }
  });

  it('that does not listen is ended two seconds after it was told to, and cleaned up after', async () => {
    broken.source = onceStarted(`${stage} for (;;);`);
    const abort = new AbortController();
    const started = performance.now();
    const running = exportInWorker(filledSnapshot(), { out }, { signal: abort.signal });
    setTimeout(() => abort.abort(), 300);
    expect(codeOf(await running)).toBe('cancelled');
    expect(performance.now() - started).toBeGreaterThan(2000);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(readdirSync(out)).toEqual([]);
  });

  it('is not started where it was canceled before', async () => {
    const fresh = path.join(out, 'fresh');
    const result = await exportInWorker(filledSnapshot(), { out: fresh }, { signal: AbortSignal.abort() });
    expect(codeOf(result)).toBe('cancelled');
    expect(existsSync(fresh)).toBe(false);
  });

  it('that was making the next year and crashes, or does not listen, leaves no file and no journal', async () => {
    const request = {
      oldFile: path.join(out, 'last.cxwb'),
      newFile: path.join(out, 'next.cxwb'),
      fiscalYear: 2024,
    };
    const staging = `const fs = require('node:fs');
      const staged = '${out}/.next.cxwb.' + input.mark + '.part';
      fs.writeFileSync(staged, 'half');
      fs.writeFileSync(staged + '-journal', 'half');`;
    broken.source = onceStarted(`${staging} process.exit(3)`);
    expect(codeOf(await nextYearInWorker(request))).toBe('worker_failed');
    expect(readdirSync(out)).toEqual([]);
    broken.source = onceStarted(`${staging} for (;;);`);
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 300);
    expect(codeOf(await nextYearInWorker(request, { signal: abort.signal }))).toBe('cancelled');
    expect(readdirSync(out)).toEqual([]);
  });

  it('that finds the old file damaged or newer says so', async () => {
    const oldFile = path.join(out, 'last.cxwb');
    writeFileSync(oldFile, 'no workbook at all');
    const request = { oldFile, newFile: path.join(out, 'next.cxwb'), fiscalYear: 2024 };
    expect(codeOf(await nextYearInWorker(request))).toBe('not_a_workbook');
    expect(readdirSync(out)).toEqual(['last.cxwb']);
  });
});

describe('the export thread', () => {
  it('gets ready beforehand and gives the same files, the first time and again', async () => {
    prepareExport();
    const choices = [{ deliverable: 'assessment', format: 'word' }] as const;
    const digests: string[] = [];
    for (const folder of ['one', 'two', 'three']) {
      const request = { out: path.join(out, folder), choices };
      const files = await exportInWorker(filledSnapshot(), request);
      digests.push(...(files.ok ? files.value.map(({ sha256 }) => sha256) : []));
    }
    expect(digests).toHaveLength(3);
    expect(new Set(digests).size).toBe(1);
  });
});
