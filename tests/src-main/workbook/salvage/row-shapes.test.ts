import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../../../src-main/sample.ts';
import { createWorkbook } from '../../../../src-main/workbook/create.ts';
import { connect } from '../../../../src-main/workbook/database.ts';
import { type Found, findRows } from '../../../../src-main/workbook/salvage/found.ts';
import { RowShapes } from '../../../../src-main/workbook/salvage/row-shapes.ts';
import { must, temporaryFolder } from '../../../fixtures/workbooks.ts';

let file: string;

beforeEach(() => {
  file = path.join(temporaryFolder(), 'ours.cxwb');
  must(createWorkbook(file, sampleWorkbook));
});

const nothingKnown = { edits: new Map(), heads: new Map() };

const shapesOf = (found: Found) => new RowShapes(found.meta.get('workbook_id') ?? '', nothingKnown);

function rowIds(kind: string): readonly unknown[] {
  const database = connect(file);
  try {
    return database.prepare(`SELECT "id" FROM "${kind}" ORDER BY "id"`).pluck().all();
  } finally {
    database.close();
  }
}

describe('rows of the tables of current values', () => {
  it('are told by their columns, every one of the sample, without any edit', async () => {
    const found = await findRows(file, () => undefined);
    const told = [...shapesOf(found).contentsOf(found.records)];
    expect(told.length).toBe(found.records.flat().length);
    for (const kind of ['person', 'moment', 'pain_point', 'measure_count', 'briefing_slide']) {
      const ids = told.filter(([, [first]]) => first?.kind === kind).map(([id]) => id);
      expect(ids.sort()).toEqual(rowIds(kind));
    }
  });

  it('of which two pages say different things are not believed', async () => {
    const found = await findRows(file, () => undefined);
    const shapes = shapesOf(found);
    const page = found.records.find((rows) => rows.length === 5) ?? [];
    const older = page.map((cells) => cells.map((cell, index) => (index === 1 ? 1 : cell)));
    expect(shapes.contentsOf([page, page]).size).toBe(5);
    expect(shapes.contentsOf([page, older]).size).toBe(0);
  });

  it('are not taken from pages that are in no table any more', async () => {
    const before = (await findRows(file, () => undefined)).records.flat().length;
    const points = rowIds('barrier').length;
    const database = connect(file);
    database.pragma('foreign_keys = OFF');
    database.exec('DROP TABLE "barrier"');
    database.close();
    expect(points).toBeGreaterThan(0);
    expect((await findRows(file, () => undefined)).records.flat().length).toBe(before - points);
  });
});
