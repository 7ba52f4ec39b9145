import path from 'node:path';
import { z } from 'zod';
import { dataFolder } from '../data-folder.ts';
import { readOwnJson, writeOwnJson } from '../session/json-file.ts';
import { attempt } from '../workbook/failures.ts';

export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const coordinate = z.int().min(-100_000).max(100_000);
const length = z.int().min(200).max(100_000);
const stateSchema = z.strictObject({
  bounds: z.strictObject({ x: coordinate, y: coordinate, width: length, height: length }).optional(),
  maximized: z.boolean().optional(),
  /** The one that a dialog was last answered with. */
  folder: z.string().max(4096).optional(),
});

/** How things stood when the last window was closed: window.json in the data folder. */
export type WindowState = z.infer<typeof stateSchema>;

function stateFile(): string {
  return path.join(dataFolder(), 'window.json');
}

/** @returns nothing where nothing usable is remembered */
export function readWindowState(): WindowState {
  return readOwnJson(stateFile(), stateSchema) ?? {};
}

/** Remembers these and keeps the others. A window's place is worth no error message. */
export function rememberWindowState(changed: WindowState): void {
  attempt(stateFile(), () => writeOwnJson(stateFile(), { ...readWindowState(), ...changed }));
}
