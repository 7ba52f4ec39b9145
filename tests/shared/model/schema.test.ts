import { describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { Field } from '../../../shared/model/field.ts';
import { model } from '../../../shared/model/model.ts';
import { partRecordSchema, printableText, valueSchema } from '../../../shared/model/schema.ts';
import { recordId } from '../../fixtures/workbooks.ts';

const { service, feedback_report: report, survey, commitment, workbook, provider, attachment } = model;

type Case = readonly [type: string, field: Field, good: readonly unknown[], bad: readonly unknown[]];

const cases: readonly Case[] = [
  [
    'text',
    service.fields.name,
    ['', 'x', ' \t\n', 'x'.repeat(20_000), '😀'.repeat(10_000)],
    [null, 1, ['x'], 'x'.repeat(20_001), '\u{0}', '\ud800'],
  ],
  [
    'text with a pattern',
    service.fields.url,
    ['https://example.gov/a'],
    ['', 'http://example.gov', 'https://a b', 'javascript:alert(1)', ' https://x'],
  ],
  [
    'text with a digest',
    attachment.fields.sha256,
    ['0'.repeat(64)],
    ['0'.repeat(63), 'A'.repeat(64), `${'0'.repeat(64)}\n`],
  ],
  ['Markdown', service.fields.description, ['', 'x'.repeat(1_000_000)], ['x'.repeat(1_000_001), 5, '\u{b}']],
  [
    'whole number',
    report.fields.customers,
    [0, 9_007_199_254_740_991],
    [-1, 1.5, '1', Number.NaN, Number.POSITIVE_INFINITY, 9_007_199_254_740_992, true, null],
  ],
  ['whole number in bounds', report.fields.quarter, [1, 4], [0, 5]],
  ['decimal number', survey.fields.minutes, [0, 4.5, 1000], [-0.1, 1000.1, '5', Number.NaN]],
  [
    'date',
    commitment.fields.target_date,
    ['2023-02-28', '2024-02-29', '1999-12-31'],
    ['2023-02-29', '2023-13-01', '2023-1-1', '20230101', '2023-01-01T00:00:00Z', '', ' 2023-01-01', 20230101],
  ],
  ['yes or no', service.fields.designated, [true, false], ['true', 0, 1, null]],
  ['choice', report.fields.status, ['draft', 'archived'], ['', 'Draft', 'draft ', '__proto__', 1, ['draft']]],
  [
    'choice of the edition',
    model.practice_rating.fields.level,
    ['not_practiced', 'exemplary'],
    ['', 'superb', 3],
  ],
  [
    'choices',
    service.fields.channels,
    [[], ['phone'], ['phone', 'phone']],
    ['phone', ['fax machine'], [1], [['phone']], {}],
  ],
  [
    'reference',
    model.moment.fields.service,
    [recordId(1)],
    ['', 'x', recordId(1).toUpperCase().replace('0', 'A'), `${recordId(1)} `, 1, null],
  ],
  ['references', commitment.fields.personas, [[], [recordId(1), recordId(2)]], [recordId(1), ['x'], [null]]],
  [
    'tuple',
    report.fields.rating,
    [[0, 1, 2, 3, 4]],
    [
      [0, 1, 2, 3],
      [0, 1, 2, 3, 4, 5],
      [0, 1, 2, 3, -1],
      [0, 1, 2, 3, 0.5],
      [0, 1, 2, 3, '4'],
      [0, 1, 2, 3, null],
      {},
    ],
  ],
  [
    'rows',
    workbook.fields.due_date_overrides,
    [[], [['plan', '2023-06-01', '']]],
    [[['plan', '2023-06-31', '']], [['plan']], ['plan'], 'plan', [['plan', '2023-06-01', '\u{0}']]],
  ],
];

describe('what a value may be', () => {
  it.each(cases)('%s', (_, field, good, bad) => {
    const schema = valueSchema(field, a11Edition2022);
    for (const value of good)
      expect(schema.safeParse(value), JSON.stringify(value)?.slice(0, 40)).toMatchObject({
        success: true,
        data: value,
      });
    for (const value of bad)
      expect(schema.safeParse(value).success, JSON.stringify(value)?.slice(0, 40)).toBe(false);
  });

  it('says in words what it must be, and never quotes it', () => {
    const secret = 'ZQX-SECRET';
    for (const [, field] of cases)
      for (const value of [secret, [secret], { secret }, [[secret, secret, secret]]]) {
        const parsed = valueSchema(field, a11Edition2022).safeParse(value);
        expect(JSON.stringify(parsed.error?.issues ?? '')).not.toContain(secret);
      }
  });

  it('without an edition takes any identifier where the edition has the list, and still no other type', () => {
    const schema = valueSchema(model.practice_rating.fields.level);
    expect(schema.safeParse('next_years_level').success).toBe(true);
    for (const value of ['', 'x'.repeat(65), 3, null]) expect(schema.safeParse(value).success).toBe(false);
    expect(valueSchema(report.fields.status).safeParse('next_years_state').success).toBe(false);
  });

  it('counts a text’s length as stored, and names the character that no document holds', () => {
    const { error } = printableText(10).safeParse('ab\u{7}');
    expect(error?.issues[0]?.message).toContain('U+0007 at position 3');
    expect(printableText(3).safeParse('abcd').error?.issues[0]?.message).toBe(
      'must have at most 3 characters',
    );
  });
});

describe('a record in a part', () => {
  const schema = partRecordSchema(provider, 'plan');

  it('may leave fields out but not its id, and holds nothing else', () => {
    expect(schema.safeParse({ id: recordId(1) }).success).toBe(true);
    expect(schema.safeParse({ id: recordId(1), name: 'Example', mission: 'Serve' }).success).toBe(true);
    for (const wrong of [
      { name: 'Example' },
      { id: 'x' },
      { id: recordId(1), order: 'a1' },
      { id: recordId(1), name: null },
    ])
      expect(schema.safeParse(wrong).success).toBe(false);
  });

  it('holds only what its deliverable prints', () => {
    expect(schema.safeParse({ id: recordId(1), year_designated: 2018 }).success).toBe(false);
    expect(
      partRecordSchema(provider, 'feedback').safeParse({ id: recordId(1), year_designated: 2018 }).success,
    ).toBe(true);
  });
});
