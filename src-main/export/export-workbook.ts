import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AccessibilityFinding, Place } from '../../shared/accessibility/finding.ts';
import { briefingDocuments } from '../../shared/briefing/documents.ts';
import {
  buildDocument,
  type DocumentDeliverable,
  isDocumentDeliverable,
} from '../../shared/documents/build.ts';
import { exportName } from '../../shared/documents/file-name.ts';
import { rowsOfC } from '../../shared/feedback/layouts/layout-c.ts';
import { type AppError, AppFailure } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { canonicalJson, sha256Hex } from '../../shared/json/canonical.ts';
import type { JsonDeliverable } from '../../shared/model/deliverable.ts';
import { placedFaults } from '../../shared/readiness/placed-faults.ts';
import { buildPart, digestOfPart } from '../../shared/submission/build-part.ts';
import { buildEnvelope } from '../../shared/submission/envelope.ts';
import { parseEnvelope, parsePart } from '../../shared/submission/read.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { makeFolder, type StagedFile, stageFile, temporarySuffix } from '../files.ts';
import { sha256OfBytes } from '../workbook/blobs.ts';
import { attemptAsync } from '../workbook/failures.ts';
import { csvBytes } from './csv/csv.ts';
import { planRows } from './csv/plan-rows.ts';
import { responseFiles } from './csv/response-files.ts';
import { type ExportChoice, exportChoices, exportTitles, formatTitles } from './formats.ts';
import { checkPage } from './html/accessibility.ts';
import { problemOfPage, renderHtml } from './html/render.ts';
import { makeSlides } from './slides/export-slides.ts';
import { checkWord } from './word/accessibility/check-word.ts';
import { readEmbedded, readEmbeddedJson, visibleText } from './word/read-word.ts';
import { renderWord } from './word/render.ts';

export type ExportedFile = ExportChoice & {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Of the file's bytes. */
  readonly sha256: string;
  /** What keeps a document from being usable for everyone; none for data. */
  readonly accessibility: readonly AccessibilityFinding[];
};

export type ExportRequest = {
  /** The folder; made if it is not there. */
  readonly out: string;
  /** All that there are where none is given. */
  readonly choices?: readonly ExportChoice[];
  /** Where the bytes of imported files and pictures are read from; without it there are none of them. */
  readonly database?: string;
  /** The bytes of the workbook's logo, where it holds them. */
  readonly logo?: Uint8Array;
  /** What the files' names end in, to be told from those of the workbook as it is now. */
  readonly nameEnd?: string;
  /** Part of the temporary files' names, by which whoever ends this thread can remove them. */
  readonly mark?: string;
};

export type Progress = { readonly done: number; readonly total: number; readonly label: string };

/** How an export is watched and ended early. */
export type ExportControl = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

type Made = {
  /** Without extension, where it is not named after the deliverable. */
  readonly name?: string;
  readonly bytes: Uint8Array;
  readonly extension: string;
  readonly check: (read: Uint8Array) => string | undefined;
  /** Looks at a document as those who cannot see it will meet it. */
  readonly checkAccessibility?: (fileName: string) => readonly AccessibilityFinding[];
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What comes as data. */
type JsonExportable = JsonDeliverable | 'submission';

function jsonOf(snapshot: WorkbookSnapshot, deliverable: JsonExportable): string {
  return canonicalJson(
    deliverable === 'submission' ? buildEnvelope(snapshot) : buildPart(snapshot, deliverable),
  );
}

function makeJson(snapshot: WorkbookSnapshot, deliverable: JsonExportable): Made {
  const check = (read: Uint8Array) => {
    const parsed: unknown = JSON.parse(utf8.decode(read));
    const result = deliverable === 'submission' ? parseEnvelope(parsed) : parsePart(parsed, snapshot.edition);
    return result.ok
      ? undefined
      : result.error.map((problem) => `${problem.path} ${problem.message}`).join('; ');
  };
  return { bytes: new TextEncoder().encode(jsonOf(snapshot, deliverable)), extension: 'json', check };
}

const tooLong: AccessibilityFinding = {
  point: 'unchecked',
  message: 'The document is too long to be checked by program.',
};

type Logo = { readonly logo?: Uint8Array };

async function makeWord(
  snapshot: WorkbookSnapshot,
  deliverable: DocumentDeliverable,
  logo: Logo,
): Promise<Made> {
  const json = jsonOf(snapshot, deliverable);
  const check = (read: Uint8Array) => {
    const embedded = readEmbeddedJson(read);
    return embedded.ok && embedded.value === json ? undefined : 'it does not hold its data';
  };
  const bytes = await renderWord(buildDocument(snapshot, deliverable), { json, ...logo });
  const place = placedFaults(snapshot, deliverable);
  const checkAccessibility = (fileName: string) => accessibilityOf(bytes, fileName, place);
  return { bytes, extension: 'docx', check, checkAccessibility };
}

async function makeBriefing(snapshot: WorkbookSnapshot, logo: Logo): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const { tree, name, digest, contentDigest } of briefingDocuments(snapshot)) {
    const fingerprint = { digest, document: { name, contentDigest } };
    const bytes = await renderWord(tree, { fingerprint, ...logo });
    const check = (read: Uint8Array) => {
      const [embedded, words] = [readEmbedded(read), visibleText(read)];
      const carried = embedded.ok && embedded.value?.type === 'briefing' ? embedded.value : undefined;
      const isWhole = words.ok && carried?.fingerprint.textDigest === sha256Hex(words.value);
      return isWhole ? undefined : 'it does not hold its words';
    };
    const checkAccessibility = (fileName: string) => accessibilityOf(bytes, fileName);
    made.push({ name: tree.fileName, bytes, extension: 'docx', check, checkAccessibility });
  }
  return made;
}

