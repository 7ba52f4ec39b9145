import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { editionDigest } from '../../../shared/editions/index.ts';
import { kindNames } from '../../../shared/model/model.ts';
import { schemaVersion } from '../../../src-main/workbook/format.ts';
import { temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, fingerprint, hisp, jsonOf, secret } from './command.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

const make = (file: string, ...options: readonly string[]) =>
  hisp(folder, 'new', file, '--provider', 'Example Service', '--fiscal-year', '2024', ...options, '--json');

function writePack(pack: unknown, name = 'pack.json'): void {
  writeFileSync(path.join(folder, name), typeof pack === 'string' ? pack : JSON.stringify(pack));
}

/** A team's own edition: fewer levels' words changed, another id. */
const ownEdition = { ...a11Edition2022, id: 'a11-2024', year: 2024, title: 'Our edition of 2024' };

describe('a new workbook', () => {
  it('is inspected as design.md §8 says', async () => {
    const counts = Object.fromEntries(kindNames.map((kind) => [kind, 0]));
    expect(jsonOf(await make('made.cxwb'))).toEqual({
      workbookId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      schemaVersion,
      edition: 'a11-2022',
      fiscalYear: 2024,
      provider: 'Example Service',
      counts: { ...counts, workbook: 1, provider: 1 },
      edits: 4,
      conflicts: 0,
    });
    expect(readdirSync(folder)).toEqual(['made.cxwb']);
  });

  it('is never made over another file, whatever that is', async () => {
    const workbook = workbookFile(folder);
    writeFileSync(path.join(folder, 'notes.txt'), secret);
    mkdirSync(path.join(folder, 'folder.cxwb'));
    const before = fingerprint(workbook);
    for (const name of ['workbook.cxwb', 'notes.txt', 'folder.cxwb'])
      expectRefused(await make(name), { code: 'file_exists', says: [name, 'was left as it is'] });
    expectRefused(await hisp(folder, 'sample', 'workbook.cxwb'), {
      code: 'file_exists',
      says: ['workbook.cxwb'],
    });
    expect(fingerprint(workbook)).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['folder.cxwb', 'notes.txt', 'workbook.cxwb']);
  });

  it('is not made in a folder that is not there, or that is a file', async () => {
    writeFileSync(path.join(folder, 'notes.txt'), '');
    expectRefused(await make('nowhere/made.cxwb'), {
      code: 'folder_missing',
      says: [path.join(folder, 'nowhere')],
    });
    expectRefused(await make('notes.txt/made.cxwb'), {
      code: 'folder_missing',
      says: [path.join(folder, 'notes.txt')],
    });
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  it('is not made with a provider that no document could print', async () => {
    const named = (provider: string) =>
      hisp(folder, 'new', 'made.cxwb', '--provider', provider, '--fiscal-year', '2024');
    expectRefused(await named(`${secret}\u{1}`), {
      code: 'invalid_value',
      says: ['provider.name', 'U+0001'],
    });
    expectRefused(await named(secret.repeat(2000)), {
      code: 'invalid_value',
      says: ['provider.name', '20,000'],
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the edition of a new workbook', () => {
  it('may be another one that the program knows', async () => {
    expect(jsonOf(await make('made.cxwb', '--edition', 'a11-2019'))).toMatchObject({ edition: 'a11-2019' });
  });

  it('that is neither known nor a file is named, with those that are', async () => {
    for (const edition of ['a11-1999', 'none.json', '', '__proto__'])
      expectRefused(await make('made.cxwb', '--edition', edition), {
        code: edition === '' ? /not_a_file|unknown_edition/ : 'unknown_edition',
        says: edition === '' ? [] : [edition, 'a11-2022, a11-2019'],
      });
    expect(existsSync(path.join(folder, 'made.cxwb'))).toBe(false);
  });

  it('may come from a pack', async () => {
    writePack(ownEdition);
    expect(jsonOf(await make('made.cxwb', '--edition', 'pack.json'))).toMatchObject({ edition: 'a11-2024' });
    const again = jsonOf(await hisp(folder, 'inspect', 'made.cxwb', '--json'));
    expect(again).toMatchObject({ edition: 'a11-2024', provider: 'Example Service' });
  });

  it('from a pack travels whole in the submission, and comes back from it', async () => {
    writePack(ownEdition);
    jsonOf(await make('made.cxwb', '--edition', 'pack.json'));
    const exported = async (file: string, out: string) => {
      jsonOf(await hisp(folder, 'export', file, '--out', out, '--only', 'json', '--json'));
      return readdirSync(path.join(folder, out)).map((name) => [
        name,
        fingerprint(path.join(folder, out, name)),
      ]);
    };
    const first = await exported('made.cxwb', 'first');
    const submission =
      first.map(([name]) => String(name)).find((name) => name.startsWith('submission')) ?? '';
    const { edition } = JSON.parse(readFileSync(path.join(folder, 'first', submission), 'utf8'));
    expect(edition).toEqual({ id: 'a11-2024', digest: editionDigest(ownEdition), pack: ownEdition });
    jsonOf(
      await hisp(folder, 'import', 'submission', 'again.cxwb', path.join('first', submission), '--json'),
    );
    expect(await exported('again.cxwb', 'second')).toEqual(first);
  });

  type Pack = { dimensions: { practices: { levels: Record<string, string> }[] }[] } & Record<string, unknown>;
  const changed = (change: (pack: Pack) => void): Pack => {
    const pack: Pack = JSON.parse(JSON.stringify(ownEdition));
    change(pack);
    return pack;
  };

  it.each<readonly [string, unknown, string, readonly string[]]>([
    [
      'a level without words',
      changed((pack) => {
        delete pack.dimensions[1]?.practices[2]?.levels.established;
      }),
      'invalid_edition_pack',
      ['dimensions[1].practices[2].levels.established', 'is missing'],
    ],
    [
      'a level too few',
      changed((pack) => {
        pack.levels = a11Edition2022.levels.slice(0, 3);
      }),
      'invalid_edition_pack',
      ['dimensions[0].practices[0].levels.exemplary', 'is not a level of this edition'],
    ],
    [
      'a list that is a text',
      changed((pack) => (pack.channels = secret)),
      'invalid_edition_pack',
      ['channels must be a list'],
    ],
    [
      'a member that does not belong',
      changed((pack) => (pack.script = secret)),
      'invalid_edition_pack',
      ['script does not belong here'],
    ],
    ['nothing of an edition', { hello: secret }, 'invalid_edition_pack', ['format']],
    ['a list instead', [secret], 'invalid_edition_pack', ['must be an object']],
    [
      '__proto__',
      `{"__proto__": {"format": "hisp-cx-edition"}, "format": "${secret}"}`,
      'invalid_edition_pack',
      ['__proto__'],
    ],
    ['brackets without end', '['.repeat(300_000), 'invalid_json', ['pack.json']],
    [
      'nesting without end',
      `${'['.repeat(300_000)}${']'.repeat(300_000)}`,
      'invalid_edition_pack',
      ['levels deep'],
    ],
    ['a list without end', `[${'1,'.repeat(200_000)}1]`, 'invalid_edition_pack', ['too many']],
    [
      'characters that no document holds',
      changed((pack) => (pack.title = `${secret}\u{0}`)),
      'invalid_edition_pack',
      ['title', 'U+0000'],
    ],
    ['half a surrogate pair', '{"title":"\\ud800"}', 'invalid_edition_pack', ['title', 'U+D800']],
    ['no JSON', `{\n  "id": "a11",\n  "title": ${secret}\n}`, 'invalid_json', ['it has a mistake']],
    ['no name where one belongs', '{\n  "id": "a11",\n  title: 1\n}', 'invalid_json', ['line 3']],
    ['nothing', '', 'invalid_json', ['line 1']],
    ['a text after the end', `{}\n${secret}\n\n\n`, 'invalid_json', ['line 2']],
  ])('from a pack with %s is refused with the place', async (_, pack, code, says) => {
    writePack(pack);
    expectRefused(await make('made.cxwb', '--edition', 'pack.json'), {
      code,
      says: [...says, path.join(folder, 'pack.json')],
    });
    expect(readdirSync(folder)).toEqual(['pack.json']);
  });

  it('from a pack that is no UTF-8, too large, or a folder is refused', async () => {
    writeFileSync(path.join(folder, 'pack.json'), Buffer.from([0x7b, 0xff, 0x7d]));
    expectRefused(await make('made.cxwb', '--edition', 'pack.json'), {
      code: 'not_utf8',
      says: ['pack.json'],
    });
    truncateSync(path.join(folder, 'pack.json'), 2 ** 31);
    expectRefused(await make('made.cxwb', '--edition', 'pack.json'), {
      code: 'file_too_large',
      says: ['2,147,483,648'],
    });
    expectRefused(await make('made.cxwb', '--edition', '.'), { code: 'not_a_file', says: [folder] });
    expect(readdirSync(folder)).toEqual(['pack.json']);
  });
});
