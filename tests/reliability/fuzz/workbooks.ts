import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { findingsOf } from '../../../shared/readiness/index.ts';
import { lostInWords } from '../../../shared/salvage/words.ts';
import { verifyFile } from '../../../src-main/verify/verify.ts';
import { tryMerge } from '../../../src-main/workbook/merge/merge.ts';
import { openReadOnly, openWorkbook } from '../../../src-main/workbook/open.ts';
import { salvage } from '../../../src-main/workbook/salvage/salvage.ts';
import type { Workbook } from '../../../src-main/workbook/workbook.ts';
import { fingerprint } from '../../e2e/cli/command.ts';
import { must, recordId, workbookFile } from '../../fixtures/workbooks.ts';
import { mutatedBytes } from './bytes.ts';
import { craft } from './crafted.ts';
import { type Attempt, outcomeOf, type Target } from './target.ts';

const entries = [
  { kind: 'workbook', set: { fiscal_year: 2023 } },
  { kind: 'provider', set: { name: 'Example Service', customer_groups: ['individuals'] } },
  ...Array.from({ length: 12 }, (_, index) => [
    {
      kind: 'service',
      id: recordId(100 + index),
      set: { name: `Service ${index}`, designated: true, channels: ['phone', 'website'] },
    },
    {
      kind: 'feedback_report',
      id: recordId(200 + index),
      set: { service: recordId(100 + index), fiscal_year: 2023, quarter: 1, rating: [index, 2, 3, 4, 5] },
    },
  ]).flat(),
];

/** A sound workbook, made once a run. */
function soundFile(folder: string): string {
  const file = path.join(folder, 'sound.cxwb');
  return existsSync(file) ? file : workbookFile(folder, entries, 'sound.cxwb');
}

/** All that a window reads of it. */
function lookThrough(workbook: Workbook): void {
  const snapshot = workbook.snapshot();
  findingsOf(snapshot);
  workbook.conflicts();
  for (const service of snapshot.records.service.slice(0, 3)) workbook.history(service.id);
  workbook.changes(undefined, 20);
  workbook.damagedBlobs();
}

async function reading(file: string): Promise<string> {
  const opened = await openReadOnly(file);
  if (!opened.ok) return outcomeOf(opened);
  try {
    lookThrough(opened.value);
    return 'taken';
  } finally {
    opened.value.close();
  }
}

async function writing(file: string): Promise<string> {
  const before = fingerprint(file);
  const opened = await openWorkbook(file);
  if (!opened.ok) {
    expect(fingerprint(file), 'a file that is refused is not written').toBe(before);
    return outcomeOf(opened);
  }
  try {
    lookThrough(opened.value);
    const changed = opened.value.change('Ann', [{ kind: 'provider', set: { bureau: 'Permits' } }]);
    return outcomeOf(changed);
  } finally {
    opened.value.close();
  }
}

/** Opens it in every way. Only who opens it to write may write, and then only what was not refused. */
async function openInEveryWay(folder: string, file: string, random: Attempt['random']): Promise<string> {
  const before = fingerprint(file);
  const beside = readdirSync(path.dirname(file));
  const read = await reading(file);
  if (random.below(3) === 0) outcomeOf(await verifyFile(file));
  if (random.below(4) === 0)
    outcomeOf(await tryMerge(soundFile(folder), [file], (report) => report.conflicts.length));
  expect(fingerprint(file), 'a file that is read is not written').toBe(before);
  expect(readdirSync(path.dirname(file)), 'nothing comes to lie beside it').toEqual(beside);
  return random.below(3) === 0 ? writing(file) : read;
}

function fileFor({ folder }: Attempt): string {
  const own = path.join(folder, 'given');
  mkdirSync(own, { recursive: true });
  return path.join(own, 'given.cxwb');
}

/** What comes of it must hold by every rule, whatever it was made of. */
async function salvaging(folder: string, file: string): Promise<string> {
  const before = fingerprint(file);
  const newFile = path.join(folder, 'given', 'salvaged.cxwb');
  const saved = await salvage({ damaged: file, newFile });
  expect(fingerprint(file), 'a damaged file is not written').toBe(before);
  if (!saved.ok) {
    expect(existsSync(newFile)).toBe(false);
    return outcomeOf(saved);
  }
  for (const line of lostInWords(saved.value)) expect(line).not.toMatch(/undefined|\[object/);
  expect(must(await verifyFile(newFile)).problems).toEqual([]);
  outcomeOf(await tryMerge(newFile, [soundFile(folder)], (report) => report.conflicts.length));
  return reading(newFile);
}

export const workbookTargets: readonly Target[] = [
  {
    name: 'damaged workbook',
    share: 16,
    attempt: (attempt) => {
      const file = fileFor(attempt);
      const sound = readFileSync(soundFile(attempt.folder));
      writeFileSync(file, mutatedBytes(sound, attempt.random, attempt.strength));
      return openInEveryWay(attempt.folder, file, attempt.random);
    },
  },
  {
    name: 'workbook with a journal of another',
    share: 3,
    attempt: (attempt) => {
      const file = fileFor(attempt);
      const sound = readFileSync(soundFile(attempt.folder));
      writeFileSync(file, sound);
      const journal = Buffer.concat([Buffer.from('d9d505f920a163d7', 'hex'), sound.subarray(0, 9000)]);
      writeFileSync(`${file}-journal`, mutatedBytes(journal, attempt.random, attempt.strength));
      return openInEveryWay(attempt.folder, file, attempt.random);
    },
  },
  {
    name: 'crafted workbook',
    share: 14,
    attempt: (attempt) => {
      const file = fileFor(attempt);
      copyFileSync(soundFile(attempt.folder), file);
      craft(file, attempt.random, attempt.strength);
      return openInEveryWay(attempt.folder, file, attempt.random);
    },
  },
  {
    name: 'workbook to salvage',
    share: 4,
    attempt: (attempt) => {
      const { folder, random, strength } = attempt;
      const file = fileFor(attempt);
      copyFileSync(soundFile(folder), file);
      if (random.below(2) === 0) craft(file, random, strength);
      else writeFileSync(file, mutatedBytes(readFileSync(file), random, strength * 3));
      return salvaging(folder, file);
    },
  },
];
