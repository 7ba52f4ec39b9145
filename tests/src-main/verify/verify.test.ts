import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../../shared/documents/build.ts';
import { canonicalJson } from '../../../shared/json/canonical.ts';
import { buildPart } from '../../../shared/submission/build-part.ts';
import { renderWord } from '../../../src-main/export/word/render.ts';
import { verifyFile } from '../../../src-main/verify/verify.ts';
import { paragraph } from '../../fixtures/document-trees.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { must, temporaryFolder } from '../../fixtures/workbooks.ts';

const snapshot = aSnapshot()
  .with('workbook', { fiscal_year: 2023 })
  .with('provider', { name: 'Example' })
  .build();
const tree = buildDocument(snapshot, 'assessment');

/** The same data, with tables described otherwise and one paragraph more or none. */
async function verified(...more: readonly ReturnType<typeof paragraph>[]) {
  const sections = tree.sections.map((section, index) => ({
    ...section,
    blocks: [
      ...section.blocks.map((block) =>
        block.type === 'table' ? { ...block, description: 'Described otherwise.' } : block,
      ),
      ...(index === 0 ? more : []),
    ],
  }));
  const json = canonicalJson(buildPart(snapshot, 'assessment'));
  const file = path.join(temporaryFolder(), 'assessment.docx');
  writeFileSync(file, await renderWord({ ...tree, sections }, { json }));
  return must(await verifyFile(file, snapshot));
}

describe('a document held against its workbook', () => {
  it('disagrees where it has the same words and other descriptions', async () => {
    expect(await verified()).toMatchObject({
      ok: false,
      problems: ['the descriptions of its tables are not those that the workbook gives'],
    });
  });

  it('agrees where another version of the program worded it, the descriptions as well', async () => {
    expect(await verified(paragraph('A sentence of another version.'))).toMatchObject({
      ok: true,
      problems: [],
    });
  });
});
