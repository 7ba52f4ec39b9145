import { randomBytes } from 'node:crypto';
import { parse, v7 } from 'uuid';

/**
 * Makes the ids of edits. Each is greater than the one made before it for the same millisecond, and than the ids
 * that people's edits have which it rests on, whosever clock ran ahead. Of ids that were derived, and where a clock
 * was set back, only `at` and the bases tell what came first.
 */
export class EditIds {
  #lastAt = 0;
  #sequence = 0;
  #supply = randomBytes(0);
  #used = 0;

  /**
   * @param at UTC milliseconds
   * @param bases the ids of what the edit rests on, none of which is later
   */
  next(at: number, bases: readonly string[]): string {
    const own = at === this.#lastAt ? this.#sequence + 1 : 0;
    this.#sequence = bases.reduce((least, base) => Math.max(least, sequenceAfter(base, at)), own);
    this.#lastAt = at;
    return v7({ msecs: at, seq: this.#sequence, random: this.#random() });
  }

  /** Sixteen random bytes out of a supply: asking the system for each id costs more than making it. */
  #random(): Uint8Array {
    if (this.#used + 16 > this.#supply.length) {
      this.#supply = randomBytes(65_536);
      this.#used = 0;
    }
    this.#used += 16;
    return this.#supply.subarray(this.#used - 16, this.#used);
  }
}

/** Where a UUIDv7 has its version, and where its milliseconds end. */
const versionAt = 14;
const timeEnds = 13;

/** @returns the first sequence number behind the id; 0 where it is of another time or was not made by `EditIds` */
function sequenceAfter(id: string, at: number): number {
  if (id[versionAt] !== '7' || Number.parseInt(id.slice(0, timeEnds).replace('-', ''), 16) !== at) return 0;
  const bytes = new DataView(parse(id).buffer);
  // 32 bits, with two of version and variant between them and two of chance behind (RFC 9562 §6.2, method 1).
  const [high, low] = [bytes.getUint16(6) & 0x0fff, bytes.getUint32(8) & 0x3fffffff];
  return high * 0x100000 + Math.floor(low / 0x400) + 1;
}
