import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from './package-parts.ts';

/**
 * The docx library hashes every picture in JavaScript and compresses it once more. It is handed a few bytes
 * that stand for the picture instead, which saves half of the time of an export with many charts.
 */
export function standInFor(figureId: string): Uint8Array {
  return strToU8(start + figureId);
}

const start = 'stand-in for figure ';

/** Puts the pictures, by figure id, where their stand-ins are. Every stand-in must go. */
export function replaceStandIns(parts: Parts, pictures: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of parts) {
    if (!path.startsWith('word/media/') || typeof bytes === 'string') continue;
    const text = strFromU8(bytes.subarray(0, start.length));
    if (text !== start) continue;
    const picture = pictures.get(strFromU8(bytes.subarray(start.length)));
    if (picture === undefined) throw new Error(`${path} stands for a figure that has no picture`);
    parts.set(path, picture);
  }
}
