import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyFile } from '../../src-main/verify/verify.ts';
import { openReadOnly, openWorkbook } from '../../src-main/workbook/open.ts';
import { salvage } from '../../src-main/workbook/salvage/salvage.ts';
import { fingerprint } from '../e2e/cli/command.ts';
import { must, recordId, temporaryFolder } from '../fixtures/workbooks.ts';
import { smallIn } from './desks.ts';
import { casesOr, Random, seed } from './random.ts';
import { Report } from './report.ts';

const pageSize = 4096;
const cuts = casesOr(24);
const patience = { timeout: cuts * 5000 + 60_000 };
const random = new Random(seed);

/** A file and its journal at one moment of a change, as the disk would have them. */
type Moment = { readonly file: Buffer; readonly journal: Buffer };

/** What the disk held before a change, at moments in the middle of it, and after it. */
let before: Buffer;
let moments: readonly Moment[];
let after: Buffer;
let states: { readonly before: unknown; readonly after: unknown };

let folder: string;
let file: string;

async function stateOf(of: string): Promise<unknown> {
  const opened = await openReadOnly(of);
  if (!opened.ok) return opened.error.code;
  try {
    const { records, conflicts, editCount } = opened.value.snapshot();
    return { records, conflicts, editCount };
  } finally {
    opened.value.close();
  }
}

/** One user action that rewrites much, with so small a cache that pages go to the file before its end. */
async function recordChange(ours: string): Promise<void> {
  before = readFileSync(ours);
  const seen: Moment[] = [];
  const look = () => {
    if (existsSync(`${ours}-journal`))
      seen.push({ file: readFileSync(ours), journal: readFileSync(`${ours}-journal`) });
  };
  const workbook = must(await openWorkbook(ours));
  workbook.database.pragma('cache_size = 5');
  const batches = Array.from({ length: 12 }, (_, index) => [
    {
      kind: 'service',
      id: recordId(index + 1),
      set: { description: `Written anew, for the ${index}th time. `.repeat(120) },
    },
  ]);
  function* watched() {
    for (const batch of batches) {
      yield batch;
      look();
    }
  }
  must(await workbook.changeInBatches('Ann', { batches: watched() }));
  workbook.close();
  after = readFileSync(ours);
  moments = seen;
}

beforeAll(async () => {
  const home = temporaryFolder();
  const ours = smallIn(home);
  const earlier = path.join(home, 'earlier.cxwb');
  copyFileSync(ours, earlier);
  await recordChange(ours);
  states = { before: await stateOf(earlier), after: await stateOf(ours) };
});

/** Every page either as it was or as it became, by the order in which the disk happened to write them. */
function mixed(older: Buffer, newer: Buffer): Buffer {
  const pages = Math.ceil(newer.length / pageSize);
  const some = Array.from({ length: pages }, (_, page) => {
    const from = random.below(2) === 0 && (page + 1) * pageSize <= older.length ? older : newer;
    return from.subarray(page * pageSize, (page + 1) * pageSize);
  });
  return Buffer.concat(some);
}

const cutOff = (bytes: Buffer) => bytes.subarray(0, random.below(bytes.length + 1));

/** Puts a file and what was left of its journal into a folder of its own. */
function lay(bytes: Buffer, journal?: Buffer): void {
  folder = temporaryFolder();
  mkdirSync(path.join(folder, 'desk'));
  file = path.join(folder, 'desk', 'ours.cxwb');
  writeFileSync(file, bytes);
  if (journal !== undefined) writeFileSync(`${file}-journal`, journal);
}

/** @returns what the next start makes of it: the state, or why it is refused */
async function nextStart(): Promise<unknown> {
  const read = await stateOf(file);
  const opened = await openWorkbook(file);
  if (!opened.ok) return opened.error.code;
  opened.value.close();
  expect(existsSync(`${file}-journal`)).toBe(false);
  const written = await stateOf(file);
  // Whoever only reads sees what whoever writes will find.
  expect(written).toEqual(read);
  return written;
}

describe(`a power cut in the middle of a save (seed ${seed})`, () => {
  it('is recorded at several moments, with pages that are half written', () => {
    expect(moments.length).toBeGreaterThan(5);
    expect(moments.some((moment) => !moment.file.equals(before))).toBe(true);
    expect(states.before).not.toEqual(states.after);
  });

  it(
    'while the journal is written gives the state before, wherever the journal breaks off',
    patience,
    async () => {
      const report = new Report('power cut: journal cut off, file untouched');
      for (let cut = 0; cut < cuts; cut += 1) {
        lay(before, cutOff(random.of(moments).journal));
        expect(await nextStart()).toEqual(states.before);
        rmSync(folder, { recursive: true, force: true });
        report.count('as before');
      }
      report.write();
    },
  );

  it('while pages are written gives the state before, whichever of them were', patience, async () => {
    const report = new Report('power cut: any pages written, journal whole');
    for (let cut = 0; cut < cuts; cut += 1) {
      const moment = random.of(moments);
      lay(mixed(before, moment.file), moment.journal);
      expect(await nextStart()).toEqual(states.before);
      rmSync(folder, { recursive: true, force: true });
      report.count('as before');
    }
    report.write();
  });

  it('after the journal is gone gives the state after', async () => {
    lay(after);
    expect(await nextStart()).toEqual(states.after);
  });
});

describe(`a disk that says it has written what it has not (seed ${seed})`, () => {
  /** One of the two states, or refused, or found out by verifying; and what is refused can be salvaged. */
  async function expectHonest(report: Report): Promise<void> {
    const found = await nextStart();
    if (typeof found !== 'string') {
      const isKnown = [states.before, states.after].some((state) => {
        try {
          expect(found).toEqual(state);
          return true;
        } catch {
          return false;
        }
      });
      const { ok } = must(await verifyFile(file));
      expect(isKnown || !ok, 'never silently wrong').toBe(true);
      report.count(isKnown ? 'one of the two states' : 'found out by verifying');
      return;
    }
    expect(found).toMatch(/^(damaged|truncated|foreign_schema|empty_file|not_a_workbook)$/);
    const print = fingerprint(file);
    const newFile = path.join(folder, 'salvaged.cxwb');
    const saved = await salvage({ damaged: file, newFile });
    expect(fingerprint(file)).toBe(print);
    if (saved.ok) expect(must(await verifyFile(newFile)).problems).toEqual([]);
    report.count(saved.ok ? 'refused and salvaged' : 'refused');
  }

  it.each([
    ['the last pages missing', () => lay(after.subarray(0, after.length - random.below(after.length / 2)))],
    ['some pages old', () => lay(mixed(before, after))],
    [
      'pages half written and the journal cut off',
      () => {
        const moment = random.of(moments);
        lay(mixed(before, moment.file), cutOff(moment.journal));
      },
    ],
    [
      'a page of nothing',
      () => {
        const bytes = Buffer.from(after);
        const page = random.below(bytes.length / pageSize) * pageSize;
        bytes.fill(0, page, page + pageSize);
        lay(bytes);
      },
    ],
  ])('is never silently wrong with %s', patience, async (name, spoil) => {
    const report = new Report(`lying disk: ${name}`);
    for (let cut = 0; cut < Math.ceil(cuts / 2); cut += 1) {
      spoil();
      await expectHonest(report);
      rmSync(folder, { recursive: true, force: true });
    }
    report.write();
  });
});
