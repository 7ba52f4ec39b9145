import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeError } from '../../../shared/ipc/app-error.ts';
import type { AboutResponses, PlannedFeedback } from '../../../shared/ipc/contract.ts';
import { applyDelta } from '../../../shared/workbook/delta.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import {
  csvFile,
  ownProvider,
  quarterlyRow,
  quarterlyText,
  responsesText,
} from '../../fixtures/feedback-csv.ts';
import { codeOf, must, recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { chosen, eventsOf, type FakeWindow, fakeWindow } from './fake-window.ts';

let folder: string;
let window: FakeWindow;

const kites = recordId(1);

beforeEach(async () => {
  folder = temporaryFolder();
  const file = workbookFile(folder, [
    { kind: 'provider', set: { name: ownProvider } },
    { kind: 'service', id: kites, set: { name: 'Getting a Kite-Permit' } },
  ]);
  window = fakeWindow();
  must(await window.call('settings.save', { author: 'Ann' }));
  must(await window.call('workbook.open', { document: await chosen(window, file), mode: 'write' }));
});

const now = async () => {
  const opened = must(await window.call('workbook.current', {}));
  if (opened === null) throw new Error('a workbook is open');
  return opened.snapshot;
};

type More = { readonly responses?: AboutResponses; readonly same?: { key: string; id: typeof kites }[] };

const planning = async (csv: string, { same = [], ...more }: More = {}) =>
  window.call('feedback.plan', { job: 'read', document: await chosen(window, csv), same, ...more });

const applying = ({ plan }: PlannedFeedback) => window.call('feedback.apply', { job: 'write', plan });

const twoQuarters = () =>
  csvFile(
    folder,
    quarterlyText([
      quarterlyRow(),
      quarterlyRow({ collection_quarter: '2' }),
      quarterlyRow({ service_provider_name: 'Office of Imaginary Boats (fictional)' }),
    ]),
  );

describe('choosing a file', () => {
  it('gives its name and no path, and nothing where the user thought better of it', async () => {
    const csv = twoQuarters();
    window.replies.push(csv, undefined);
    expect(must(await window.call('feedback.choose', {}))).toEqual({
      document: expect.stringMatching(/^[0-9a-f]+$/),
      fileName: 'feedback.csv',
    });
    expect(must(await window.call('feedback.choose', {}))).toBeNull();
  });
});

describe('looking at a file of quarterly data', () => {
  it('says what importing it will do, and changes nothing', async () => {
    const before = await now();
    const plan = must(await planning(twoQuarters()));
    expect(plan).toMatchObject({
      layout: 'quarterly',
      read: 3,
      fresh: 2,
      changed: 0,
      unchanged: 0,
      otherProviders: 1,
      otherNames: [{ name: 'Office of Imaginary Boats (fictional)', rows: 1 }],
      services: [
        {
          name: 'Getting a kite permit',
          isNew: true,
          near: [{ id: kites, name: 'Getting a Kite-Permit' }],
        },
      ],
      quarters: [
        { fiscalYear: 2022, quarter: 1, rows: 1, isKnown: false },
        { fiscalYear: 2022, quarter: 2, rows: 1, isKnown: false },
      ],
    });
    expect(plan.warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('looks like “Getting a Kite-Permit”'),
      // The fixture's rows differ in their quarter only.
      expect.stringContaining('exactly those of the quarter before'),
    ]);
    expect(await now()).toBe(before);
    expect(eventsOf(window, 'job.progress').at(-1)).toMatchObject({ job: 'read', label: 'Reading the file' });
  });

  it('names the file, the line and the column of what is wrong, without its folder', async () => {
    const csv = csvFile(folder, quarterlyText([quarterlyRow({ q1_3: '-1' })]));
    const refused = await planning(csv);
    expect(refused.ok ? 'planned' : describeError(refused.error)).toMatch(
      /^feedback\.csv, line 2, column \d+: is negative; a count is a whole number from 0\. Nothing was changed\.$/,
    );
  });

  it('asks whose workbook it is where that is not entered', async () => {
    must(await window.call('workbook.change', { entries: [{ kind: 'provider', set: { name: null } }] }));
    expect(codeOf(await planning(twoQuarters()))).toBe('provider_missing');
  });

  it('takes no file that main did not hand out', async () => {
    const request = { job: 'read', document: 'deadbeef', same: [] };
    expect(codeOf(await window.call('feedback.plan', request))).toBe('unknown_document');
  });
});

