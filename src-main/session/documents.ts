import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { AppFailure } from '../../shared/ipc/app-error.ts';

/** Half of a SHA-256 in hexadecimal digits. */
const idLength = 32;

type Known = { readonly file: string; readonly isOpenable: boolean };

/** @returns the path without links, or as it stands where there is no such file now */
export function realPathOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return path.resolve(file);
  }
}

/**
 * Every file that windows may speak of, by an id made of its path (design.md §6). A window can name only what
 * main has handed out: what a person chose or dropped, a recent workbook, an export.
 */
export class Documents {
  readonly #known = new Map<string, Known>();

  /** @returns the file's id, the same in every session */
  add(file: string): string {
    return this.#add(file, false);
  }

  /** For what this program wrote itself: only such files are handed to other programs. */
  addOpenable(file: string): string {
    return this.#add(file, true);
  }

  /** @throws AppFailure unknown_document */
  fileOf(id: string): string {
    return this.#find(id).file;
  }

  /** @throws AppFailure unknown_document where it is not one that this program wrote */
  openableFileOf(id: string): string {
    const known = this.#find(id);
    if (!known.isOpenable) throw new AppFailure({ code: 'unknown_document' });
    return known.file;
  }

  #add(given: string, isOpenable: boolean): string {
    const file = realPathOf(given);
    const id = createHash('sha256').update(file).digest('hex').slice(0, idLength);
    this.#known.set(id, { file, isOpenable: isOpenable || this.#known.get(id)?.isOpenable === true });
    return id;
  }

  #find(id: string): Known {
    const known = this.#known.get(id);
    if (known === undefined) throw new AppFailure({ code: 'unknown_document' });
    return known;
  }
}
