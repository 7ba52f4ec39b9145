import { appendFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { questionResults } from '../../../../shared/feedback/reports.ts';
import { applyFeedbackImport } from '../../../../src-main/import/feedback/apply.ts';
import { planFeedbackImport } from '../../../../src-main/import/feedback/plan.ts';
import type { Workbook } from '../../../../src-main/workbook/workbook.ts';
import {
  csvFile,
  ownProvider,
  quarterlyHeaders,
  quarterlyRow,
  quarterlyText,
} from '../../../fixtures/feedback-csv.ts';
import { codeOf, must, recordId, reread, temporaryFolder } from '../../../fixtures/workbooks.ts';
import { importing, providersWorkbook } from './importing.ts';

let folder: string;
let workbook: Workbook;

beforeEach(() => {
  folder = temporaryFolder();
  workbook = providersWorkbook();
});

const table = (...rows: Parameters<typeof quarterlyRow>[0][]) => quarterlyText(rows.map(quarterlyRow));
const run = async (...rows: Parameters<typeof quarterlyRow>[0][]) =>
  must(await importing(workbook, csvFile(folder, table(...rows))));
const reports = () => reread(workbook).snapshot().records.feedback_report;
const services = () => reread(workbook).snapshot().records.service;

describe('importing quarterly data', () => {
  it('takes the rows of the workbook’s own provider, whatever its case and spaces, and counts the others', async () => {
    const { plan } = await run(
      { service_provider_name: ` ${ownProvider.toUpperCase()} ` },
      { service_provider_name: 'Another Office (fictional)' },
      { service_provider_name: 'Another Office (fictional)', q1_1: 'not looked at' },
    );
    expect(plan).toMatchObject({
      read: 3,
      fresh: 1,
      otherProviders: 2,
      otherNames: [{ name: 'Another Office (fictional)', rows: 2 }],
      warnings: [],
    });
    expect(reports()).toHaveLength(1);
  });

  it('says which providers a file has where it has none of ours', async () => {
    const { plan, done } = await run({ service_provider_name: 'Another Office (fictional)' });
    expect(plan.warnings).toEqual([
      { line: 1, message: `No row is of “${ownProvider}”. The file has: Another Office (fictional).` },
    ]);
    expect(done.written.edits).toEqual([]);
  });

  it('keeps what a row says, word for word, and volumes like 1000.0 as whole numbers', async () => {
    await run({
      transaction_point: 'After the decision ',
      omb_control_number: '0000-0000 ',
      channel: 'mixed',
    });
    expect(reports()).toMatchObject([
      {
        fiscal_year: 2022,
        quarter: 1,
        channel: 'mixed',
        transaction_point: 'After the decision ',
        service_provided: 'Permit desk',
        customers: 1000,
        offered: 400,
        respondents: 40,
        control_number: '0000-0000 ',
        source_key: '["Getting a kite permit",2022,1,"mixed","After the decision","Permit desk"]',
      },
    ]);
    expect(questionResults(reread(workbook).snapshot())).toMatchObject([
      { measure: 'satisfaction', questionNumber: 1, counts: [0, 0, 0, 1, 39], hundredths: 498 },
      { measure: 'trust', questionNumber: 2, counts: [0, 0, 0, 11, 29], hundredths: 473 },
    ]);
  });

  it('creates a service that is not there yet, not designated, and never again', async () => {
    const { done } = await run({ service_name: 'Getting a kite permit ' });
    expect(done.servicesCreated).toEqual(['Getting a kite permit ']);
    expect(services()).toMatchObject([
      { name: 'Getting a kite permit ', source_key: 'Getting a kite permit' },
    ]);
    expect(services()[0]).not.toHaveProperty('designated');
    must(workbook.change('Ann', [{ kind: 'service', id: services()[0]?.id ?? '', set: { name: 'Kites' } }]));
    const next = await run({ collection_quarter: '2' });
    expect(next.done.servicesCreated).toEqual([]);
    expect(services()).toHaveLength(1);
  });

  it('changes nothing when the same file comes again', async () => {
    await run({}, { channel: '' }, { service_name: 'Flying a kite', q9_text: 'NONE' });
    const before = workbook.log.extent();
    const { plan, done } = await run({}, { channel: '' }, { service_name: 'Flying a kite', q9_text: 'NONE' });
    expect(plan).toMatchObject({ read: 3, fresh: 0, changed: 0, unchanged: 3 });
    expect(done.written.edits).toEqual([]);
    expect(workbook.log.extent()).toEqual(before);
  });

  it('writes only what another edition of the file corrects, and keeps what was added by hand', async () => {
    await run({}, { collection_quarter: '2' });
    const [first] = reports();
    must(
      workbook.change('Ann', [
        { kind: 'feedback_report', id: first?.id ?? '', set: { reflection: 'Ask earlier.' } },
      ]),
    );
    const { plan, done } = await run({ q1_4: '2', q1_point_scale: '4.95' }, { collection_quarter: '2' });
    expect(plan).toMatchObject({ fresh: 0, changed: 1, changedOut: 0, unchanged: 1 });
    expect(done.written.edits).toHaveLength(1);
    expect(reports()[0]).toMatchObject({ reflection: 'Ask earlier.' });
  });

  it('warns of each report whose words or numbers it replaces, all the more where others have had it', async () => {
    await run({}, { collection_quarter: '2' }, { channel: 'phone' });
    const [first, second] = reports();
    const status = (id: string | undefined, to: string) =>
      must(workbook.change('Ann', [{ kind: 'feedback_report', id: id ?? '', set: { status: to } }]));
    status(first?.id, 'published');
    status(second?.id, 'submitted');
    const { plan } = await run(
      { q1_4: '2', q1_point_scale: '4.95', volume_of_respondents: '41' },
      { collection_quarter: '2' },
      { channel: 'phone', q2_text: 'I trust the office.' },
    );
    expect(plan).toMatchObject({ changed: 2, changedOut: 1, unchanged: 1 });
    expect(plan.warnings.filter(({ message }) => message.includes('already'))).toEqual([
      {
        line: 2,
        message:
          'The report “Getting a kite permit”, FY 2022 Q1, channel “email”, is in the workbook already (published). The import gives it other words or numbers: Respondents and question 1. What OMB or the public has seen will no longer be what the workbook says. History keeps what it said before.',
      },
      {
        line: 4,
        message:
          'The report “Getting a kite permit”, FY 2022 Q1, channel “phone”, is in the workbook already (draft). The import gives it other words or numbers: question 2. History keeps what it said before.',
      },
    ]);
  });

  it('does not warn of a draft in which it only fills in what was blank, but of a submitted one it does', async () => {
    await run({ volume_of_customers: '', omb_control_number: '' });
    const [report] = reports();
    const replaced = (plan: { readonly warnings: readonly { readonly message: string }[] }) =>
      plan.warnings.filter(({ message }) => message.includes('already'));
    expect(replaced((await run({ omb_control_number: '' })).plan)).toEqual([]);
    must(
      workbook.change('Ann', [
        { kind: 'feedback_report', id: report?.id ?? '', set: { status: 'submitted' } },
      ]),
    );
    const { plan } = await run({});
    expect(plan.changedOut).toBe(1);
    expect(replaced(plan)).toMatchObject([{ message: expect.stringContaining('The import adds to it.') }]);
  });

  it('tells reports apart by service, year, quarter, channel, transaction point and part of the service', async () => {
    const { plan } = await run(
      {},
      { service_name: 'Flying a kite' },
      { collection_year: '2021' },
      { collection_quarter: '4' },
      { channel: 'phone' },
      { transaction_point: 'At once' },
      { service_provided: 'Counter' },
      { channel: ' email ' },
    );
    expect(plan).toMatchObject({
      fresh: 7,
      skipped: [{ line: 9, reason: 'it is about the same service, quarter and channel as line 2' }],
    });
  });

  it('says of every quarter whether the workbook has it', async () => {
    await run({});
    const { plan } = await run({ channel: 'phone' }, { collection_quarter: '3' });
    expect(plan.quarters).toEqual([
      { fiscalYear: 2022, quarter: 1, rows: 1, isKnown: true },
      { fiscalYear: 2022, quarter: 3, rows: 1, isKnown: false },
    ]);
  });

  it('passes over a row that names no service, year or quarter, and says so', async () => {
    const { plan } = await run(
      { service_name: ' ' },
      { collection_year: '1999' },
      { collection_quarter: '5' },
    );
    expect(plan).toMatchObject({
      fresh: 0,
      skipped: [
        { line: 2, reason: 'it names no service' },
        { line: 3, reason: 'it has no fiscal year from 2000 to 2199' },
        { line: 4, reason: 'it has no quarter from 1 to 4' },
      ],
    });
  });

  it('takes a report that was entered by hand for the one in the file', async () => {
    const [service, report] = [recordId(1), recordId(2)];
    must(
      workbook.change('Ann', [
        { kind: 'service', id: service, set: { name: 'Getting a kite permit' } },
        {
          kind: 'feedback_report',
          id: report,
          set: {
            service,
            fiscal_year: 2022,
            quarter: 1,
            channel: 'email',
            transaction_point: 'After the decision',
            service_provided: 'Permit desk',
          },
        },
      ]),
    );
    expect((await run({})).plan).toMatchObject({ fresh: 0, changed: 1 });
    expect(reports().map(({ id }) => id)).toEqual([report]);
    expect((await run({})).plan).toMatchObject({ unchanged: 1 });
  });

  it('leaves a report with the service that people gave it', async () => {
    await run({});
    const [report] = reports();
    const other = recordId(1);
    must(
      workbook.change('Ann', [
        { kind: 'service', id: other, set: { name: 'Sky permits' } },
        { kind: 'feedback_report', id: report?.id ?? '', set: { service: other } },
        { kind: 'service', id: report?.service ?? '', delete: true },
      ]),
    );
    const { plan, done } = await run({}, { collection_quarter: '2' });
    expect(plan).toMatchObject({ unchanged: 1, fresh: 1 });
    expect(done.servicesCreated).toEqual([]);
    expect(reports().map(({ service }) => service)).toEqual([other, other]);
  });

  it('is one change: undo takes back all of it, redo brings it back', async () => {
    workbook.snapshot();
    await run({}, { channel: 'phone' });
    const after = workbook.snapshot();
    expect(reread(workbook).snapshot().records).toEqual(after.records);
    must(workbook.undo('Ann'));
    expect(workbook.snapshot().records).toMatchObject({
      service: [],
      feedback_report: [],
      measure_count: [],
    });
    must(workbook.redo('Ann'));
    expect(workbook.snapshot().records).toEqual(after.records);
    expect((await run({}, { channel: 'phone' })).plan).toMatchObject({ unchanged: 2 });
  });

  it('writes nothing where the file is not as it was when the plan was made', async () => {
    const csv = csvFile(folder, table({}));
    const plan = must(await planFeedbackImport(workbook, { csv }));
    appendFileSync(csv, '\n');
    const before = workbook.log.extent();
    expect(codeOf(await applyFeedbackImport(workbook, { plan, author: 'Ann' }))).toBe('file_changed');
    expect(workbook.log.extent()).toEqual(before);
  });

  it('can be canceled while it reads and while it writes, and nothing of it stays', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ channel: `channel ${index}` }));
    const csv = csvFile(folder, table(...rows));
    const before = workbook.log.extent();
    const signal = AbortSignal.abort();
    expect(codeOf(await planFeedbackImport(workbook, { csv }, { signal }))).toBe('cancelled');
    const plan = must(await planFeedbackImport(workbook, { csv }));
    const abort = new AbortController();
    const told: number[] = [];
    const onProgress = ({ done }: { readonly done: number }) => {
      told.push(done);
      if (done >= 100) abort.abort();
    };
    const canceled = await applyFeedbackImport(
      workbook,
      { plan, author: 'Ann' },
      { signal: abort.signal, onProgress },
    );
    expect(codeOf(canceled)).toBe('cancelled');
    expect(told).toEqual([50, 100]);
    expect(workbook.log.extent()).toEqual(before);
    expect(must(await applyFeedbackImport(workbook, { plan, author: 'Ann' })).imported).toBe(300);
  });

  it('refuses any other change while it writes', async () => {
    const csv = csvFile(folder, table({}));
    const plan = must(await planFeedbackImport(workbook, { csv }));
    const running = applyFeedbackImport(workbook, { plan, author: 'Ann' });
    await Promise.resolve();
    expect(codeOf(workbook.change('Ben', [{ kind: 'person', id: recordId(9), set: {} }]))).toBe('busy');
    must(await running);
    expect(codeOf(workbook.change('Ben', [{ kind: 'person', id: recordId(9), set: {} }]))).toBe('ok');
  });

  it('reads UTF-8 with and without a byte order mark, any line end, prefixed headers and line ends in cells', async () => {
    const row = quarterlyRow({ q1_text: 'Was it\r\neasy?' });
    const plain = quarterlyText([row, quarterlyRow({ channel: 'phone', volume_of_respondents: '41' })]);
    const marked = quarterlyText([row], { prefix: 'attributes_', lineEnd: '\r\n' });
    expect((await importing(workbook, csvFile(folder, plain))).ok).toBe(true);
    const csv = csvFile(folder, `\uFEFF${marked}`);
    expect(must(await importing(workbook, csv)).plan).toMatchObject({ read: 1, unchanged: 1 });
    writeFileSync(csv, quarterlyText([row], { lineEnd: '\r' }));
    expect(must(await importing(workbook, csv)).plan).toMatchObject({ read: 1, unchanged: 1 });
  });
});

