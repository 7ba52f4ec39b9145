import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppFailure } from '../../../shared/ipc/app-error.ts';
import { readEntries } from '../../../src-main/import/entry-lines.ts';
import { temporaryFolder } from '../../fixtures/workbooks.ts';

function read(text: string) {
  const file = path.join(temporaryFolder(), 'edits.jsonl');
  writeFileSync(file, text);
  return readEntries(file);
}

function errorOf(text: string): unknown {
  try {
    read(text);
    return 'no error';
  } catch (cause) {
    return cause instanceof AppFailure ? cause.error : cause;
  }
}

const line = (name: string) => JSON.stringify({ kind: 'service', id: 'x', set: { name } });

describe('the lines of a file of edits', () => {
  it('are counted from 1, blank ones included, whatever ends them', () => {
    const numbers = (text: string) => read(text).map((entry) => entry.line);
    expect(numbers(`${line('a')}\n${line('b')}`)).toEqual([1, 2]);
    expect(numbers(`\r\n${line('a')}\r\n\t\r\n${line('b')}\r\n\r\n`)).toEqual([2, 4]);
    expect(numbers(`\u{feff}\n${line('a')}`)).toEqual([2]);
    expect(numbers('')).toEqual([]);
  });

  it('may hold line separators that are none, and escaped line breaks', () => {
    const [entry, ...others] = read(line('a\u{2028}b\u{85}c\nd'));
    expect(others).toEqual([]);
    expect(entry?.entry).toEqual({ kind: 'service', id: 'x', set: { name: 'a\u{2028}b\u{85}c\nd' } });
  });

  it('keep names as they are, so that those of JavaScript’s own objects can be refused', () => {
    const [entry] = read('{"kind":"service","id":"x","set":{"__proto__":1,"constructor":2}}');
    expect(entry !== undefined && 'set' in entry.entry && Object.keys(entry.entry.set)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  it.each([
    ['{', 'JSON'],
    ['undefined', 'JSON'],
    ["{'kind':'service'}", 'JSON'],
    ['{"kind":"service",}', 'JSON'],
    ['NaN', 'JSON'],
    ['[]', 'object'],
    ['7', 'object'],
    ['{}', 'kind'],
    ['{"kind":"service","set":[]}', 'set'],
    ['{"kind":"service","set":{},"delete":false}', 'delete'],
  ])('%j is refused with its number', (text, says) => {
    expect(errorOf(`\n${line('a')}\n${text}\n`)).toEqual({
      code: 'invalid_line',
      line: 3,
      problem: expect.stringContaining(says),
    });
  });

  it('that are wrong are refused from the first on', () => {
    expect(errorOf(`${line('a')}\nno\nno\n`)).toMatchObject({ line: 2 });
  });
});
