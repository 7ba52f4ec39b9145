import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { RecentWorkbook } from '../../shared/ipc/contract.ts';
import { findingsOf } from '../../shared/readiness/index.ts';
import { theOne } from '../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { dataFolder } from '../data-folder.ts';
import { attempt } from '../workbook/failures.ts';
import type { Documents } from './documents.ts';
import { readOwnJson, writeOwnJson } from './json-file.ts';

const item = z.object({
  file: z.string().min(1),
  provider: z.string(),
  fiscalYear: z.int().optional(),
  blocking: z.int().optional(),
  openedAt: z.number(),
});
type Item = z.infer<typeof item>;

/** One entry that cannot be read costs only itself. */
const stored = z
  .array(z.unknown())
  .transform((items) => items.flatMap((one) => item.safeParse(one).data ?? []));

const kept = 20;

/** A drive that is gone may take half a minute to say so. Milliseconds. */
const patience = 1000;

async function isMissing(file: string): Promise<boolean> {
  const found = stat(file).then(
    (stats) => !stats.isFile(),
    () => true,
  );
  return Promise.race([found, setTimeout(patience, true, { ref: false })]);
}

/** The workbooks that were open here last, newest first: recent.json in the data folder. */
export class RecentWorkbooks {
  readonly #file = path.join(dataFolder(), 'recent.json');
  readonly #documents: Documents;
  #items: readonly Item[] | undefined;

  constructor(documents: Documents) {
    this.#documents = documents;
  }

  /** For the start screen; asks the system whether each is still there. */
  list(): Promise<RecentWorkbook[]> {
    return Promise.all(
      this.#all().map(async ({ file, ...known }) => ({
        ...known,
        document: this.#documents.add(file),
        fileName: path.basename(file),
        folder: path.dirname(file),
        missing: await isMissing(file),
      })),
    );
  }

  /** Their real paths, newest first, without asking whether they are still there. */
  files(): readonly string[] {
    return this.#all().map(({ file }) => file);
  }

  /** Notes a workbook that is opened. @param file its real path */
  opened(file: string, snapshot: WorkbookSnapshot): void {
    const others = this.#all().filter((known) => known.file !== file);
    this.#write([{ ...this.#describe(file, snapshot), openedAt: Date.now() }, ...others].slice(0, kept));
  }

  /** Notes how a workbook stands that is closed; one that was forgotten meanwhile stays so. */
  closed(file: string, snapshot: WorkbookSnapshot): void {
    this.#write(
      this.#all().map((known) =>
        known.file === file ? { ...this.#describe(file, snapshot), openedAt: known.openedAt } : known,
      ),
    );
  }

  forget(file: string): void {
    this.#write(this.#all().filter((known) => known.file !== file));
  }

  #describe(file: string, snapshot: WorkbookSnapshot): Omit<Item, 'openedAt'> {
    const fiscalYear = theOne(snapshot, 'workbook')?.fiscal_year;
    const findings = findingsOf(snapshot, 'assessment');
    return {
      file,
      provider: theOne(snapshot, 'provider')?.name?.trim() ?? '',
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
      blocking: findings.filter(({ severity }) => severity === 'blocks').length,
    };
  }

  #all(): readonly Item[] {
    this.#items ??= readOwnJson(this.#file, stored) ?? [];
    return this.#items;
  }

  /** A list that cannot be kept on disk is kept for this session; no work is in it. */
  #write(items: readonly Item[]): void {
    this.#items = items;
    attempt(this.#file, () => writeOwnJson(this.#file, items));
  }
}
