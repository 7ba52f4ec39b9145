import { beforeEach, describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../src-main/workbook/workbook.ts';
import { csvFile, type QuarterlyRow, quarterlyRow, quarterlyText } from '../../../fixtures/feedback-csv.ts';
import { must, recordId, temporaryFolder } from '../../../fixtures/workbooks.ts';
import { importing, providersWorkbook } from './importing.ts';

let folder: string;
let workbook: Workbook;

beforeEach(() => {
  folder = temporaryFolder();
  workbook = providersWorkbook();
});

/** What the plan of a file warns of, by line, but for reports that it replaces (quarterly.test.ts). */
async function warned(...rows: readonly QuarterlyRow[]) {
  const csv = csvFile(folder, quarterlyText(rows.map(quarterlyRow)));
  const { warnings } = must(await importing(workbook, csv)).plan;
  return warnings
    .filter(({ message }) => !message.includes('is in the workbook already'))
    .map(({ line, message }) => `${line} ${message}`);
}

const question = (number: number, five: readonly number[]) => ({
  [`q${number}_text`]: 'Asked',
  ...Object.fromEntries(five.map((count, index) => [`q${number}_${index + 1}`, String(count)])),
  [`q${number}_point_scale`]: '',
});
const answers = (trust: readonly number[]) => ({
  ...question(1, [0, 0, 0, 10, 30]),
  ...question(2, trust),
  ...question(3, [1, 1, 1, 7, 30]),
  ...question(4, [2, 2, 2, 4, 30]),
});
const sameAnswers = 'The answers to several questions are exactly those of the quarter before.';
const sameVolumes =
  'The number of respondents and of those offered the survey are exactly those of the quarter before.';
const twice =
  'The same channel, transaction point and service provided are reported twice, so that answers may be counted twice.';

describe('what is odd about a row only beside others is told by its line:', () => {
  it('counts that look like percentages', async () => {
    const percent = [1, 2, 3, 4].map((number) => question(number, [1, 2, 7, 30, 60]));
    const row = Object.assign({ volume_of_respondents: '4832' }, ...percent);
    expect(await warned({ ...row, volume_of_customers_provided_survey_opportunity: '900' })).toEqual([
      '2 The trust question has 100 answers, but there were 4,832 respondents.',
      '2 The counts of most questions add up to about 100 though many more answered; they look like percentages, which weigh too little where answers are added up.',
    ]);
    expect(await warned(Object.assign({ volume_of_respondents: '100' }, ...percent))).toEqual([]);
  });

  it('answers and volumes of the quarter before, in whatever order the rows stand', async () => {
    const [now, before] = [
      { collection_year: '2023', collection_quarter: '1' },
      { collection_year: '2022', collection_quarter: '4' },
    ];
    const three = answers([0, 0, 0, 11, 29]);
    expect(await warned({ ...now, ...three }, { ...before, ...three })).toEqual([
      `2 ${sameAnswers}`,
      `2 ${sameVolumes}`,
    ]);
  });

  it('not where another channel or another quarter has the same figures, or where few answered', async () => {
    const three = answers([0, 0, 0, 11, 29]);
    expect(
      await warned(
        three,
        { ...three, collection_quarter: '2', channel: 'phone' },
        { ...three, collection_quarter: '3' },
      ),
    ).toEqual([]);
    const few = {
      volume_of_respondents: '1',
      ...question(1, [0, 0, 0, 0, 1]),
      ...question(2, [0, 0, 0, 0, 1]),
    };
    expect(
      await warned({ ...few, channel: 'fax' }, { ...few, channel: 'fax', collection_quarter: '2' }),
    ).toEqual([]);
  });

  it('also where the quarter before is in the workbook, until the file corrects it', async () => {
    const three = answers([0, 0, 0, 11, 29]);
    const corrected = { ...answers([0, 0, 0, 9, 30]), volume_of_respondents: '39' };
    await warned(three);
    const next = { ...three, collection_quarter: '2' };
    expect(await warned(next)).toEqual([`2 ${sameAnswers}`, `2 ${sameVolumes}`]);
    expect(await warned({ ...corrected, ...question(3, [9, 1, 1, 7, 30]) }, next)).toEqual([]);
  });

  it('reports of one quarter, channel and place that are there twice, under two names of their service', async () => {
    await warned({});
    const [known] = workbook.snapshot().records.service;
    const same = new Map(known === undefined ? [] : [['Kite permits', known.id]]);
    const doubles = quarterlyText(
      [{ service_name: 'Kite permits' }, { service_name: 'Kite permits', channel: 'phone' }].map(
        quarterlyRow,
      ),
    );
    const { plan } = must(await importing(workbook, csvFile(folder, doubles), { same }));
    expect(plan.warnings).toEqual([{ line: 2, message: twice }]);
    expect(await warned({}, { service_name: 'Kite permits' })).toEqual([`2 ${twice}`, `3 ${twice}`]);
  });

  it('but not of a report that says no figures', async () => {
    await warned({});
    const [known] = workbook.snapshot().records.service;
    const place = {
      fiscal_year: 2022,
      quarter: 1,
      channel: 'email',
      transaction_point: 'After the decision',
      service_provided: 'Permit desk',
    };
    const empty = { ...place, service: known?.id ?? '' };
    must(workbook.change('Ann', [{ kind: 'feedback_report', id: recordId(9), set: empty }]));
    expect(await warned({})).toEqual([]);
    must(workbook.change('Ann', [{ kind: 'feedback_report', id: recordId(9), set: { respondents: 3 } }]));
    expect(await warned({})).toEqual([`2 ${twice}`]);
  });
});
