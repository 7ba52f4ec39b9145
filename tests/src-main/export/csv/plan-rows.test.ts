import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvBytes } from '../../../../src-main/export/csv/csv.ts';
import { planRows } from '../../../../src-main/export/csv/plan-rows.ts';
import { anId, aSnapshot } from '../../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../../shared/sample/sample-snapshot.ts';
import { readCsv } from './read-csv.ts';

const decoded = (rows: readonly (readonly string[])[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvBytes(rows));

describe('a CSV file', () => {
  it('begins with the mark that tells Excel about UTF-8, and ends each row with CR LF', () => {
    expect(decoded([['a', 'ä'], ['b']])).toBe('\uFEFFa,ä\r\nb\r\n');
  });

  it('puts into quotation marks what would be taken apart', () => {
    expect(decoded([['a,b', 'say "yes"', 'two\nlines', ' edge', 'plain']])).toBe(
      '\uFEFF"a,b","say ""yes""","two\nlines"," edge",plain\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'x"])('keeps %j text, not a formula', (cell) => {
    const [row] = readCsv(decoded([[cell]]));
    expect(row).toEqual([`'${cell}`]);
  });

  it('leaves signs alone that stand inside', () => {
    expect(decoded([['1-2', 'a=b', "it's"]])).toContain("1-2,a=b,it's");
  });

  it('gives back every cell once one apostrophe is taken off, whatever was typed', () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'",\r\n=+-@\t\' a') }));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(decoded(rows)).map((row) => row.map((text) => text.replace(/^'/, '')));
        expect(read).toEqual(rows.map((row) => row.map((text) => text)));
      }),
    );
  });
});

describe('commitments and milestones as rows', () => {
  const rows = planRows({ snapshot: sampleSnapshot(), deliverable: 'plan' });
  const [header = [], ...body] = rows;
  const cell = (row: readonly string[] | undefined, name: string) => row?.[header.indexOf(name)];

  it('are a row for each, milestones below their commitment, all of one width', () => {
    expect(body).toHaveLength(5 + 14);
    for (const row of body) expect(row).toHaveLength(header.length);
    expect(body.slice(0, 5).map((row) => row.slice(0, 3).join(' '))).toEqual([
      'Commitment 1 ',
      'Milestone 1 1',
      'Milestone 1 2',
      'Milestone 1 3',
      'Commitment 2 ',
    ]);
  });

  it('hold dates as dates, choices and records by name, and long texts as typed', () => {
    const [first, milestone] = body;
    expect(cell(first, 'Date')).toBe('2024-09-30');
    expect(cell(first, 'Status')).toBe('Planned');
    expect(cell(first, 'Service')).toBe('Benefits Claims Line');
    expect(cell(first, 'Owner')).toBe('Casey Mockup');
    expect(cell(first, 'Pain points it answers')).toBe(
      'Each time I call, I have to tell my whole story again.',
    );
    expect(cell(first, 'Burden it lowers')).toBe('Compliance cost; Psychological cost');
    expect(cell(milestone, 'Commitment')).toBe('One record of the call, open to every agent');
    expect(cell(milestone, 'Date')).toBe('2023-09-29');
  });

  it('hold no internal note', () => {
    expect(header).not.toContain('Internal note');
    expect(JSON.stringify(rows)).not.toContain('If the module is not funded');
  });

  it('keep milestones without a commitment, and names of any length', () => {
    const statement = `I ${'wait and '.repeat(40)}wait.`;
    const snapshot = aSnapshot()
      .with('pain_point', { id: anId('long'), statement })
      .with('commitment', { title: 'Short', pain_points: [anId('long')] })
      .with('milestone', { title: 'Left over', commitment: anId('gone') })
      .build();
    const [, commitment, milestone] = planRows({ snapshot, deliverable: 'plan' });
    expect(cell(commitment, 'Pain points it answers')).toBe(statement);
    expect(milestone?.slice(0, 5)).toEqual(['Milestone', '', '1', '', 'Left over']);
  });
});
