import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../shared/workbook/entry.ts';
import { exportWorkbook } from '../../../../src-main/export/export-workbook.ts';
import { anId, aSnapshot } from '../../../fixtures/snapshots.ts';
import { must, recordId, temporaryFolder, withOpen, workbookFile } from '../../../fixtures/workbooks.ts';
import { tinyPng } from '../word/tiny-png.ts';
import { open, paragraphs, part, slideXml } from './opened.ts';

const choices = [{ deliverable: 'briefing', format: 'slides' }] as const;
const begun: readonly Entry[] = [
  { kind: 'workbook', set: { fiscal_year: 2023 } },
  { kind: 'provider', set: { name: 'Example Bureau (fictional)' } },
];

/** The deck of a workbook whose first slide has a file from the evidence for its picture. */
async function deckWithPicture(bytes: Uint8Array) {
  const folder = temporaryFolder();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const attachment = { sha256, name: 'counter.png', media_type: 'image/png', size: bytes.length };
  return withOpen(workbookFile(folder, begun), async (workbook) => {
    const set = { ...attachment, alt_text: 'People at a counter' };
    const slide = { key: 'purpose', title: 'Who waits', picture: recordId(1) };
    must(
      workbook.attach('Ann', { sha256, bytes }, [
        { kind: 'attachment', id: recordId(1), set },
        { kind: 'briefing_slide', set: slide },
      ]),
    );
    const request = { out: path.join(folder, 'out'), choices, database: workbook.database.name };
    const [file] = must(await exportWorkbook(workbook.snapshot(), request));
    if (file === undefined) throw new Error('No deck was written');
    return { file, opened: open(readFileSync(file.path)) };
  });
}

describe('the briefing exported as slides', () => {
  it('has the picture that the workbook holds', async () => {
    const { file, opened } = await deckWithPicture(tinyPng);
    expect(path.basename(file.path)).toBe('deep-dive-briefing-fy2023-example-bureau-fictional.pptx');
    expect(file.accessibility).toEqual([]);
    expect(slideXml(opened, 1)).toContain('descr="People at a counter"');
  });

  it('goes without a picture that is none, and says so on the slide and beside the file', async () => {
    const { file, opened } = await deckWithPicture(new TextEncoder().encode('This is no picture.'));
    expect(paragraphs(slideXml(opened, 1)).join(' ')).toContain('A picture is left out here');
    expect(file.accessibility.map(({ point }) => point)).toEqual(['picture-left-out']);
    expect(file.accessibility[0]?.message).toMatch(/^Slide 1 goes without its picture: .*attach it again/);
  });

  it('goes on where what a slide tells of, or its picture, was deleted', async () => {
    const snapshot = aSnapshot()
      .with('workbook', { fiscal_year: 2023 })
      .with('provider', { name: 'Example Bureau (fictional)' })
      .with('briefing_slide', { key: 'feedback', title: 'Trust rose', picture: anId('deleted') })
      .build();
    const [file] = must(await exportWorkbook(snapshot, { out: temporaryFolder(), choices }));
    const opened = open(readFileSync(file?.path ?? ''));
    expect(part(opened, 'ppt/presentation.xml').match(/<p:sldId /g)).toHaveLength(12);
    const titles = Array.from({ length: 12 }, (_, at) => paragraphs(slideXml(opened, at + 1))[0]);
    expect(titles).toContain('Trust rose');
    expect([...opened.keys()].filter((name) => name.startsWith('ppt/charts/'))).toEqual([]);
  });
});
