import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { listBackups, makeBackup } from '../../../src-main/workbook/backup.ts';
import { copyDatabase } from '../../../src-main/workbook/copy-database.ts';
import { connect } from '../../../src-main/workbook/database.ts';
import { attemptAsync } from '../../../src-main/workbook/failures.ts';
import { writeSentCopy } from '../../../src-main/workbook/sent-copy.ts';
import type { Workbook } from '../../../src-main/workbook/workbook.ts';
import { codeOf, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';

let file: string;
let copy: string;

beforeEach(() => {
  const folder = temporaryFolder();
  file = workbookFile(folder, [{ kind: 'provider', set: { name: 'Example' } }]);
  copy = path.join(folder, 'copy.cxwb');
});

/** Another program holds the file; SQLite waits for it no longer than a test does. */
function whileHeld(use: (workbook: Workbook, letGo: () => void) => Promise<void>): Promise<void> {
  return withOpen(file, async (workbook) => {
    workbook.database.pragma('busy_timeout = 1');
    const other = connect(file);
    try {
      other.exec('BEGIN EXCLUSIVE');
      await use(workbook, () => other.exec('ROLLBACK'));
    } finally {
      other.close();
    }
  });
}

describe('copying a workbook that another program holds', () => {
  it.each<readonly [string, (workbook: Workbook) => Promise<unknown>]>([
    ['for a backup', (workbook) => makeBackup(workbook, 'by-hand')],
    [
      'for a person',
      (workbook) => {
        const control = { signal: new AbortController().signal, onProgress: () => undefined };
        return writeSentCopy(workbook, copy, recordId(1), control);
      },
    ],
    ['for anything else', ({ database }) => copyDatabase(database, copy)],
  ])('is refused as busy, and leaves nothing: %s', async (_, make) => {
    await whileHeld(async (workbook) => {
      const made = await attemptAsync('elsewhere', () => make(workbook));
      expect(made).toEqual({ ok: false, error: { code: 'busy', file: workbook.file } });
      expect(existsSync(copy)).toBe(false);
      expect(listBackups(workbook.meta.workbookId)).toEqual([]);
    });
  });

  it('is tried again, and goes on as soon as it lets go', async () => {
    await whileHeld(async ({ database }, letGo) => {
      const copying = attemptAsync(file, () => copyDatabase(database, copy));
      await setTimeout(50);
      letGo();
      expect(codeOf(await copying)).toBe('ok');
    });
    await withOpen(copy, (workbook) => expect(workbook.snapshot().records.provider).toHaveLength(1));
  });
});
