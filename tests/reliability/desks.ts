import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { columnsOfA } from '../../shared/feedback/layouts/layout-a.ts';
import { sampleWorkbook } from '../../src-main/sample.ts';
import { createWorkbook } from '../../src-main/workbook/create.ts';
import { must, recordId, withOpen, workbookFile } from '../fixtures/workbooks.ts';

/** Writes the sample, closed. */
export function sampleIn(folder: string): string {
  const file = path.join(folder, 'ours.cxwb');
  must(createWorkbook(file, sampleWorkbook));
  return file;
}

const providerName = 'Example Benefits Service (fictional)';
const services = 12;

/** Writes a workbook with twelve services, closed: small, so that many starts can be looked at. */
export function smallIn(folder: string): string {
  return workbookFile(
    folder,
    [
      { kind: 'workbook', set: { fiscal_year: 2023 } },
      { kind: 'provider', set: { name: providerName } },
      ...Array.from({ length: services }, (_, index) => ({
        kind: 'service',
        id: recordId(index + 1),
        set: { name: `Service ${index + 1}` },
      })),
    ],
    'ours.cxwb',
  );
}

/** Somebody's copy of a small workbook, in which `rounds` times twelve texts were written. */
export async function copyWithEdits(file: string, author: string, rounds: number): Promise<string> {
  const copy = path.join(path.dirname(file), `${author}.cxwb`);
  copyFileSync(file, copy);
  await withOpen(copy, (workbook) => {
    for (let round = 0; round < rounds; round += 1)
      must(
        workbook.change(
          author,
          workbook.snapshot().records.service.map(({ id }) => ({
            kind: 'service',
            id,
            set: { description: `What ${author} says, for the ${round}th time. `.repeat(5) },
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
      if (name === 'service_provider_name') return providerName;
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
