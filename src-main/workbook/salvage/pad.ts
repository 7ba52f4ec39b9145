import { closeSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { headerLength, pageSizeIn } from './pages.ts';

/** What more than this is missing of is left as it is: hardly a row would be gained, and a header may say anything. */
const mostTimes = 100;
const mostBytes = 1024 ** 3;

/**
 * SQLite reads no table of a file that is shorter than its header says, not even one that is whole in what is left. With
 * zeros for what is missing it gives up only where those begin.
 *
 * @param copy never the user's own file
 */
export function padToHeader(copy: string): void {
  const descriptor = openSync(copy, 'r+');
  try {
    const { size } = fstatSync(descriptor);
    const header = Buffer.alloc(headerLength);
    readSync(descriptor, header, 0, headerLength, 0);
    const expected = header.readUInt32BE(28) * pageSizeIn(header);
    if (expected > size && expected <= Math.min(size * mostTimes, mostBytes))
      ftruncateSync(descriptor, expected);
  } finally {
    closeSync(descriptor);
  }
}
