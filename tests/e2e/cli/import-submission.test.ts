import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordId, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf } from './command.ts';
import { submissions, submittedEntries } from './submissions.ts';

const { place, exported, submissionOf, importing } = submissions();

describe('importing a submission', () => {
  it('then exporting it gives equal bytes, sample and last year included', async () => {
    jsonOf(await hisp(place.folder, 'sample', 'sample.cxwb', '--json'));
    const first = await exported('sample.cxwb', 'out');
    jsonOf(await importing(await submissionOf('sample.cxwb')));
    expect(await exported('made.cxwb', 'again')).toEqual(first);
    expect(jsonOf(await hisp(place.folder, 'verify', 'made.cxwb', '--json'))).toMatchObject({ ok: true });
  });

  it('prints what inspecting the new workbook prints, which is the same workbook without what does not travel', async () => {
    const file = workbookFile(place.folder, submittedEntries);
    const inspected = jsonOf(await hisp(place.folder, 'inspect', file, '--json')) as { counts: object };
    const made = jsonOf(await importing(await submissionOf(file)));
    expect(made).toEqual(jsonOf(await hisp(place.folder, 'inspect', 'made.cxwb', '--json')));
    expect(made).toEqual({
      ...inspected,
      counts: { ...inspected.counts, comment: 0 },
      edits: expect.any(Number),
    });
    expect(jsonOf(await hisp(place.folder, 'show', 'made.cxwb', 'person', '--json'))).toEqual([
      { id: recordId(5), name: 'Ada Example', role: 'senior_official' },
    ]);
  });

  it('takes one whose signer has left the workbook', async () => {
    const file = workbookFile(place.folder, submittedEntries);
    writeFileSync(
      path.join(place.folder, 'leaves.jsonl'),
      `${JSON.stringify({ kind: 'person', id: recordId(5), delete: true })}\n`,
    );
    jsonOf(await hisp(place.folder, 'apply', file, 'leaves.jsonl', '--author', 'Ann', '--json'));
    const submission = await submissionOf(file);
    expect(jsonOf(await hisp(place.folder, 'verify', submission, '--json'))).toMatchObject({ ok: true });
    jsonOf(await importing(submission));
  });

  it('takes JSON that another program wrote with white space and members in another order', async () => {
    const submission = await submissionOf(workbookFile(place.folder, submittedEntries));
    const canonical = readFileSync(submission, 'utf8');
    writeFileSync(
      submission,
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(canonical)).reverse()), null, 2),
    );
    jsonOf(await importing(submission));
    const again = await submissionOf('made.cxwb');
    expect(readFileSync(again, 'utf8')).toBe(canonical);
  });

  it('leaves an existing target as it is', async () => {
    const file = workbookFile(place.folder, submittedEntries);
    const submission = await submissionOf(file);
    const before = fingerprint(file);
    expectRefused(await importing(submission, 'workbook.cxwb'), { code: 'file_exists', says: [file] });
    expect(fingerprint(file)).toBe(before);
  });
});
