import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from './fuzz/target.ts';
import { textTargets } from './fuzz/texts.ts';
import { workbookTargets } from './fuzz/workbooks.ts';
import { casesOr, Random, seed } from './random.ts';
import { Report } from './report.ts';

/** In all; each target has its share. */
const cases = casesOr(500);
/** HISP_CX_CASE repeats one: the name of its target and its number, as a failure prints them. */
const [onlyTarget, onlyCase] = process.env.HISP_CX_CASE?.split('/') ?? [];

/** No case may take longer, however busy the machine is. Milliseconds. */
const longest = 20_000;
/** Bytes that the whole process may hold; what one case takes is gone with it. */
const mostMemory = 2 * 1024 * 1024 * 1024;
const strongest = 6;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hisp-cx-fuzz-'));
  process.env.HISP_CX_DATA = path.join(folder, 'data');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function attemptCase(target: Target, number: number, strength: number): Promise<string> {
  // What one case left must not be part of the next.
  rmSync(path.join(folder, 'given'), { recursive: true, force: true });
  const random = new Random(Math.imul(seed, 31) + Math.imul(number, 7919) + target.name.length);
  const start = performance.now();
  const outcome = await target.attempt({ folder, random, strength });
  expect(performance.now() - start, 'it takes too long').toBeLessThan(longest);
  expect(process.memoryUsage.rss(), 'it takes too much memory').toBeLessThan(mostMemory);
  return outcome;
}

/** Looks for the least that goes wrong in the same way, and says how to repeat it. */
async function explained(target: Target, number: number, strength: number, cause: unknown): Promise<Error> {
  let least = { strength, cause };
  for (let weaker = strength - 1; weaker > 0; weaker -= 1)
    await attemptCase(target, number, weaker).catch((other: unknown) => {
      least = { strength: weaker, cause: other };
    });
  const repeat = `HISP_CX_SEED=${seed} HISP_CX_CASE="${target.name}/${number}" npx vitest run tests/reliability/fuzz.test.ts`;
  return new Error(`${target.name}, with ${least.strength} changes. To repeat it: ${repeat}`, {
    cause: least.cause,
  });
}

describe(`what comes from outside, spoiled in every way (seed ${seed})`, () => {
  const targets = [...workbookTargets, ...textTargets].filter(
    ({ name }) => onlyTarget === undefined || name === onlyTarget,
  );

  it.each(targets)(
    '$name: is taken or refused in plain words, and nothing else happens',
    {
      timeout: cases * 3000 + 60_000,
    },
    async (target) => {
      const report = new Report(`fuzzed: ${target.name}`);
      const first = onlyCase === undefined ? 0 : Number(onlyCase);
      const count = onlyCase === undefined ? Math.ceil((cases * target.share) / 100) : 1;
      for (let number = first; number < first + count; number += 1) {
        // Where a case never ends, this says which one.
        if (process.env.HISP_CX_LAST !== undefined)
          writeFileSync(process.env.HISP_CX_LAST, `${seed} ${target.name}/${number}`);
        const strength = 1 + (number % strongest);
        const outcome = await attemptCase(target, number, strength).catch(async (cause: unknown) => {
          throw await explained(target, number, strength, cause);
        });
        report.count('cases');
        report.count(outcome);
        await setImmediate();
      }
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      report.write();
    },
  );
});
