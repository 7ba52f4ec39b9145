import { expect, it } from 'vitest';
import type { FieldValue } from '../../../shared/model/field.ts';
import { isKindName, kinds } from '../../../shared/model/model.ts';
import { valueSchema } from '../../../shared/model/schema.ts';
import { aReadyWorkbook } from './ready-plan.ts';

it('the complete workbook of these tests holds only what a workbook can hold', () => {
  const { records, edition } = aReadyWorkbook().build();
  let checked = 0;
  const refused: string[] = [];
  for (const kind of kinds) {
    if (!isKindName(kind.name)) continue;
    for (const record of records[kind.name]) {
      const given = new Map<string, FieldValue>(Object.entries(record));
      for (const [name, field] of Object.entries(kind.fields)) {
        const value = given.get(name);
        if (value === undefined) continue;
        checked += 1;
        if (!valueSchema(field, edition).safeParse(value).success)
          refused.push(`${kind.name}.${name}: ${String(value)}`);
      }
    }
  }
  expect(refused).toEqual([]);
  expect(checked).toBeGreaterThan(400);
});
