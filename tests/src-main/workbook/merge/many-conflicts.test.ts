import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { settleAllOf } from '../../../../shared/workbook/conflicts.ts';
import { mergeFiles } from '../../../../src-main/workbook/merge/merge.ts';
import { must, recordId, temporaryFolder, withOpen, workbookFile } from '../../../fixtures/workbooks.ts';

const people = 5000;
const told = (by: string) =>
  Array.from({ length: people }, (_, index) => ({
    kind: 'persona',
    id: recordId(index + 1),
    set: { name: `Persona ${index} of ${by}`, summary: `What ${by} heard.` },
  }));

it('ten thousand conflicts come in at once, are listed, and are settled in one change', async () => {
  const folder = temporaryFolder();
  const file = workbookFile(folder, told('all'));
  const copy = path.join(folder, 'ben.cxwb');
  copyFileSync(file, copy);
  await withOpen(file, (workbook) => must(workbook.change('Ann', told('Ann'))));
  await withOpen(copy, (workbook) => must(workbook.change('Ben', told('Ben'))));
  expect(must(await mergeFiles(file, [copy])).conflicts).toHaveLength(2 * people);
  await withOpen(file, (workbook) => {
    const { entries, left } = settleAllOf(workbook.snapshot(), workbook.conflicts(), 'Ann');
    expect(left).toEqual([]);
    must(workbook.change('Cleo', entries));
    expect(workbook.snapshot().conflicts).toEqual([]);
    expect(workbook.snapshot().records.persona[0]?.summary).toBe('What Ann heard.');
  });
});
