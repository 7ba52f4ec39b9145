import { copyFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { padToHeader } from '../../../../src-main/workbook/salvage/pad.ts';
import { temporaryFolder, workbookFile } from '../../../fixtures/workbooks.ts';

const pageSize = 4096;

/** A header that says so, and `length` bytes in all. */
function fileThatSays(pages: number, length: number): string {
  const file = path.join(temporaryFolder(), 'copy.cxwb');
  const bytes = Buffer.alloc(length);
  bytes.writeUInt16BE(pageSize, 16);
  bytes.writeUInt32BE(pages, 28);
  writeFileSync(file, bytes);
  return file;
}

describe('the copy of a file that was cut off', () => {
  it('gets the length that its header says', () => {
    const file = workbookFile(temporaryFolder());
    const copy = path.join(temporaryFolder(), 'copy.cxwb');
    copyFileSync(file, copy);
    truncateSync(copy, 50_000);
    padToHeader(copy);
    expect(statSync(copy).size).toBe(statSync(file).size);
  });

  it.each([
    ['as long as its header says', 3, 3 * pageSize],
    ['longer than that', 2, 3 * pageSize],
    ['almost nothing of what its header says', 101, pageSize],
    ['of a header that says terabytes', 2 ** 32 - 1, 100 * pageSize],
    ['of a header that says a little more than a gigabyte', 2 ** 18 + 1, 5000 * pageSize],
    ['too short for a header', 50, 50],
  ])('stays as it is where it is %s', (_, pages, length) => {
    const file = fileThatSays(pages, Math.max(length, 100));
    truncateSync(file, length);
    padToHeader(file);
    expect(statSync(file).size).toBe(length);
  });
});
