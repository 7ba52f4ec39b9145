import type { Edition } from '../../shared/editions/edition.ts';
import { editionDigest, findEdition, parseEditionPack } from '../../shared/editions/index.ts';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { canonicalJson } from '../../shared/json/canonical.ts';
import { entriesOfEnvelope } from '../../shared/submission/entries.ts';
import { buildEnvelope, type Envelope, problemsOfEnvelope } from '../../shared/submission/envelope.ts';
import { formatOf, parseEnvelope } from '../../shared/submission/read.ts';
import { readJson } from '../files.ts';
import { createWorkbook, type NewWorkbook } from '../workbook/create.ts';
import { attempt } from '../workbook/failures.ts';

/** Bytes; a submission of 200,000 records has about half of it. */
const largestSubmission = 256 * 1024 * 1024;

function editionOf({ edition }: Envelope, file: string): { edition: Edition; editionLoaded: boolean } {
  if (edition.pack !== undefined) {
    const pack = parseEditionPack(edition.pack);
    if (!pack.ok) throw new AppFailure({ code: 'invalid_edition_pack', file, problems: pack.problems });
    if (editionDigest(pack.edition) !== edition.digest)
      throw new AppFailure({
        code: 'invalid_submission',
        file,
        problems: ['edition.digest is not the digest of edition.pack'],
      });
    return { edition: pack.edition, editionLoaded: true };
  }
  const known = findEdition(edition.id);
  if (known === undefined || editionDigest(known) !== edition.digest)
    throw new AppFailure({
      code: 'invalid_submission',
      file,
      problems: [
        `edition “${edition.id}” is not one of this program’s, and the submission does not carry it`,
      ],
    });
  return { edition: known, editionLoaded: false };
}

/** @throws AppFailure with everything that is wrong with the file */
function readSubmission(file: string): Envelope {
  const json = readJson(file, largestSubmission);
  if (formatOf(json) === 'part')
    throw new AppFailure({
      code: 'invalid_submission',
      file,
      problems: ['it is the data of one deliverable; choose the file whose name begins with “submission”'],
    });
  const parsed = parseEnvelope(json);
  const problems = parsed.ok
    ? problemsOfEnvelope(parsed.value)
    : parsed.error.map((problem) => `${problem.path} ${problem.message}`.trim());
  if (!parsed.ok || problems.length > 0) throw new AppFailure({ code: 'invalid_submission', file, problems });
  return parsed.value;
}

/**
 * Makes a new workbook out of a submission. What the submission does not hold (history, comments,
 * bytes of attachments) the workbook does not have either; exporting it gives the same bytes again.
 */
export function importSubmission(file: string, json: string): Result<void, AppError> {
  const read = attempt(json, () => workbookOf(readSubmission(json), json));
  return read.ok ? createWorkbook(file, read.value) : read;
}

/**
 * What to make out of a submission. Its parts may each be sound and still not fit together, as when they
 * say different things of one record; then the workbook would not export the same again.
 *
 * @param file where the submission came from, for the message
 * @throws AppFailure where its edition is not to be had
 */
export function workbookOf(envelope: Envelope, file: string): NewWorkbook {
  const entries = entriesOfEnvelope(envelope);
  return {
    ...editionOf(envelope, file),
    workbookId: envelope.workbookId,
    lastYear: () => Object.values(envelope.lastYear ?? {}),
    entries: () => entries,
    placeOf: (index) => `${entries[index]?.kind} ${entries[index]?.id}: `,
    check: (workbook) => {
      if (canonicalJson(buildEnvelope(workbook.snapshot())) !== canonicalJson(envelope))
        throw new AppFailure({
          code: 'invalid_submission',
          file,
          problems: ['its parts do not fit together: imported and exported again, it would be another one'],
        });
    },
  };
}
