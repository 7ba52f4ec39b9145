import { z } from 'zod';

export const recordIdPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Identifies a record for ever, across copies, years and submissions: a UUID in lower case. */
export const recordIdSchema = z
  .string()
  .regex(recordIdPattern, 'must be a UUID in lower case')
  .brand<'RecordId'>();

export type RecordId = z.infer<typeof recordIdSchema>;

/** Lower-case hexadecimal SHA-256 of bytes. */
export const sha256Pattern = /^[0-9a-f]{64}$/;
