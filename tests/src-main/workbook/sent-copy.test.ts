import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { entriesForSending } from '../../../shared/assignments/sending.ts';
import type { Entry } from '../../../shared/workbook/entry.ts';
import { connect } from '../../../src-main/workbook/database.ts';
import { attemptAsync } from '../../../src-main/workbook/failures.ts';
import { mergeFiles, tryMerge } from '../../../src-main/workbook/merge/merge.ts';
import { type CopyControl, sentTo, writeSentCopy } from '../../../src-main/workbook/sent-copy.ts';
import { codeOf, must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';

const [ann, ben] = [recordId(1), recordId(2)];
const [services, team, theirs] = [recordId(3), recordId(4), recordId(5)];
const inState = (id: typeof ann, state: string): Entry => ({ kind: 'assignment', id, set: { state } });
const control: CopyControl = { signal: new AbortController().signal, onProgress: () => undefined };

let folder: string;
let original: string;
let copy: string;

beforeEach(async () => {
  folder = temporaryFolder();
  copy = path.join(folder, 'for-ann.cxwb');
  original = workbookFile(folder, [
    { kind: 'person', id: ann, set: { name: 'Ann Example' } },
    { kind: 'person', id: ben, set: { name: 'Ben Example' } },
    { kind: 'assignment', id: services, set: { section: 'services', person: ann, state: 'to_do' } },
    { kind: 'assignment', id: team, set: { section: 'team', person: ann, state: 'changes_requested' } },
    { kind: 'assignment', id: theirs, set: { section: 'needs', person: ben, state: 'in_progress' } },
  ]);
  await withOpen(original, async (workbook) => {
    must(workbook.change('CX lead', entriesForSending(workbook.snapshot(), ann)));
    await writeSentCopy(workbook, copy, ann, control);
  });
});

const edit = (file: string, author: string, ...entries: readonly Entry[]) =>
  withOpen(file, (workbook) => must(workbook.change(author, entries)));
const naming = (name: string): Entry => ({ kind: 'service', id: recordId(9), set: { name } });
const statesIn = (file: string) =>
  withOpen(file, (workbook) => workbook.snapshot().records.assignment.map(({ state }) => state));

describe('a copy for somebody', () => {
  it('can be canceled while it is made, and nothing of it stays', async () => {
    const abort = new AbortController();
    const other = path.join(folder, 'other.cxwb');
    const parts: number[] = [];
    const made = await withOpen(original, (workbook) =>
      attemptAsync(other, () =>
        writeSentCopy(workbook, other, ann, {
          signal: abort.signal,
          onProgress: (done, total) => {
            parts.push(done / total);
            abort.abort();
          },
        }),
      ),
    );
    expect(codeOf(made)).toBe('cancelled');
    expect(parts).toEqual([0]);
    expect(existsSync(other)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is addressed beside its log, so that it opens and merges like any copy', async () => {
    await withOpen(copy, (workbook) => expect(sentTo(workbook)).toBe(ann));
    await withOpen(original, (workbook) => expect(sentTo(workbook)).toBeUndefined());
    expect(must(await mergeFiles(original, [copy]))).toMatchObject({ incoming: [], returned: [] });
    expect(await statesIn(original)).toEqual(['in_progress', 'in_progress', 'in_progress']);
  });
});

describe('a copy that somebody tampered with', () => {
  it.each(['', 'Ann', recordId(77)])('opens, merges and returns nothing: made for %j', async (person) => {
    await edit(copy, 'Ann', naming('Benefits line'));
    const database = connect(copy);
    database.prepare(`UPDATE "meta" SET "value" = ? WHERE "name" = 'sent_to'`).run(person);
    database.close();
    must(await mergeFiles(original, [copy]));
    expect(await statesIn(original)).toEqual(['in_progress', 'in_progress', 'in_progress']);
  });
});

describe('a copy that comes back', () => {
  it('returns all that its person owed, and nothing of others', async () => {
    await edit(copy, 'Ann', naming('Benefits line'));
    expect(must(await mergeFiles(original, [copy])).returned).toMatchObject([{ person: ann, said: [] }]);
    expect(await statesIn(original)).toEqual(['returned', 'returned', 'in_progress']);
  });

  it('returns only the sections of which its person says in it that they are done', async () => {
    await edit(copy, 'Ann', naming('Benefits line'), inState(team, 'returned'));
    must(await mergeFiles(original, [copy]));
    expect(await statesIn(original)).toEqual(['in_progress', 'returned', 'in_progress']);
  });

  it('returns nothing a second time: what was asked for since goes on', async () => {
    await edit(copy, 'Ann', naming('Benefits line'));
    must(await mergeFiles(original, [copy]));
    await edit(original, 'CX lead', inState(services, 'accepted'), inState(team, 'changes_requested'));
    const again = must(await mergeFiles(original, [copy]));
    expect(again).toMatchObject({ incoming: [], returned: [] });
    expect(await statesIn(original)).toEqual(['accepted', 'changes_requested', 'in_progress']);
  });

  it('leaves what was accepted meanwhile', async () => {
    await edit(copy, 'Ann', naming('Benefits line'));
    await edit(original, 'CX lead', inState(services, 'accepted'));
    must(await mergeFiles(original, [copy]));
    expect(await statesIn(original)).toEqual(['accepted', 'returned', 'in_progress']);
  });

  it('is the same edit in the workbooks of two people who merge it, so that their workbooks merge without a difference', async () => {
    const theirs = path.join(folder, 'deputy.cxwb');
    copyFileSync(original, theirs);
    await edit(copy, 'Ann', naming('Benefits line'));
    must(await mergeFiles(original, [copy]));
    must(await mergeFiles(theirs, [copy]));
    await edit(original, 'CX lead', inState(services, 'accepted'), inState(team, 'changes_requested'));
    expect(must(await mergeFiles(theirs, [original])).conflicts).toEqual([]);
    expect(must(await mergeFiles(original, [theirs])).incoming).toEqual([]);
    expect(await statesIn(theirs)).toEqual(['accepted', 'changes_requested', 'in_progress']);
  });

  it('leaves to people how far a section is on which they disagree', async () => {
    const deputys = path.join(folder, 'deputy.cxwb');
    copyFileSync(original, deputys);
    await edit(original, 'CX lead', inState(services, 'accepted'));
    await edit(deputys, 'Deputy', inState(services, 'changes_requested'));
    must(await mergeFiles(original, [deputys]));
    await edit(copy, 'Ann', naming('Benefits line'));
    expect(must(await mergeFiles(original, [copy])).conflicts).toMatchObject([
      { id: services, field: 'state' },
    ]);
    expect(await statesIn(original)).toEqual(['changes_requested', 'returned', 'in_progress']);
  });

  it('is told of beforehand, and changes nothing then', async () => {
    await edit(copy, 'Ann', naming('Benefits line'));
    const returned = must(await tryMerge(original, [copy], (report) => report.returned));
    expect(returned).toMatchObject([{ person: ann, said: [] }]);
    expect(await statesIn(original)).toEqual(['in_progress', 'in_progress', 'in_progress']);
  });
});
