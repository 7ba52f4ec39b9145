import { type AppError, describeError } from '../../shared/ipc/app-error.ts';

/** 1: not done. 2: asked for in a wrong way (design.md §8). */
export type ExitCode = 0 | 1 | 2;

/** Ends a command with an error; `note` adds what became of the work so far. */
export class CommandFailure extends Error {
  readonly error: AppError;
  readonly note: string | undefined;

  constructor(error: AppError, note?: string) {
    super(error.code);
    this.name = 'CommandFailure';
    this.error = error;
    this.note = note;
  }
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

export function printLine(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** @returns the exit code that goes with the error */
export function printError(error: AppError, note?: string): ExitCode {
  const message = [describeError(error), note].filter((part) => part !== undefined).join(' ');
  process.stderr.write(`${JSON.stringify({ error: { code: error.code, message } })}\n`);
  return error.code === 'wrong_usage' ? 2 : 1;
}

/**
 * A fault of the program, not of what it was given: its kind and its place in our sources, without the
 * message, which may quote what somebody typed (design.md §6).
 */
export function printUnexpected(cause: unknown): ExitCode {
  const name = cause instanceof Error ? cause.name : typeof cause;
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  const place = /(?:shared|src-main)\/[\w./-]+:\d+/.exec(stack)?.[0] ?? 'an unknown place';
  const message = `The program has a fault (${name} in ${place}). Please report it with these words.`;
  process.stderr.write(`${JSON.stringify({ error: { code: 'unexpected', message } })}\n`);
  return 1;
}

/** @returns the value, or leaves the command with the error */
export function orFail<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError },
  note?: string,
): T {
  if (!result.ok) throw new CommandFailure(result.error, note);
  return result.value;
}

export function wrongUsage(problem: string): CommandFailure {
  return new CommandFailure({ code: 'wrong_usage', problem });
}
