import { once } from 'node:events';
import { appendFileSync, createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeError } from '../../../../shared/ipc/app-error.ts';
import { planFeedbackImport } from '../../../../src-main/import/feedback/plan.ts';
import type { AboutResponses } from '../../../../src-main/import/feedback/request.ts';
import type { Workbook } from '../../../../src-main/workbook/workbook.ts';
import {
  csvFile,
  ownProvider,
  quarterlyHeaders,
  quarterlyRow,
  quarterlyText,
  responseHeaders,
  responsesText,
} from '../../../fixtures/feedback-csv.ts';
import { codeOf, inMemoryWorkbook, recordId, temporaryFolder } from '../../../fixtures/workbooks.ts';
import { importing, providersWorkbook } from './importing.ts';

let folder: string;
let workbook: Workbook;

beforeEach(() => {
  folder = temporaryFolder();
  workbook = providersWorkbook();
});

const about: AboutResponses = { service: 'Kites', fiscalYear: 2024, quarter: 1, channel: 'website' };

/** What is said of a file that is refused; nothing of it is in the workbook. */
async function refusal(content: string | Uint8Array, responses?: AboutResponses): Promise<string> {
  const before = workbook.log.extent();
  const csv = csvFile(folder, content);
  const result = await importing(workbook, csv, responses === undefined ? {} : { responses });
  if (result.ok) return 'imported';
  expect(workbook.log.extent()).toEqual(before);
  return describeError(result.error).replace(csv, 'FILE');
}

const good = quarterlyText([quarterlyRow(), quarterlyRow({ channel: 'phone' })]);
/** The column of a header, from 1. */
const column = (name: string) => quarterlyHeaders.indexOf(name) + 1;
const withCell = (name: string, cell: string) =>
  quarterlyText([quarterlyRow(), quarterlyRow({ channel: 'phone', [name]: cell })]);
const at = (name: string, line = 3) => `FILE, line ${line}, column ${column(name)}: `;

