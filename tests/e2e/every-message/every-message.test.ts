import type SqliteDatabase from 'better-sqlite3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeError } from '../../../shared/ipc/app-error.ts';
import { causes, type Faults } from './causes.ts';
import { type Outcome, someWorld } from './world.ts';

const faults = vi.hoisted((): Faults => ({ pages: 0, spoilsReading: false, thread: '', rulesFail: false }));

vi.mock('better-sqlite3', async (importOriginal) => {
  const { default: Database } = await importOriginal<{ default: typeof SqliteDatabase }>();
  return {
    default: class extends Database {
      constructor(...args: ConstructorParameters<typeof SqliteDatabase>) {
        super(...args);
        if (faults.pages > 0) this.pragma(`max_page_count = ${faults.pages}`);
      }
    },
  };
});

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  const readFileSync = (...args: Parameters<typeof original.readFileSync>) => {
    const read = original.readFileSync(...args);
    return faults.spoilsReading && Buffer.isBuffer(read) ? Buffer.concat([read, Buffer.from('!')]) : read;
  };
  return { ...original, readFileSync, default: { ...original, readFileSync } };
});

vi.mock('node:worker_threads', async (importOriginal) => {
  const threads = await importOriginal<typeof import('node:worker_threads')>();
  return {
    ...threads,
    Worker: class extends threads.Worker {
      constructor(file: string | URL, options?: import('node:worker_threads').WorkerOptions) {
        super(faults.thread === '' ? file : faults.thread, { ...options, eval: faults.thread !== '' });
      }
    },
  };
});

vi.mock('../../../shared/readiness/index.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../shared/readiness/index.ts')>();
  return {
    ...original,
    findingsOf: (...args: Parameters<typeof original.findingsOf>) => {
      if (faults.rulesFail) throw new TypeError('a bug in a rule');
      return original.findingsOf(...args);
    },
  };
});

afterEach(() => {
  Object.assign(faults, { pages: 0, spoilsReading: false, thread: '', rulesFail: false });
});

/** As the window's notice and the command line say it. */
const wordsOf = ({ error, words }: Outcome) => (error === undefined ? (words ?? '') : describeError(error));

/** What a programmer would say, or a machine. */
const jargon =
  /undefined|\bnull\b|NaN|\[object|Error:|SQLITE|\bE(ACCES|BUSY|EXIST|ISDIR|NOENT|NOSPC|NOTDIR|PERM|ROFS)\b|exception|stack|at .*:\d+:\d+|zod|\{\s*"/;

/** What to do is said in words that ask for it, what can be done is listed, or the very place is named. */
const advice =
  /\b(Ask|Attach|Check|Choose|Close|Copy|Correct|Export|Enter|Free|Give|Go on|Install|List|Make|Open|Put|Read|Restore|Save|Say|Take|Try|Use|Wait|delete the file|report it|lists (what|those)|Its fields are|The kinds are|Known editions|can be (attached|read|merged)|must (be|have|name|stand|begin)|needs an|never changes|points to|There may be|are opened|was written|was recorded|“Review”|history|were made|comes with|required|line \d+, column \d+)\b/;

describe('every message is seen once by somebody, and helps', () => {
  it.each(Object.entries(causes))('%s', { timeout: 30_000 }, async (code, cause) => {
    const outcome = await cause(await someWorld(), faults);
    expect(outcome.code).toBe(code);
    const words = wordsOf(outcome);
    expect(words.length).toBeGreaterThan(25);
    expect(words).not.toMatch(jargon);
    expect(words).toMatch(advice);
  });
});
