import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { recordId, temporaryFolder, workbookFile } from '../../fixtures/workbooks.ts';
import { documentXml, elements, open, textIn } from '../../src-main/export/word/opened.ts';
import { expectRefused, fingerprint, hisp, jsonOf, linesFile, secret } from './command.ts';

let folder: string;
let last: string;

const run = async (...args: readonly string[]) => jsonOf(await hisp(folder, ...args, '--json'));
const carry = (old: string, made: string, year: string, ...more: readonly string[]) =>
  hisp(folder, 'carry-forward', old, made, '--fiscal-year', year, ...more, '--json');

beforeEach(async () => {
  folder = temporaryFolder();
  last = path.join(folder, 'last.cxwb');
  await run('sample', 'last.cxwb');
});

type Exported = { readonly files: readonly { readonly path: string; readonly format: string }[] };

async function exported(file: string, out: string): Promise<readonly string[]> {
  const { files } = (await run('export', file, '--out', out)) as Exported;
  return files.map((made) => made.path);
}

const fingerprints = (files: readonly string[]) =>
  files.map((file) => [path.basename(file), fingerprint(file)]);

describe('hisp carry-forward', () => {
  it('prints what inspect prints, and only reads the old file', async () => {
    const before = { bytes: fingerprint(last), at: statSync(last, { bigint: true }).mtimeNs };
    const old = (await run('inspect', 'last.cxwb')) as { counts: Record<string, number> };
    const made = jsonOf(await carry('last.cxwb', 'next.cxwb', '2024'));
    expect(made).toEqual(await run('inspect', 'next.cxwb'));
    expect(Object.keys(made as object)).toEqual(Object.keys(old));
    expect(made).toMatchObject({
      edition: 'a11-2022',
      fiscalYear: 2024,
      provider: 'Example Benefits Service (fictional)',
      conflicts: 0,
      counts: {
        service: old.counts.service,
        practice_rating: 35,
        narrative: old.counts.narrative,
        feedback_report: old.counts.feedback_report,
        commitment: 0,
        milestone: 0,
        delivery: old.counts.commitment,
        concurrence: 0,
        comment: 0,
        submission_record: 0,
      },
    });
    expect({ bytes: fingerprint(last), at: statSync(last, { bigint: true }).mtimeNs }).toEqual(before);
    expect(await run('verify', 'next.cxwb')).toMatchObject({ ok: true, problems: [] });
  });

  it('lets the new assessment show last year’s level beside each practice that is not rated yet', async () => {
    jsonOf(await carry('last.cxwb', 'next.cxwb', '2024'));
    const files = await exported('next.cxwb', 'out');
    const word = files.find((file) => file.endsWith('.docx')) ?? '';
    const paragraphs = elements(documentXml(open(readFileSync(word))), 'w:p').map(textIn);
    const labels = a11Edition2022.levels.map(({ label }) => label).join('|');
    const standing = new RegExp(`^Not yet rated\\. FY 2023: (?:${labels})\\..* Not confirmed this year\\.$`);
    expect(paragraphs.filter((text) => standing.test(text))).toHaveLength(35);
    expect(paragraphs.join('\n')).toContain('FY 2024');
  });

  it('has the check ask anew for levels and for OMB’s agreement', async () => {
    jsonOf(await carry('last.cxwb', 'next.cxwb', '2024'));
    const findings = (await run('check', 'next.cxwb', '--deliverable', 'assessment')) as {
      readonly field: string | null;
      readonly severity: string;
    }[];
    const blocking = findings.filter(({ severity }) => severity === 'blocks').map(({ field }) => field);
    expect(
      Object.entries(Object.groupBy(blocking, String)).map(([field, list]) => [field, list?.length]),
    ).toEqual([
      ['agreed_with_omb_on', 2],
      ['level', 35],
    ]);
  });

  it('takes last year’s parts and the deliveries along in a submission, there and back', async () => {
    jsonOf(await carry('last.cxwb', 'next.cxwb', '2024'));
    const deliveries = (await run('show', 'next.cxwb', 'delivery')) as { id: string; title: string }[];
    const commitments = (await run('show', 'last.cxwb', 'commitment')) as { id: string; title: string }[];
    expect(deliveries).toMatchObject(
      commitments.map(({ id, title }) => ({ title, commitment_last_year: id })),
    );
    linesFile(folder, [
      { kind: 'delivery', id: deliveries[0]?.id, set: { result: 'delivered', measured: 'In August.' } },
      { kind: 'practice_rating', set: { practice: 'measurement-1', level: 'established', confirmed: true } },
      { kind: 'focus_area', set: { dimension: 'measurement', reason: 'It was low.' } },
      {
        kind: 'commitment',
        id: recordId(1),
        set: {
          title: 'Next',
          dimensions: ['measurement'],
          target_date: '2025-03-31',
          resources: 'Two people',
        },
      },
      { kind: 'milestone', id: recordId(2), set: { commitment: recordId(1), title: 'Begin' } },
    ]);
    await run('apply', 'next.cxwb', 'edits.jsonl', '--author', 'Ann');
    const files = await exported('next.cxwb', 'out');
    const submission = files.find((file) => path.basename(file).startsWith('submission')) ?? '';
    const { lastYear } = JSON.parse(readFileSync(submission, 'utf8'));
    expect(Object.keys(lastYear)).toEqual(['assessment', 'feedback', 'plan']);
    expect(lastYear.plan.records.commitment).toHaveLength(commitments.length);
    const plan = files.find((file) => /action-plan-fy2024.*\.json$/.test(path.basename(file))) ?? '';
    const { records } = JSON.parse(readFileSync(plan, 'utf8'));
    expect(records).toMatchObject({
      commitment: [{ title: 'Next' }],
      milestone: [{ title: 'Begin' }],
      delivery: commitments.map(({ id }) => ({ commitment_last_year: id })),
    });
    await run('import', 'submission', 'again.cxwb', submission);
    const json = (list: readonly string[]) => fingerprints(list.filter((file) => file.endsWith('.json')));
    expect(json(await exported('again.cxwb', 'again'))).toEqual(json(files));
  });

  it('makes the same workbook twice, and a third year out of the second', async () => {
    jsonOf(await carry('last.cxwb', 'one.cxwb', '2024'));
    jsonOf(await carry('last.cxwb', 'two.cxwb', '2024'));
    const [one, two] = [await exported('one.cxwb', 'a'), await exported('two.cxwb', 'b')];
    expect(fingerprints(one)).toEqual(fingerprints(two));
    expect(jsonOf(await carry('one.cxwb', 'three.cxwb', '2025'))).toMatchObject({
      fiscalYear: 2025,
      counts: { delivery: 0, practice_rating: 35 },
    });
  });

  it('takes another edition where it is asked for, and last year’s own where not', async () => {
    const pack = { ...a11Edition2022, id: 'a11-2024', year: 2024, title: 'Our edition of 2024' };
    writeFileSync(path.join(folder, 'pack.json'), JSON.stringify(pack));
    const other = await carry('last.cxwb', 'other.cxwb', '2024', '--edition', 'pack.json');
    expect(jsonOf(other)).toMatchObject({ edition: 'a11-2024', counts: { practice_rating: 35 } });
    expect(jsonOf(await carry('other.cxwb', 'own.cxwb', '2025'))).toMatchObject({ edition: 'a11-2024' });
    expect(jsonOf(await carry('last.cxwb', 'earlier.cxwb', '2024', '--edition', 'a11-2019'))).toMatchObject({
      edition: 'a11-2019',
      counts: { practice_rating: 0, dimension_summary: 5 },
    });
    expectRefused(await carry('last.cxwb', 'none.cxwb', '2024', '--edition', 'a11-1999'), {
      code: 'unknown_edition',
      says: ['a11-1999'],
    });
  });
});