function accessibilityOf(
  bytes: Uint8Array,
  fileName: string,
  place?: Place,
): readonly AccessibilityFinding[] {
  const checked = checkWord(bytes, fileName, place);
  return checked.ok ? checked.value : [tooLong];
}

function makeHtml(snapshot: WorkbookSnapshot, deliverable: DocumentDeliverable, logo: Logo): Made {
  const digest = digestOfPart(buildPart(snapshot, deliverable));
  const check = (read: Uint8Array) => problemOfPage(utf8.decode(read), digest);
  const bytes = renderHtml(buildDocument(snapshot, deliverable), logo);
  const place = placedFaults(snapshot, deliverable);
  return { bytes, extension: 'html', check, checkAccessibility: () => checkPage(utf8.decode(bytes), place) };
}

function makeCsv(rows: readonly (readonly string[])[]): Made {
  // A cell may hold line ends, so there are at least as many as rows.
  const check = (read: Uint8Array) =>
    utf8.decode(read).split('\r\n').length > rows.length ? undefined : 'it lacks rows';
  return { bytes: csvBytes(rows), extension: 'csv', check };
}

function make(
  snapshot: WorkbookSnapshot,
  { deliverable, format }: ExportChoice,
  logo: Logo,
): Promise<Made> | Made {
  if (format === 'json' && deliverable !== 'briefing') return makeJson(snapshot, deliverable);
  if (format === 'csv' && deliverable === 'plan') return makeCsv(planRows({ snapshot, deliverable: 'plan' }));
  if (format === 'csv' && deliverable === 'feedback') return makeCsv(rowsOfC(snapshot));
  if (isDocumentDeliverable(deliverable)) {
    if (format === 'word') return makeWord(snapshot, deliverable, logo);
    if (format === 'html') return makeHtml(snapshot, deliverable, logo);
  }
  throw new Error(`Nothing makes ${deliverable} as ${format}`);
}

/** What a choice comes to: its file, and beside feedback data the files of single responses, one at a time. */
async function makeAll(
  snapshot: WorkbookSnapshot,
  choice: ExportChoice,
  database: string | undefined,
  logo: Logo,
): Promise<Iterable<Made>> {
  if (choice.deliverable === 'briefing')
    return choice.format === 'slides' ? [makeSlides(snapshot, database)] : makeBriefing(snapshot, logo);
  const made = await make(snapshot, choice, logo);
  if (choice.deliverable !== 'feedback' || choice.format !== 'csv' || database === undefined) return [made];
  return withResponses(made, snapshot, database);
}

function* withResponses(made: Made, snapshot: WorkbookSnapshot, database: string): Generator<Made> {
  yield made;
  for (const { name, bytes } of responseFiles(snapshot, database))
    yield { name, bytes, extension: 'csv', check: () => undefined };
}

/** Lets messages in, such as the one that cancels. */
async function pause(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  if (signal?.aborted === true) throw new AppFailure({ code: 'cancelled' });
}

/**
 * Writes what was asked for into a folder: all files, or none where one cannot be made or it is canceled. A
 * draft is always written; it says on its face what is missing.
 *
 * @returns the files, in the order asked for
 */
export function exportWorkbook(
  snapshot: WorkbookSnapshot,
  { out, choices = exportChoices(), database, logo, nameEnd, mark = temporarySuffix() }: ExportRequest,
  { signal, onProgress = () => undefined }: ExportControl = {},
): Promise<Result<readonly ExportedFile[], AppError>> {
  return attemptAsync(out, async () => {
    makeFolder(out);
    const staged: { readonly file: ExportedFile; readonly written: StagedFile }[] = [];
    try {
      for (const [index, choice] of choices.entries()) {
        const title = exportTitles[choice.deliverable];
        onProgress({
          done: index,
          total: choices.length,
          label: `${title} (${formatTitles[choice.format]})`,
        });
        await pause(signal);
        for (const made of await makeAll(snapshot, choice, database, logo === undefined ? {} : { logo })) {
          await pause(signal);
          const name = [made.name ?? exportName(snapshot, title), nameEnd].filter(Boolean).join('-');
          const file = path.join(out, `${name}.${made.extension}`);
          const accessibility = made.checkAccessibility?.(path.basename(file)) ?? [];
          const written = stageFile(file, made.bytes, { check: made.check, mark });
          const { byteLength: size } = made.bytes;
          const sha256 = sha256OfBytes(made.bytes);
          staged.push({ file: { ...choice, path: file, size, sha256, accessibility }, written });
        }
      }
      await pause(signal);
      for (const { written } of staged) written.finish();
      onProgress({ done: choices.length, total: choices.length, label: 'Done' });
      return staged.map(({ file }) => file);
    } finally {
      for (const { written } of staged) written.discard();
    }
  });
}
