import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildPart, digestOfPart } from '../../shared/submission/build-part.ts';
import { exportWorkbook } from '../../src-main/export/export-workbook.ts';
import { verifyFile } from '../../src-main/verify/verify.ts';
import { listBackups, makeBackup } from '../../src-main/workbook/backup.ts';
import { openReadOnly } from '../../src-main/workbook/open.ts';
import { hisp, linesFile, program } from '../e2e/cli/command.ts';
import { frozenFile, frozenVersions } from '../fixtures/frozen/freeze.ts';
import { must, recordId, temporaryFolder, withOpen } from '../fixtures/workbooks.ts';
import { copyWithEdits, feedbackFile, sampleIn, smallIn } from './desks.ts';
import { type Killed, type Moment, type Order, runUntilKilled, work } from './jobs.ts';
import { casesOr, Random, seed } from './random.ts';
import { Report } from './report.ts';
import { expectSound, expectSoundBackups, type Found, logOf } from './sound.ts';

/** Kills of those who save; there is a sixth as many of every other kind of work. */
const kills = casesOr(3);
const patience = { timeout: kills * 20_000 + 60_000 };
const random = new Random(seed);

/** As they were before the first kill; each kill begins with copies. */
let origin: string;
let round = 0;

beforeEach(() => {
  origin = path.join(temporaryFolder(), 'origin');
  mkdirSync(origin);
});

/** A desk with what was prepared, as if nobody had been there before. */
function freshDesk(): string {
  round += 1;
  const desk = path.join(path.dirname(origin), `desk ${round}`);
  cpSync(origin, desk, { recursive: true });
  process.env.HISP_CX_DATA = path.join(desk, 'data');
  return desk;
}

function note(report: Report, killed: Killed, found?: Found): void {
  report.count('kills', killed.wasKilled ? 1 : 0);
  report.count('in the middle of a save', found?.wasTorn === true ? 1 : 0);
  report.count('lock taken over', found?.wasLocked === true ? 1 : 0);
}

/** Somewhere in the time that the work takes. */
const somewhereIn = (duration: number): Moment => ({ lines: 1, after: random.share() * duration * 1.1 });

async function editsIn(file: string): Promise<number> {
  const opened = must(await openReadOnly(file));
  const { editCount } = opened.snapshot();
  opened.close();
  return editCount;
}

