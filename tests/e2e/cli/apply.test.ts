import { existsSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { kindNames, model } from '../../../shared/model/model.ts';
import { recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, linesFile, secret } from './command.ts';

let folder: string;
let file: string;

const entries = [
  { kind: 'provider', set: { name: 'Example Service' } },
  { kind: 'service', id: recordId(1), set: { name: 'Benefits line' } },
  { kind: 'service', id: recordId(2), set: { name: 'Closed counter' } },
  { kind: 'moment', id: recordId(3), set: { service: recordId(1), description: 'The first call' } },
  { kind: 'feedback_report', id: recordId(4), set: { service: recordId(1), fiscal_year: 2023, quarter: 1 } },
  { kind: 'measure_count', set: { report: recordId(4), question_number: 1, measure: 'trust' } },
];

beforeEach(async () => {
  folder = temporaryFolder();
  file = workbookFile(folder, entries);
  await withOpen(file, (workbook) =>
    workbook.change('Ann', [{ kind: 'service', id: recordId(2), delete: true }]),
  );
});

const apply = (...options: readonly string[]) =>
  hisp(folder, 'apply', file, 'edits.jsonl', '--author', 'Ann', '--json', ...options);
const editCount = () => withOpen(file, (workbook) => workbook.snapshot().editCount);
const show = async (...args: readonly string[]) =>
  jsonOf(await hisp(folder, 'show', file, ...args, '--json'));

/** A good line, blank lines, then the one to be refused: in line 4, and nothing of the first is kept. */
async function expectLineRefused(
  line: unknown,
  code: string,
  says: readonly (string | RegExp)[],
): Promise<void> {
  linesFile(folder, [{ kind: 'service', id: recordId(1), set: { name: 'Renamed' } }, '', '  ', line]);
  const before = fingerprint(file);
  expectRefused(await apply(), { code, says: ['Line 4: ', ...says, 'Nothing was changed.'] });
  expect(fingerprint(file)).toBe(before);
}

const set = (kind: string, values: object, id: string | null = recordId(1)) => ({
  kind,
  ...(id === null ? {} : { id }),
  set: values,
});

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
    linesFile(folder, [{ kind: 'practice_rating', set: { practice: 'culture-1', level: 'emerging' } }]);
    const [made] = jsonOf(await apply()) as { id: string }[];
    for (const practice of ['culture-2', null])
      await expectLineRefused({ kind: 'practice_rating', id: made?.id, set: { practice } }, 'key_fixed', [
        'practice_rating.practice identifies the record',
      ]);
  });
});

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
    await withOpen(file, (workbook) => {
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
  ])('the character %s, which no document can hold', async (_, escape, code) => {
    const line = (field: string) =>
      `{"kind":"service","id":"${recordId(1)}","set":{"${field}":"${secret}${escape}"}}`;
    const place = `(${code} at position ${secret.length + 1})`;
    await expectLineRefused(line('name'), 'invalid_value', ['service.name', place, 'delete it']);
    await expectLineRefused(line('description'), 'invalid_value', ['service.description', place]);
    await expectLineRefused(
      `{"kind":"workbook","set":{"due_date_overrides":[["plan","2023-05-31","${escape}"]]}}`,
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

describe('a file of edits', () => {
  it('that is not UTF-8 is refused', async () => {
    writeFileSync(
      path.join(folder, 'edits.jsonl'),
      Buffer.from(`{"kind":"service","id":"x","set":{"name":"Caf\xe9"}}`, 'latin1'),
    );
    const before = fingerprint(file);
    expectRefused(await apply(), { code: 'not_utf8', says: ['edits.jsonl', 'Nothing was changed'] });
    expect(fingerprint(file)).toBe(before);
  });

  it('that is UTF-16 is refused', async () => {
    writeFileSync(path.join(folder, 'edits.jsonl'), Buffer.from('\u{feff}{"kind":"service"}', 'utf16le'));
    expectRefused(await apply(), { code: 'not_utf8', says: ['edits.jsonl'] });
  });

  it('that is larger than half a gigabyte is refused before it is read', async () => {
    const edits = path.join(folder, 'edits.jsonl');
    writeFileSync(edits, '');
    truncateSync(edits, 512 * 1024 * 1024 + 1);
    expectRefused(await apply(), {
      code: 'file_too_large',
      says: ['536,870,913 bytes', 'at most 536,870,912'],
    });
  });

  it('with a byte order mark, carriage returns, blank lines and no last line break is read', async () => {
    writeFileSync(
      path.join(folder, 'edits.jsonl'),
      `\u{feff}{"kind":"service","id":"${recordId(5)}","set":{"name":"Five"}}\r\n\r\n\r\n  {"kind":"service","id":"${recordId(6)}","set":{"name":"Six"}}`,
    );
    expect(jsonOf(await apply())).toEqual([
      { line: 1, id: recordId(5) },
      { line: 4, id: recordId(6) },
    ]);
  });

  it('without lines changes nothing', async () => {
    linesFile(folder, ['', ' ']);
    const before = fingerprint(file);
    expect(jsonOf(await apply())).toEqual([]);
    expect(fingerprint(file)).toBe(before);
  });
});

describe('the author of a change', () => {
  const by = (author: string) => hisp(folder, 'apply', file, 'edits.jsonl', '--author', author);

  it.each([
    ['empty', ''],
    ['blank', ' \t '],
    ['of 201 characters', 'x'.repeat(201)],
    ['with a line break', 'Ann\nBen'],
    ['with a carriage return', 'Ann\rBen'],
    ['with a tab', 'Ann\tBen'],
    ['with a control character', 'Ann\u{1b}[2J'],
    ['with a control character of the second kind', 'Ann\u{85}'],
    ['with half a surrogate pair', 'Ann\ud83d'],
  ])('%s is refused', async (_, author) => {
    linesFile(folder, [{ kind: 'service', id: recordId(1), set: { name: 'Renamed' } }]);
    const before = fingerprint(file);
    expectRefused(await by(author), { code: 'invalid_author', says: ['1 to 200 characters'] });
    expect(fingerprint(file)).toBe(before);
  });

  it.each([
    ['is kept as typed, in any script', 'Ana María Ñandú 山田 😀', 'Ana María Ñandú 山田 😀'],
    ['is trimmed', '  Ann  ', 'Ann'],
    ['may have 200 characters', 'x'.repeat(200), 'x'.repeat(200)],
  ])('%s', async (_, given, kept) => {
    linesFile(folder, [{ kind: 'service', id: recordId(1), set: { name: 'Renamed' } }]);
    expect((await by(given)).code).toBe(0);
    const history = jsonOf(await hisp(folder, 'history', file, 'service', recordId(1), 'name', '--json'));
    expect(history).toMatchObject([{ value: 'Benefits line' }, { value: 'Renamed', author: kept }]);
  });
});

describe('entries that fit', () => {
  it('say in one change what they say together, references to what comes later included', async () => {
    linesFile(folder, [
      { kind: 'moment', id: recordId(11), set: { service: recordId(10), description: 'Later' } },
      { kind: 'service', id: recordId(10), set: { name: 'Sooner' } },
      { kind: 'practice_rating', set: { practice: 'culture-1', level: 'emerging' } },
      { kind: 'practice_rating', set: { practice: 'culture-1', rationale: 'Two people' } },
    ]);
    const applied = jsonOf(await apply()) as { line: number; id: string }[];
    expect(applied.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(applied[2]?.id).toBe(applied[3]?.id);
    expect(await show('moment', recordId(11))).toEqual({
      id: recordId(11),
      service: recordId(10),
      description: 'Later',
    });
    expect(await show('practice_rating')).toEqual([
      { id: applied[2]?.id, practice: 'culture-1', level: 'emerging', rationale: 'Two people' },
    ]);
  });

  it('come back to the letter: every type, at its limits', async () => {
    const values = {
      service: {
        name: ' spaces, "quotes", tabs\tand 😀 ',
        description: 'First\n\n- **bold**\r\n- [link](https://example.gov)\u{2028}end',
        types: ['benefits', 'administrative'],
        channels: [],
        designated: false,
        agreed_with_omb_on: '2024-02-29',
        annual_volume: 'unknown',
        url: 'https://example.gov/ä?q=1',
      },
      feedback_report: {
        customers: 9_007_199_254_740_991,
        offered: 0,
        rating: [0, 1, 2, 3, 9_007_199_254_740_991],
      },
      service_indicator: { value: -0.1, name: '' },
    };
    linesFile(folder, [
      set('service', values.service),
      set('feedback_report', values.feedback_report, recordId(4)),
      set('service_indicator', { service: recordId(1), ...values.service_indicator }, recordId(12)),
      {
        kind: 'workbook',
        set: {
          due_date_overrides: [
            ['plan', '2023-06-02', 'Agreed'],
            ['plan', '2023-06-01', ''],
          ],
        },
      },
    ]);
    jsonOf(await apply());
    expect(await show('service', recordId(1))).toEqual({
      id: recordId(1),
      ...values.service,
      types: ['administrative', 'benefits'],
    });
    expect(await show('feedback_report', recordId(4))).toMatchObject(values.feedback_report);
    expect(await show('service_indicator', recordId(12))).toMatchObject(values.service_indicator);
    expect(await show('workbook')).toMatchObject([
      {
        due_date_overrides: [
          ['plan', '2023-06-01', ''],
          ['plan', '2023-06-02', 'Agreed'],
        ],
      },
    ]);
  });

  it('that say what is already so write nothing', async () => {
    const before = [await editCount(), fingerprint(file)];
    linesFile(folder, [
      set('service', { name: 'Benefits line', description: null }),
      { kind: 'provider', set: { name: 'Example Service' } },
      { kind: 'service', id: recordId(2), delete: true },
      set('service', {}),
    ]);
    expect(jsonOf(await apply())).toHaveLength(4);
    expect([await editCount(), fingerprint(file)]).toEqual(before);
  });

  it('unset with null, which differs from the empty text', async () => {
    linesFile(folder, [set('service', { name: null, description: '' })]);
    jsonOf(await apply());
    expect(await show('service', recordId(1))).toEqual({ id: recordId(1), description: '' });
  });

  it('bring a deleted record back with all it said, by setting something', async () => {
    expect(await show('service')).toEqual([{ id: recordId(1), name: 'Benefits line' }]);
    linesFile(folder, [set('service', { description: 'Open again' }, recordId(2))]);
    jsonOf(await apply());
    expect(await show('service', recordId(2))).toEqual({
      id: recordId(2),
      name: 'Closed counter',
      description: 'Open again',
    });
  });

  it('delete a record with all that is part of it', async () => {
    linesFile(folder, [{ kind: 'service', id: recordId(1), delete: true }]);
    jsonOf(await apply());
    for (const kind of ['service', 'moment', 'feedback_report', 'measure_count'])
      expect(await show(kind)).toEqual([]);
    expect(await show('moment', '--deleted')).toMatchObject([{ id: recordId(3), deleted: true }]);
  });
});

describe('apply --ack', () => {
  it('acknowledges line by line, and stops at the first that is wrong, keeping those before it', async () => {
    linesFile(folder, [
      set('service', { name: 'One' }, recordId(21)),
      '',
      { kind: 'practice_rating', set: { practice: 'culture-1' } },
      set('service', { name: 'Renamed' }),
      set('service', { nmae: secret }, recordId(23)),
      set('service', { name: 'Never' }, recordId(24)),
    ]);
    const ran = await apply('--ack');
    const acknowledged = ran.stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(acknowledged).toEqual([
      { line: 1, id: recordId(21) },
      { line: 3, id: expect.any(String) },
      { line: 4, id: recordId(1) },
    ]);
    expectRefused(ran, {
      code: 'unknown_field',
      says: ['Line 5: ', '“nmae”', 'The lines before it were applied.'],
      stdout: ran.stdout,
    });
    expect(await show('service')).toEqual([
      { id: recordId(1), name: 'Renamed' },
      { id: recordId(21), name: 'One' },
    ]);
  });

  it('makes each line an action of its own, to be undone by itself', async () => {
    linesFile(folder, [set('service', { name: 'One' }), set('service', { name: 'Two' })]);
    await apply('--ack');
    await withOpen(file, (workbook) => {
      const changes = workbook.log.all().filter((edit) => ['"One"', '"Two"'].includes(edit.value));
      expect(new Set(changes.map((edit) => edit.changeId)).size).toBe(2);
    });
  });

  it('applies nothing of a file with a line that is no entry', async () => {
    linesFile(folder, [set('service', { name: 'One' }), 'no JSON']);
    const before = fingerprint(file);
    expectRefused(await apply('--ack'), { code: 'invalid_line', says: ['Line 2: ', 'Nothing was changed'] });
    expect(fingerprint(file)).toBe(before);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });
});
