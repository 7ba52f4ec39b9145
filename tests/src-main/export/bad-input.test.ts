import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { describeError } from '../../../shared/ipc/app-error.ts';
import { checkPicture, logoOf } from '../../../src-main/attachments/stored.ts';
import { exportWorkbook } from '../../../src-main/export/export-workbook.ts';
import { visibleText } from '../../../src-main/export/word/read-word.ts';
import { renderWord } from '../../../src-main/export/word/render.ts';
import { attempt } from '../../../src-main/workbook/failures.ts';
import { paragraph, table, tree } from '../../fixtures/document-trees.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { gapsOf } from '../../fixtures/validator-gaps.ts';
import { codeOf, must, recordId, temporaryFolder, withOpen, workbookFile } from '../../fixtures/workbooks.ts';
import { documentXml, open } from './word/opened.ts';
import { tinyPng } from './word/tiny-png.ts';

const begun = aSnapshot().with('workbook', { fiscal_year: 2023 }).with('provider', { name: 'Example' });
const word = { deliverable: 'assessment', format: 'word' } as const;
const json = { deliverable: 'assessment', format: 'json' } as const;

let out: string;

beforeEach(() => {
  out = path.join(temporaryFolder(), 'out');
});

const million = 'x'.repeat(1_000_000);

describe('a text of one million characters without a space', () => {
  it('is printed whole, in a paragraph and in a cell', async () => {
    const docx = await renderWord(tree([paragraph(million), table('t', ['A', 'B'], [['1', million]])]));
    const words = visibleText(docx);
    expect(words.ok && words.value.split(million)).toHaveLength(3);
    expect(gapsOf(docx)).toEqual([]);
  });

  it('is exported whole out of a workbook', async () => {
    const long = begun.with('narrative', { question: 'data_types', text: million }).build();
    const [file] = must(await exportWorkbook(long, { out, choices: [word] }));
    const words = visibleText(readFileSync(file?.path ?? ''));
    expect(words.ok && words.value.includes(million)).toBe(true);
  });
});

describe('a table of 10,000 rows', () => {
  it('is printed whole', async () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => [`Row ${n}`, `${n}`]);
    const docx = await renderWord(tree([table('t', ['A', { header: 'B', share: 1, align: 'right' }], rows)]));
    const xml = documentXml(open(docx));
    expect(xml.split('</w:tr>')).toHaveLength(1 + 10_001);
    expect(xml).toContain('Row 9999');
  });
});

describe('a picture that breaks off in the middle', () => {
  const torn = tinyPng.subarray(0, tinyPng.length - 12);

  it('is not taken as a logo', () => {
    expect(codeOf(attempt('logo.png', () => checkPicture('logo.png', torn)))).toBe('not_a_picture');
  });

  it('that is in a workbook all the same is named instead of exported', async () => {
    const sha256 = createHash('sha256').update(torn).digest('hex');
    const id = recordId(7);
    const file = workbookFile(temporaryFolder());
    await withOpen(file, (workbook) => {
      const entries = [
        { kind: 'attachment', id, set: { sha256, name: 'logo.png', alt_text: 'Seal' } },
        { kind: 'workbook', set: { agency_logo: id } },
      ];
      must(workbook.attach('Ann', { sha256, bytes: torn }, entries));
      const logo = logoOf(workbook);
      expect(logo.ok ? 'it was taken' : describeError(logo.error)).toContain('logo.png is not a picture');
    });
  });
});

describe('a target folder that is gone', () => {
  const refused = (message: string) => {
    expect(message).toContain(out);
    expect(existsSync(out)).toBe(false);
  };

  it('before the second document is written: says so, and brings no part of it back', async () => {
    mkdirSync(out);
    const onProgress = ({ done }: { readonly done: number }) => {
      if (done === 1) rmSync(out, { recursive: true });
    };
    const result = await exportWorkbook(begun.build(), { out, choices: [json, word] }, { onProgress });
    refused(result.ok ? 'it was exported' : describeError(result.error));
  });

  it('when all is written, before the files get their names: says so as well', async () => {
    mkdirSync(out);
    const { signal } = new AbortController();
    // Asked at every pause; the last one comes when the file lies there under its temporary name.
    Object.defineProperty(signal, 'aborted', {
      get: () => {
        if (existsSync(out) && readdirSync(out).length > 0) rmSync(out, { recursive: true });
        return false;
      },
    });
    const result = await exportWorkbook(begun.build(), { out, choices: [json] }, { signal });
    refused(result.ok ? 'it was exported' : describeError(result.error));
  });
});
