import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { makeDataFolder } from '../data-folder.ts';
import { temporarySuffix, writeWhole } from '../files.ts';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The next writing would destroy what may still be of use to somebody. */
function setAside(file: string): void {
  try {
    renameSync(file, `${file}.${temporarySuffix()}.damaged`);
  } catch {
    // It is in nobody's way.
  }
}

/**
 * Reads one of the program's own files. Conveniences, not work: one that cannot be read costs its contents,
 * never the start of the program, and a damaged one is set aside.
 *
 * @returns undefined where there is none that can be read
 */
export function readOwnJson<T>(file: string, schema: z.ZodType<T>): T | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const found = schema.safeParse(parsed(text));
  if (!found.success) setAside(file);
  return found.data;
}

/** Whole or not at all, for this user's eyes only. Throws what the system says. */
export function writeOwnJson(file: string, value: unknown): void {
  makeDataFolder(path.dirname(file));
  writeWhole(file, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`), { mode: 0o600 });
}
