import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../../shared/feedback/layouts/header.ts';
import { columnsOfC } from '../../../../shared/feedback/layouts/layout-c.ts';
import { quarterlyHeaders, responseHeaders } from '../../../fixtures/feedback-csv.ts';

describe('the first line of a feedback file says of which layout it is', () => {
  it.each([
    ['quarterly data', quarterlyHeaders, 'quarterly'],
    ['quarterly data with prefixes', quarterlyHeaders.map((name) => `attributes_${name}`), 'quarterly'],
    ['single responses, in any order', responseHeaders.toReversed(), 'responses'],
    ['our own table', [...columnsOfC, 'q12_measure', 'q12_counts_n1'], 'own'],
  ])('%s', (_, cells, layout) => {
    expect(readHeader(cells)).toMatchObject({ layout, unknown: [] });
  });

  it('by names with spaces around them, and where each column stands', () => {
    const header = readHeader(['note', ...quarterlyHeaders.map((name) => ` ${name} `)]);
    if ('problem' in header) throw new Error(header.problem);
    expect(header.columns.get('channel')).toBe(quarterlyHeaders.indexOf('channel') + 1);
    expect(header.unknown).toEqual([0]);
  });

  it('and no other column may stand in our own table or among single responses', () => {
    expect(readHeader([...columnsOfC, 'q100_measure'])).toMatchObject({ column: columnsOfC.length });
    expect(readHeader(['note', ...responseHeaders])).toMatchObject({ column: 0 });
  });
});
