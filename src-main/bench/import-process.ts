// Started by the `import` benchmark: imports half a million rows and half a million responses, and prints the result as
// one JSON value.
import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse';
import { formatNumber } from '../../shared/documents/format.ts';
import { a11Edition2022 } from '../../shared/editions/a11-2022.ts';
import type { Edit } from '../../shared/workbook/log/edit.ts';
import { applyFeedbackImport } from '../import/feedback/apply.ts';
import { planFeedbackImport } from '../import/feedback/plan.ts';
import type { FeedbackRequest } from '../import/feedback/request.ts';
import { createWorkbook } from '../workbook/create.ts';
import { connect } from '../workbook/database.ts';
import { valueOrThrow } from '../workbook/failures.ts';
import { openWorkbook } from '../workbook/open.ts';
import { schemaStatements } from '../workbook/schema.ts';
import { benchProvider, manyRows, ownRows, writeQuarterlyRows, writeResponses } from './feedback-files.ts';
import { type BenchResult, inTemporaryFolder } from './measure.ts';

/** Bytes above idle that an import may take, whatever the size of its file. */
const memoryBound = 200 * 1024 * 1024;

const megabytes = (bytes: number) => `${Math.round(bytes / (1024 * 1024))} MB`;
const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;

type Measured = {
  readonly ours: number;
  readonly parse: number;
  readonly insert: number;
  /** Bytes of memory above idle at its highest, while reading and while writing. */
  readonly reading: number;
  readonly writing: number;
};

/** Looks at the memory of this process now and then. */
class Memory {
  #idle = 0;
  #highest = 0;

  start(): void {
    globalThis.gc?.();
    this.#idle = process.memoryUsage.rss();
    this.#highest = this.#idle;
  }

  readonly look = (): void => {
    this.#highest = Math.max(this.#highest, process.memoryUsage.rss());
  };

  get above(): number {
    return this.#highest - this.#idle;
  }
}

/** Milliseconds that this process was computing: a minute on the wall says more of what else the machine does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function parseAlone(csv: string): Promise<number> {
  const start = processorTime();
  const rows = createReadStream(csv).pipe(parse());
  for await (const _ of rows);
  return processorTime() - start;
}

/** The same edits into tables of the same kind, with their heads and the rows that they come to. */
function insertAlone(file: string, edits: Iterable<Edit>): number {
  const database = connect(file, { create: true });
  try {
    for (const statement of schemaStatements) database.exec(statement);
    const edit = database.prepare('INSERT INTO "edit" VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    const head = database.prepare('INSERT INTO "head" VALUES (?, ?, ?)');
    const start = processorTime();
    database.transaction(() => {
      for (const { id, changeId, at, author, kind, recordId, field, value } of edits) {
        edit.run(id, changeId, at, author, kind, recordId, field, value);
        head.run(recordId, field, id);
      }
    })();
    return processorTime() - start;
  } finally {
    database.close();
  }
}

async function measure(folder: string, name: string, request: FeedbackRequest): Promise<Measured> {
  const file = path.join(folder, `${name}.cxwb`);
  const entries = () => [{ kind: 'provider', set: { name: benchProvider } }];
  valueOrThrow(createWorkbook(file, { edition: a11Edition2022, editionLoaded: false, entries }));
  const workbook = valueOrThrow(await openWorkbook(file));
  const memory = new Memory();
  try {
    memory.start();
    const start = processorTime();
    const plan = valueOrThrow(await planFeedbackImport(workbook, request, { onProgress: memory.look }));
    const reading = memory.above;
    const { imported, written } = valueOrThrow(
      await applyFeedbackImport(workbook, { plan, author: 'Bench' }, { onProgress: memory.look }),
    );
    memory.look();
    const ours = processorTime() - start;
    const writing = memory.above;
    if (imported !== (request.responses === undefined ? ownRows : manyRows))
      throw new Error('rows are missing');
    const edits = written.edits.map((id) => workbook.log.edit(id)).filter((edit) => edit !== undefined);
    return {
      ours,
      reading,
      writing,
      parse: await parseAlone(request.csv),
      insert: insertAlone(path.join(folder, `${name}.db`), edits),
    };
  } finally {
    workbook.close();
  }
}

function measureBoth(): Promise<BenchResult> {
  return inTemporaryFolder(async (folder) => {
    const quarterly = path.join(folder, 'quarterly.csv');
    const responses = path.join(folder, 'responses.csv');
    writeQuarterlyRows(quarterly);
    writeResponses(responses);
    const about = { service: 'Example service', fiscalYear: 2024, quarter: 1, channel: 'website' };
    const measured = [
      ['quarterly rows', quarterly, await measure(folder, 'quarterly', { csv: quarterly })],
      ['responses', responses, await measure(folder, 'responses', { csv: responses, responses: about })],
    ] as const;
    const ratios = measured.map(([, , { ours, parse, insert }]) => ours / (parse + insert));
    const told = measured.map(
      ([what, csv, { ours, parse, insert, reading, writing }], index) =>
        `${formatNumber(manyRows)} ${what} (${megabytes(statSync(csv).size)}): ${ratios[index]?.toFixed(2)} ×, ${seconds(ours)} against ${seconds(parse)} and ${seconds(insert)} of processor time, memory above idle ${megabytes(reading)} reading, ${megabytes(writing)} writing (bound ${megabytes(memoryBound)})`,
    );
    return {
      ratio: Math.max(...ratios),
      bound: 2,
      reference: 'csv-parse reading the same file and a raw insert of the same edits',
      details: told.join('; '),
    };
  });
}

process.stdout.write(JSON.stringify(await measureBoth()));
