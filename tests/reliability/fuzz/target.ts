import { expect } from 'vitest';
import { type AppError, describeError } from '../../../shared/ipc/app-error.ts';
import type { Result } from '../../../shared/ipc/result.ts';
import type { Random } from '../random.ts';

/** Where a case has its files, and how hard it tries: 1 for one thing that is wrong, more for more. */
export type Attempt = { readonly folder: string; readonly random: Random; readonly strength: number };

/** One way in for what comes from outside. */
export type Target = {
  readonly name: string;
  /** Of a hundred cases, how many are its. */
  readonly share: number;
  /** Throws where something happened that must never happen. @returns what became of it, in a word */
  readonly attempt: (attempt: Attempt) => Promise<string> | string;
};

/** What only programmers read. */
const notForPeople = /undefined|\[object|SQLITE|Error:|at .*:\d+:\d+|node:internal/;

/** @returns "taken", or the code of a refusal that people can read */
export function outcomeOf(result: Result<unknown, AppError>): string {
  if (result.ok) return 'taken';
  const words = describeError(result.error);
  expect(words).not.toMatch(notForPeople);
  expect(result.error.code).not.toBe('unexpected');
  // Values may be long, and a refusal must not be.
  expect(words.length).toBeLessThan(20_000);
  return result.error.code;
}
