import { existsSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordId, withOpen } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, linesFile, secret } from './command.ts';
import { set, workbookToEdit } from './workbook-to-edit.ts';

const { place, apply, show } = workbookToEdit();
const editCount = () => withOpen(place.file, (workbook) => workbook.snapshot().editCount);

describe('a file of edits', () => {
  it('that is not UTF-8 is refused', async () => {
    writeFileSync(
      path.join(place.folder, 'edits.jsonl'),
      Buffer.from(`{"kind":"service","id":"x","set":{"name":"Caf\xe9"}}`, 'latin1'),
    );
    const before = fingerprint(place.file);
    expectRefused(await apply(), { code: 'not_utf8', says: ['edits.jsonl', 'Nothing was changed'] });
    expect(fingerprint(place.file)).toBe(before);
  });

  it('that is UTF-16 is refused', async () => {
    writeFileSync(
      path.join(place.folder, 'edits.jsonl'),
      Buffer.from('\u{feff}{"kind":"service"}', 'utf16le'),
    );
    expectRefused(await apply(), { code: 'not_utf8', says: ['edits.jsonl'] });
  });

  it('that is larger than half a gigabyte is refused before it is read', async () => {
    const edits = path.join(place.folder, 'edits.jsonl');
    writeFileSync(edits, '');
    truncateSync(edits, 512 * 1024 * 1024 + 1);
    expectRefused(await apply(), {
      code: 'file_too_large',
      says: ['536,870,913 bytes', 'at most 536,870,912'],
    });
  });

  it('with a byte order mark, carriage returns, blank lines and no last line break is read', async () => {
    writeFileSync(
      path.join(place.folder, 'edits.jsonl'),
      `\u{feff}{"kind":"service","id":"${recordId(5)}","set":{"name":"Five"}}\r\n\r\n\r\n  {"kind":"service","id":"${recordId(6)}","set":{"name":"Six"}}`,
    );
    expect(jsonOf(await apply())).toEqual([
      { line: 1, id: recordId(5) },
      { line: 4, id: recordId(6) },
    ]);
  });

  it('without lines changes nothing', async () => {
    linesFile(place.folder, ['', ' ']);
    const before = fingerprint(place.file);
    expect(jsonOf(await apply())).toEqual([]);
    expect(fingerprint(place.file)).toBe(before);
  });
});

describe('the author of a change', () => {
  const by = (author: string) => hisp(place.folder, 'apply', place.file, 'edits.jsonl', '--author', author);

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
    linesFile(place.folder, [{ kind: 'service', id: recordId(1), set: { name: 'Renamed' } }]);
    const before = fingerprint(place.file);
    expectRefused(await by(author), { code: 'invalid_author', says: ['1 to 200 characters'] });
    expect(fingerprint(place.file)).toBe(before);
  });

  it.each([
    ['is kept as typed, in any script', 'Ana María Ñandú 山田 😀', 'Ana María Ñandú 山田 😀'],
    ['is trimmed', '  Ann  ', 'Ann'],
    ['may have 200 characters', 'x'.repeat(200), 'x'.repeat(200)],
  ])('%s', async (_, given, kept) => {
    linesFile(place.folder, [{ kind: 'service', id: recordId(1), set: { name: 'Renamed' } }]);
    expect((await by(given)).code).toBe(0);
    const history = jsonOf(
      await hisp(place.folder, 'history', place.file, 'service', recordId(1), 'name', '--json'),
    );
    expect(history).toMatchObject([{ value: 'Benefits line' }, { value: 'Renamed', author: kept }]);
  });
});

describe('entries that fit', () => {
  it('say in one change what they say together, references to what comes later included', async () => {
    linesFile(place.folder, [
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
    linesFile(place.folder, [
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
    const before = [await editCount(), fingerprint(place.file)];
    linesFile(place.folder, [
      set('service', { name: 'Benefits line', description: null }),
      { kind: 'provider', set: { name: 'Example Service' } },
      { kind: 'service', id: recordId(2), delete: true },
      set('service', {}),
    ]);
    expect(jsonOf(await apply())).toHaveLength(4);
    expect([await editCount(), fingerprint(place.file)]).toEqual(before);
  });

  it('unset with null, which differs from the empty text', async () => {
    linesFile(place.folder, [set('service', { name: null, description: '' })]);
    jsonOf(await apply());
    expect(await show('service', recordId(1))).toEqual({ id: recordId(1), description: '' });
  });

  it('bring a deleted record back with all it said, by setting something', async () => {
    expect(await show('service')).toEqual([{ id: recordId(1), name: 'Benefits line' }]);
    linesFile(place.folder, [set('service', { description: 'Open again' }, recordId(2))]);
    jsonOf(await apply());
    expect(await show('service', recordId(2))).toEqual({
      id: recordId(2),
      name: 'Closed counter',
      description: 'Open again',
    });
  });

  it('delete a record with all that is part of it', async () => {
    linesFile(place.folder, [{ kind: 'service', id: recordId(1), delete: true }]);
    jsonOf(await apply());
    for (const kind of ['service', 'moment', 'feedback_report', 'measure_count'])
      expect(await show(kind)).toEqual([]);
    expect(await show('moment', '--deleted')).toMatchObject([{ id: recordId(3), deleted: true }]);
  });
});

describe('apply --ack', () => {
  it('acknowledges line by line, and stops at the first that is wrong, keeping those before it', async () => {
    linesFile(place.folder, [
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
    linesFile(place.folder, [set('service', { name: 'One' }), set('service', { name: 'Two' })]);
    await apply('--ack');
    await withOpen(place.file, (workbook) => {
      const changes = workbook.log.all().filter((edit) => ['"One"', '"Two"'].includes(edit.value));
      expect(new Set(changes.map((edit) => edit.changeId)).size).toBe(2);
    });
  });

  it('applies nothing of a file with a line that is no entry', async () => {
    linesFile(place.folder, [set('service', { name: 'One' }), 'no JSON']);
    const before = fingerprint(place.file);
    expectRefused(await apply('--ack'), { code: 'invalid_line', says: ['Line 2: ', 'Nothing was changed'] });
    expect(fingerprint(place.file)).toBe(before);
    expect(existsSync(`${place.file}.lock`)).toBe(false);
  });
});
