import path from 'node:path';
import type { InputProblem } from '../../shared/input/problem.ts';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import { failed, ok, type Result } from '../../shared/ipc/result.ts';
import { buildPart, digestOfPart } from '../../shared/submission/build-part.ts';
import { canonicalJson, sha256Hex } from '../../shared/submission/canonical.ts';
import { buildEnvelope, problemsOfEnvelope } from '../../shared/submission/envelope.ts';
import type { DeliverablePart } from '../../shared/submission/part.ts';
import { formatOf, parseEnvelope, parsePart } from '../../shared/submission/read.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { readEmbeddedJson, visibleText } from '../export/word/read-word.ts';
import { parseJson, readText, readWhole } from '../files.ts';
import { attempt } from '../workbook/failures.ts';
import { workbookExtension } from '../workbook/format.ts';
import { openReadOnly } from '../workbook/open.ts';
import { problemsOfProjection } from './projection.ts';

export type VerifiedKind = 'part' | 'submission' | 'word' | 'workbook';

export type Verification = {
  readonly ok: boolean;
  readonly kind: VerifiedKind;
  /** Of the canonical JSON that the file holds; of a workbook, of its submission. */
  readonly digest: string;
  readonly problems: readonly string[];
};

const largestFile = 256 * 1024 * 1024;

const inWords = (problems: readonly InputProblem[]) =>
  problems.map((problem) => `${problem.path} ${problem.message}`.trim());

function verification(kind: VerifiedKind, digest: string, problems: readonly string[]): Verification {
  return { ok: problems.length === 0, kind, digest, problems };
}

/** Does the workbook still say the same? */
function comparePart(part: DeliverablePart, against: WorkbookSnapshot | undefined): readonly string[] {
  if (against === undefined) return [];
  if (against.workbookId !== part.workbookId) return ['the workbook is another one'];
  return digestOfPart(buildPart(against, part.deliverable)) === digestOfPart(part)
    ? []
    : ['the workbook has changed since'];
}

function verifyJson(text: string, file: string, against: WorkbookSnapshot | undefined): Verification {
  const parsed = parseJson(text, file);
  const digest = sha256Hex(text);
  const spelling =
    canonicalJson(parsed) === text
      ? []
      : ['it is not in canonical form (RFC 8785), so it was changed by another program'];
  switch (formatOf(parsed)) {
    case 'part': {
      const part = parsePart(parsed);
      const problems = part.ok ? comparePart(part.value, against) : inWords(part.error);
      return verification('part', digest, [...spelling, ...problems]);
    }
    case 'submission': {
      const envelope = parseEnvelope(parsed);
      if (!envelope.ok) return verification('submission', digest, [...spelling, ...inWords(envelope.error)]);
      const changed =
        against === undefined || canonicalJson(buildEnvelope(against)) === text
          ? []
          : ['the workbook has changed since, or is another one'];
      return verification('submission', digest, [
        ...spelling,
        ...problemsOfEnvelope(envelope.value),
        ...changed,
      ]);
    }
    default:
      throw new AppFailure({
        code: 'invalid_submission',
        file,
        problems: ['format is neither a part nor a submission of this program'],
      });
  }
}

function verifyWord(file: string, against: WorkbookSnapshot | undefined): Verification {
  const bytes = readWhole(file, largestFile);
  const json = readEmbeddedJson(bytes);
  const words = visibleText(bytes);
  if (!json.ok || !words.ok) throw new AppFailure({ code: 'unreadable_document', file });
  if (json.value === undefined) return verification('word', '', ['it carries no data of this program']);
  const data = verifyJson(json.value, file, against);
  const printed = words.value.includes(data.digest)
    ? []
    : ['the digest on its cover is not that of its data'];
  return verification('word', data.digest, [...data.problems, ...printed]);
}

async function verifyWorkbook(file: string): Promise<Result<Verification, AppError>> {
  const opened = await openReadOnly(file);
  if (!opened.ok) return opened;
  try {
    const digest = sha256Hex(canonicalJson(buildEnvelope(opened.value.snapshot())));
    return ok(verification('workbook', digest, problemsOfProjection(opened.value)));
  } finally {
    opened.value.close();
  }
}

/**
 * Looks whether a file is what it claims to be: well formed, in agreement with itself and, if a
 * workbook is given, with that. Digests prove that things agree, not who made them.
 *
 * @param file a .json, .docx or .cxwb of this program
 */
export async function verifyFile(
  file: string,
  against?: WorkbookSnapshot,
): Promise<Result<Verification, AppError>> {
  switch (path.extname(file).toLowerCase()) {
    case '.json':
      return attempt(file, () => verifyJson(readText(file, largestFile), file, against));
    case '.docx':
      return attempt(file, () => verifyWord(file, against));
    case workbookExtension:
      return verifyWorkbook(file);
    default:
      return failed({ code: 'wrong_usage', problem: 'Only .json, .docx and .cxwb files can be verified.' });
  }
}
