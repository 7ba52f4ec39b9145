import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sessionEntries } from '../../../shared/briefing/session.ts';
import { sha256HexOf } from '../../../shared/json/canonical.ts';
import { problemsOfProjection } from '../../../src-main/verify/projection.ts';
import { listBackups, makeBackup } from '../../../src-main/workbook/backup.ts';
import { connect } from '../../../src-main/workbook/database.ts';
import { attemptAsync } from '../../../src-main/workbook/failures.ts';
import { mergeFiles } from '../../../src-main/workbook/merge/merge.ts';
import { openReadOnly } from '../../../src-main/workbook/open.ts';
import { purge, purgeHere } from '../../../src-main/workbook/purge.ts';
import { purgeBackups } from '../../../src-main/workbook/purge-backups.ts';
import { restoreBackup } from '../../../src-main/workbook/restore-backup.ts';
import type { Workbook } from '../../../src-main/workbook/workbook.ts';
import { codeOf, must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';

const spilled = 'Call Fictional Person at 555-0100 about case 12345.';
const bytes = new TextEncoder().encode('a scan of a letter with a name in it');
const sha256 = sha256HexOf(bytes);
const service = recordId(1);

let folder: string;
let file: string;
let copy: string;

/** Its occasion says what it must not, is said anew, and a scan is attached; others have a copy of all of it. */
beforeEach(async () => {
  folder = temporaryFolder();
  file = workbookFile(folder);
  copy = path.join(folder, 'copy.cxwb');
  const occasion = (text: string) => [{ kind: 'service', id: service, set: { occasion: text } }];
  await withOpen(file, (workbook) => {
    must(workbook.change('Ann', occasion(spilled)));
    must(workbook.change('Ann', occasion('After a storm.')));
    const set = { sha256, name: 'letter.txt' };
    must(workbook.attach('Ann', { sha256, bytes }, [{ kind: 'attachment', id: recordId(2), set }]));
  });
  copyFileSync(file, copy);
});

const order = (...ids: readonly string[]) => ({ author: 'Ben', ids, reason: 'It named a person.' });
const editWith = (workbook: Workbook, value: string) =>
  workbook.history(service, 'occasion').find((entry) => entry.value === value)?.id ?? '';
const holds = (held: string, text: string | Uint8Array) => readFileSync(held).includes(Buffer.from(text));

async function purgeAll(): Promise<void> {
  await withOpen(file, async (workbook) => {
    must(await purge(workbook, order(editWith(workbook, spilled), sha256)));
  });
}

describe('a purge', () => {
  it('destroys value and bytes in the file, and the history says by whom and why', async () => {
    expect([holds(file, spilled), holds(file, bytes)]).toEqual([true, true]);
    await purgeAll();
    expect([holds(file, spilled), holds(file, bytes)]).toEqual([false, false]);
    await withOpen(file, (workbook) => {
      expect(workbook.history(service, 'occasion')).toMatchObject([
        { author: 'Ann', value: null, purged: { author: 'Ben', reason: 'It named a person.' } },
        { author: 'Ann', value: 'After a storm.', head: true },
      ]);
      expect(workbook.snapshot().records.service).toMatchObject([{ occasion: 'After a storm.' }]);
      expect(workbook.bytesOf(sha256)).toBeUndefined();
      expect(problemsOfProjection(workbook)).toEqual([]);
      const again = workbook.attach('Ann', { sha256, bytes }, []);
      expect(codeOf(again)).toBe('attachment_purged');
    });
  });

  it('empties the field where the value stood, and undo does not bring it back', async () => {
    await withOpen(file, async (workbook) => {
      const set = { occasion: spilled };
      must(workbook.change('Ann', [{ kind: 'service', id: service, set }]));
      must(workbook.change('Ann', [{ kind: 'service', id: service, set: { occasion: 'Later.' } }]));
      const ids = workbook
        .history(service, 'occasion')
        .flatMap(({ id, value }) => (value === spilled ? [id] : []));
      must(await purge(workbook, order(...ids)));
      must(workbook.undo('Ann'));
      expect(workbook.snapshot().records.service[0]?.occasion).toBeUndefined();
      expect(holds(file, spilled)).toBe(false);
      expect(problemsOfProjection(workbook)).toEqual([]);
    });
  });

  it('goes through the backups, and a restored one does not have it either', async () => {
    await withOpen(file, (workbook) => makeBackup(workbook, 'by-hand'));
    await purgeAll();
    const { workbookId } = await withOpen(file, ({ meta }) => meta);
    const [backup] = listBackups(workbookId);
    expect(backup && [holds(backup.file, spilled), holds(backup.file, bytes)]).toEqual([false, false]);
    must(await restoreBackup(file, backup?.id ?? ''));
    await withOpen(file, (workbook) => expect(editWith(workbook, spilled)).toBe(''));
  });

  it('deletes a damaged backup, and keeps and names one that cannot be rewritten just now', async () => {
    const [newer, broken, sound] = await withOpen(file, async (workbook) => [
      await makeBackup(workbook, 'by-hand', new Date('2023-03-03T00:00:00.000Z')),
      await makeBackup(workbook, 'by-hand', new Date('2023-03-02T00:00:00.000Z')),
      await makeBackup(workbook, 'by-hand', new Date('2023-03-01T00:00:00.000Z')),
    ]);
    if (newer === undefined || broken === undefined || sound === undefined) throw new Error('no backups');
    const database = connect(newer.file);
    database.pragma('user_version = 99');
    database.close();
    writeFileSync(broken.file, readFileSync(broken.file).fill(0xaa, 4096));
    const tombstones = await withOpen(file, (workbook) => {
      const purged = purgeHere(workbook, order(editWith(workbook, spilled)));
      return purged.tombstones;
    });
    const { workbookId } = await withOpen(file, ({ meta }) => meta);
    const done = await attemptAsync('', () => purgeBackups(workbookId, tombstones));
    expect(done).toMatchObject({ error: { code: 'newer_version', file: newer.file } });
    expect(listBackups(workbookId).map(({ id }) => id)).toEqual([newer.id, sound.id]);
    expect([holds(newer.file, spilled), holds(sound.file, spilled)]).toEqual([true, false]);
  });

  it('is honoured by merges in both directions', async () => {
    await purgeAll();
    expect(must(await mergeFiles(file, [copy])).incoming).toEqual([]);
    expect(holds(file, spilled)).toBe(false);
    expect(must(await mergeFiles(copy, [file]))).toMatchObject({ purged: 2 });
    expect([holds(copy, spilled), holds(copy, bytes)]).toEqual([false, false]);
    const { workbookId } = await withOpen(copy, ({ meta }) => meta);
    for (const backup of listBackups(workbookId)) expect(holds(backup.file, spilled)).toBe(false);
  });

  it('tells where the same words still stand', async () => {
    await withOpen(file, async (workbook) => {
      const longer = `${spilled} He called twice.`;
      must(workbook.change('Ann', [{ kind: 'service', id: service, set: { description: longer } }]));
      const { stillIn } = must(await purge(workbook, order(editWith(workbook, spilled))));
      expect(stillIn).toEqual(workbook.history(service, 'description').map(({ id }) => id));
    });
  });

  it('tells of words with marks of their own that a briefing keeps', async () => {
    await withOpen(file, async (workbook) => {
      const quoted = 'He said: "Call me."\nThen he hung up.';
      must(workbook.change('Ann', [{ kind: 'service', id: service, set: { description: quoted } }]));
      const id = recordId(77);
      const meeting = { date: '2023-03-30', rehearsal: false };
      must(workbook.change('Ann', sessionEntries(workbook.snapshot(), id, meeting)));
      const [edit] = workbook.history(service, 'description').filter(({ head }) => head);
      const { stillIn } = must(await purge(workbook, order(edit?.id ?? '')));
      expect(stillIn).toEqual(workbook.history(id, 'snapshot').map((kept) => kept.id));
    });
  });

  it('is refused of what holds no words, of what is not there, and without a reason', async () => {
    await withOpen(file, async (workbook) => {
      const life = workbook.history(service, 'deleted')[0]?.id ?? '';
      for (const id of [life, recordId(99), 'f'.repeat(64), ''])
        expect(codeOf(await purge(workbook, order(editWith(workbook, spilled), id)))).toBe('cannot_purge');
      const unreasoned = { ...order(editWith(workbook, spilled)), reason: ' ' };
      expect(codeOf(await purge(workbook, unreasoned))).toBe('wrong_usage');
      expect(editWith(workbook, spilled)).not.toBe('');
    });
  });

  it('is noticed where a file says that it took place, and it did not', async () => {
    await purgeAll();
    const database = connect(file);
    database.exec(
      `UPDATE "edit" SET "value" = '"back"' WHERE "id" IN (SELECT "id" FROM "tombstone") AND "value" = 'null'`,
    );
    database.close();
    expect(codeOf(await openReadOnly(file))).toBe('damaged');
  });
});
