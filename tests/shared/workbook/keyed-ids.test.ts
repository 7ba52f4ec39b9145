import { describe, expect, it } from 'vitest';
import { a11Edition2019 } from '../../../shared/editions/a11-2019.ts';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { practicesOf } from '../../../shared/editions/index.ts';
import { model } from '../../../shared/model/model.ts';
import { keyedIds } from '../../../shared/workbook/keyed-ids.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import { inMemoryWorkbook, must, recordId } from '../../fixtures/workbooks.ts';

const workbook = { workbookId: recordId(1), edition: a11Edition2022 };

describe('ids of records with one choice for their key', () => {
  it('are there for every practice before anybody has rated it, and are the ones that ratings get', () => {
    const ids = keyedIds(workbook, 'practice_rating');
    const practices = practicesOf(a11Edition2022).map(({ practice }) => practice.id);
    expect([...ids.values()]).toEqual(practices);
    for (const [id, practice] of ids)
      expect(id).toBe(derivedRecordId(workbook.workbookId, model.practice_rating, [practice]));
    const opened = inMemoryWorkbook(recordId(1));
    const [first = ''] = practices;
    const made = must(opened.change('Ann', [{ kind: 'practice_rating', set: { practice: first } }]));
    expect(ids.get(made.ids[0] ?? recordId(0))).toBe(first);
    opened.database.close();
  });

  it('differ from workbook to workbook and follow the edition', () => {
    const other = keyedIds({ ...workbook, workbookId: recordId(2) }, 'practice_rating');
    expect([...other.keys()].some((id) => keyedIds(workbook, 'practice_rating').has(id))).toBe(false);
    const older = keyedIds({ ...workbook, edition: a11Edition2019 }, 'dimension_summary');
    expect([...older.values()]).toEqual(a11Edition2019.dimensions.map(({ id }) => id));
  });

  it('are made once', () => {
    expect(keyedIds(workbook, 'narrative')).toBe(keyedIds(workbook, 'narrative'));
  });

  it('are none for records that people make, that are one, or that have more than a choice for their key', () => {
    for (const kind of ['service', 'provider', 'measure_count', 'evidence_link'] as const)
      expect(keyedIds(workbook, kind).size).toBe(0);
  });
});
