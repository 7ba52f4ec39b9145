import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { listBackups, makeBackup } from '../../../src-main/workbook/backup.ts';
import { openReadOnly } from '../../../src-main/workbook/open.ts';
import { restoreBackup } from '../../../src-main/workbook/restore-backup.ts';
import { tear } from '../../e2e/cli/torn.ts';
import { must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { expectSound, expectSoundBackups } from '../../reliability/sound.ts';

/** A process that is killed does nothing more, tidying up included; what SQLite does for it is no step of its own. */
const killing = vi.hoisted(() => ({ stepsLeft: Number.POSITIVE_INFINITY }));

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs')>();
  const step = () => {
    killing.stepsLeft -= 1;
    if (killing.stepsLeft < 0) throw new Error('killed');
  };
  const copyFileSync: typeof original.copyFileSync = (from, to, mode) => {
    step();
    original.copyFileSync(from, to, mode);
    if (killing.stepsLeft > 0) return step();
    if (typeof to === 'string') original.truncateSync(to, original.statSync(to).size / 2);
    step();
  };
  const chmodSync: typeof original.chmodSync = (...args) => {
    step();
    original.chmodSync(...args);
  };
  const renameSync: typeof original.renameSync = (...args) => {
    step();
    original.renameSync(...args);
  };
  const rmSync: typeof original.rmSync = (...args) => {
    step();
    original.rmSync(...args);
  };
  return { ...original, copyFileSync, chmodSync, renameSync, rmSync };
});

async function nameIn(file: string): Promise<string | undefined> {
  const opened = must(await openReadOnly(file));
  const [service] = opened.snapshot().records.service;
  opened.close();
  return service?.name;
}

/** What is known of a process that was killed: the number in its lock, if it still had one, is nobody's. */
function buryHolder(file: string): void {
  if (!existsSync(`${file}.lock`)) return;
  const lock = JSON.parse(readFileSync(`${file}.lock`, 'utf8'));
  writeFileSync(`${file}.lock`, JSON.stringify({ ...lock, process: 4_194_304 }));
}

it('a restoring that is killed at any step leaves two sound states, and nothing that has a backup’s name and is none', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder();
  const origin = path.join(folder, 'origin');
  const data = path.join(origin, 'data');
  mkdirSync(origin);
  process.env.HISP_CX_DATA = data;
  const id = recordId(1);
  const file = workbookFile(origin, [{ kind: 'service', id, set: { name: 'As it was' } }]);
  const { backup, workbookId } = await withOpen(file, async (workbook) => {
    const made = await makeBackup(workbook, 'by-hand');
    must(workbook.change('Ann', [{ kind: 'service', id, set: { name: 'Changed' } }]));
    return { backup: made.id, workbookId: workbook.meta.workbookId };
  });
  await tear(file);

  const seen = new Set<string>();
  for (let steps = 0; !seen.has('done'); steps += 1) {
    const desk = path.join(folder, `desk ${steps}`);
    cpSync(origin, desk, { recursive: true });
    process.env.HISP_CX_DATA = path.join(desk, 'data');
    const ours = path.join(desk, path.basename(file));
    killing.stepsLeft = steps;
    await restoreBackup(ours, backup, workbookId).catch(() => undefined);
    if (killing.stepsLeft >= 0) seen.add('done');
    killing.stepsLeft = Number.POSITIVE_INFINITY;
    buryHolder(ours);
    expect(await expectSoundBackups(workbookId), `after ${steps} steps`).toBeGreaterThan(0);
    const { opened, wasTorn } = await expectSound(ours);
    const name = opened.snapshot.records.service[0]?.name ?? '';
    const kept = await Promise.all(listBackups(workbookId).map((one) => nameIn(one.file)));
    expect([name, ...kept], `after ${steps} steps`).toEqual(expect.arrayContaining(['As it was', 'Changed']));
    seen.add(wasTorn ? `${name}, save taken back` : name);
  }
  expect([...seen].sort()).toEqual(['As it was', 'Changed', 'Changed, save taken back', 'done']);
});
