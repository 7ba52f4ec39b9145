import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { rowsOfC } from '../../../../shared/feedback/layouts/layout-c.ts';
import { findForbiddenCharacter } from '../../../../shared/model/characters.ts';
import type { FieldValue } from '../../../../shared/model/field.ts';
import type { Entry } from '../../../../shared/workbook/entry.ts';
import type { WorkbookSnapshot } from '../../../../shared/workbook/snapshot.ts';
import { csvBytes } from '../../../../src-main/export/csv/csv.ts';
import type { Workbook } from '../../../../src-main/workbook/workbook.ts';
import { csvFile, quarterlyRow, quarterlyText } from '../../../fixtures/feedback-csv.ts';
import { must, recordId, temporaryFolder } from '../../../fixtures/workbooks.ts';
import { importing, providersWorkbook } from './importing.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

const exported = (workbook: Workbook) => csvFile(folder, csvBytes(rowsOfC(workbook.snapshot())), 'own.csv');

/** What a workbook says of its reports, whatever their ids are. */
function said({ records }: WorkbookSnapshot) {
  const serviceOf = new Map(records.service.map(({ id, name, source_key }) => [id, { name, source_key }]));
  return records.feedback_report.map(({ id, order: _order, service, source_file: _file, ...report }) => ({
    ...report,
    service: service === undefined ? undefined : serviceOf.get(service),
    counts: records.measure_count
      .filter((count) => count.report === id)
      .map(({ id: _id, report: _report, ...count }) => count)
      .sort((a, b) => (a.question_number ?? 0) - (b.question_number ?? 0)),
  }));
}

/** Texts of all kinds, those among them that a spreadsheet would run and those that break a table. */
const text = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', "'", "''", '"', ',', '\n', '\r\n', ' ', '\uFEFF'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('', ' ', '\r\n', '"', "'", ',', '\n'),
  )
  .map((parts) => parts.join(''))
  .filter((made) => made !== '' && findForbiddenCharacter(made) === undefined);

const count = fc.oneof(fc.nat(), fc.constant(Number.MAX_SAFE_INTEGER));
const five = fc.tuple(count, count, count, count, count);

const report = fc.record(
  {
    fiscal_year: fc.integer({ min: 2000, max: 2199 }),
    quarter: fc.integer({ min: 1, max: 4 }),
    channel: text,
    transaction_point: text,
    service_provided: text,
    customers: count,
    offered: count,
    respondents: count,
    control_number: text,
    accomplishments: text,
    reflection: text,
    operational_metrics: text,
    status: fc.constantFrom('draft', 'submitted', 'published'),
    rating: five,
    thumbs: fc.tuple(count, count),
    drivers: fc.uniqueArray(fc.tuple(text, count, count, count, count), {
      maxLength: 3,
      selector: ([driver]) => driver,
    }),
  },
  { requiredKeys: [] },
);

const question = fc.record(
  { measure: fc.constantFrom('satisfaction', 'trust', 'other'), question_text: text, counts: five },
  { requiredKeys: ['measure'] },
);

const workbooks = fc.record({
  services: fc.array(text, { minLength: 1, maxLength: 3 }),
  reports: fc.array(
    fc.tuple(
      report,
      fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 99 }), question), {
        maxLength: 3,
        selector: ([number]) => number,
      }),
      fc.nat({ max: 3 }),
    ),
    { maxLength: 4 },
  ),
});

function entriesOf({
  services,
  reports,
}: typeof workbooks extends fc.Arbitrary<infer T> ? T : never): Entry[] {
  return [
    ...services.map((name, index) => ({ kind: 'service', id: recordId(100 + index), set: { name } })),
    ...reports.flatMap(([values, questions, service], index): Entry[] => {
      const id = recordId(200 + index);
      const of: Readonly<Record<string, FieldValue>> =
        service < services.length ? { service: recordId(100 + service) } : {};
      return [
        { kind: 'feedback_report', id, set: { ...values, ...of } },
        ...questions.map(([question_number, asked]) => ({
          kind: 'measure_count',
          set: { report: id, question_number, ...asked },
        })),
      ];
    }),
  ];
}

describe('our own table of feedback data', () => {
  it('says all of it: read into another workbook, every text, count and line end is the same', async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, async (made) => {
        const names = made.services.map((name) => name.trim());
        fc.pre(new Set(names).size === names.length);
        const source = providersWorkbook(entriesOf(made));
        const target = providersWorkbook([], recordId(1));
        must(await importing(target, exported(source)));
        expect(said(target.snapshot())).toEqual(said(source.snapshot()));
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing when it comes back into the workbook that it is from', async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, async (made) => {
        const workbook = providersWorkbook(entriesOf(made));
        const before = workbook.log.extent();
        const { plan } = must(await importing(workbook, exported(workbook)));
        expect(plan).toMatchObject({ read: made.reports.length, unchanged: made.reports.length });
        expect(workbook.log.extent()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what an import of published data needs: the same file afterwards changes nothing there', async () => {
    const published = csvFile(
      folder,
      quarterlyText([quarterlyRow({ service_name: 'Flying kites ' }), quarterlyRow({ channel: '' })]),
    );
    const source = providersWorkbook();
    must(await importing(source, published));
    const target = providersWorkbook([], recordId(1));
    must(await importing(target, exported(source)));
    expect(must(await importing(target, published)).plan).toMatchObject({ unchanged: 2, fresh: 0 });
    expect(said(target.snapshot())).toEqual(said(source.snapshot()));
  });

  it('takes changes that somebody made in a spreadsheet, and a row that was added there', async () => {
    const workbook = providersWorkbook();
    must(await importing(workbook, csvFile(folder, quarterlyText([quarterlyRow()]))));
    const [header = [], row = []] = rowsOfC(workbook.snapshot());
    const changed = row.map((cell, index) => (header[index] === 'respondents' ? '41' : cell));
    const ids = new Set(['report_id', 'source_key', 'service_id', 'service_source_key']);
    const added = row.map((cell, index) => {
      const name = header[index] ?? '';
      return ids.has(name) ? '' : name === 'quarter' ? '2' : cell;
    });
    const csv = csvFile(folder, csvBytes([header, changed, added]), 'own.csv');
    expect(must(await importing(workbook, csv)).plan).toMatchObject({ changed: 1, fresh: 1 });
    const { feedback_report: reports, service } = workbook.snapshot().records;
    expect(reports).toMatchObject([
      { quarter: 1, respondents: 41 },
      { quarter: 2, respondents: 40, service: service[0]?.id },
    ]);
    expect(service).toHaveLength(1);
  });
});
