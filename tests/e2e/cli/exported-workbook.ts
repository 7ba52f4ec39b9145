import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach } from 'vitest';
import { recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { hisp, jsonOf } from './command.ts';

export const exportedEntries = [
  { kind: 'workbook', set: { fiscal_year: 2023 } },
  { kind: 'provider', set: { name: 'Example Service', abbreviation: 'EXS' } },
  {
    kind: 'service',
    id: recordId(1),
    set: { name: 'Benefits line', designated: true, channels: ['phone'] },
  },
  { kind: 'service', id: recordId(2), set: { name: 'Permits', designated: true } },
  { kind: 'moment', id: recordId(3), set: { service: recordId(1), description: 'The first call' } },
];

type Verification = { ok: boolean; kind: string; digest: string; problems: string[] };

/** A workbook and its exports for each test of the file that calls this. */
export function exportedWorkbook() {
  const place = { folder: '', file: '' };

  beforeEach(async () => {
    place.folder = temporaryFolder();
    place.file = workbookFile(place.folder, exportedEntries);
    jsonOf(await hisp(place.folder, 'export', place.file, '--out', 'out', '--json'));
  });

  /** Verifying ends with 0 whenever it could look. */
  const verify = async (...args: readonly string[]) =>
    jsonOf(await hisp(place.folder, 'verify', ...args, '--json')) as Verification;

  /** The exported file of one deliverable. */
  function exported(name: string, extension = 'json'): string {
    const out = path.join(place.folder, 'out');
    const found = readdirSync(out).find((each) => each.startsWith(name) && each.endsWith(extension));
    return path.join(out, found ?? 'none');
  }

  return { place, verify, exported };
}
