import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach } from 'vitest';
import { recordId, temporaryFolder } from '../../fixtures/workbooks.ts';
import { fingerprint, hisp, jsonOf } from './command.ts';

export const submittedEntries = [
  { kind: 'workbook', set: { fiscal_year: 2023 } },
  { kind: 'provider', set: { name: 'Example Service', abbreviation: 'EXS' } },
  {
    kind: 'person',
    id: recordId(5),
    set: { name: 'Ada Example', role: 'senior_official', email: 'ada@example.gov' },
  },
  { kind: 'service', id: recordId(1), set: { name: 'Benefits line', designated: true, channels: ['phone'] } },
  { kind: 'service', id: recordId(2), set: { name: 'Permits', designated: true } },
  { kind: 'practice_rating', set: { practice: 'culture-1', level: 'emerging', owner: recordId(5) } },
  { kind: 'practice_rating', set: { practice: 'culture-2', level: 'emerging' } },
  {
    kind: 'concurrence',
    id: recordId(7),
    set: { deliverable: 'plan', person: recordId(5), decision: 'concur' },
  },
  { kind: 'comment', id: recordId(8), set: { text: 'Stays at home' } },
];

/** A folder for each test of the file that calls this, and what is done there. */
export function submissions() {
  const place = { folder: '' };

  beforeEach(() => {
    place.folder = temporaryFolder();
  });

  /** Exports a workbook's JSON into a folder. @returns each file with the digest of its bytes */
  async function exported(file: string, out: string): Promise<readonly (readonly [string, string])[]> {
    jsonOf(await hisp(place.folder, 'export', file, '--out', out, '--only', 'json', '--json'));
    const folder = path.join(place.folder, out);
    return readdirSync(folder).map((name) => [name, fingerprint(path.join(folder, name))]);
  }

  async function submissionOf(file: string): Promise<string> {
    await exported(file, 'out');
    const folder = path.join(place.folder, 'out');
    return path.join(folder, readdirSync(folder).find((name) => name.startsWith('submission')) ?? 'none');
  }

  const importing = (json: string, file = 'made.cxwb') =>
    hisp(place.folder, 'import', 'submission', file, json, '--json');

  return { place, exported, submissionOf, importing };
}
