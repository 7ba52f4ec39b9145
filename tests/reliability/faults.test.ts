import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withoutWindow } from '../../src-main/bench/no-window.ts';
import { exportWorkbook } from '../../src-main/export/export-workbook.ts';
import { createAppServices } from '../../src-main/session/app-services.ts';
import { createWindowSession, type WindowSession } from '../../src-main/session/window-session.ts';
import { readLock } from '../../src-main/workbook/lock.ts';
import { mergeFiles } from '../../src-main/workbook/merge/merge.ts';
import { openReadOnly } from '../../src-main/workbook/open.ts';
import { salvage } from '../../src-main/workbook/salvage/salvage.ts';
import { processOptions } from '../e2e/cli/command.ts';
import { codeOf, must, recordId, temporaryFolder } from '../fixtures/workbooks.ts';
import { copyWithEdits, smallIn } from './desks.ts';
import { childProgram, type Order } from './jobs.ts';
import { expectSound, logOf } from './sound.ts';

let folder: string;
let sessions: WindowSession[];

beforeEach(() => {
  folder = temporaryFolder();
  sessions = [];
});
afterEach(async () => {
  for (const session of sessions) await session.close();
});

type Acknowledged = { readonly id: string; readonly field: string; readonly value: string };

/** Somebody at a window with the workbook open, who remembers what was shown as saved. */
async function atWork(file: string) {
  const services = createAppServices();
  const session = createWindowSession(withoutWindow(), services);
  sessions.push(session);
  const { handlers } = session;
  must(await handlers['settings.save']({ author: 'Ann' }));
  must(await handlers['workbook.open']({ document: services.documents.add(file), mode: 'write' }));
  const acknowledged: Acknowledged[] = [];
  const type = async (description: string) => {
    const entry = { kind: 'service', id: recordId(1), set: { description } };
    const saved = await handlers['workbook.change']({ entries: [entry] });
    if (saved.ok)
      acknowledged.push({ id: recordId(1), field: 'description', value: JSON.stringify(description) });
    return codeOf(saved);
  };
  return { session, handlers, type, acknowledged };
}

function expectAll(file: string, acknowledged: readonly Acknowledged[]): void {
  const log = logOf(file);
  for (const { id, field, value } of acknowledged) expect(log.has(id, field, value)).toBe(true);
}

/** A disk of its own, which can be filled and made read-only. Only an administrator of Linux can have one. */
function mount(at: string, options: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at], { stdio: 'ignore' }).status === 0;
}

const mayMount =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  (() => {
    mkdirSync('/tmp/hisp-cx-disk', { recursive: true });
    const is = mount('/tmp/hisp-cx-disk', 'size=100k');
    if (is) spawnSync('umount', ['/tmp/hisp-cx-disk']);
    return is;
  })();
const strace = process.platform === 'linux' && spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0;

describe.skipIf(!mayMount)('a disk of its own', () => {
  let disk: string;

  beforeEach(() => {
    disk = path.join(folder, 'disk');
    mkdirSync(disk);
    expect(mount(disk, 'size=4m')).toBe(true);
  });
  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.close();
    spawnSync('umount', ['-l', disk]);
  });

  const filler = () => path.join(disk, 'filler');
  /** Leaves so many bytes. */
  function fill(left: number): void {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler(), Buffer.alloc(Math.max(0, bavail * bsize - left)));
  }

  it('that is full takes nothing more, says so, and takes it once there is room; nothing saved is lost', async () => {
    const file = smallIn(disk);
    const work = await atWork(file);
    expect(await work.type('Before')).toBe('ok');
    fill(60_000);
    const codes = [];
    for (let number = 0; number < 40; number += 1)
      codes.push(await work.type(`Number ${number}. ${'Long. '.repeat(2000)}`));
    expect(codes).toContain('disk_full');
    expect(new Set(codes)).toEqual(new Set(['ok', 'disk_full']));
    rmSync(filler());
    expect(await work.type('Afterwards')).toBe('ok');
    await work.session.close();
    expectAll(file, work.acknowledged);
    await expectSound(file);
  });

  it('that is full gets no part of a backup, an export, a merge or a salvage', async () => {
    const file = smallIn(folder);
    const copy = await copyWithEdits(file, 'Ben', 40);
    process.env.HISP_CX_DATA = path.join(disk, 'data');
    fill(100_000);
    const work = await atWork(file);
    expect(codeOf(await work.handlers['backup.make']({}))).toBe('disk_full');
    await work.session.close();
    expect(codeOf(await mergeFiles(file, [copy]))).toBe('disk_full');
    const opened = must(await openReadOnly(file));
    expect(codeOf(await exportWorkbook(opened.snapshot(), { out: path.join(disk, 'out') }))).toBe(
      'disk_full',
    );
    opened.close();
    const saved = await salvage({ damaged: file, newFile: path.join(disk, 'new.cxwb') });
    expect(codeOf(saved)).toBe('disk_full');
    const left = readdirSync(disk, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(left.map(({ name }) => name).filter((name) => !name.endsWith('.json'))).toEqual(['filler']);
    await expectSound(file);
  });

  it('that is read-only lets the workbook be read, and be changed once it is not', async () => {
    const file = smallIn(disk);
    const before = readFileSync(file);
    expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0);
    const services = createAppServices();
    const session = createWindowSession(withoutWindow(), services);
    const document = services.documents.add(file);
    expect(codeOf(await session.handlers['workbook.open']({ document, mode: 'write' }))).toBe('read_only');
    const read = must(await session.handlers['workbook.open']({ document, mode: 'read-only' }));
    expect(read.readOnly).toBe(true);
    await session.close();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(spawnSync('mount', ['-o', 'remount,rw', disk]).status).toBe(0);
    await expectSound(file);
  });
});

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