describe('a feedback file that is not right is refused with its line and column, and nothing is changed:', () => {
  it.each([
    ['-1', 'is negative; a count is a whole number from 0'],
    ['1.5', 'is not a whole number'],
    ['1e3', 'is not a whole number written in digits alone'],
    ['1,000', 'is not a whole number written in digits alone'],
    ['many', 'is not a whole number written in digits alone'],
    ['99999999999999999999', 'is larger than any count that can be kept (9,007,199,254,740,991)'],
    ['=SUM(A1:A9)', 'holds a formula; put there what it comes to'],
  ])('a count of %s', async (cell, problem) => {
    for (const name of ['q1_3', 'volume_of_respondents', 'collection_quarter'])
      expect(await refusal(withCell(name, cell))).toBe(`${at(name)}${problem}. Nothing was changed.`);
  });

  it('a formula where a text should be', async () => {
    const formula = '=HYPERLINK("https://example.gov")';
    expect(await refusal(withCell('q1_text', formula))).toContain(`${at('q1_text')}holds a formula`);
  });

  it('a cell of 60,000 characters, which no spreadsheet holds, also in a comment', async () => {
    const problem =
      'has 60,000 characters, and a cell of a spreadsheet holds at most 32,767; perhaps a quotation mark is missing or too many. Nothing was changed.';
    for (const name of ['q1_text', 'transaction_point', 'service_name'])
      expect(await refusal(withCell(name, 'x'.repeat(60_000)))).toBe(`${at(name)}${problem}`);
    const comment = { question_1: '5', question_4: 'x'.repeat(60_000) };
    expect(await refusal(responsesText([{ question_1: '4' }, comment]), about)).toBe(
      `FILE, line 3, column ${responseHeaders.indexOf('question_4') + 1}: ${problem}`,
    );
    expect(await refusal(withCell('q1_text', 'x'.repeat(32_767)))).toBe('imported');
  });

  it('a cell longer than what its field keeps: 20,000 characters as a channel', async () => {
    expect(await refusal(withCell('transaction_point', 'x'.repeat(20_001)))).toContain(
      `${at('transaction_point')}must have at most 20,000 characters`,
    );
  });

  it('a character that no document can hold', async () => {
    expect(await refusal(withCell('channel', 'a\u0007'))).toContain(`${at('channel')}has a character`);
  });

  it('a mean that is none', async () => {
    expect(await refusal(withCell('q1_point_scale', 'good'))).toContain(
      `${at('q1_point_scale')}is not a mean`,
    );
  });

  it('a column that is missing', async () => {
    const headers = quarterlyHeaders.filter((name) => name !== 'q3_4');
    expect(await refusal(quarterlyText([quarterlyRow()], { headers }))).toBe(
      `FILE, line 1, column ${headers.length + 1}: there is no column “q3_4”. Nothing was changed.`,
    );
    const fewer = headers.filter((name) => name !== 'channel' && name !== 'q2_text');
    expect(await refusal(quarterlyText([], { headers: fewer }))).toContain(
      'there is no column “channel”, and 2 more are missing',
    );
  });

  it('a column that stands there twice, with and without its prefix', async () => {
    for (const twin of ['channel', 'attributes_channel'])
      expect(await refusal(quarterlyText([], { headers: [...quarterlyHeaders, twin] }))).toBe(
        `FILE, line 1, column ${quarterlyHeaders.length + 1}: “channel” stands here a second time, first in column ${column('channel')}. Nothing was changed.`,
      );
    expect(
      await refusal(quarterlyText([], { headers: ['secret', ...quarterlyHeaders, 'secret'] })),
    ).toContain('this name stands here a second time, first in column 1');
  });

  it.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
    ['|', 'vertical bars'],
  ])('columns separated by “%s”', async (sign, words) => {
    expect(await refusal(good.replaceAll(',', sign))).toBe(
      `FILE, line 1, column 1: the columns are separated by ${words}; save the file with commas between them. Nothing was changed.`,
    );
  });

  it('another table', async () => {
    expect(await refusal('name,amount\nA,1\n')).toContain(
      'line 1, column 1: these are not the column names of any feedback file',
    );
    expect(await refusal('\n\n')).toContain('line 1, column 1: the file has no first line');
  });

  it('an empty file', async () => {
    expect(await refusal('')).toBe('FILE, line 1, column 1: the file is empty. Nothing was changed.');
  });

  it('Windows-1252 bytes, also where a chunk of the file ends', async () => {
    const latin = Buffer.from(withCell('q1_text', 'Caf\u00e9'), 'latin1');
    expect(await refusal(latin)).toBe(
      `${at('q1_text')}this is not UTF-8 text; save the file as CSV (UTF-8). Nothing was changed.`,
    );
    const filler = quarterlyText([quarterlyRow()]);
    for (const extra of [0, 1, 2, 3]) {
      const size = 256 * 1024 - Buffer.byteLength(filler) - extra;
      const end = Buffer.concat([
        Buffer.from(`${filler}${'x'.repeat(size - 1)},`),
        Buffer.from('\u20ac'),
        Buffer.from([0xe9, 0x0a]),
      ]);
      expect(await refusal(end)).toContain('line 3, column 2: this is not UTF-8 text');
    }
    expect(await refusal(Buffer.concat([Buffer.from(good), Buffer.from([0xe2, 0x82])]))).toContain(
      'line 4, column 1: this is not UTF-8 text',
    );
  });

  it('but not signs of several bytes, wherever a chunk of the file ends', async () => {
    for (const extra of [0, 1, 2, 3]) {
      const text = `${'x'.repeat(extra)}${'\u20ac\u{1F600}'.repeat(2000)}`;
      const rows = Array.from({ length: 30 }, (_, index) =>
        quarterlyRow({ channel: `${extra} ${index}`, transaction_point: text }),
      );
      expect(await refusal(quarterlyText(rows))).toBe('imported');
    }
  });

  it('a program or a picture named like a table', async () => {
    const binary = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff]);
    expect(await refusal(binary)).toContain('FILE, line 1, column 1: this is no');
    expect(await refusal(Buffer.from('PK\u0003\u0004\u0000\u0000\n', 'latin1'))).toContain(
      'this is no text but another kind of file',
    );
    expect(await refusal(Buffer.from(`\ufeff${good}`, 'utf16le'))).toContain('this is no');
  });

  it('a quotation mark that opens and never closes', async () => {
    const lines = good.split('\n');
    const open = [lines[0], lines[1], `2022,1,"${lines[2]}`].join('\n');
    expect(await refusal(open)).toBe(
      'FILE, line 3, column 3: a quotation mark opens a cell here and is never closed. Nothing was changed.',
    );
  });

  it('a quotation mark in the wrong place', async () => {
    const [header = '', row = ''] = good.split('\n');
    expect(await refusal(`${header}\n${row}\n20"22${row.slice(4)}\n`)).toContain(
      'FILE, line 3, column 1: a quotation mark stands in the middle of a cell',
    );
    expect(await refusal(`${header}\n${row}\n2022,"1"x${row.slice(6)}\n`)).toContain(
      'FILE, line 3, column 2: something follows a closing quotation mark',
    );
  });

  it('a row with more or fewer cells, by the line on which it begins', async () => {
    const [header = '', row = ''] = quarterlyText([quarterlyRow({ q1_text: 'two\r\nlines' })]).split(
      /\n(?=2022)/,
    );
    expect(await refusal(`${header}\n${row}\n\n${row.trimEnd()},1\n`)).toContain(
      `FILE, line 6, column ${quarterlyHeaders.length + 1}: `,
    );
    expect(await refusal(`${header}\n2022,1\n`)).toContain(
      'line 2, column 2: this row has another number of cells than the first line',
    );
  });

  it('a cell of many megabytes, which is not read to its end', async () => {
    const csv = path.join(folder, 'huge.csv');
    const stream = createWriteStream(csv);
    stream.write(`${good}2022,1,"`);
    const block = 'x'.repeat(1024 * 1024);
    for (let done = 0; done < 64; done += 1) if (!stream.write(block)) await once(stream, 'drain');
    stream.end();
    await once(stream, 'close');
    let read = 0;
    const result = await planFeedbackImport(workbook, { csv }, { onProgress: ({ done }) => (read = done) });
    expect(result.ok ? 'ok' : describeError(result.error)).toContain(
      'line 4, column 3: this row is longer than 16 MB',
    );
    expect(read).toBeLessThan(20 * 1024 * 1024);
  });

  it.each([
    ['', 'between two rows'],
    ['2022,1,"half a ro', 'in the middle of a row'],
  ])(
    'a file that grows while it is read: “%s”, cut %s, with the line up to which it was read',
    async (cut) => {
      const before = workbook.log.extent();
      const csv = csvFile(folder, good + good.split('\n').slice(1).join('\n').repeat(500) + cut);
      const result = await planFeedbackImport(
        workbook,
        { csv },
        { onProgress: () => appendFileSync(csv, 'more') },
      );
      expect(result.ok ? 'read' : describeError(result.error).replace(csv, 'FILE')).toBe(
        'FILE, line 1004: another program changed the file while it was read up to here. Nothing was changed. Wait until it is written to its end, then read it again.',
      );
      expect(workbook.log.extent()).toEqual(before);
    },
  );

  it('no file at all, or a folder', async () => {
    expect(codeOf(await importing(workbook, path.join(folder, 'none.csv')))).toBe('file_missing');
    mkdirSync(path.join(folder, 'folder.csv'));
    expect(codeOf(await importing(workbook, path.join(folder, 'folder.csv')))).toBe('not_a_file');
  });

  it('a workbook that does not say whose it is', async () => {
    workbook = inMemoryWorkbook(recordId(0));
    expect(await refusal(good)).toContain('does not say whose workbook it is');
  });

  it('columns that no layout has, as __proto__, in single responses', async () => {
    const text = responsesText([{ question_1: '5' }], [...responseHeaders, '__proto__']);
    expect(await refusal(text, about)).toBe(
      'FILE, line 1, column 18: a column of this name does not belong here. Nothing was changed.',
    );
  });

  it('responses with something else than what may stand there', async () => {
    const row = { question_1: '5', positive_ease: '1' };
    const text = (cells: Readonly<Record<string, string>>) => responsesText([row, { ...row, ...cells }]);
    expect(await refusal(text({ question_1: '6' }), about)).toContain('line 3, column 2: is neither 0 or 1');
    expect(await refusal(text({ question_1: '0' }), about)).toContain(
      'line 3, column 2: is a thumb down (0)',
    );
    expect(await refusal(text({ positive_ease: '2' }), about)).toContain(
      'line 3, column 4: must be 0, 1 or empty',
    );
    expect(await refusal(text({ question_1: '-1' }), about)).toContain('line 3, column 2: is negative');
    expect(await refusal(text({}))).toContain('Say it: service, fiscal year, quarter, channel.');
  });

  it('an own row is refused, but a row of another provider is nobody’s business here', async () => {
    const other = { service_provider_name: 'Another Office (fictional)', q1_1: '-1', channel: 'other' };
    expect(await refusal(quarterlyText([quarterlyRow(), quarterlyRow(other)]))).toBe('imported');
    const own = { ...other, service_provider_name: ownProvider };
    expect(await refusal(quarterlyText([quarterlyRow(), quarterlyRow(own)]))).toContain(at('q1_1'));
  });
});
