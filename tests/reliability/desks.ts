import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { columnsOfA } from '../../shared/feedback/layouts/layout-a.ts';
import { sampleWorkbook } from '../../src-main/sample.ts';
import { createWorkbook } from '../../src-main/workbook/create.ts';
import { must, withOpen } from '../fixtures/workbooks.ts';

/** Writes the sample, closed. */
export function sampleIn(folder: string, name = 'ours.cxwb'): string {
  const file = path.join(folder, name);
  must(createWorkbook(file, sampleWorkbook));
  return file;
}

/** Somebody's copy of a workbook, in which every narrative was written anew several times. */
export async function copyWithEdits(file: string, author: string, rounds: number): Promise<string> {
  const copy = path.join(path.dirname(file), `${author}.cxwb`);
  copyFileSync(file, copy);
  await withOpen(copy, (workbook) => {
    for (let round = 0; round < rounds; round += 1)
      must(
        workbook.change(
          author,
          workbook.snapshot().records.narrative.map(({ id }) => ({
            kind: 'narrative',
            id,
            set: { text: `What ${author} says, for the ${round}th time. `.repeat(5) },
          })),
        ),
      );
  });
  return copy;
}

/** A file of feedback data with so many reports of the sample's provider, each with eleven questions. */
export function feedbackFile(folder: string, reports: number): string {
  const file = path.join(folder, 'feedback.csv');
  const rows = Array.from({ length: reports }, (_, index) =>
    columnsOfA.required.map((name) => {
      if (name === 'service_provider_name') return 'Example Benefits Service (fictional)';
      if (name === 'service_name') return 'Online portal';
      if (name === 'collection_year') return String(2001 + Math.floor(index / 4));
      if (name === 'collection_quarter') return String(1 + (index % 4));
      if (name === 'channel') return 'website';
      if (name.endsWith('_text')) return `As it was asked in ${name.slice(0, -5)}`;
      return /^q\d+_[1-5]$/.test(name) ? String((index * 7 + name.length) % 100) : '';
    }),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, [columnsOfA.required, ...rows].map((row) => `${row.join(',')}\r\n`).join(''));
  return file;
}
