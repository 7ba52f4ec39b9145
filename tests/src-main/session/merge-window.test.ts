import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeError } from '../../../shared/ipc/app-error.ts';
import type { MergeLook, OpenedWorkbook } from '../../../shared/ipc/contract.ts';
import type { Entry } from '../../../shared/workbook/entry.ts';
import { connect } from '../../../src-main/workbook/database.ts';
import { schemaVersion } from '../../../src-main/workbook/format.ts';
import { frozenFile } from '../../fixtures/frozen/freeze.ts';
import { codeOf, must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { chosen, eventsOf, type FakeWindow, fakeWindow } from './fake-window.ts';

let folder: string;
let file: string;
let window: FakeWindow;

const line = recordId(1);
const persona = { kind: 'persona', id: recordId(2), set: { name: 'Night-shift worker' } };
const naming = (name: string): Entry => ({ kind: 'service', id: line, set: { name } });

beforeEach(async () => {
  folder = temporaryFolder();
  file = workbookFile(folder, [naming('Line')], 'ours.cxwb');
  window = fakeWindow();
  must(await window.call('settings.save', { author: 'Cleo' }));
  must(await window.call('workbook.open', { document: await chosen(window, file), mode: 'write' }));
});

/** Somebody's copy, with what they entered in it. */
async function copyOf(author: string, ...changes: readonly Entry[]): Promise<string> {
  const copy = path.join(folder, `${author}.cxwb`);
  copyFileSync(file, copy);
  await withOpen(copy, (workbook) => must(workbook.change(author, changes)));
  return copy;
}

async function documentsOf(files: readonly string[]): Promise<string[]> {
  const documents: string[] = [];
  for (const one of files) documents.push(await chosen(window, one));
  return documents;
}

const look = async (...files: readonly string[]): Promise<MergeLook> =>
  must(await window.call('merge.look', { job: 'look', documents: await documentsOf(files) }));

const run = async (...files: readonly string[]) =>
  window.call('merge.run', { job: 'merge', documents: await documentsOf(files) });

const now = async (): Promise<OpenedWorkbook> => {
  const opened = must(await window.call('workbook.current', {}));
  if (opened === null) throw new Error('a workbook is open');
  return opened;
};

describe('choosing copies', () => {
  it('gives their names and no paths, and nothing where the user thought better of it', async () => {
    const [ann, ben] = [await copyOf('Ann', naming('A')), await copyOf('Ben', naming('B'))];
    window.replies.push(`${ann}|${ben}`, undefined);
    const files = must(await window.call('merge.choose', {}));
    expect(files?.map(({ fileName }) => fileName)).toEqual(['Ann.cxwb', 'Ben.cxwb']);
    expect(must(await window.call('merge.choose', {}))).toBeNull();
  });

  it('knows a copy of the open workbook from another one, from itself and from what is none', async () => {
    const other = workbookFile(folder, [], 'other.cxwb');
    const text = path.join(folder, 'text.cxwb');
    writeFileSync(text, 'no workbook');
    const answers: boolean[] = [];
    for (const document of await documentsOf([await copyOf('Ann', naming('A')), other, file, text]))
      answers.push(must(await window.call('merge.isCopy', { document })).isCopy);
    expect(answers).toEqual([true, false, false, false]);
  });
});

describe('looking at copies', () => {
  it('tells for each what it would bring, by person and section, and changes nothing', async () => {
    const [ann, ben] = [await copyOf('Ann', naming('A')), await copyOf('Ben', naming('B'), persona)];
    const before = (await now()).snapshot.editCount;
    const seen = await look(ann, ben);
    const services = { section: 'services', label: 'Services', edits: 1 };
    const needs = { section: 'needs', label: 'Customers and pain points', edits: 3 };
    expect(seen).toMatchObject({
      applied: 5,
      conflicts: 1,
      people: [
        { author: 'Ben', edits: 4, sections: [services, needs] },
        { author: 'Ann', edits: 1, sections: [services] },
      ],
      copies: [
        { fileName: 'Ann.cxwb', folder, brings: { applied: 1, records: { created: 0, changed: 1 } } },
        { fileName: 'Ben.cxwb', folder, brings: { applied: 4, records: { created: 1, changed: 1 } } },
      ],
    });
    expect((await now()).snapshot.editCount).toBe(before);
    expect(eventsOf(window, 'job.progress').map(({ job, label }) => `${job}: ${label}`)).toContain(
      'look: Comparing Ben.cxwb',
    );
  });

  it('says of a copy that comes with another one that it brings nothing', async () => {
    const ann = await copyOf('Ann', naming('A'));
    const again = path.join(folder, 'again.cxwb');
    copyFileSync(ann, again);
    const { applied, copies } = await look(ann, again);
    expect(applied).toBe(1);
    expect(copies.map(({ brings }) => brings?.applied)).toEqual([1, 0]);
  });

  it('leaves out, by name and reason, what cannot be merged, and goes on with the others', async () => {
    const torn = path.join(folder, 'torn.cxwb');
    const [newer, tampered] = [await copyOf('newer', naming('N')), await copyOf('tampered', naming('T'))];
    writeFileSync(torn, readFileSync(file).subarray(0, 5000));
    const raise = connect(newer);
    raise.pragma(`user_version = ${schemaVersion + 1}`);
    raise.close();
    const forge = connect(tampered);
    forge.prepare(`UPDATE "edit" SET "author" = ' ' WHERE "author" = 'tampered'`).run();
    forge.close();
    const other = workbookFile(folder, [], 'other.cxwb');
    const ben = await copyOf('Ben', naming('B'));
    const { copies, applied } = await look(torn, newer, tampered, other, file, ben);
    expect(applied).toBe(1);
    const told = copies.map(({ refused }) => (refused === undefined ? 'taken' : describeError(refused)));
    expect(told).toEqual([
      expect.stringMatching(/^torn\.cxwb is cut off: it should have [\d,]+ bytes and has 5,000\./),
      expect.stringMatching(/^newer\.cxwb was written by a newer version of this program/),
      expect.stringMatching(
        /^tampered\.cxwb cannot be merged, .* has no proper author\. Nothing was changed\./,
      ),
      expect.stringMatching(/^other\.cxwb is no copy of ours\.cxwb: it is another workbook/),
      expect.stringMatching(/^ours\.cxwb is the very workbook that is open here/),
      'taken',
    ]);
  });

  it('migrates an older copy in a temporary file, and leaves that as it was', async () => {
    const [present, old] = [path.join(folder, 'present.cxwb'), path.join(folder, 'old.cxwb')];
    for (const copy of [present, old]) copyFileSync(frozenFile(1), copy);
    must(await window.call('workbook.open', { document: await chosen(window, present), mode: 'write' }));
    must(await window.call('workbook.change', { entries: [persona] }));
    const { copies } = await look(old);
    expect(copies).toMatchObject([{ fileName: 'old.cxwb', brings: { applied: 0 } }]);
    expect(readFileSync(old)).toEqual(readFileSync(frozenFile(1)));
  });

  it('can be canceled, and is refused in a workbook that is only read', async () => {
    const ann = await copyOf('Ann', naming('A'));
    const looking = window.call('merge.look', { job: 'look', documents: await documentsOf([ann]) });
    must(await window.call('job.cancel', { job: 'look' }));
    expect(codeOf(await looking)).toBe('cancelled');
    must(await window.call('workbook.open', { document: await chosen(window, file), mode: 'read-only' }));
    const documents = await documentsOf([ann]);
    expect(codeOf(await window.call('merge.look', { job: 'look', documents }))).toBe('opened_read_only');
    expect(codeOf(await run(ann))).toBe('opened_read_only');
  });
});

describe('merging copies', () => {
  it('brings history, comments, sign-offs and attached files along, and is undone as a whole', async () => {
    const document = path.join(folder, 'report.pdf');
    writeFileSync(document, '%PDF-1.4 what a report may hold');
    const ann = await copyOf('Ann', naming('Claims line'));
    const person = recordId(5);
    const hers = fakeWindow();
    must(await hers.call('settings.save', { author: 'Ann' }));
    must(await hers.call('workbook.open', { document: await chosen(hers, ann), mode: 'write' }));
    const attached = must(
      await hers.call('attachment.add', { dropped: await chosen(hers, document), pictures: false }),
    );
    must(
      await hers.call('workbook.change', {
        entries: [
          { kind: 'comment', id: recordId(3), set: { target: `service/${line}/name`, text: 'Is it so?' } },
          { kind: 'person', id: person, set: { name: 'Dana (fictional)' } },
          {
            kind: 'concurrence',
            id: recordId(4),
            set: { deliverable: 'assessment', person, decision: 'concur' },
          },
        ],
      }),
    );
    must(await hers.call('workbook.close', {}));

    const { opened, brought } = must(await run(ann));
    expect(brought.attachments).toBe(1);
    expect(opened.canUndoMerge).toBe(true);
    const { records } = opened.snapshot;
    expect(records.comment.map(({ text }) => text)).toEqual(['Is it so?']);
    expect(records.concurrence.map(({ decision }) => decision)).toEqual(['concur']);
    expect(records.attachment.map(({ id }) => id)).toEqual([attached?.attachment]);
    const history = must(await window.call('workbook.fieldHistory', { id: line, field: 'name' }));
    expect(history.map(({ value, author }) => [value, author]).at(-1)).toEqual(['Claims line', 'Ann']);
    const [kept] = records.attachment;
    window.replies.push(true);
    must(await window.call('attachment.open', { attachment: kept?.id ?? person }));
    expect(window.done).toContainEqual(expect.stringMatching(/^open: .*report\.pdf$/));

    expect(must(await window.call('merge.undo', {})).snapshot.records).toMatchObject({
      comment: [],
      concurrence: [],
      attachment: [],
      service: [{ name: 'Line' }],
    });
  });

  it('is all or nothing: a copy that is spoiled meanwhile keeps all of them out', async () => {
    const [ann, ben] = [await copyOf('Ann', naming('A')), await copyOf('Ben', naming('B'))];
    await look(ann, ben);
    writeFileSync(ben, readFileSync(ben).subarray(0, 5000));
    const answer = await run(ann, ben);
    expect(codeOf(answer)).toBe('truncated');
    expect(answer).toMatchObject({ error: { file: 'Ben.cxwb' } });
    expect((await now()).snapshot.records.service).toMatchObject([{ name: 'Line' }]);
    must(await window.call('workbook.change', { entries: [naming('Our line')] }));
  });

  it('that failed or was canceled keeps nothing that is saved later from the window', async () => {
    const torn = await copyOf('Ann', naming('A'));
    writeFileSync(torn, readFileSync(torn).subarray(0, 5000));
    expect(codeOf(await run(torn))).toBe('truncated');
    const { delta } = must(await window.call('workbook.change', { entries: [naming('Our line')] }));
    expect(delta?.records.service?.live).toMatchObject([{ name: 'Our line' }]);
    const documents = await documentsOf([await copyOf('Ben', persona)]);
    const running = window.call('merge.run', { job: 'merge', documents });
    must(await window.call('job.cancel', { job: 'merge' }));
    expect(codeOf(await running)).toBe('cancelled');
    const { delta: next } = must(await window.call('workbook.change', { entries: [persona] }));
    expect(next?.records.persona?.live).toMatchObject([{ name: 'Night-shift worker' }]);
  });

  it('can be undone until something is changed', async () => {
    must(await run(await copyOf('Ann', naming('A'))));
    must(await window.call('workbook.change', { entries: [naming('Ours')] }));
    expect((await now()).canUndoMerge).toBe(false);
    expect(codeOf(await window.call('merge.undo', {}))).toBe('cannot_undo_merge');
  });
});

describe('what copies disagree about', () => {
  const conflict = { kind: 'service', id: line, field: 'name' } as const;

  beforeEach(async () => {
    must(await run(await copyOf('Ann', naming('A')), await copyOf('Ben', naming('B'))));
  });

  it('is listed with every value, by whom and when, and nothing of what is settled', async () => {
    const settled = { ...conflict, field: 'description' };
    const details = must(await window.call('conflict.details', { conflicts: [settled, conflict] }));
    expect(details).toMatchObject([
      { ...conflict, values: [{ value: 'B', saidBy: [{ author: 'Ben' }] }, { value: 'A' }] },
    ]);
    expect(must(await window.call('conflict.people', {}))).toEqual([
      { author: 'Ann', conflicts: 1 },
      { author: 'Ben', conflicts: 1 },
    ]);
  });

  it('keeps a deliverable from being marked as submitted until it is settled, and nothing from being saved', async () => {
    const standingInTheWay = async () => {
      const answer = await window.call('submission.record', {
        deliverable: 'plan',
        method: 'By e-mail',
        date: '2023-05-31',
      });
      return !answer.ok && answer.error.code === 'not_ready' ? answer.error.count : 0;
    };
    const before = await standingInTheWay();
    must(
      await window.call('workbook.change', {
        entries: [{ ...persona, set: { summary: 'Calls at night.' } }],
      }),
    );
    must(await window.call('conflict.settleAll', { author: 'Ann' }));
    expect(await standingInTheWay()).toBe(before - 1);
  });

  it('is settled with all that one person said, in one change that can be undone', async () => {
    const { changed, left } = must(await window.call('conflict.settleAll', { author: 'Ann' }));
    expect(left).toBe(0);
    expect(changed.delta?.conflicts).toEqual([]);
    expect((await now()).snapshot.records.service).toMatchObject([{ name: 'A' }]);
    expect(must(await window.call('workbook.undo', {})).delta?.conflicts).toEqual([conflict]);
    // Whoever undid it said none of the values.
    const [detail] = must(await window.call('conflict.details', { conflicts: [conflict] }));
    expect(detail?.values.map(({ value, saidBy: [said] }) => [value, said?.author]).sort()).toEqual([
      ['A', 'Ann'],
      ['B', 'Ben'],
    ]);
    expect(must(await window.call('conflict.people', {})).map(({ author }) => author)).toEqual([
      'Ann',
      'Ben',
    ]);
    must(await window.call('conflict.settleAll', { author: 'Ben' }));
    expect((await now()).snapshot.records.service).toMatchObject([{ name: 'B' }]);
  });
});
