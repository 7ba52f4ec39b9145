import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatMean } from '../../../shared/feedback/mean.ts';
import { publishedFile } from '../../fixtures/feedback-csv.ts';
import { temporaryFolder } from '../../fixtures/workbooks.ts';
import { hisp, jsonOf } from './command.ts';

/**
 * The published data of FY2021-22 (domain.md §4): 415 rows of 24 providers with 2,544 means. It is no part of the
 * project; tests/e2e/cli/import-feedback.test.ts and its neighbours show the same on rows of our own.
 */
const isThere = existsSync(publishedFile);
const missing = isThere ? '' : ` (SKIPPED: this machine has no ${publishedFile})`;

type Published = Readonly<Record<string, string>>;
type Printed = {
  readonly service: string;
  readonly serviceProvided: string | null;
  readonly transactionPoint: string | null;
  readonly fiscalYear: number;
  readonly quarter: number;
  readonly channel: string | null;
  readonly questionNumber: number;
  readonly counts: readonly number[];
  readonly mean: number | null;
};

let folder: string;
let published: readonly Published[] = [];

const run = async (...args: readonly string[]) => jsonOf(await hisp(folder, ...args, '--json'));

/** Makes a provider's workbook out of the published rows. */
async function built(provider: string, file: string) {
  await run('new', file, '--provider', provider, '--fiscal-year', '2022');
  return run('import', 'feedback', file, publishedFile);
}

const feedback = async (file: string) => (await run('feedback', file)) as readonly Printed[];

/** What identifies a published figure, and the figure: "4.70", as the file may write 4.7. */
function publishedMeans(rows: readonly Published[]): readonly string[] {
  return rows.flatMap((row) =>
    Array.from({ length: 11 }, (_, index) => index + 1)
      .filter((number) => row[`q${number}_point_scale`] !== '')
      .map((number) =>
        [
          row.service_name?.trim(),
          row.collection_year,
          row.collection_quarter,
          row.channel,
          row.transaction_point,
          row.service_provided,
          number,
          [1, 2, 3, 4, 5].map((point) => row[`q${number}_${point}`]).join(' '),
          Number(row[`q${number}_point_scale`]).toFixed(2),
        ].join(' | '),
      ),
  );
}

function printedMeans(results: readonly Printed[]): readonly string[] {
  return results
    .filter(({ mean }) => mean !== null)
    .map((result) =>
      [
        result.service.trim(),
        result.fiscalYear,
        result.quarter,
        result.channel ?? '',
        result.transactionPoint ?? '',
        result.serviceProvided ?? '',
        result.questionNumber,
        result.counts.join(' '),
        formatMean(Math.round((result.mean ?? 0) * 100)),
      ].join(' | '),
    );
}

describe.skipIf(!isThere)(`the published data of FY2021-22${missing}`, () => {
  beforeEach(() => {
    folder = temporaryFolder();
  });

  beforeAll(async () => {
    const headers = (names: readonly string[]) => names.map((name) => name.replace(/^attributes_/, ''));
    published = await createReadStream(publishedFile)
      .pipe(parse({ bom: true, columns: headers }))
      .toArray();
  });

  it('gives every one of the 2,544 means, provider by provider; so it does after export and import', async () => {
    const means = { imported: 0, exported: 0 };
    const providers = Map.groupBy(published, (row) => row.service_provider_name?.trim() ?? '');
    for (const [index, [provider, rows]] of [...providers].entries()) {
      const name = `provider-${index}`;
      const done = await built(provider, `${name}.cxwb`);
      expect(done).toMatchObject({ read: 415, imported: rows.length, unchanged: 0, skipped: [] });
      const printed = await feedback(`${name}.cxwb`);
      const expected = publishedMeans(rows);
      expect(printedMeans(printed).toSorted()).toEqual(expected.toSorted());
      means.imported += expected.length;

      const { files } = (await run(
        'export',
        `${name}.cxwb`,
        ...['--out', name, '--deliverable', 'feedback', '--only', 'csv'],
      )) as { readonly files: readonly { readonly path: string }[] };
      await run('new', `${name}-again.cxwb`, '--provider', provider, '--fiscal-year', '2022');
      await run('import', 'feedback', `${name}-again.cxwb`, files[0]?.path ?? '');
      const again = await feedback(`${name}-again.cxwb`);
      expect(printedMeans(again)).toEqual(printedMeans(printed));
      means.exported += printedMeans(again).length;
      expect(await run('import', 'feedback', `${name}-again.cxwb`, publishedFile)).toMatchObject({
        imported: 0,
        unchanged: rows.length,
      });
    }
    expect(means).toEqual({ imported: 2544, exported: 2544 });
  });

  it.each([
    ['United States Patent and Trademark Office', 76, 2],
    ['Veterans Health Administration', 8, 1],
    ['Recreation.gov', 8, 1],
  ])('makes a workbook of %s', async (provider, rows, services) => {
    const file = `${provider.replaceAll(/\W/g, '-')}.cxwb`;
    const done = (await built(provider, file)) as { readonly servicesCreated: readonly string[] };
    expect(done).toMatchObject({ imported: rows, otherProviders: 415 - rows });
    expect(done.servicesCreated).toHaveLength(services);
    expect(await run('verify', file)).toMatchObject({ ok: true });
    const { stdout } = await hisp(folder, 'feedback', file);
    expect(stdout.trimEnd().split('\n')).toHaveLength((await feedback(file)).length);
    expect(await run('export', file, '--out', path.join(folder, 'out'), '--only', 'word')).toHaveProperty(
      'files',
    );
  });
});

describe.skipIf(isThere)(`SKIPPED: the published data of FY2021-22${missing}`, () => {
  it('are not here, so that their 2,544 means were not compared', ({ skip }) => skip(missing));
});
