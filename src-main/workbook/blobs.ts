import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Statements } from './database.ts';

/** The bytes of an attached file, with their SHA-256 as 64 hexadecimal digits in lower case. */
export type Blob = { readonly sha256: string; readonly bytes: Uint8Array };

const bytesRow = z.object({ bytes: z.instanceof(Uint8Array) });
const hashRow = z.object({ sha256: z.string() });

export function sha256OfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps the bytes once however often they are attached; ones that a bad disk had spoiled are mended. */
export function keepBlob(statements: Statements, { sha256, bytes }: Blob): void {
  statements.run(
    `INSERT INTO "blob" VALUES (?, ?) ON CONFLICT ("sha256") DO UPDATE SET "bytes" = excluded."bytes"
     WHERE "bytes" <> excluded."bytes"`,
    sha256,
    bytes,
  );
}

/** @returns undefined where the workbook does not hold them; 'damaged' where they are not those of that hash */
export function readBlob(statements: Statements, sha256: string): Uint8Array | 'damaged' | undefined {
  const row = statements.first('SELECT "bytes" FROM "blob" WHERE "sha256" = ?', sha256);
  if (row === undefined) return undefined;
  const { bytes } = bytesRow.parse(row);
  return sha256OfBytes(bytes) === sha256 ? bytes : 'damaged';
}

/** @returns the hashes of blobs whose bytes are others; one blob is read at a time */
export function damagedBlobs(statements: Statements): readonly string[] {
  return statements
    .all('SELECT "sha256" FROM "blob" ORDER BY "sha256"')
    .map((row) => hashRow.parse(row).sha256)
    .filter((sha256) => readBlob(statements, sha256) === 'damaged');
}
