import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { readText } from '../files.ts';

/** Bytes of an edits file. */
const largestFile = 512 * 1024 * 1024;

export type EntryLine = { readonly line: number; readonly entry: Entry };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shapeProblem(value: unknown): string | undefined {
  if (!isObject(value)) return 'must be an object like {"kind": …, "id": …, "set": {…}}';
  const stranger = Object.keys(value).find((name) => !['kind', 'id', 'set', 'delete'].includes(name));
  if (stranger !== undefined)
    return `“${stranger.slice(0, 40)}” does not belong here; a line has kind, id, set or delete`;
  if (typeof value.kind !== 'string') return '“kind” must be the name of a kind';
  if (value.id !== undefined && typeof value.id !== 'string') return '“id” must be a text';
  if (value.delete !== undefined) {
    if (value.delete !== true || value.set !== undefined)
      return '“delete” must be true and stand without “set”';
    return value.id === undefined ? '“delete” needs an “id”' : undefined;
  }
  return isObject(value.set) ? undefined : '“set” must be an object of fields and values';
}

function parseLine(text: string, line: number): Entry {
  const value: unknown = (() => {
    try {
      return JSON.parse(text);
    } catch {
      throw new AppFailure({
        code: 'invalid_line',
        line,
        problem: 'is not valid JSON; names and texts stand in double quotes',
      });
    }
  })();
  const problem = shapeProblem(value);
  if (problem !== undefined) throw new AppFailure({ code: 'invalid_line', line, problem });
  // Shape was checked above; kinds, fields and values are checked when the entry is written.
  return value as Entry;
}

/**
 * Reads the lines of `hisp apply` (design.md §8) from a file; empty lines are passed over.
 *
 * @throws AppFailure invalid_line with the line's number, from 1
 */
export function readEntries(file: string): readonly EntryLine[] {
  return readText(file, largestFile)
    .split('\n')
    .flatMap((raw, index) => parseRaw(raw, index + 1));
}

/**
 * The same from standard input, each line as soon as it is there, so that a sender can wait for what became
 * of it.
 *
 * @throws AppFailure not_utf8, or invalid_line
 */
export async function* streamEntries(): AsyncGenerator<EntryLine> {
  const text = Readable.toWeb(process.stdin).pipeThrough(new TextDecoderStream('utf-8', { fatal: true }));
  let line = 0;
  try {
    const lines = createInterface({ input: Readable.fromWeb(text), crlfDelay: Number.POSITIVE_INFINITY });
    for await (const raw of lines) {
      line += 1;
      yield* parseRaw(raw, line);
    }
  } catch (cause) {
    if (cause instanceof TypeError) throw new AppFailure({ code: 'not_utf8', file: 'standard input' });
    throw cause;
  }
}

function parseRaw(raw: string, line: number): readonly EntryLine[] {
  const text = raw.trim();
  return text === '' ? [] : [{ line, entry: parseLine(text, line) }];
}
