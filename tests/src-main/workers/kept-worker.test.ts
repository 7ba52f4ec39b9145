import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../../shared/ipc/result.ts';
import { keepWorker } from '../../../src-main/workers/kept-worker.ts';

/** How many threads were started, and what each of them does with its orders. */
const threads = vi.hoisted(() => ({ started: 0, source: '' }));

vi.mock('node:worker_threads', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:worker_threads')>();
  return {
    ...original,
    Worker: class extends original.Worker {
      constructor(_file: URL, options?: import('node:worker_threads').WorkerOptions) {
        super(threads.source, { ...options, eval: true });
        threads.started += 1;
      }
    },
  };
});

/** Answers with the number of jobs that it has been given; "wait" until it is canceled, and "break" breaks it. */
const counting = `const { parentPort } = require('node:worker_threads');
  let jobs = 0;
  const answer = (value) => parentPort.postMessage({ type: 'done', result: { ok: true, value } });
  parentPort.on('message', (order) => {
    if (order.type === 'cancel') return answer('canceled');
    if (order.type === 'rehearse') {
      jobs = 10;
      parentPort.postMessage({ type: 'rehearsed' });
    }
    if (order.type !== 'start') return;
    jobs += 1;
    if (order.input === 'break') process.exit(1);
    if (order.input !== 'wait') answer(jobs);
  });`;

const long = 60_000;
const counted = (value: number): Result<number | string, never> => ({ ok: true, value });

beforeEach(() => {
  threads.started = 0;
  threads.source = counting;
});

describe('a thread that is kept', () => {
  it('is started before its first job, rehearses once, and does the next ones', async () => {
    const kept = keepWorker<string, number>('export-worker', long);
    kept.prepare();
    kept.prepare();
    expect(threads.started).toBe(1);
    expect(await kept.run('one')).toEqual(counted(11));
    kept.prepare();
    expect(await kept.run('two')).toEqual(counted(12));
    expect(threads.started).toBe(1);
  });

  it('is given one job at a time; another one meanwhile has its own', async () => {
    const kept = keepWorker<string, number>('export-worker', long);
    expect(await Promise.all([kept.run('one'), kept.run('two')])).toEqual([counted(1), counted(1)]);
    expect(threads.started).toBe(2);
    expect(await kept.run('three')).toEqual(counted(2));
    expect(threads.started).toBe(2);
  });

  it('does the next job after one that was canceled', async () => {
    const kept = keepWorker<string, number | string>('export-worker', long);
    const abort = new AbortController();
    const running = kept.run('wait', { signal: abort.signal });
    abort.abort();
    expect(await running).toEqual({ ok: true, value: 'canceled' });
    expect(await kept.run('next')).toEqual(counted(2));
    expect(threads.started).toBe(1);
  });

  it('that breaks is followed by a new one', async () => {
    const kept = keepWorker<string, number>('export-worker', long);
    expect(await kept.run('break')).toEqual({ ok: false, error: { code: 'worker_failed' } });
    expect(await kept.run('next')).toEqual(counted(1));
    expect(threads.started).toBe(2);
  });

  it('ends once nothing was to do for long enough', async () => {
    const kept = keepWorker<string, number>('export-worker', 50);
    await kept.run('one');
    await vi.waitFor(async () => expect(await kept.run('later')).toEqual(counted(1)), {
      interval: 300,
      timeout: 5000,
    });
    expect(threads.started).toBe(2);
  });
});