describe.skipIf(!strace)('a disk that is slow or fails', () => {
  /** Lets a process type while the system does to its calls what `faults` say. @returns what it vouched for */
  function typeUnder(faults: readonly string[], file: string, lines: number): Promise<readonly string[]> {
    const order: Order = { does: 'type', file };
    const options = ['-f', '-qq', '-o', path.join(folder, 'trace')];
    const injected = faults.flatMap((fault) => ['-e', `inject=${fault}`]);
    return new Promise((resolve) => {
      const running = spawn(
        'strace',
        [
          ...options,
          '-e',
          'trace=fsync,fdatasync,pwrite64',
          ...injected,
          process.execPath,
          childProgram,
          JSON.stringify(order),
        ],
        { ...processOptions(folder), detached: true },
      );
      let said = '';
      running.stdout.on('data', (chunk) => {
        said += String(chunk);
        if (said.split('\n').length > lines && running.pid !== undefined)
          process.kill(-running.pid, 'SIGKILL');
      });
      running.on('close', () => resolve(said.split('\n').slice(0, -1)));
    });
  }

  it.each([
    ['takes long for every sync', ['fsync,fdatasync:delay_enter=40000'], 12],
    ['fails to write for good', ['pwrite64:error=EIO:when=300+'], 1000],
    ['fails to write now and then', ['pwrite64:error=ENOSPC:when=200+97'], 1000],
    ['fails to sync', ['fdatasync,fsync:error=EIO:when=60+'], 1000],
  ])(
    'and %s keeps what was acknowledged until the process is killed or gives up',
    async (_, faults, lines) => {
      const file = smallIn(folder);
      const said = await typeUnder(faults, file, lines);
      expect(said.length).toBeGreaterThan(1);
      // Who waits for a slow disk dies only when that answers.
      const holder = readLock(file)?.process;
      if (holder !== undefined) await vi.waitFor(() => expect(isRunning(holder)).toBe(false), 10_000);
      const acknowledged: Acknowledged[] = said.slice(1).map((line) => JSON.parse(line));
      await expectSound(file);
      expectAll(file, acknowledged);
    },
  );
});

describe('a file from under an open window', () => {
  it.each([
    ['renamed', (file: string) => renameSync(file, `${file}.away`), 'file_vanished'],
    [
      'replaced by another',
      (file: string) => {
        renameSync(file, `${file}.away`);
        writeFileSync(file, readFileSync(`${file}.away`));
      },
      'file_replaced',
    ],
  ])('that is %s is not written, and all is there when it is back', async (_, take, code) => {
    const file = smallIn(folder);
    const work = await atWork(file);
    expect(await work.type('Before')).toBe('ok');
    take(file);
    const between = readFileSync(`${file}.away`);
    expect(await work.type('Meanwhile')).toBe(code);
    expect(readFileSync(`${file}.away`).equals(between)).toBe(true);
    renameSync(`${file}.away`, file);
    expect(await work.type('Afterwards')).toBe('ok');
    await work.session.close();
    expectAll(file, work.acknowledged);
    await expectSound(file);
  });

  it('that is deleted comes back from a backup with everything that was saved', async () => {
    const file = smallIn(folder);
    const work = await atWork(file);
    expect(await work.type('Before')).toBe('ok');
    rmSync(file);
    expect(await work.type('Meanwhile')).toBe('file_vanished');
    const { id } = must(await work.handlers['backup.make']({}));
    must(await work.handlers['backup.restore']({ backup: id }));
    expect(await work.type('Afterwards')).toBe('ok');
    await work.session.close();
    expectAll(file, work.acknowledged);
    await expectSound(file);
  });
});
