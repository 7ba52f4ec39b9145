import path from 'node:path';
import { buildAssessment } from '../../shared/documents/assessment.ts';
import { exportName } from '../../shared/documents/file-name.ts';
import type { AppError } from '../../shared/ipc/app-error.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { canonicalJson, sha256HexOf } from '../../shared/json/canonical.ts';
import { findingsOf } from '../../shared/readiness/index.ts';
import { buildPart, digestOfPart } from '../../shared/submission/build-part.ts';
import { buildEnvelope } from '../../shared/submission/envelope.ts';
import { parseEnvelope, parsePart } from '../../shared/submission/read.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { makeFolder, writeWhole } from '../files.ts';
import { attemptAsync } from '../workbook/failures.ts';
import { available, type Exportable, exportables, exportTitles, type Format } from './formats.ts';
import { readEmbeddedJson } from './word/read-word.ts';
import { renderWord } from './word/render.ts';

export type ExportedFile = {
  readonly deliverable: Exportable;
  readonly format: Format;
  readonly path: string;
  /** Of the file's bytes. */
  readonly sha256: string;
};

export type ExportRequest = {
  readonly out: string;
  /** All formats where none is given. */
  readonly only?: Format;
  /** All deliverables where none is given. */
  readonly deliverable?: Exportable;
};

type Made = {
  readonly bytes: Uint8Array;
  readonly extension: string;
  readonly check: (read: Uint8Array) => string | undefined;
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

function jsonOf(snapshot: WorkbookSnapshot, deliverable: Exportable): string {
  return canonicalJson(
    deliverable === 'submission' ? buildEnvelope(snapshot) : buildPart(snapshot, deliverable),
  );
}

function makeJson(snapshot: WorkbookSnapshot, deliverable: Exportable): Made {
  const check = (read: Uint8Array) => {
    const parsed: unknown = JSON.parse(utf8.decode(read));
    const result = deliverable === 'submission' ? parseEnvelope(parsed) : parsePart(parsed, snapshot.edition);
    return result.ok
      ? undefined
      : result.error.map((problem) => `${problem.path} ${problem.message}`).join('; ');
  };
  return { bytes: new TextEncoder().encode(jsonOf(snapshot, deliverable)), extension: 'json', check };
}

async function makeAssessment(snapshot: WorkbookSnapshot): Promise<Made> {
  const json = jsonOf(snapshot, 'assessment');
  const findings = findingsOf(snapshot, 'assessment');
  const tree = buildAssessment(snapshot, {
    findings,
    digest: digestOfPart(buildPart(snapshot, 'assessment')),
  });
  const check = (read: Uint8Array) => {
    const embedded = readEmbeddedJson(read);
    return embedded.ok && embedded.value === json ? undefined : 'it does not hold its data';
  };
  return { bytes: await renderWord(tree, { json }), extension: 'docx', check };
}

function make(snapshot: WorkbookSnapshot, deliverable: Exportable, format: Format): Promise<Made> | Made {
  return format === 'word' ? makeAssessment(snapshot) : makeJson(snapshot, deliverable);
}

/**
 * Writes what was asked for into a folder, each file whole or not at all. A draft is always written;
 * it says on its face what is missing.
 *
 * @returns the files, in the order of the deliverables
 */
export function exportWorkbook(
  snapshot: WorkbookSnapshot,
  request: ExportRequest,
): Promise<Result<readonly ExportedFile[], AppError>> {
  return attemptAsync(request.out, async () => {
    makeFolder(request.out);
    const files: ExportedFile[] = [];
    for (const deliverable of exportables.filter(
      (name) => request.deliverable === undefined || request.deliverable === name,
    ))
      for (const format of available[deliverable].filter(
        (name) => request.only === undefined || request.only === name,
      )) {
        const made = await make(snapshot, deliverable, format);
        const file = path.join(
          request.out,
          `${exportName(snapshot, exportTitles[deliverable])}.${made.extension}`,
        );
        writeWhole(file, made.bytes, made.check);
        files.push({ deliverable, format, path: file, sha256: sha256HexOf(made.bytes) });
      }
    return files;
  });
}
