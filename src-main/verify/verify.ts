import path from 'node:path';
import { buildDeck } from '../../shared/briefing/deck.ts';
import { type BriefingDocumentName, briefingDocuments } from '../../shared/briefing/documents.ts';
import { buildDocument, isDocumentDeliverable } from '../../shared/documents/build.ts';
import type { InputProblem } from '../../shared/input/problem.ts';
import { type AppError, AppFailure, describeError } from '../../shared/ipc/app-error.ts';
import { failed, type Result } from '../../shared/ipc/result.ts';
import { canonicalJson, sha256Hex, sha256HexOf } from '../../shared/json/canonical.ts';
import { buildPart, digestOfPart } from '../../shared/submission/build-part.ts';
import { differencesOf, differencesOfParts } from '../../shared/submission/differences.ts';
import { buildEnvelope, type Envelope, problemsOfEnvelope } from '../../shared/submission/envelope.ts';
import { type DeliverablePart, repeatedRecords } from '../../shared/submission/part.ts';
import { formatOf, parseEnvelope, parsePart } from '../../shared/submission/read.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import type { Fingerprint } from '../export/briefing-fingerprint.ts';
import { readDeck } from '../export/slides/read-slides.ts';
import { readEmbedded, visibleText } from '../export/word/read-word.ts';
import { decodeText, parseJson, readWhole } from '../files.ts';
import { workbookOf } from '../import/import-submission.ts';
import { initialize } from '../workbook/create.ts';
import { connect } from '../workbook/database.ts';
import { attempt } from '../workbook/failures.ts';
import { workbookExtension } from '../workbook/format.ts';
import { openReadOnly } from '../workbook/open.ts';
import { problemsBesideWords } from './beside-words.ts';
import { problemsOfBlobs } from './check-workbook.ts';
import { problemsOfProjection } from './projection.ts';

export type VerifiedKind = 'part' | 'submission' | 'word' | 'slides' | 'page' | 'workbook';

export type Verification = {
  readonly ok: boolean;
  readonly kind: VerifiedKind;
  /** Of the canonical JSON that the file holds; of slides and handout, of their briefing; of minutes, of what they say; of a workbook, of its submission. */
  readonly digest: string;
  readonly problems: readonly string[];
};

/** A file of more is not read. In bytes. */
export const largestFile = 256 * 1024 * 1024;

const inWords = (problems: readonly InputProblem[]) =>
  problems.map((problem) => `${problem.path} ${problem.message}`.trim());

function verification(kind: VerifiedKind, digest: string, problems: readonly string[]): Verification {
  return { ok: problems.length === 0, kind, digest, problems };
}

/** Does the workbook still say the same? */
function comparePart(part: DeliverablePart, against: WorkbookSnapshot | undefined): readonly string[] {
  if (against === undefined) return [];
  if (against.workbookId !== part.workbookId) return ['the workbook is another one'];
  const current = buildPart(against, part.deliverable);
  return digestOfPart(current) === digestOfPart(part)
    ? []
    : ['the workbook has changed since', ...differencesOf(part, current)];
}

/** Does the workbook still export this submission? */
function compareEnvelope(envelope: Envelope, against: WorkbookSnapshot | undefined): readonly string[] {
  if (against === undefined) return [];
  const current = buildEnvelope(against);
  if (canonicalJson(current) === canonicalJson(envelope)) return [];
  if (current.workbookId !== envelope.workbookId) return ['the workbook is another one'];
  const differences = differencesOfParts(envelope.parts, current.parts);
  return [
    'the workbook has changed since',
    ...(differences.length > 0 ? differences : ['its sign-offs or its copy of last year are others']),
  ];
}

/** Would importing it make a workbook that exports the same? */
function problemsOfImport(envelope: Envelope, file: string): readonly string[] {
  const database = connect(':memory:', { create: true });
  try {
    const made = attempt(file, () => initialize(database, file, workbookOf(envelope, file)));
    if (made.ok) return [];
    return made.error.code === 'invalid_submission' ? made.error.problems : [describeError(made.error)];
  } finally {
    database.close();
  }
}

function problemsOfSubmission(envelope: Envelope, file: string): readonly string[] {
  const problems = problemsOfEnvelope(envelope);
  return problems.length > 0 ? problems : problemsOfImport(envelope, file);
}

function verifyJson(bytes: Uint8Array, file: string, against: WorkbookSnapshot | undefined): Verification {
  const parsed = parseJson(decodeText(bytes, file), file);
  const format = formatOf(parsed);
  if (format === undefined)
    throw new AppFailure({
      code: 'invalid_submission',
      file,
      problems: ['format is neither a part nor a submission of this program'],
    });
  const read = format === 'part' ? parsePart(parsed) : parseEnvelope(parsed);
  // What does not fit the schema may have no canonical form.
  if (!read.ok) return verification(format, sha256HexOf(bytes), inWords(read.error));
  const canonical = canonicalJson(read.value);
  const spelling = Buffer.from(canonical).equals(bytes)
    ? []
    : ['it is not in canonical form (RFC 8785), so it was changed by another program'];
  const problems =
    read.value.format === 'hisp-cx-part'
      ? [...repeatedRecords(read.value), ...comparePart(read.value, against)]
      : [...problemsOfSubmission(read.value, file), ...compareEnvelope(read.value, against)];
  return verification(format, sha256Hex(canonical), [...spelling, ...problems]);
}

