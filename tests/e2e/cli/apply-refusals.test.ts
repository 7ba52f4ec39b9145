import { describe, it } from 'vitest';
import { recordId } from '../../fixtures/workbooks.ts';
import { jsonOf, linesFile, secret } from './command.ts';
import { set, workbookToEdit } from './workbook-to-edit.ts';

const { place, apply, expectLineRefused } = workbookToEdit();

describe('a line that is no entry is refused with its number, and so are all others', () => {
  it.each<readonly [string, unknown, string]>([
    ['no JSON', `{"kind":"service","set":{"name":"${secret}"`, 'is not valid JSON'],
    ['two values', `{"kind":"${secret}"} {}`, 'is not valid JSON'],
    ['a comment', `// ${secret}`, 'is not valid JSON'],
    ['a list', [secret], 'must be an object'],
    ['a text', `"${secret}"`, 'must be an object'],
    ['null', 'null', 'must be an object'],
    ['an entry without a kind', { id: recordId(1), set: {} }, '“kind”'],
    ['a kind that is no text', { kind: 7, set: {} }, '“kind”'],
    ['an id that is no text', { kind: 'service', id: 7, set: {} }, '“id”'],
    ['neither set nor delete', { kind: 'service', id: recordId(1) }, '“set”'],
    ['a set that is a list', { kind: 'service', id: recordId(1), set: [secret] }, '“set”'],
    ['a set that is null', { kind: 'service', id: recordId(1), set: null }, '“set”'],
    ['a delete that is not true', { kind: 'service', id: recordId(1), delete: secret }, '“delete”'],
    ['a delete beside a set', { kind: 'service', id: recordId(1), delete: true, set: {} }, '“delete”'],
    ['a delete without an id', { kind: 'service', delete: true }, '“id”'],
    ['another member', { kind: 'service', id: recordId(1), set: {}, note: secret }, '“note”'],
    [
      'a member __proto__',
      `{"kind":"service","id":"${recordId(1)}","set":{},"__proto__":{"delete":true}}`,
      '“__proto__”',
    ],
  ])('%s', async (_, line, says) => {
    await expectLineRefused(line, 'invalid_line', [says]);
  });
});

describe('an entry that does not fit the model is refused', () => {
  it.each<readonly [string, unknown, string, string]>([
    ['an unknown kind', set('servise', { name: secret }), 'unknown_kind', '“servise” is not a kind'],
    ['the kind __proto__', set('__proto__', { name: secret }), 'unknown_kind', '“__proto__”'],
    ['the kind constructor', set('constructor', { name: secret }), 'unknown_kind', '“constructor”'],
    ['an unknown field', set('service', { nmae: secret }), 'unknown_field', 'service has no field “nmae”'],
    ['the field constructor', set('service', { constructor: secret }), 'unknown_field', '“constructor”'],
    ['the field toString', set('service', { toString: secret }), 'unknown_field', '“toString”'],
    ['the field id', set('service', { id: recordId(9) }), 'unknown_field', '“id”'],
    [
      'the field __proto__',
      `{"kind":"service","id":"${recordId(1)}","set":{"__proto__":"${secret}"}}`,
      'unknown_field',
      '“__proto__”',
    ],
    ['an unknown field that is unset', set('service', { nmae: null }), 'unknown_field', '“nmae”'],
    ['an order for a kind that has none', set('provider', { order: 'a1' }, null), 'unknown_field', '“order”'],
    ['an id that is no UUID', set('service', { name: secret }, 'first'), 'invalid_id', 'must be a UUID'],
    [
      'an id in capitals',
      set('service', {}, 'AAAAAAAA-0000-7000-8000-00000000000F'),
      'invalid_id',
      'lower case',
    ],
    ['an empty id', set('service', {}, ''), 'invalid_id', 'must be a UUID'],
    ['a new record without id or key', { kind: 'service', set: { name: secret } }, 'key_missing', '“id”'],
    [
      'the id of another kind',
      set('moment', { description: secret }),
      'wrong_kind',
      'is a service, not a moment',
    ],
    [
      'one-per-key without its key',
      set('practice_rating', { level: 'emerging' }, null),
      'key_missing',
      '“practice”',
    ],
    ['half a key', set('measure_count', { question_number: 1 }, null), 'key_missing', '“report”'],
    [
      'a key and an id that is not its own',
      set('practice_rating', { practice: 'culture-1' }, recordId(77)),
      'key_fixed',
      'practice',
    ],
    [
      'the deletion of what never was',
      { kind: 'service', id: recordId(99), delete: true },
      'unknown_record',
      recordId(99),
    ],
    [
      'the deletion of another kind',
      { kind: 'moment', id: recordId(1), delete: true },
      'wrong_kind',
      'is a service',
    ],
    [
      'the deletion of an id that is none',
      { kind: 'moment', id: secret, delete: true },
      'invalid_id',
      'UUID',
    ],
    ['deleting by a field', set('service', { deleted: true }), 'invalid_value', '"delete": true'],
    [
      'a reference to nothing',
      set('moment', { service: recordId(99) }, recordId(3)),
      'unknown_reference',
      'moment.service',
    ],
    [
      'a reference to a deleted record',
      set('moment', { service: recordId(2) }, recordId(3)),
      'unknown_reference',
      'moment.service',
    ],
    [
      'a reference to another kind',
      set('moment', { service: recordId(4) }, recordId(3)),
      'unknown_reference',
      'moment.service',
    ],
    [
      'a list with a reference to nothing',
      set('commitment', { personas: [recordId(99)] }, recordId(9)),
      'unknown_reference',
      'commitment.personas',
    ],
    [
      'a link to what carries no evidence',
      set('evidence_link', { evidence: recordId(1), target: recordId(3) }, null),
      'unknown_reference',
      'evidence_link.',
    ],
  ])('%s', async (_, line, code, says) => {
    await expectLineRefused(line, code, [says]);
  });

  it('a key that changes, of a record named by its id', async () => {
    linesFile(place.folder, [{ kind: 'practice_rating', set: { practice: 'culture-1', level: 'emerging' } }]);
    const [made] = jsonOf(await apply()) as { id: string }[];
    for (const practice of ['culture-2', null])
      await expectLineRefused({ kind: 'practice_rating', id: made?.id, set: { practice } }, 'key_fixed', [
        'practice_rating.practice identifies the record',
      ]);
  });
});
