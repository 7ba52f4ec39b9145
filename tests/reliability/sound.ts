import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { OpenedWorkbook } from '../../shared/ipc/contract.ts';
import { withoutWindow } from '../../src-main/bench/no-window.ts';
import { createAppServices } from '../../src-main/session/app-services.ts';
import { createWindowSession } from '../../src-main/session/window-session.ts';
import { verifyFile } from '../../src-main/verify/verify.ts';
import { listBackups } from '../../src-main/workbook/backup.ts';
import { connect } from '../../src-main/workbook/database.ts';
import { must } from '../fixtures/workbooks.ts';

/** What a start after a crash found. */
export type Found = {
  readonly opened: OpenedWorkbook;
  /** An unfinished save waited to be taken back. */
  readonly wasTorn: boolean;
  /** A lock was left behind. */
  readonly wasLocked: boolean;
};

/** The whole log, as another program would read it: no edit is anywhere else. */
export type Log = {
  readonly count: number;
  readonly has: (id: string, field: string, value: string) => boolean;
};

export function logOf(file: string): Log {
  const database = connect(file, { readonly: true });
  try {
    const rows = database
      .prepare<[], string>(`SELECT "record_id" || ' ' || "field" || ' ' || "value" FROM "edit"`)
      .pluck()
      .all();
    const known = new Set(rows);
    return { count: rows.length, has: (id, field, value) => known.has(`${id} ${field} ${value}`) };
  } finally {
    database.close();
  }
}

/**
 * Opens the workbook as the window does at its next start, and holds it to everything that must be true after a
 * crash: it opens for writing, its lock is taken over, a save that was not finished is told of, every check and a
 * replay of its whole log agree, it takes the next change, and nothing lies beside it when it is closed.
 */
export async function expectSound(file: string): Promise<Found> {
  const journal = `${file}-journal`;
  const wasTorn = existsSync(journal) && statSync(journal).size > 0;
  const wasLocked = existsSync(`${file}.lock`);
  const services = createAppServices();
  const session = createWindowSession(withoutWindow(), services);
  const { handlers } = session;
  must(await handlers['settings.save']({ author: 'Ben' }));
  const document = services.documents.add(file);
  const opened = must(await handlers['workbook.open']({ document, mode: 'write' }));
  expect(opened.readOnly).toBe(false);
  expect(opened.recovered, 'the window says what was taken back').toBe(wasTorn);
  must(
    await handlers['workbook.change']({ entries: [{ kind: 'provider', set: { bureau: `${Date.now()}` } }] }),
  );
  must(await handlers['workbook.undo']({}));
  await session.close();
  expect(must(await verifyFile(file)).problems).toEqual([]);
  const database = connect(file, { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
  const beside = readdirSync(path.dirname(file)).filter((name) => name.startsWith(`${path.basename(file)}`));
  expect(beside).toEqual([path.basename(file)]);
  return { opened, wasTorn, wasLocked };
}

/** Every backup that has its name is a whole workbook in agreement with itself. */
export async function expectSoundBackups(workbookId: string): Promise<number> {
  const backups = listBackups(workbookId);
  for (const { file } of backups) expect(must(await verifyFile(file)).problems).toEqual([]);
  return backups.length;
}
