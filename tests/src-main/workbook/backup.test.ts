import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Backup,
  backUpDaily,
  listBackups,
  makeBackup,
  superfluous,
} from '../../../src-main/workbook/backup.ts';
import { temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';

const now = new Date('2023-03-31T12:00:00.000Z');
const daysAgo = (days: number, hours = 0) => new Date(now.getTime() - days * 86_400_000 - hours * 3_600_000);

function backupOf(at: Date, origin: string): Backup {
  const iso = at.toISOString();
  return { id: `${iso}-daily.${origin}`, file: '', at: iso, reason: 'daily', origin, size: 1 };
}

/** Newest first, as they are listed. */
const listed = (...ats: readonly Date[]) =>
  ats.map((at) => backupOf(at, '00c0ffee')).sort((a, b) => (a.at < b.at ? 1 : -1));
const removed = (backups: readonly Backup[]) => superfluous(backups, now).map(({ at }) => at);

describe('backups that may go', () => {
  it('are none of the ten newest, however old', () => {
    expect(removed(listed(...Array.from({ length: 10 }, (_, year) => daysAgo(365 * (year + 1)))))).toEqual(
      [],
    );
    expect(removed(listed(...Array.from({ length: 10 }, (_, hour) => daysAgo(0, hour / 10))))).toEqual([]);
  });

  it('are none that is the newest of one of the last thirty days', () => {
    expect(removed(listed(...Array.from({ length: 30 }, (_, day) => daysAgo(day))))).toEqual([]);
  });

  it('are all older ones, and those of a day that has a newer one', () => {
    const daily = Array.from({ length: 40 }, (_, day) => daysAgo(day));
    const earlier = Array.from({ length: 40 }, (_, day) => daysAgo(day, 3));
    const gone = removed(listed(...daily, ...earlier));
    const kept = [...daily, ...earlier].map((at) => at.toISOString()).filter((at) => !gone.includes(at));
    // Five days with both make the ten newest; then one a day until the thirtieth.
    expect(kept).toHaveLength(10 + 26);
    expect(kept.sort()[0]).toBe(daysAgo(30).toISOString());
    expect(kept).toEqual(expect.arrayContaining(daily.slice(0, 31).map((at) => at.toISOString())));
  });
});

it('backups of one copy of a workbook do not make those of another superfluous', () => {
  const days = Array.from({ length: 20 }, (_, day) => [
    backupOf(daysAgo(day), '00c0ffee'),
    backupOf(daysAgo(day, 1), 'decade00'),
  ]);
  expect(superfluous(days.flat(), now)).toEqual([]);
});

describe('making backups', () => {
  it('rotates the old ones out, and only those that it named', async () => {
    const folder = temporaryFolder();
    const file = workbookFile(folder);
    await withOpen(file, async (workbook) => {
      const { workbookId } = workbook.meta;
      const backups = path.join(folder, 'data', 'backups', workbookId);
      for (let day = 50; day > 0; day -= 1) await makeBackup(workbook, 'daily', daysAgo(day));
      writeFileSync(path.join(backups, 'mine.cxwb'), 'mine');
      await makeBackup(workbook, 'before-merge', now);
      expect(listBackups(workbookId)).toHaveLength(31);
      expect(listBackups(workbookId)[0]).toMatchObject({ at: now.toISOString(), reason: 'before-merge' });
      expect(readdirSync(backups)).toContain('mine.cxwb');
    });
  });

  it('once a day, by the UTC day, before its first change', async () => {
    const file = workbookFile(temporaryFolder());
    await withOpen(file, async (workbook) => {
      const made = async (at: string) => {
        await backUpDaily(workbook, new Date(at));
        return listBackups(workbook.meta.workbookId).length;
      };
      expect(await made('2023-03-30T23:59:59.999Z')).toBe(1);
      expect(await made('2023-03-31T00:00:00.000Z')).toBe(2);
      expect(await made('2023-03-31T23:59:59.999Z')).toBe(2);
    });
  });

  it('once a day for each copy of a workbook on this computer', async () => {
    const folder = temporaryFolder();
    const file = workbookFile(folder);
    const copy = path.join(folder, 'copy.cxwb');
    copyFileSync(file, copy);
    const origins = new Set<string | undefined>();
    for (const one of [file, copy, file, copy])
      await withOpen(one, async (workbook) => {
        await backUpDaily(workbook, now);
        for (const { origin } of listBackups(workbook.meta.workbookId)) origins.add(origin);
      });
    expect(origins.size).toBe(2);
    const { workbookId } = await withOpen(file, ({ meta }) => meta);
    expect(listBackups(workbookId).map(({ reason }) => reason)).toEqual(['daily', 'daily']);
  });

  it('once a day also where a backup of that day holds what was put out of the way', async () => {
    const file = workbookFile(temporaryFolder());
    await withOpen(file, async (workbook) => {
      await makeBackup(workbook, 'before-restore', new Date(now.getTime() - 1000));
      await makeBackup(workbook, 'displaced', new Date(now.getTime() - 500));
      await backUpDaily(workbook, now);
      const reasons = listBackups(workbook.meta.workbookId).map(({ reason }) => reason);
      expect(reasons).toEqual(['daily', 'displaced', 'before-restore']);
    });
  });

  it('and those of earlier versions, which do not say of which file they are, are listed and kept, too', async () => {
    const folder = temporaryFolder();
    await withOpen(workbookFile(folder), async (workbook) => {
      const { workbookId } = workbook.meta;
      await makeBackup(workbook, 'daily', now);
      const old = path.join(folder, 'data', 'backups', workbookId, '20230330T120000000Z-by-hand.cxwb');
      writeFileSync(old, 'old');
      expect(listBackups(workbookId).map(({ reason, at }) => [reason, at.slice(0, 10)])).toEqual([
        ['daily', '2023-03-31'],
        ['by-hand', '2023-03-30'],
      ]);
    });
  });

  it('lists none for a workbook that never had one, or for what is no workbook’s id', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'data', 'elsewhere'), { recursive: true });
    writeFileSync(path.join(folder, 'data', 'elsewhere', '20230331T120000000Z-daily.cxwb'), '');
    expect(existsSync(path.join(folder, 'data', 'elsewhere'))).toBe(true);
    for (const id of ['00000000-0000-7000-8000-000000000000', '../elsewhere', '', '.'])
      expect(listBackups(id)).toEqual([]);
  });
});
