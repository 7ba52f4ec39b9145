import { describe, expect, it } from 'vitest';
import { kindNames, model } from '../../../shared/model/model.ts';
import { recordId, withOpen } from '../../fixtures/workbooks.ts';
import { secret } from './command.ts';
import { set, workbookToEdit } from './workbook-to-edit.ts';

const { place, expectLineRefused } = workbookToEdit();

describe('a value of the wrong type is refused for every field, without quoting it', () => {
  it.each<readonly [string, string, string, unknown, string]>([
    ['text', 'service', 'name', 7, 'must be text'],
    ['text', 'service', 'name', [secret], 'must be text'],
    ['text', 'service', 'name', 'x'.repeat(20_001), 'must have at most 20,000 characters'],
    ['text with a pattern', 'service', 'url', `http://${secret}`, 'must start with https://'],
    ['Markdown', 'service', 'description', { text: secret }, 'must be text'],
    ['Markdown', 'service', 'description', 'x'.repeat(1_000_001), 'must have at most 1,000,000 characters'],
    ['whole number', 'feedback_report', 'customers', '12', 'must be a whole number'],
    ['whole number', 'feedback_report', 'customers', 1.5, 'must be a whole number'],
    ['whole number', 'feedback_report', 'customers', -1, 'must be at least 0'],
    ['whole number', 'feedback_report', 'customers', '1e999', 'must be a whole number'],
    ['whole number', 'feedback_report', 'customers', 9_007_199_254_740_992, 'must be'],
    ['whole number', 'feedback_report', 'quarter', 5, 'must be at most 4'],
    ['decimal number', 'survey', 'minutes', secret, 'must be a number'],
    ['decimal number', 'survey', 'minutes', 1001, 'must be at most 1000'],
    ['date', 'commitment', 'target_date', secret, 'must be a date like 2023-02-24'],
    ['date', 'commitment', 'target_date', '2023-02-29', 'must be a date like 2023-02-24'],
    ['date', 'commitment', 'target_date', '2023-2-4', 'must be a date'],
    ['date', 'commitment', 'target_date', '2023-02-24T00:00:00Z', 'must be a date'],
    ['date', 'commitment', 'target_date', 20230224, 'must be'],
    ['yes or no', 'service', 'designated', 'yes', 'must be true or false'],
    ['yes or no', 'service', 'designated', 1, 'must be true or false'],
    ['choice', 'feedback_report', 'status', secret, 'must be one of: draft, submitted'],
    ['choice of the edition', 'focus_area', 'reason', 3, 'must be text'],
    ['choice of the edition', 'initiative', 'dimension', secret, 'must be one of: measurement, '],
    ['choice of the edition', 'initiative', 'dimension', '__proto__', 'must be one of: measurement, '],
    ['choices', 'service', 'channels', 'phone', 'must be a list'],
    ['choices', 'service', 'channels', ['phone', secret], 'item 2 must be one of: '],
    ['reference', 'moment', 'service', secret, 'must be the id of a service'],
    ['reference', 'moment', 'service', 1, 'must be'],
    ['references', 'commitment', 'personas', secret, 'must be a list of record ids'],
    ['references', 'commitment', 'personas', [secret], 'item 1 must be the id of a persona'],
    ['tuple', 'feedback_report', 'rating', [1, 2, 3, 4], 'must have at least 5 entries'],
    ['tuple', 'feedback_report', 'rating', [1, 2, 3, 4, 5, 6], 'must have at most 5 entries'],
    ['tuple', 'feedback_report', 'rating', [1, 2, 3, 4, -5], 'item 5 must not be negative'],
    ['tuple', 'feedback_report', 'rating', [1, 2, 3, 4.5, 5], 'item 4 must be a whole number'],
    ['tuple', 'feedback_report', 'rating', secret, 'must be a list'],
    ['rows', 'workbook', 'due_date_overrides', [['plan', secret, 'Agreed']], 'item 1.2 must be a date'],
    ['rows', 'workbook', 'due_date_overrides', { plan: secret }, 'must be a list of rows'],
  ])('%s: %s.%s', async (_, kind, field, value, says) => {
    const id = {
      service: recordId(1),
      moment: recordId(3),
      feedback_report: recordId(4),
      workbook: undefined,
    }[kind];
    const line =
      kind === 'workbook' || kind === 'focus_area'
        ? { kind, set: { ...(kind === 'focus_area' ? { dimension: 'measurement' } : {}), [field]: value } }
        : { kind, id: id ?? recordId(50), set: { [field]: value } };
    await expectLineRefused(line, 'invalid_value', [`${kind}.${field} ${says}`]);
  });

  it('of the whole model', async () => {
    await withOpen(place.file, (workbook) => {
      const edits = workbook.snapshot().editCount;
      for (const kind of kindNames)
        for (const field of Object.keys(model[kind].fields))
          for (const value of [{ secret }, [{ secret }], Number.NaN, `\u{0}${secret}`]) {
            const outcome = workbook.change('Ann', [
              { kind, id: recordId(60), set: { [field]: value as never } },
            ]);
            expect(outcome, `${kind}.${field}`).toMatchObject({
              ok: false,
              error: { code: 'invalid_value', kind, field },
            });
            expect(JSON.stringify(outcome)).not.toContain(secret);
          }
      expect(workbook.snapshot().editCount).toBe(edits);
    });
  });

  it.each([
    ['U+0000', '\\u0000', 'U+0000'],
    ['U+0001', '\\u0001', 'U+0001'],
    ['vertical tab', '\\u000b', 'U+000B'],
    ['U+FFFE', '\\ufffe', 'U+FFFE'],
    ['U+FFFF', '\\uffff', 'U+FFFF'],
    ['a high surrogate alone', '\\ud800', 'U+D800'],
    ['a low surrogate alone', '\\udc00', 'U+DC00'],
    ['surrogates in the wrong order', '\\ude00\\ud83d', 'U+DE00'],
  ])('the character %s, which no document can hold', async (_, escaped, code) => {
    const line = (field: string) =>
      `{"kind":"service","id":"${recordId(1)}","set":{"${field}":"${secret}${escaped}"}}`;
    const place = `(${code} at position ${secret.length + 1})`;
    await expectLineRefused(line('name'), 'invalid_value', ['service.name', place, 'delete it']);
    await expectLineRefused(line('description'), 'invalid_value', ['service.description', place]);
    await expectLineRefused(
      `{"kind":"workbook","set":{"due_date_overrides":[["plan","2023-05-31","${escaped}"]]}}`,
      'invalid_value',
      ['workbook.due_date_overrides item 1.3', code],
    );
  });

  it.each(['0', 'a', 'a0!', 'A', 'zz', 'a00', '~', '', 'B1'])(
    'the order “%s”, which would leave no place in the list',
    async (order) => {
      await expectLineRefused(set('service', { order }), 'invalid_value', ['service.order']);
    },
  );
});