describe(`a process that is killed at a random moment (seed ${seed})`, () => {
  describe('while it saves', () => {
    it('what is typed in the window, keeps every edit that it had acknowledged', patience, async () => {
      const report = new Report('typing through the bridge');
      smallIn(origin);
      for (let kill = 0; kill < kills; kill += 1) {
        const desk = freshDesk();
        const file = path.join(desk, 'ours.cxwb');
        const moment = { lines: 1 + random.below(80), after: random.below(15) };
        const killed = await work(desk, { does: 'type', file }, moment);
        const found = await expectSound(file);
        const log = logOf(file);
        const acknowledged = killed.said.slice(1).map((line) => JSON.parse(line));
        for (const { id, field, value } of acknowledged) expect(log.has(id, field, value), value).toBe(true);
        expect(acknowledged.length).toBeGreaterThanOrEqual(moment.lines - 1);
        report.count('acknowledged edits, all there', acknowledged.length);
        note(report, killed, found);
        rmSync(desk, { recursive: true, force: true });
      }
      report.write();
    });

    it('the lines of “apply --ack”, keeps every line that it had acknowledged', patience, async () => {
      const report = new Report('hisp apply --ack');
      smallIn(origin);
      const lines = Array.from({ length: 2000 }, (_, index) => ({
        kind: 'service',
        id: recordId(index + 1),
        set: { name: `Service ${index + 1}`, description: 'What it is. '.repeat(1 + (index % 60)) },
      }));
      linesFile(origin, lines);
      for (let kill = 0; kill < kills; kill += 1) {
        const desk = freshDesk();
        const args = [program, 'apply', 'ours.cxwb', 'edits.jsonl', '--author', 'Ann', '--ack'];
        const saidLines = random.below(60);
        const moment = { lines: saidLines, after: random.below(saidLines === 0 ? 900 : 15) };
        const killed = await runUntilKilled(desk, args, moment);
        const found = await expectSound(path.join(desk, 'ours.cxwb'));
        const services = new Map(found.opened.snapshot.records.service.map((one) => [one.id, one]));
        for (const line of killed.said) {
          const { line: number, id } = JSON.parse(line);
          expect(services.get(id)).toMatchObject({ name: `Service ${number}` });
        }
        report.count('acknowledged edits, all there', killed.said.length);
        note(report, killed, found);
        rmSync(desk, { recursive: true, force: true });
      }
      report.write();
    });
  });

  /** Lets the work be done on fresh desks and be killed, and looks at each afterwards. */
  async function killOften(
    report: Report,
    orderAt: (desk: string) => Order,
    look: (desk: string, killed: Killed) => Promise<Found | undefined>,
    /** Milliseconds that the work takes on a slow machine. */
    slowest: number,
  ): Promise<void> {
    let duration = slowest;
    for (let kill = 0; kill < Math.ceil(kills / 6); kill += 1) {
      const desk = freshDesk();
      const killed = await work(desk, orderAt(desk), somewhereIn(duration));
      // Kept so that the moment comes late about once in five times, however fast the machine is.
      duration = killed.wasKilled ? Math.min(slowest, duration * 1.05) : duration * 0.8;
      note(report, killed, await look(desk, killed));
      rmSync(desk, { recursive: true, force: true });
    }
    report.write();
  }

  it(
    'while it migrates an old file, leaves the old one or the new one, which say the same',
    patience,
    async () => {
      const report = new Report('migration from version 1');
      copyFileSync(frozenFile(1), path.join(origin, 'old.cxwb'));
      const fileAt = (desk: string) => path.join(desk, 'old.cxwb');
      const edits = logOf(fileAt(origin)).count;
      await killOften(
        report,
        (desk) => ({ does: 'migrate', file: fileAt(desk) }),
        async (desk) => {
          const wasDone = readFileSync(fileAt(desk)).readUInt32BE(60) > 1;
          const found = await expectSound(fileAt(desk));
          expect(found.opened.snapshot.editCount).toBe(edits);
          const opened = must(await openReadOnly(fileAt(desk)));
          const digest = digestOfPart(buildPart(opened.snapshot(), 'assessment'));
          const { workbookId } = opened.meta;
          opened.close();
          expect(digest).toBe(frozenVersions()[1]?.assessmentDigest);
          expect(await expectSoundBackups(workbookId)).toBeGreaterThan(0);
          report.count(wasDone ? 'new version' : 'old version', 1);
          return found;
        },
        900,
      );
    },
  );

  it('while it merges copies, has taken in all of them or none', patience, async () => {
    const report = new Report('merging two copies');
    const file = smallIn(origin);
    await copyWithEdits(file, 'Ben', 40);
    await copyWithEdits(file, 'Cleo', 40);
    const before = await editsIn(file);
    const after = before + 2 * 40 * 12;
    await killOften(
      report,
      (desk) => ({
        does: 'merge',
        file: path.join(desk, 'ours.cxwb'),
        copies: ['Ben', 'Cleo'].map((name) => path.join(desk, `${name}.cxwb`)),
      }),
      async (desk) => {
        const found = await expectSound(path.join(desk, 'ours.cxwb'));
        const { editCount, workbookId } = found.opened.snapshot;
        expect([before, after]).toContain(editCount);
        await expectSoundBackups(workbookId);
        report.count(editCount === after ? 'merged' : 'not merged');
        return found;
      },
      500,
    );
  });

  it('while it imports feedback data, has taken in the whole file or nothing', patience, async () => {
    const report = new Report('importing feedback data');
    const file = smallIn(origin);
    feedbackFile(origin, 60);
    const before = await withOpen(file, (workbook) => workbook.snapshot().records.feedback_report.length);
    await killOften(
      report,
      (desk) => ({
        does: 'import',
        file: path.join(desk, 'ours.cxwb'),
        csv: path.join(desk, 'feedback.csv'),
      }),
      async (desk) => {
        const found = await expectSound(path.join(desk, 'ours.cxwb'));
        const reports = found.opened.snapshot.records.feedback_report.length;
        expect([before, before + 60]).toContain(reports);
        report.count(reports > before ? 'imported' : 'not imported');
        return found;
      },
      2500,
    );
  });

  it('while it purges, has kept it or not, and purges all of it when asked again', patience, async () => {
    const report = new Report('purging a value');
    const secret = 'ZQX-SPILLED-7731';
    const file = smallIn(origin);
    process.env.HISP_CX_DATA = path.join(origin, 'data');
    const edit = await withOpen(file, async (workbook) => {
      const { edits } = must(workbook.change('Ann', [{ kind: 'provider', set: { mission: secret } }]));
      must(workbook.change('Ann', [{ kind: 'provider', set: { mission: 'Benefits for all.' } }]));
      for (const reason of ['by-hand', 'daily'] as const) await makeBackup(workbook, reason);
      return edits[0] ?? '';
    });
    await killOften(
      report,
      (desk) => ({ does: 'purge', file: path.join(desk, 'ours.cxwb'), edit }),
      async (desk) => {
        const ours = path.join(desk, 'ours.cxwb');
        const found = await expectSound(ours);
        const wasDone = !readFileSync(ours).includes(secret);
        const again = await hisp(desk, 'purge', ours, edit, '--reason', 'Personal.', '--author', 'Ann');
        expect(again).toMatchObject({ code: 0 });
        const all = readdirSync(desk, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
        const holding = all.filter((one) =>
          readFileSync(path.join(one.parentPath, one.name)).includes(secret),
        );
        expect(holding.map(({ name }) => name)).toEqual([]);
        await expectSoundBackups(found.opened.snapshot.workbookId);
        report.count(wasDone ? 'purged' : 'not purged');
        return found;
      },
      500,
    );
  });

  it('while it backs up, leaves no backup that is not whole', patience, async () => {
    const report = new Report('making backups');
    smallIn(origin);
    await killOften(
      report,
      (desk) => ({ does: 'back up', file: path.join(desk, 'ours.cxwb') }),
      async (desk, { said }) => {
        const found = await expectSound(path.join(desk, 'ours.cxwb'));
        const { workbookId } = found.opened.snapshot;
        report.count('whole backups', await expectSoundBackups(workbookId));
        const newest = said.slice(1).at(-1);
        if (newest !== undefined)
          expect(listBackups(workbookId).map(({ id }) => id)).toContain(JSON.parse(newest).backup);
        return found;
      },
      400,
    );
  });

  it(
    'while it restores a backup, leaves what was there or the backup, and the other one among the backups',
    patience,
    async () => {
      const report = new Report('restoring a backup');
      const file = smallIn(origin);
      process.env.HISP_CX_DATA = path.join(origin, 'data');
      const before = await editsIn(file);
      const { id, workbookId } = await withOpen(file, async (workbook) => {
        const backup = await makeBackup(workbook, 'by-hand');
        must(workbook.change('Ann', [{ kind: 'provider', set: { mission: 'Written since then.' } }]));
        return { id: backup.id, workbookId: workbook.meta.workbookId };
      });
      const after = await editsIn(file);
      await killOften(
        report,
        (desk) => ({ does: 'restore', file: path.join(desk, 'ours.cxwb'), backup: id }),
        async (desk) => {
          // The change that is tried next makes the day's backup, for which old ones go.
          const kept = await Promise.all(listBackups(workbookId).map((one) => editsIn(one.file)));
          const found = await expectSound(path.join(desk, 'ours.cxwb'));
          const { editCount } = found.opened.snapshot;
          expect([before, after]).toContain(editCount);
          expect([...kept, editCount]).toEqual(expect.arrayContaining([before, after]));
          await expectSoundBackups(workbookId);
          report.count(editCount === before ? 'restored' : 'as it was');
          return found;
        },
        500,
      );
    },
  );

  it('while it exports, leaves no file under its name that is not whole', patience, async () => {
    const report = new Report('exporting');
    const file = sampleIn(origin);
    const whole = path.join(path.dirname(origin), 'whole');
    const opened = must(await openReadOnly(file));
    must(await exportWorkbook(opened.snapshot(), { out: whole }));
    opened.close();
    await killOften(
      report,
      (desk) => ({
        does: 'export',
        file: path.join(desk, 'ours.cxwb'),
        folder: path.join(desk, 'handed in'),
      }),
      async (desk) => {
        const folder = path.join(desk, 'handed in');
        const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
        for (const name of names)
          expect(
            readFileSync(path.join(folder, name)).equals(readFileSync(path.join(whole, name))),
            name,
          ).toBe(true);
        expect(names).toHaveLength(3);
        report.count('whole files', names.length);
        return expectSound(path.join(desk, 'ours.cxwb'));
      },
      3000,
    );
  });

  it('while it starts the next year, leaves the whole new workbook or none', patience, async () => {
    const report = new Report('starting the next year');
    smallIn(origin);
    await killOften(
      report,
      (desk) => ({
        does: 'next year',
        file: path.join(desk, 'ours.cxwb'),
        newFile: path.join(desk, 'next.cxwb'),
      }),
      async (desk) => {
        const made = path.join(desk, 'next.cxwb');
        if (existsSync(made)) expect(must(await verifyFile(made)).problems).toEqual([]);
        report.count(existsSync(made) ? 'made' : 'not made');
        return expectSound(path.join(desk, 'ours.cxwb'));
      },
      1000,
    );
  });
});
