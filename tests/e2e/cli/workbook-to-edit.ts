import { beforeEach, expect } from 'vitest';
import { recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, linesFile } from './command.ts';

const entries = [
  { kind: 'provider', set: { name: 'Example Service' } },
  { kind: 'service', id: recordId(1), set: { name: 'Benefits line' } },
  { kind: 'service', id: recordId(2), set: { name: 'Closed counter' } },
  { kind: 'moment', id: recordId(3), set: { service: recordId(1), description: 'The first call' } },
  { kind: 'feedback_report', id: recordId(4), set: { service: recordId(1), fiscal_year: 2023, quarter: 1 } },
  { kind: 'measure_count', set: { report: recordId(4), question_number: 1, measure: 'trust' } },
];

/** A line that sets values of service 1, or of another record. */
export const set = (kind: string, values: object, id: string | null = recordId(1)) => ({
  kind,
  ...(id === null ? {} : { id }),
  set: values,
});

/** A workbook for each test of the file that calls this, with service 1 and a service 2 that was deleted. */
export function workbookToEdit() {
  const place = { folder: '', file: '' };

  beforeEach(async () => {
    place.folder = temporaryFolder();
    place.file = workbookFile(place.folder, entries);
    await withOpen(place.file, (workbook) =>
      workbook.change('Ann', [{ kind: 'service', id: recordId(2), delete: true }]),
    );
  });

  const apply = (...options: readonly string[]) =>
    hisp(place.folder, 'apply', place.file, 'edits.jsonl', '--author', 'Ann', '--json', ...options);
  const show = async (...args: readonly string[]) =>
    jsonOf(await hisp(place.folder, 'show', place.file, ...args, '--json'));

  /** A good line, blank lines, then the one to be refused: in line 4, and nothing of the first is kept. */
  async function expectLineRefused(
    line: unknown,
    code: string,
    says: readonly (string | RegExp)[],
  ): Promise<void> {
    linesFile(place.folder, [{ kind: 'service', id: recordId(1), set: { name: 'Renamed' } }, '', '  ', line]);
    const before = fingerprint(place.file);
    expectRefused(await apply(), { code, says: ['Line 4: ', ...says, 'Nothing was changed.'] });
    expect(fingerprint(place.file)).toBe(before);
  }

  return { place, apply, show, expectLineRefused };
}