describe('hisp carry-forward is refused, and changes nothing', () => {
  const expectNothing = async (args: readonly string[], refusal: Parameters<typeof expectRefused>[1]) => {
    const before = [readdirSync(folder), fingerprint(last)];
    expectRefused(await hisp(folder, 'carry-forward', ...args), refusal);
    expect([readdirSync(folder), fingerprint(last)]).toEqual(before);
  };

  it('for a year that does not follow, or is none', async () => {
    await expectNothing(['last.cxwb', 'next.cxwb', '--fiscal-year', '2023'], {
      code: 'fiscal_year_not_later',
      says: [last, 'fiscal year 2023', 'must be later'],
    });
    await expectNothing(['last.cxwb', 'next.cxwb', '--fiscal-year', '2001'], {
      code: 'fiscal_year_not_later',
      says: ['2001 is not'],
    });
    for (const year of ['24', '2024.5', '2200', 'next', ''])
      await expectNothing(['last.cxwb', 'next.cxwb', '--fiscal-year', year], {
        code: 'wrong_usage',
        exit: 2,
        says: ['2000 to 2199'],
      });
    await expectNothing(['last.cxwb', 'next.cxwb'], {
      code: 'wrong_usage',
      exit: 2,
      says: ['--fiscal-year'],
    });
    await expectNothing(['last.cxwb', '--fiscal-year', '2024'], {
      code: 'wrong_usage',
      exit: 2,
      says: ['new'],
    });
  });

  it('from a workbook that does not say its own year', async () => {
    const file = workbookFile(folder, [{ kind: 'provider', set: { name: secret } }]);
    await expectNothing(['workbook.cxwb', 'next.cxwb', '--fiscal-year', '2024'], {
      code: 'fiscal_year_missing',
      says: [file, 'Enter its fiscal year'],
    });
  });

  it('in an edition that is not known, or a pack that is not there, no pack, or not a sound one', async () => {
    const inEdition = (edition: string, refusal: Parameters<typeof expectRefused>[1]) =>
      expectNothing(['last.cxwb', 'next.cxwb', '--fiscal-year', '2024', '--edition', edition], refusal);
    await inEdition('a11-1999', { code: 'unknown_edition', says: ['a11-1999', 'a11-2022'] });
    await inEdition('nowhere/pack.json', { code: 'unknown_edition', says: ['nowhere/pack.json'] });
    await inEdition('', { code: /unknown_edition|not_a_file|wrong_usage/, exit: 1, says: [] });
    writeFileSync(path.join(folder, 'pack.json'), `{"format": "${secret}`);
    await inEdition('pack.json', { code: 'invalid_json', says: ['pack.json'] });
    const { dimensions: _dimensions, ...rest } = a11Edition2022;
    writeFileSync(path.join(folder, 'pack.json'), JSON.stringify({ ...rest, title: secret }));
    await inEdition('pack.json', { code: 'invalid_edition_pack', says: ['pack.json', 'dimensions'] });
    await inEdition('last.cxwb', { code: /invalid_json|not_utf8/, says: [last] });
  });

  it('over a file that is there, the old one included', async () => {
    writeFileSync(path.join(folder, 'notes.txt'), secret);
    for (const made of ['last.cxwb', 'notes.txt', './last.cxwb'])
      await expectNothing(['last.cxwb', made, '--fiscal-year', '2024'], {
        code: 'file_exists',
        says: [path.join(folder, made), 'was left as it is'],
      });
    await expectNothing(['last.cxwb', 'nowhere/next.cxwb', '--fiscal-year', '2024'], {
      code: 'folder_missing',
      says: [path.join(folder, 'nowhere')],
    });
  });
});
