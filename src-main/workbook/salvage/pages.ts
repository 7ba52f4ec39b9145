import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type Cell, readRecord, readVarint, Unreadable } from './record-format.ts';

export const headerLength = 100;
const usualPageSize = 4096;

/** Kinds of pages that hold rows: leaves of tables, and all of a table without row numbers (§1.6). */
const tableLeaf = 0x0d;
const indexLeaf = 0x0a;
const indexInterior = 0x02;

/** A row, whatever table it is of: pages do not say. */
export type FoundRow = {
  /** Of a table with row numbers. */
  readonly isNumbered: boolean;
  readonly cells: readonly Cell[];
};

/** Of a header that makes no sense, nothing is believed. */
export function pageSizeIn(header: Buffer): number {
  const raw = header.readUInt16BE(16);
  const size = raw === 1 ? 65_536 : raw;
  return size >= 512 && (size & (size - 1)) === 0 ? size : usualPageSize;
}

/**
 * Looks at every page by itself, without following the tree that leads to it, since that may be broken at any place.
 */
export class Pages {
  readonly #descriptor: number;
  readonly #size: number;
  readonly #usable: number;
  readonly #bytes: number;
  /** Rows of which something is left but not all. */
  broken = 0;

  constructor(file: string) {
    this.#descriptor = openSync(file, 'r');
    this.#bytes = fstatSync(this.#descriptor).size;
    const header = Buffer.alloc(headerLength);
    readSync(this.#descriptor, header, 0, headerLength, 0);
    this.#size = pageSizeIn(header);
    const reserved = header.readUInt8(20);
    this.#usable = this.#size - (reserved <= 64 ? reserved : 0);
  }

  get count(): number {
    return Math.ceil(this.#bytes / this.#size);
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  /** Pages that are in no table any more, as far as their list can be read; what stands on them is old (§1.5). */
  free(): ReadonlySet<number> {
    const free = new Set<number>();
    let trunk = this.#page(1).readUInt32BE(32);
    while (trunk > 0 && trunk <= this.count && !free.has(trunk)) {
      free.add(trunk);
      const page = this.#page(trunk);
      const listed = Math.min(page.readUInt32BE(4), this.#size / 4 - 2);
      for (let leaf = 0; leaf < listed; leaf += 1) free.add(page.readUInt32BE(8 + leaf * 4));
      trunk = page.readUInt32BE(0);
    }
    return free;
  }

  /** @param number from 1 */
  *rowsOf(number: number): Generator<FoundRow> {
    const page = this.#page(number);
    const start = number === 1 ? headerLength : 0;
    const type = page[start];
    if (type !== tableLeaf && type !== indexLeaf && type !== indexInterior) return;
    const first = start + (type === indexInterior ? 12 : 8);
    const cells = page.readUInt16BE(start + 3);
    for (let cell = 0; cell < cells && first + cell * 2 + 2 <= page.length; cell += 1) {
      try {
        const isNumbered = type === tableLeaf;
        const at = page.readUInt16BE(first + cell * 2) + (type === indexInterior ? 4 : 0);
        yield { isNumbered, cells: readRecord(this.#payload(page, at, isNumbered)) };
      } catch (cause) {
        if (!(cause instanceof Unreadable || cause instanceof RangeError)) throw cause;
        this.broken += 1;
      }
    }
  }

  #page(number: number): Buffer {
    const page = Buffer.alloc(this.#size);
    readSync(this.#descriptor, page, 0, this.#size, (number - 1) * this.#size);
    return page;
  }

  /** A long row begins on its page and goes on, page after page (§1.6, overflow). */
  #payload(page: Buffer, start: number, isNumbered: boolean): Buffer {
    const length = readVarint(page, start);
    if (length.value < 0 || length.value > this.#bytes) throw new Unreadable();
    const at = isNumbered ? readVarint(page, length.end).end : length.end;
    const local = this.#localLength(length.value, isNumbered);
    if (at + local > page.length) throw new Unreadable();
    const parts = [page.subarray(at, at + local)];
    let missing = length.value - local;
    let next = missing > 0 ? page.readUInt32BE(at + local) : 0;
    for (let followed = 0; missing > 0; followed += 1) {
      if (next === 0 || next > this.count || followed > this.count) throw new Unreadable();
      const more = this.#page(next);
      const taken = Math.min(missing, this.#usable - 4);
      parts.push(more.subarray(4, 4 + taken));
      missing -= taken;
      next = more.readUInt32BE(0);
    }
    return Buffer.concat(parts);
  }

  #localLength(payload: number, isNumbered: boolean): number {
    const usable = this.#usable;
    const most = isNumbered ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
    if (payload <= most) return payload;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fitting = least + ((payload - least) % (usable - 4));
    return fitting <= most ? fitting : least;
  }
}
