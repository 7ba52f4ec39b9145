import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderWord } from '../../../src-main/export/word/render.ts';
import { problemsBesideWords } from '../../../src-main/verify/beside-words.ts';
import { richTree } from '../../fixtures/document-trees.ts';

describe('what the digest of a document’s words does not tell', () => {
  const tree = richTree();
  let docx: Uint8Array;
  beforeAll(async () => {
    docx = await renderWord(tree);
  });

  const problemsAfter = (from: RegExp, to: string) => {
    const parts = unzipSync(docx);
    const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    const changed = zipSync({ ...parts, 'word/document.xml': strToU8(after) });
    return problemsBesideWords(changed, 'plan.docx', tree);
  };

  it('is in order in a document as it was made, held against the tree it was made of', () => {
    expect(problemsBesideWords(docx, 'plan.docx', tree)).toEqual([]);
  });

  it('is that a picture or a table is described otherwise', () => {
    expect(problemsAfter(/(<wp:docPr [^>]*descr=")[^"]*/, '$1All is well')).toEqual([
      'the alternative texts of its pictures are not those that the workbook gives',
    ]);
    expect(problemsAfter(/(<w:tblDescription w:val=")[^"]*/, '$1All is well')).toEqual([
      'the descriptions of its tables are not those that the workbook gives',
    ]);
  });

  it('is not known of a file whose parts are too large to be taken apart', () => {
    const bomb = zipSync({ ...unzipSync(docx), 'word/styles.xml': new Uint8Array(70_000_000) });
    expect(problemsBesideWords(bomb, 'plan.docx', tree)).toEqual([
      'it is too large to see whether all of its words are shown',
    ]);
  });
});
