import { readFileSync } from 'node:fs';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { decodeText, readText } from '../files.ts';

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
      throw new AppFailure({ code: 'invalid_line', line, problem: 'is not valid JSON' });
    }
  })();
  const problem = shapeProblem(value);
  if (problem !== undefined) throw new AppFailure({ code: 'invalid_line', line, problem });
  // Shape was checked above; kinds, fields and values are checked when the entry is written.
  return value as Entry;
}

/**
 * Reads the lines of `hisp apply` (design.md §8); empty lines are passed over.
 *
 * @param source a path, or the descriptor of standard input
 * @throws AppFailure invalid_line with the line's number, from 1
 */
export function readEntries(source: string | number): readonly EntryLine[] {
  const text =
    typeof source === 'string'
      ? readText(source, largestFile)
      : decodeText(readFileSync(source), 'standard input');
  return text
    .split('\n')
    .map((raw, index) => ({ raw: raw.trim(), line: index + 1 }))
    .filter(({ raw }) => raw !== '')
    .map(({ raw, line }) => ({ line, entry: parseLine(raw, line) }));
}