function verifyWord(file: string, against: WorkbookSnapshot | undefined): Verification {
  const bytes = readWhole(file, largestFile);
  const embedded = readEmbedded(bytes);
  const words = visibleText(bytes);
  if (!embedded.ok || !words.ok) throw new AppFailure({ code: 'unreadable_document', file });
  if (embedded.value === undefined) return verification('word', '', ['it carries no data of this program']);
  if (embedded.value.type === 'briefing')
    return verifyBriefingPages(embedded.value.fingerprint, { file, bytes, words: words.value }, against);
  const { json, textDigest } = embedded.value;
  const data = verifyJson(Buffer.from(json), file, against);
  const printed = words.value.includes(data.digest)
    ? []
    : ['the digest on its cover is not that of its data'];
  return verification('word', data.digest, [
    ...data.problems,
    ...printed,
    ...comparePages(words.value, textDigest),
    ...problemsBesideWords(bytes, path.basename(file), treeOf(json, data, against)),
  ]);
}

/** The document that the workbook would make of the same data; undefined where it says something else. */
function treeOf(json: string, { ok }: Verification, against: WorkbookSnapshot | undefined) {
  if (against === undefined || !ok) return undefined;
  const part = parsePart(JSON.parse(json));
  return part.ok && isDocumentDeliverable(part.value.deliverable)
    ? buildDocument(against, part.value.deliverable)
    : undefined;
}

function comparePages(words: string, textDigest: string | undefined): readonly string[] {
  const isUnchanged = words.isWellFormed() && sha256Hex(words) === textDigest;
  return isUnchanged ? [] : ['the words on its pages are not those it was made with'];
}

/** Handout and minutes hold no data, as a deck does not: only what they can be known again by. */
function verifyBriefingPages(
  fingerprint: Fingerprint,
  { file, bytes, words }: { readonly file: string; readonly bytes: Uint8Array; readonly words: string },
  against: WorkbookSnapshot | undefined,
): Verification {
  const { digest, textDigest, document } = fingerprint;
  const differs = compareBriefing(fingerprint, against);
  const current =
    against === undefined || differs.length > 0
      ? undefined
      : briefingDocuments(against).find(({ name }) => name === document?.name);
  const printed = words.includes(digest) ? [] : ['the digest on its cover is not that of its briefing'];
  return verification('word', digest, [
    ...differs,
    ...printed,
    ...comparePages(words, textDigest),
    ...problemsBesideWords(bytes, path.basename(file), current?.tree),
  ]);
}

const changedSince: Readonly<Record<BriefingDocumentName, string>> = {
  handout: 'what the workbook says in its handout has changed since',
  minutes: 'the workbook is another one or what it says in its minutes has changed since',
};

/**
 * Does the workbook still make this briefing, and of a document of it these chapters? Minutes tell of what was shown
 * then: they may be in agreement with a workbook whose slides have changed.
 */
function compareBriefing(
  { digest, document }: Fingerprint,
  against: WorkbookSnapshot | undefined,
): readonly string[] {
  if (against === undefined) return [];
  if (document?.name !== 'minutes' && buildDeck(against).digest !== digest)
    return ['the workbook is another one or its briefing has changed since'];
  if (document === undefined) return [];
  const current = briefingDocuments(against).find(({ name }) => name === document.name);
  return current?.contentDigest === document.contentDigest ? [] : [changedSince[document.name]];
}

/** A deck does not hold its data, only their digest: what it is held against is what its slides and charts say. */
function verifySlides(file: string, against: WorkbookSnapshot | undefined): Verification {
  const read = readDeck(readWhole(file, largestFile));
  if (!read.ok) throw new AppFailure({ code: 'unreadable_document', file });
  const { fingerprint, words } = read.value;
  if (fingerprint === undefined) return verification('slides', '', ['it carries no digest of this program']);
  const { digest, textDigest } = fingerprint;
  const printed = words.includes(digest) ? [] : ['the digest in its notes is not that of its briefing'];
  const isUnchanged = words.isWellFormed() && sha256Hex(words) === textDigest;
  const unchanged = isUnchanged ? [] : ['what its slides, notes and charts say is not what it was made with'];
  return verification('slides', digest, [...compareBriefing(fingerprint, against), ...printed, ...unchanged]);
}

async function verifyWorkbook(
  file: string,
  against: WorkbookSnapshot | undefined,
): Promise<Result<Verification, AppError>> {
  const opened = await openReadOnly(file, { asFound: true });
  if (!opened.ok) return opened;
  try {
    return attempt(file, () => {
      const envelope = buildEnvelope(opened.value.snapshot());
      const problems = [
        ...problemsOfProjection(opened.value),
        ...problemsOfBlobs(opened.value),
        ...compareEnvelope(envelope, against),
      ];
      return verification('workbook', sha256Hex(canonicalJson(envelope)), problems);
    });
  } finally {
    opened.value.close();
  }
}

/**
 * Looks whether a file is what it claims to be: well formed, in agreement with itself and, if a
 * workbook is given, with that. Digests prove that things agree, not who made them.
 *
 * @param file a .json, .docx, .pptx or .cxwb of this program
 */
export async function verifyFile(
  file: string,
  against?: WorkbookSnapshot,
): Promise<Result<Verification, AppError>> {
  switch (path.extname(file).toLowerCase()) {
    case '.json':
      return attempt(file, () => verifyJson(readWhole(file, largestFile), file, against));
    case '.docx':
      return attempt(file, () => verifyWord(file, against));
    case '.pptx':
      return attempt(file, () => verifySlides(file, against));
    case workbookExtension:
      return verifyWorkbook(file, against);
    default:
      return failed({
        code: 'wrong_usage',
        problem: 'Only .json, .docx, .pptx and .cxwb files can be verified.',
      });
  }
}
