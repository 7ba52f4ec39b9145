import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  csvFile,
  ownProvider,
  quarterlyRow,
  quarterlyText,
  responsesText,
} from '../../fixtures/feedback-csv.ts';
import { temporaryFolder } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, secret } from './command.ts';

let folder: string;

const run = async (...args: readonly string[]) => jsonOf(await hisp(folder, ...args, '--json'));
const importing = (...args: readonly string[]) => run('import', 'feedback', 'w.cxwb', ...args);

beforeEach(async () => {
  folder = temporaryFolder();
  await run('new', 'w.cxwb', '--provider', ownProvider, '--fiscal-year', '2023');
});

describe('hisp import feedback', () => {
  it('prints what design.md §8 lists, and nothing is written a second time', async () => {
    csvFile(
      folder,
      quarterlyText([
        quarterlyRow({ omb_control_number: '' }),
        quarterlyRow({ service_provider_name: 'Another Office (fictional)' }),
        quarterlyRow(),
      ]),
    );
    const warnings = [{ line: 2, message: 'There is no OMB control number.' }];
    const skipped = [{ line: 4, reason: 'it is about the same service, quarter and channel as line 2' }];
    const common = { read: 3, otherProviders: 1, skipped, warnings };
    expect(await importing('feedback.csv')).toEqual({
      ...common,
      imported: 1,
      unchanged: 0,
      servicesCreated: ['Getting a kite permit'],
    });
    const before = fingerprint(path.join(folder, 'w.cxwb'));
    expect(await importing('feedback.csv')).toEqual({
      ...common,
      imported: 0,
      unchanged: 1,
      servicesCreated: [],
    });
    expect(fingerprint(path.join(folder, 'w.cxwb'))).toBe(before);
    expect(await run('verify', 'w.cxwb')).toMatchObject({ ok: true, problems: [] });
  });

  it('says the same in words', async () => {
    csvFile(folder, quarterlyText([quarterlyRow({ channel: '' }), quarterlyRow({ service_name: '' })]));
    const { stdout } = await hisp(folder, 'import', 'feedback', 'w.cxwb', 'feedback.csv');
    expect(stdout).toBe(
      [
        '2 rows read: 1 imported (1 new, 0 changed), 0 unchanged, 0 of other providers, 1 skipped',
        'New service: Getting a kite permit',
        'Line 3 skipped: it names no service',
        'Line 2: There is no channel.',
        '',
      ].join('\n'),
    );
  });

  it('takes a name that looks like one service for that one where asked to', async () => {
    csvFile(folder, quarterlyText([quarterlyRow()]));
    await importing('feedback.csv');
    csvFile(folder, quarterlyText([quarterlyRow({ service_name: 'Getting a kite-permit', channel: 'fax' })]));
    expect(await importing('feedback.csv', '--accept-near')).toMatchObject({
      imported: 1,
      servicesCreated: [],
    });
    expect(await importing('feedback.csv')).toMatchObject({ unchanged: 1, servicesCreated: [] });
    expect(await run('show', 'w.cxwb', 'service')).toHaveLength(1);
  });

  it('says in words what became of names that look alike', async () => {
    csvFile(folder, quarterlyText([quarterlyRow()]));
    await importing('feedback.csv');
    const words = async (...args: readonly string[]) =>
      (await hisp(folder, 'import', 'feedback', 'w.cxwb', 'feedback.csv', ...args)).stdout.split('\n');
    csvFile(folder, quarterlyText([quarterlyRow({ service_name: 'Getting a kite-permit', channel: 'fax' })]));
    expect(await words('--accept-near')).toContain(
      'Same service: “Getting a kite-permit” is “Getting a kite permit”',
    );
    csvFile(folder, quarterlyText([quarterlyRow({ service_name: 'Geting a kite permit', channel: 'fax' })]));
    expect(await words()).toEqual(
      expect.arrayContaining([
        'New service: Geting a kite permit',
        'With --accept-near, a new name that looks like exactly one service is taken for that one.',
        'Line 2: The service “Geting a kite permit” looks like “Getting a kite permit”, but is spelled otherwise.',
      ]),
    );
  });

  it('takes single responses and what they are about', async () => {
    csvFile(folder, responsesText([{ question_1: '5' }, { question_1: '3' }]));
    const about = ['--service', 'Kites', '--fiscal-year', '2024', '--quarter', '1', '--channel', 'website'];
    expect(await importing('feedback.csv', ...about)).toEqual({
      read: 2,
      imported: 2,
      unchanged: 0,
      otherProviders: 0,
      servicesCreated: ['Kites'],
      skipped: [],
      warnings: [],
    });
    expect(await run('show', 'w.cxwb', 'feedback_report')).toMatchObject([{ rating: [0, 0, 1, 0, 1] }]);
    expect(await importing('feedback.csv', ...about)).toMatchObject({ imported: 0, unchanged: 2 });
    expect(await run('feedback', 'w.cxwb')).toEqual([]);
    const { stdout } = await hisp(folder, 'feedback', 'w.cxwb');
    expect(stdout).toBe(
      'What 1 report of single responses tells is left out here, since shares are no means: see Results in the window, or “hisp show FILE feedback_report”.\n',
    );
  });

  it('refuses a file that is not right, by line and column, and leaves the workbook as it was', async () => {
    const before = fingerprint(path.join(folder, 'w.cxwb'));
    csvFile(folder, quarterlyText([quarterlyRow({ q2_4: `-1${secret}` })]));
    expectRefused(await hisp(folder, 'import', 'feedback', 'w.cxwb', 'feedback.csv', '--json'), {
      code: 'invalid_csv',
      says: ['feedback.csv, line 2, column 23: is negative', 'Nothing was changed.'],
    });
    expect(fingerprint(path.join(folder, 'w.cxwb'))).toBe(before);
  });

  it.each([
    [['--quarter', '5', '--channel', 'fax'], '--quarter must be'],
    [['--quarter', '1'], '--channel'],
    [['--quarter', '1', '--channel', 'fax', '--scale', 'hearts'], '--scale must be one of: thumbs, rating'],
  ])('refuses %s', async (more, says) => {
    csvFile(folder, responsesText([{ question_1: '5' }]));
    const about = ['--service', 'Kites', '--fiscal-year', '2024'];
    expectRefused(await hisp(folder, 'import', 'feedback', 'w.cxwb', 'feedback.csv', ...about, ...more), {
      code: 'wrong_usage',
      exit: 2,
      says: [says],
    });
  });
});