describe('importing what was shown', () => {
  it('is one change that can be undone, and brings the window up to date', async () => {
    const before = await now();
    const plan = must(await planning(twoQuarters()));
    const done = must(await applying(plan));
    expect(done).toMatchObject({ imported: 2, servicesCreated: ['Getting a kite permit'] });
    if (done.changed.delta === undefined) throw new Error('something was written');
    expect(applyDelta(before, done.changed.delta)).toEqual(await now());
    expect((await now()).records.feedback_report).toHaveLength(2);
    expect(theOne(await now(), 'provider')?.name).toBe(ownProvider);
    must(await window.call('workbook.undo', {}));
    expect((await now()).records.feedback_report).toEqual([]);
    expect((await now()).records.service.map(({ id }) => id)).toEqual([kites]);
  });

  it('takes a service for another where people said so, and finds it again', async () => {
    const csv = twoQuarters();
    const same = [{ key: 'Getting a kite permit', id: kites }];
    must(await applying(must(await planning(csv, { same }))));
    expect((await now()).records.feedback_report.map(({ service }) => service)).toEqual([kites, kites]);
    const again = must(await planning(csv));
    expect(again).toMatchObject({ fresh: 0, changed: 0, unchanged: 2 });
    expect(must(await applying(again))).toMatchObject({ imported: 0, changed: { ids: [] } });
  });

  it('is refused once the workbook or the file is not what was looked at', async () => {
    const csv = twoQuarters();
    const plan = must(await planning(csv));
    must(await window.call('workbook.change', { entries: [{ kind: 'provider', set: { mission: 'M' } }] }));
    expect(codeOf(await applying(plan))).toBe('plan_outdated');
    const second = must(await planning(csv));
    appendFileSync(csv, '\n');
    expect(codeOf(await applying(second))).toBe('file_changed');
    expect(codeOf(await applying(plan))).toBe('plan_outdated');
    expect((await now()).records.feedback_report).toEqual([]);
  });

  it('is refused where nobody says who makes it', async () => {
    const plan = must(await planning(twoQuarters()));
    must(await window.call('settings.save', { author: ' ' }));
    expect(codeOf(await applying(plan))).toBe('invalid_author');
  });
});

describe('single responses', () => {
  const file = (answers: readonly string[]) =>
    csvFile(folder, responsesText(answers.map((question_1) => ({ question_1 }))), 'responses.csv');
  const place = {
    fiscalYear: 2024,
    quarter: 1,
    channel: 'website',
    transactionPoint: '',
    serviceProvided: '',
  };
  const responses: AboutResponses = { service: { id: kites }, ...place };

  it('are asked what they are about, and of which scale where it does not show', async () => {
    const csv = file(['1', '1']);
    expect(codeOf(await planning(csv))).toBe('responses_need_place');
    expect(codeOf(await planning(csv, { responses }))).toBe('scale_unknown');
    expect(must(await planning(csv, { responses: { ...responses, scale: 'thumbs' } }))).toMatchObject({
      layout: 'responses',
      read: 2,
      fresh: 2,
    });
  });

  it('go to the service that was chosen, under whatever name it goes later', async () => {
    const csv = file(['0', '1']);
    must(await applying(must(await planning(csv, { responses }))));
    const [report] = (await now()).records.feedback_report;
    expect(report).toMatchObject({ service: kites, thumbs: [1, 1], channel: 'website' });
    const rename = { kind: 'service', id: kites, set: { name: 'Permits for kites' } };
    must(await window.call('workbook.change', { entries: [rename] }));
    expect(must(await planning(csv, { responses }))).toMatchObject({ fresh: 0, changed: 0, unchanged: 2 });
    writeFileSync(csv, responsesText([{ question_1: '0' }]));
    must(await applying(must(await planning(csv, { responses }))));
    const reports = (await now()).records.feedback_report;
    expect(reports).toMatchObject([{ id: report?.id, service: kites, thumbs: [1, 0] }]);
  });

  it('may be of a service that is not in the workbook yet', async () => {
    const about = { ...responses, service: { name: 'Renting a boat' } };
    const plan = must(await planning(file(['5']), { responses: about }));
    expect(plan.services).toMatchObject([{ name: 'Renting a boat', isNew: true, near: [] }]);
    expect(must(await applying(plan)).servicesCreated).toEqual(['Renting a boat']);
  });
});

describe('a large file', () => {
  const rows = 1000;
  const large = () =>
    csvFile(
      folder,
      quarterlyText(
        Array.from({ length: rows }, (_, row) => quarterlyRow({ transaction_point: `Counter ${row}` })),
      ),
    );
  const reports = async () => (await now()).records.feedback_report.length;

  it('can be canceled while it is read and while it is written, and nothing of it stays', async () => {
    const plan = must(await planning(large()));
    const before = await now();
    const writing = applying(plan);
    while (!eventsOf(window, 'job.progress').some(({ job }) => job === 'write')) await setTimeout(1);
    must(await window.call('job.cancel', { job: 'write' }));
    expect(codeOf(await writing)).toBe('cancelled');
    expect(await now()).toBe(before);
    const reading = planning(path.join(folder, 'feedback.csv'));
    await setTimeout(1);
    must(await window.call('job.cancel', { job: 'read' }));
    expect(codeOf(await reading)).toBe('cancelled');
    expect(must(await applying(must(await planning(path.join(folder, 'feedback.csv'))))).imported).toBe(rows);
  });

  it('is undone and redone in a thread of its own, while main answers', async () => {
    must(await applying(must(await planning(large()))));
    const after = await now();
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 10);
    const undone = must(await window.call('workbook.undo', {}));
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(10);
    expect(undone).toMatchObject({ canUndo: false, canRedo: true });
    expect(await reports()).toBe(0);
    if (undone.delta === undefined) throw new Error('something was written');
    expect(applyDelta(after, undone.delta)).toEqual(await now());
    must(await window.call('workbook.redo', {}));
    expect(await reports()).toBe(rows);
    must(await window.call('workbook.undo', {}));
    expect(await reports()).toBe(0);
    expect(codeOf(await window.call('workbook.undo', {}))).toBe('cannot_undo');
  });
});
