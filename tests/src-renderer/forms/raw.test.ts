import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { findField, type KindName, model } from '../../../shared/model/model.ts';
import { type Raw, readRaw, toRaw } from '../../../src-renderer/forms/raw.ts';

function fieldOf(kind: KindName, name: string) {
  const field = findField(model[kind], name);
  if (field === undefined) throw new Error(`${kind} has no ${name}`);
  return field;
}

const read = (kind: KindName, name: string, raw: Raw) => readRaw(fieldOf(kind, name), raw, a11Edition2022);

describe('what stands in a control', () => {
  it.each([
    ['service', 'name', 'Claims line', 'Claims line'],
    ['workbook', 'fiscal_year', ' 2,027 ', 2027],
    ['survey', 'minutes', '4.5', 4.5],
    ['service', 'designated', 'yes', true],
    ['service', 'designated', 'no', false],
    ['service', 'agreed_with_omb_on', '2026-12-18', '2026-12-18'],
    ['practice_rating', 'level', 'emerging', 'emerging'],
    ['service', 'designation_basis', ['volume', 'cost'], ['volume', 'cost']],
  ] as const)('%s.%s %j is the value %j', (kind, name, raw, value) => {
    expect(read(kind, name, raw)).toEqual({ ok: true, value });
  });

  it.each([
    ['service', 'name', '   '],
    ['workbook', 'fiscal_year', ''],
    ['service', 'designated', ''],
    ['service', 'designation_basis', []],
    ['workbook', 'due_date_overrides', []],
  ] as const)('%s.%s %j clears the field', (kind, name, raw) => {
    expect(read(kind, name, raw)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['workbook', 'fiscal_year', 'soon', /number/],
    ['workbook', 'fiscal_year', '1776', /at least 2000/],
    ['service', 'url', 'www.example.gov', /https/],
    ['service', 'agreed_with_omb_on', 'unfinished', /date/],
    ['practice_rating', 'level', 'superb', /one of/],
    ['workbook', 'due_date_overrides', [['assessment', 'soon', '']], /date/],
  ] as const)('%s.%s %j is refused with a reason', (kind, name, raw, reason) => {
    const reading = read(kind, name, raw);
    expect(reading.ok ? '' : reading.problem).toMatch(reason);
  });

  it('shows every saved value as it was entered', () => {
    const rows = [['assessment', '2027-03-05', 'Agreed with OMB']];
    expect(
      read('workbook', 'due_date_overrides', toRaw(fieldOf('workbook', 'due_date_overrides'), rows)),
    ).toEqual({
      ok: true,
      value: rows,
    });
  });
});
