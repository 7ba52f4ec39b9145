import { describe, expect, it } from 'vitest';
import { problemsOfProjection } from '../../../src-main/verify/projection.ts';
import type { Workbook } from '../../../src-main/workbook/workbook.ts';
import { absorb, inMemoryWorkbook, must, recordId, reread } from '../../fixtures/workbooks.ts';

/** A workbook with a conflict, a deleted record with a part, and one that came back. */
function lived(): Workbook {
  const [ann, ben] = [inMemoryWorkbook(recordId(0), () => 2000), inMemoryWorkbook(recordId(0), () => 1000)];
  const service = (n: number, name: string) => ({ kind: 'service', id: recordId(n), set: { name } });
  must(ann.change('Ann', [service(1, 'One'), service(2, 'Two'), service(3, 'Three')]));
  must(ann.change('Ann', [{ kind: 'moment', id: recordId(4), set: { service: recordId(2) } }]));
  absorb(ben, ann);
  must(ben.change('Ben', [service(1, 'His'), service(3, 'Kept')]));
  must(ann.change('Ann', [service(1, 'Hers'), { kind: 'service', id: recordId(2), delete: true }]));
  must(ann.change('Ann', [{ kind: 'service', id: recordId(3), delete: true }]));
  absorb(ann, ben);
  return ann;
}

describe('replaying the log', () => {
  it('finds nothing in what editing and merging made', () => {
    expect(problemsOfProjection(lived())).toEqual([]);
  });

  it.each([
    [
      'a value',
      `UPDATE "service" SET "name" = 'x' WHERE "name" = 'Two'`,
      ['the table service is not what the log says'],
    ],
    [
      'a record that came back',
      'UPDATE "service" SET "deleted" = 1',
      ['the table service is not what the log says'],
    ],
    ['a part that is gone', 'DELETE FROM "moment"', ['the table moment is not what the log says']],
    [
      'a conflict that is hidden',
      `DELETE FROM "conflict" WHERE "field" = 'name'`,
      ['the stored conflicts are not those of the log'],
    ],
    [
      'a flag that is hidden',
      `DELETE FROM "conflict" WHERE "field" = 'deleted'`,
      ['the stored conflicts are not those of the log'],
    ],
    [
      'a head that is no head',
      `INSERT OR IGNORE INTO "head" SELECT "record_id", "field", "id" FROM "edit"`,
      ['the stored heads are not those of the log'],
    ],
    [
      'an edit that is no JSON',
      `UPDATE "edit" SET "value" = 'x' WHERE "field" = 'name'`,
      ['an edit in its log cannot be read'],
    ],
  ])('finds %s', (_, sql, problems) => {
    const workbook = lived();
    workbook.database.exec(sql);
    expect(problemsOfProjection(reread(workbook))).toEqual(problems);
  });
});
