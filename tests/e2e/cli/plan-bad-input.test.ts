import { readFileSync } from 'node:fs';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { visibleText } from '../../../src-main/export/word/read-word.ts';
import { temporaryFolder } from '../../fixtures/workbooks.ts';
import { readCsv } from '../../src-main/export/csv/read-csv.ts';
import { expectRefused, fingerprint, hisp, jsonOf, linesFile } from './command.ts';

let folder: string;

type Shown = { readonly id: string } & Readonly<Record<string, unknown>>;
type Found = {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly id: string | null;
  readonly field: string | null;
};

const run = async (...args: readonly string[]) => jsonOf(await hisp(folder, ...args, '--json'));
const show = async (kind: string) => (await run('show', 'w.cxwb', kind)) as readonly Shown[];
const apply = () => hisp(folder, 'apply', 'w.cxwb', 'edits.jsonl', '--author', 'Ann', '--json');

/** What holds the plan back, or is advised. */
const found = async () => (await run('check', 'w.cxwb', '--deliverable', 'plan')) as readonly Found[];

async function enter(...lines: readonly unknown[]): Promise<void> {
  linesFile(folder, lines);
  jsonOf(await apply());
}

async function expectNotEntered(line: unknown, refusal: Parameters<typeof expectRefused>[1]): Promise<void> {
  const before = fingerprint(path.join(folder, 'w.cxwb'));
  linesFile(folder, [line]);
  expectRefused(await apply(), refusal);
  expect(fingerprint(path.join(folder, 'w.cxwb'))).toBe(before);
}

/** The words of both editions of the plan, as exported now. */
async function printed(): Promise<readonly string[]> {
  const { files } = (await run('export', 'w.cxwb', '--out', 'out', '--only', 'word')) as {
    readonly files: readonly { readonly deliverable: string; readonly path: string }[];
  };
  return files
    .filter(({ deliverable }) => deliverable.startsWith('plan'))
    .map(({ path }) => {
      const text = visibleText(readFileSync(path));
      return text.ok ? text.value : '';
    });
}

beforeEach(async () => {
  folder = temporaryFolder();
  await run('sample', 'w.cxwb');
});

describe('a commitment whose pain point was deleted', () => {
  it('is found, in words that lead there, and the plan is exported as a draft that does not hide it', async () => {
    expect((await found()).filter(({ severity }) => severity === 'blocks')).toEqual([]);
    const [commitment] = await show('commitment');
    const [painPoint] = (commitment?.pain_points ?? []) as readonly string[];
    await enter({ kind: 'pain_point', id: painPoint, delete: true });
    const gone = (await found()).filter(({ rule }) => rule === 'plan.reference-gone');
    expect(gone.filter(({ id }) => id === commitment?.id)).toMatchObject([
      {
        severity: 'blocks',
        id: commitment?.id,
        field: 'pain_points',
        message: `The commitment "${commitment?.title}" refers under "Pain points it answers" to something that was deleted; choose again or clear it.`,
      },
    ]);
    const links = gone.filter(({ id }) => id !== commitment?.id);
    expect(links.length).toBeGreaterThan(0);
    for (const { field, message } of links) {
      expect(field).toBe('target');
      expect(message).toMatch(/to something that was deleted; delete it, too\.$/);
    }
    const texts = await printed();
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toContain('DRAFT');
    expect(texts[0]).toContain('refers under "Pain points it answers" to something that was deleted');
    expect(await run('verify', 'w.cxwb')).toMatchObject({ ok: true });
  });

  it('cannot be pointed to anew', async () => {
    const [commitment] = await show('commitment');
    const [painPoint] = (commitment?.pain_points ?? []) as readonly string[];
    await enter({ kind: 'pain_point', id: painPoint, delete: true });
    await expectNotEntered(
      { kind: 'commitment', id: commitment?.id, set: { pain_points: [painPoint] } },
      { code: 'unknown_reference', says: ['Line 1', 'commitment.pain_points'] },
    );
  });
});

