import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { Blob } from '../workbook/blobs.ts';
import { attemptAsync } from '../workbook/failures.ts';
import { mediaTypeOf } from './media-type.ts';
import { checkProgram } from './programs.ts';
import { safeName } from './safe-name.ts';

/** Bytes; every copy of the workbook carries them. */
const largestAttachment = 50 * 1024 * 1024;

export type ReadFile = { readonly name: string; readonly mediaType: string; readonly blob: Blob };

const chunk = 1024 * 1024;

/** Into one buffer, hashed on the way. A file that changes meanwhile is refused. */
async function readBlob(file: string, name: string, size: number): Promise<Blob> {
  const bytes = Buffer.allocUnsafeSlow(size);
  const hash = createHash('sha256');
  const handle = await open(file, 'r');
  try {
    let done = 0;
    while (done < size) {
      const { bytesRead } = await handle.read(bytes, done, Math.min(chunk, size - done), done);
      if (bytesRead === 0) break;
      hash.update(bytes.subarray(done, done + bytesRead));
      done += bytesRead;
    }
    const more = await handle.read(Buffer.alloc(1), 0, 1, size);
    if (done < size || more.bytesRead > 0) throw new AppFailure({ code: 'busy', file: name });
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}

/**
 * Reads a file that somebody wants to keep in the workbook.
 *
 * @returns not_a_file, attachment_empty, attachment_too_large, attachment_program or why it cannot be read,
 *   naming the file without its folder
 */
export function readForAttaching(file: string): Promise<Result<ReadFile, AppError>> {
  const name = safeName(path.basename(file));
  return attemptAsync(name, async () => {
    const stats = await stat(file);
    if (!stats.isFile()) throw new AppFailure({ code: 'not_a_file', file: name });
    const { size } = stats;
    if (size === 0) throw new AppFailure({ code: 'attachment_empty', file: name });
    if (size > largestAttachment)
      throw new AppFailure({ code: 'attachment_too_large', file: name, size, limit: largestAttachment });
    const blob = await readBlob(file, name, size);
    checkProgram(path.basename(file), blob.bytes);
    return { name, mediaType: mediaTypeOf(name, blob.bytes), blob };
  });
}