describe('what is odd stays as it is and is told by line', () => {
  it('for each oddity of published data', async () => {
    const { plan } = await run(
      { service_name: 'Getting a kite permit ' },
      { channel: '', omb_control_number: ' ' },
      { channel: 'a', volume_of_customers_provided_survey_opportunity: '' },
      { channel: 'b', volume_of_customers_provided_survey_opportunity: '0.0' },
      { channel: 'c', volume_of_customers_provided_survey_opportunity: '1001' },
      { channel: 'd', volume_of_respondents: '2000' },
      { channel: 'e', q3_text: 'NONE', q8_text: 'NONE', q1_text: 'Line\nend' },
      { channel: 'f', q1_point_scale: '4.97' },
      { channel: 'g', q1_1: '', q1_2: '' },
    );
    expect(plan.warnings.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '2: The name of the service has spaces around it; they were kept.',
      '3: There is no channel.',
      '3: There is no OMB control number.',
      '4: It is not said how many were offered the survey.',
      '5: The survey was offered to 0 customers.',
      '6: More were offered the survey (1,001) than there were customers (1,000).',
      '7: The trust question has 40 answers, but there were 2,000 respondents.',
      '8: Questions 3, 8 have the text NONE.',
      '10: Question 1: the file gives the mean 4.97, its counts give 4.98. The counts are kept.',
      '11: Question 1 has blank counts beside others; they were taken for 0.',
    ]);
    expect(plan).toMatchObject({ fresh: 9, skipped: [] });
  });

  it('for means with more than two decimals, which are rounded half up and compared', async () => {
    const { plan } = await run(
      { channel: 'a', q1_point_scale: '4.975' },
      { channel: 'b', q1_point_scale: '4.9750000000000005' },
      { channel: 'c', q1_point_scale: '4.974' },
      { channel: 'd', q1_point_scale: '4.9800' },
      { channel: 'e', q1_1: '0', q1_4: '0', q1_5: '40', q1_point_scale: '4.9951' },
    );
    const rounded = (mean: string) =>
      `Question 1: the file gives a mean with more than two decimals; it was rounded to ${mean} to compare it with the counts. The counts are kept.`;
    expect(plan.warnings.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      `2: ${rounded('4.98')}`,
      `3: ${rounded('4.98')}`,
      `4: ${rounded('4.97')}`,
      '4: Question 1: the file gives the mean 4.97, its counts give 4.98. The counts are kept.',
      `6: ${rounded('5.00')}`,
    ]);
    expect(plan).toMatchObject({ fresh: 5, skipped: [] });
  });

  it('for columns that feedback data do not have', async () => {
    const text = quarterlyText([quarterlyRow()], { headers: ['__proto__', ...quarterlyHeaders] });
    const { plan } = must(await importing(workbook, csvFile(folder, text)));
    expect(plan.warnings).toEqual([
      { line: 1, message: 'Column 1 is none that feedback data have; it was left out.' },
    ]);
    expect(plan.fresh).toBe(1);
  });
});