describe('links that would lead in a circle', () => {
  it('are refused where a record would be part of itself, or of what is part of it', async () => {
    const [milestone] = await show('milestone');
    const [commitment] = await show('commitment');
    await expectNotEntered(
      { kind: 'milestone', id: milestone?.id, set: { commitment: milestone?.id } },
      { code: 'unknown_reference', says: ['milestone.commitment'] },
    );
    await expectNotEntered(
      { kind: 'commitment', id: commitment?.id, set: { pain_points: [commitment?.id] } },
      { code: 'unknown_reference', says: ['commitment.pain_points'] },
    );
    const [evidence] = await show('evidence');
    await expectNotEntered(
      { kind: 'evidence_link', set: { evidence: evidence?.id, target: evidence?.id } },
      { code: 'unknown_reference', says: ['evidence_link.target'] },
    );
  });

  it('are found where a delivery reports on itself or on a commitment of this plan, and nothing runs for ever', async () => {
    const [first, second] = await show('delivery');
    const [commitment] = await show('commitment');
    await enter(
      { kind: 'delivery', id: first?.id, set: { commitment_last_year: first?.id } },
      { kind: 'delivery', id: second?.id, set: { commitment_last_year: commitment?.id } },
    );
    expect((await found()).map(({ rule, id }) => [rule, id])).toEqual(
      expect.arrayContaining([
        ['plan.delivery-of-this-year', second?.id],
        ['plan.delivery-not-promised', first?.id],
      ]),
    );
    for (const text of await printed()) expect(text).toContain('DRAFT');
    jsonOf(await hisp(folder, 'carry-forward', 'w.cxwb', 'next.cxwb', '--fiscal-year', '2024', '--json'));
    expect(await run('verify', 'next.cxwb')).toMatchObject({ ok: true });
  });

  it('are refused where another program wrote them into the file', async () => {
    const [milestone] = await show('milestone');
    const file = path.join(folder, 'w.cxwb');
    const database = new SqliteDatabase(file);
    database.pragma('foreign_keys = OFF');
    database.prepare('UPDATE "milestone" SET "commitment" = "id" WHERE "id" = ?').run(milestone?.id);
    database
      .prepare(`UPDATE "edit" SET "value" = ? WHERE "record_id" = ? AND "field" = 'commitment'`)
      .run(JSON.stringify(milestone?.id), milestone?.id);
    database.close();
    const before = fingerprint(file);
    for (const args of [
      ['check', 'w.cxwb'],
      ['export', 'w.cxwb', '--out', 'out'],
      ['carry-forward', 'w.cxwb', 'next.cxwb', '--fiscal-year', '2024'],
    ])
      expectRefused(await hisp(folder, ...args), { code: 'damaged', says: [file, 'milestone'] });
    expect(fingerprint(file)).toBe(before);
  });

  it('of remarks on remarks are harmless', async () => {
    const [one, two] = ['01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002'];
    await enter(
      { kind: 'comment', id: one, set: { target: `comment/${two}`, text: 'See there.' } },
      { kind: 'comment', id: two, set: { target: `comment/${one}`, text: 'See there.' } },
    );
    expect((await found()).filter(({ severity }) => severity === 'blocks')).toEqual([]);
  });
});

describe('dates outside of the years of the plan', () => {
  it('are found, with the year they should be in', async () => {
    const [early, late] = await show('commitment');
    const steps = (await show('milestone')).filter(({ commitment }) => commitment === late?.id);
    await enter(
      { kind: 'commitment', id: early?.id, set: { target_date: '2022-12-31' } },
      { kind: 'commitment', id: late?.id, set: { target_date: '2031-12-31' } },
      ...steps.map(({ id }) => ({ kind: 'milestone', id, set: { due: '2021-09-30' } })),
    );
    const findings = await found();
    expect(findings.filter(({ id }) => id === early?.id)).toMatchObject([
      { rule: 'plan.commitment-date-too-early', severity: 'blocks', field: 'target_date' },
    ]);
    expect(findings.find(({ id }) => id === early?.id)?.message).toContain(
      'ends on December 31, 2022, before FY 2024, the year that the plan is for.',
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'plan.commitment-date-far-off', severity: 'advises', id: late?.id }),
    );
    const tooEarly = findings.filter(({ rule }) => rule === 'plan.milestone-too-early');
    expect(tooEarly.map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
    expect(tooEarly[0]?.message).toContain('before FY 2023, the year in which the plan is written.');
    for (const text of await printed()) expect(text).toContain('DRAFT');
  });

  it('that are no dates are refused', async () => {
    const [commitment] = await show('commitment');
    for (const target_date of ['2024-02-30', '2024-13-01', 'next year', '30.9.2024', ''])
      await expectNotEntered(
        { kind: 'commitment', id: commitment?.id, set: { target_date } },
        { code: 'invalid_value', says: ['commitment.target_date'] },
      );
  });
});

describe('texts that a spreadsheet would run as formulas', () => {
  it('stay texts in the exported file, of commitments and of milestones', async () => {
    const [commitment] = await show('commitment');
    const step = (await show('milestone')).find((milestone) => milestone.commitment === commitment?.id);
    await enter(
      { kind: 'commitment', id: commitment?.id, set: { title: '=HYPERLINK("https://example.gov";"x")' } },
      { kind: 'milestone', id: step?.id, set: { title: '@SUM(A1:A9)' } },
    );
    const { files } = (await run('export', 'w.cxwb', '--out', 'out', '--only', 'csv')) as {
      readonly files: readonly { readonly path: string }[];
    };
    const cells = readCsv(readFileSync(files[0]?.path ?? '', 'utf8')).flat();
    expect(cells).toContain(`'=HYPERLINK("https://example.gov";"x")`);
    expect(cells).toContain("'@SUM(A1:A9)");
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});
