import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import { builtInEditions, editionDigest, parseEditionPack } from '../../../shared/editions/index.ts';
import { type AppError, AppFailure } from '../../../shared/ipc/app-error.ts';
import { failed, ok, type Result } from '../../../shared/ipc/result.ts';
import { sha256Hex } from '../../../shared/json/canonical.ts';
import { recordIdSchema } from '../../../shared/model/id.ts';
import type { SalvageReport } from '../../../shared/salvage/report.ts';
import { parsePart } from '../../../shared/submission/read.ts';
import type { RawEdit } from '../../../shared/workbook/log/edit.ts';
import type { JobControl } from '../../workers/run-job.ts';
import { finishStaged, stageWorkbook } from '../create.ts';
import { attempt, attemptAsync } from '../failures.ts';
import { migrations } from '../migrate.ts';
import { copyDamaged } from './copy-damaged.ts';
import { readCurrentRows } from './current-rows.ts';
import { type Found, findRows } from './found.ts';
import { idIn } from './identify.ts';
import { LogMender } from './mend.ts';

export type SalvageRequest = {
  /** Only read, through a copy. */
  readonly damaged: string;
  /** Never over an existing file. */
  readonly newFile: string;
  /** Where the file cannot say which workbook it is. */
  readonly workbookId?: string;
  /** Part of the temporary name, by which whoever outlives this thread can find what it left. */
  readonly mark?: string;
};

/** The temporary file, for `finishStaged`. */
export type StagedSalvage = { readonly staged: string; readonly report: SalvageReport };

const steps = [
  'Copying the damaged file',
  'Reading its pages',
  'Reading its tables',
  'Writing the new workbook',
];

function readEdition(meta: Found['meta']): { edition: Edition; editionLoaded: boolean } | undefined {
  const digest = meta.get('edition_digest');
  const builtIn = builtInEditions.find((edition) => editionDigest(edition) === digest);
  if (builtIn !== undefined)
    return { edition: builtIn, editionLoaded: meta.get('edition_loaded') === 'true' };
  const json = meta.get('edition');
  if (json === undefined || (digest !== undefined && sha256Hex(json) !== digest)) return undefined;
  const pack = parseEditionPack(parsedOrNothing(json));
  return pack.ok
    ? { edition: pack.edition, editionLoaded: meta.get('edition_loaded') !== 'false' }
    : undefined;
}

function parsedOrNothing(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Its version is in its first bytes; where those are lost it is taken for one of this program's. */
function inThisVersion(found: Found, copy: string): Found {
  const descriptor = openSync(copy, 'r');
  const head = Buffer.alloc(100);
  readSync(descriptor, head, 0, head.length, 0);
  closeSync(descriptor);
  const version = head.readUInt32BE(60);
  const steps = version === 0 ? [] : migrations.filter(({ from }) => from >= version);
  const edits = [...found.edits.values()].flatMap((versions) =>
    steps.reduce<readonly RawEdit[]>((log, step) => log.flatMap(step.edit), versions),
  );
  return { ...found, edits: Map.groupBy(edits, ({ id }) => id) };
}

/** Where nothing of the log, of what follows from it, and of attached files is left, no more can be said. */
const isAnythingOf = ({ edits, heads, records, blobs }: Found) =>
  edits.size + heads.size + records.length + blobs.size > 0;

/** As `stageWorkbook`: the file has not got its name yet. */
export function stageSalvage(
  { damaged, newFile, workbookId: givenId, mark }: SalvageRequest,
  { signal, onProgress = () => undefined }: JobControl = {},
): Promise<Result<StagedSalvage, AppError>> {
  return attemptAsync(damaged, async () => {
    if (existsSync(newFile)) throw new AppFailure({ code: 'file_exists', file: newFile });
    const tell = (done: number) => {
      if (signal?.aborted === true) throw new AppFailure({ code: 'cancelled' });
      onProgress({ done, total: steps.length, label: steps[Math.floor(done)] ?? '' });
    };
    const begin = async (step: number) => {
      await setImmediate();
      tell(step);
    };
    const folder = mkdtempSync(path.join(tmpdir(), 'hisp-cx-'));
    try {
      await begin(0);
      const copy = copyDamaged(damaged, folder);
      await begin(1);
      const found = await findRows(copy, (share) => tell(1 + share));
      const workbookId = recordIdSchema.safeParse(givenId).data ?? idIn(found);
      const nothing = (left: 'nameless' | 'loose') =>
        new AppFailure({
          code: 'nothing_to_salvage',
          file: damaged,
          left: isAnythingOf(found) ? left : 'nothing',
        });
      if (workbookId === undefined) throw nothing('nameless');
      await begin(2);
      const edition = readEdition(found.meta);
      const { edition: known, editionLoaded } = edition ?? { edition: a11Edition2022, editionLoaded: false };
      const purged = new Set(found.tombstones.map(({ id }) => id));
      const mender = new LogMender(workbookId, known, purged, Math.floor(statSync(damaged).mtimeMs));
      const { edits, lost } = mender.mend(
        inThisVersion(found, copy),
        readCurrentRows(copy, workbookId, found),
      );
      if (edits.length === 0) throw nothing('loose');
      await begin(3);
      const blobs = [...found.blobs.values()];
      const lastYear = [...found.lastYear.values()].map((json) => parsePart(parsedOrNothing(json)));
      const staged = stageWorkbook(
        newFile,
        {
          edition: known,
          editionLoaded,
          workbookId,
          lastYear: () => lastYear.flatMap((part) => (part.ok ? [part.value] : [])),
          inherited: { edits, blobs, tombstones: found.tombstones },
          entries: () => [],
        },
        mark,
      );
      const report = {
        workbookId,
        edits: edits.length,
        attachments: blobs.length,
        brokenRows: found.brokenRows,
        lostAttachments: found.damagedBlobs,
        isEditionGuessed: edition === undefined,
        lost,
      };
      return { staged, report };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/**
 * Saves what can be read of a damaged workbook into a new file. The damaged one is only read.
 *
 * @returns nothing_to_salvage where no edit and no record can be read, or nothing tells which workbook it was
 */
export async function salvage(request: SalvageRequest): Promise<Result<SalvageReport, AppError>> {
  const done = await stageSalvage(request);
  if (!done.ok) return done;
  const named = attempt(request.newFile, () => finishStaged(done.value.staged, request.newFile));
  return named.ok ? ok(done.value.report) : failed(named.error);
}
