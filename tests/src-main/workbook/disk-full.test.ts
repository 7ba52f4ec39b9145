import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type SqliteDatabase from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { problemsOfProjection } from '../../../src-main/verify/projection.ts';
import { backUpDaily, listBackups } from '../../../src-main/workbook/backup.ts';
import { createWorkbook } from '../../../src-main/workbook/create.ts';
import { attemptAsync } from '../../../src-main/workbook/failures.ts';
import {
  codeOf,
  must,
  recordId,
  reread,
  temporaryFolder,
  withOpen,
  workbookFile,
} from '../../fixtures/workbooks.ts';

/** How many pages a new database may have; SQLite then answers as it does on a full disk. */
const disk = vi.hoisted(() => ({ pages: 0 }));

vi.mock('better-sqlite3', async (importOriginal) => {
  const { default: Database } = await importOriginal<{ default: typeof SqliteDatabase }>();
  return {
    default: class extends Database {
      constructor(...args: ConstructorParameters<typeof SqliteDatabase>) {
        super(...args);
        if (disk.pages > 0) this.pragma(`max_page_count = ${disk.pages}`);
      }
    },
  };
});

describe('on a full disk', () => {
  it('a change is refused whole, nothing of it stays, and the next one works once there is room', async () => {
    const file = workbookFile(temporaryFolder(), [
      { kind: 'service', id: recordId(1), set: { name: 'One' } },
    ]);
    const long = {
      kind: 'service',
      id: recordId(1),
      set: { name: 'Two', description: 'long '.repeat(100_000) },
    };
    await withOpen(file, (workbook) => {
      const before = workbook.snapshot();
      const bytes = statSync(file).size;
      workbook.database.pragma(
        `max_page_count = ${Number(workbook.database.pragma('page_count', { simple: true }))}`,
      );
      for (const _ of [1, 2]) expect(codeOf(workbook.change('Ann', [long]))).toBe('disk_full');
      expect(codeOf(workbook.undo('Ann'))).toBe('cannot_undo');
      expect(workbook.database.inTransaction).toBe(false);
      expect(workbook.snapshot()).toBe(before);
      expect(reread(workbook).snapshot()).toEqual(before);
      expect(problemsOfProjection(workbook)).toEqual([]);
      expect(statSync(file).size).toBe(bytes);

      workbook.database.pragma('max_page_count = 1000000');
      must(workbook.change('Ann', [long]));
      expect(workbook.snapshot().records.service[0]).toMatchObject({ name: 'Two' });
      must(workbook.undo('Ann'));
      expect(workbook.snapshot().records).toEqual(before.records);
      expect(problemsOfProjection(workbook)).toEqual([]);
    });
  });

  it('a new workbook is not made, and no part of it stays', () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'made.cxwb');
    disk.pages = 30;
    try {
      const made = createWorkbook(file, { edition: a11Edition2022, editionLoaded: false, entries: () => [] });
      expect(codeOf(made)).toBe('disk_full');
    } finally {
      disk.pages = 0;
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a backup is not made, and no part of it stays', async () => {
    const folder = temporaryFolder();
    const file = workbookFile(folder);
    await withOpen(file, async (workbook) => {
      const { workbookId } = workbook.meta;
      vi.spyOn(workbook.database, 'backup').mockRejectedValueOnce(
        Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' }),
      );
      const made = await attemptAsync(file, () => backUpDaily(workbook));
      expect(codeOf(made)).toBe('disk_full');
      expect(listBackups(workbookId)).toEqual([]);
      expect(readdirSync(path.join(folder, 'data', 'backups', workbookId))).toEqual([]);
    });
  });
});
