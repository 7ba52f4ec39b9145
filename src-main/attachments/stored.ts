import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { RecordId } from '../../shared/model/id.ts';
import { findRecord, theOne } from '../../shared/workbook/find.ts';
import { imageKind } from '../export/word/image-kind.ts';
import { attempt } from '../workbook/failures.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { isWholePicture } from './whole-picture.ts';

/** A file kept in a workbook, as it was attached. */
export type StoredFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** What a file is called that came without a name. */
const nameless = 'the attached file';

/** @throws AppFailure unknown_record, attachment_missing, attachment_damaged */
export function storedFile(workbook: Workbook, id: RecordId): StoredFile {
  const record = findRecord(workbook.snapshot(), 'attachment', id);
  if (record === undefined)
    throw new AppFailure({ code: 'unknown_record', kind: 'attachment', id, place: '' });
  const name = record.name ?? nameless;
  const bytes = record.sha256 === undefined ? undefined : workbook.bytesOf(record.sha256);
  if (bytes === undefined) throw new AppFailure({ code: 'attachment_missing', file: name });
  if (bytes === 'damaged') throw new AppFailure({ code: 'attachment_damaged', file: name });
  return { name, mediaType: record.media_type ?? 'application/octet-stream', bytes };
}

/** Larger pictures would make window and document slow. Bytes. */
const largestPicture = 10 * 1024 * 1024;

const pictureTypes = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif' } as const;

/**
 * A picture as its bytes show that it is one, whatever its record says.
 *
 * @throws AppFailure not_a_picture, attachment_too_large, or as `storedFile`
 */
export function storedPicture(workbook: Workbook, id: RecordId): StoredFile {
  const file = storedFile(workbook, id);
  checkPicture(file.name, file.bytes);
  const kind = imageKind(file.bytes);
  return kind === undefined ? file : { ...file, mediaType: pictureTypes[kind.type] };
}

/** @throws AppFailure not_a_picture, attachment_too_large */
export function checkPicture(file: string, bytes: Uint8Array): void {
  const kind = imageKind(bytes);
  if (kind === undefined || !isWholePicture(bytes, kind))
    throw new AppFailure({ code: 'not_a_picture', file });
  if (bytes.byteLength > largestPicture)
    throw new AppFailure({
      code: 'attachment_too_large',
      file,
      size: bytes.byteLength,
      limit: largestPicture,
    });
}

/**
 * The bytes of the agency's logo for exports; nothing where there is none or the workbook, as after an import,
 * knows only its name.
 *
 * @param snapshot of an earlier state, where it is its logo that is meant
 * @returns attachment_damaged where its bytes are not those that were attached, not_a_picture where they end in the
 *   middle of a picture
 */
export function logoOf(
  workbook: Workbook,
  snapshot = workbook.snapshot(),
): Result<{ readonly logo?: Uint8Array }, AppError> {
  return attempt(workbook.file, () => {
    const record = findRecord(snapshot, 'attachment', theOne(snapshot, 'workbook')?.agency_logo);
    const bytes = record?.sha256 === undefined ? undefined : workbook.bytesOf(record.sha256);
    if (bytes === 'damaged')
      throw new AppFailure({ code: 'attachment_damaged', file: record?.name ?? nameless });
    const kind = bytes === undefined ? undefined : imageKind(bytes);
    if (bytes !== undefined && kind !== undefined && !isWholePicture(bytes, kind))
      throw new AppFailure({ code: 'not_a_picture', file: record?.name ?? nameless });
    return bytes === undefined ? {} : { logo: bytes };
  });
}