describe('hisp feedback', () => {
  it('prints what design.md §8 lists for each question with a text or a response', async () => {
    csvFile(folder, quarterlyText([quarterlyRow({ q8_text: 'NONE' })]));
    await importing('feedback.csv');
    const [first, ...others] = (await run('feedback', 'w.cxwb')) as readonly Record<string, unknown>[];
    const [report] = (await run('show', 'w.cxwb', 'feedback_report')) as readonly { readonly id: string }[];
    expect(first).toEqual({
      reportId: report?.id,
      service: 'Getting a kite permit',
      serviceProvided: 'Permit desk',
      transactionPoint: 'After the decision',
      fiscalYear: 2022,
      quarter: 1,
      channel: 'email',
      questionNumber: 1,
      measure: 'satisfaction',
      question: 'I am satisfied with the service I received.',
      counts: [0, 0, 0, 1, 39],
      responses: 40,
      mean: 4.98,
      responseRate: 0.1,
    });
    expect(others.map(({ questionNumber, responses, mean }) => [questionNumber, responses, mean])).toEqual([
      [2, 40, 4.73],
      [8, 0, null],
    ]);
    const { stdout } = await hisp(folder, 'feedback', 'w.cxwb');
    expect(stdout.split('\n')[0]).toBe(
      'FY2022 Q1 · Getting a kite permit · email · satisfaction · I am satisfied with the service I received. · 4.98 of 40 answers',
    );
  });
});
