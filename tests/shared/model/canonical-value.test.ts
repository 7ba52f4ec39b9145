import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalValue } from '../../../shared/model/canonical-value.ts';
import { model } from '../../../shared/model/model.ts';
import { recordId } from '../../fixtures/workbooks.ts';

const { channels, name } = model.service.fields;
const { personas } = model.commitment.fields;
const { due_date_overrides: overrides } = model.workbook.fields;
const { rating } = model.feedback_report.fields;

describe('the one spelling of a value', () => {
  it('sorts a set and holds each member once', () => {
    expect(canonicalValue(channels, ['phone', 'email', 'phone'])).toEqual(['email', 'phone']);
    expect(canonicalValue(personas, [recordId(2), recordId(1), recordId(2)])).toEqual([
      recordId(1),
      recordId(2),
    ]);
    expect(canonicalValue(channels, [])).toEqual([]);
  });

  it('does so with rows, by all that they say', () => {
    const rows = [
      ['plan', '2023-06-02', 'Agreed'],
      ['plan', '2023-06-01', 'Agreed'],
      ['plan', '2023-06-02', 'Agreed'],
      ['assessment', '2023-06-03', ''],
    ];
    expect(canonicalValue(overrides, rows)).toEqual([rows[3], rows[1], rows[0]]);
  });

  it('leaves alone what is no set: the order of counts is what they say', () => {
    expect(canonicalValue(rating, [5, 4, 3, 2, 2])).toEqual([5, 4, 3, 2, 2]);
    expect(canonicalValue(name, ' b a ')).toBe(' b a ');
  });

  it('is the same for every order and repetition, and stays as it is', () => {
    const options = fc.constantFrom('phone', 'email', 'website', 'in_person');
    fc.assert(
      fc.property(fc.array(options), fc.array(options), (first, second) => {
        const spelled = canonicalValue(channels, [...first, ...second]);
        expect(canonicalValue(channels, [...second, ...first, ...second])).toEqual(spelled);
        expect(canonicalValue(channels, spelled)).toEqual(spelled);
      }),
    );
  });
});
