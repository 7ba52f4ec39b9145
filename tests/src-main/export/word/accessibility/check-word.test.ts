import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AccessibilityFinding } from '../../../../../shared/accessibility/finding.ts';
import { checkWord, points } from '../../../../../src-main/export/word/accessibility/check-word.ts';
import { renderWord } from '../../../../../src-main/export/word/render.ts';
import { draftNotice, richTree } from '../../../../fixtures/document-trees.ts';
import { tinyPng } from '../tiny-png.ts';
import { type Failure, failures } from './failures.ts';

const fileName = 'capacity-assessment-fy2023.docx';
let good: Uint8Array;

beforeAll(async () => {
  const given = richTree({ draft: draftNotice });
  const logo = { sha256: 'x', alt: 'Seal of the Department of Examples' };
  good = await renderWord({ ...given, cover: { ...given.cover, logo } }, { json: '{}', logo: tinyPng });
});

function findingsIn(docx: Uint8Array, name = fileName): readonly AccessibilityFinding[] {
  const checked = checkWord(docx, name);
  if (!checked.ok) throw new Error(checked.reason);
  return checked.value;
}

function changed(change: Failure['change']): Uint8Array {
  const files = unzipSync(good);
  const texts = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  change(texts);
  const written = Object.fromEntries([...texts].map(([path, text]) => [path, strToU8(text)]));
  return zipSync({ ...files, ...written });
}

describe('the check of a finished Word document', () => {
  it('finds nothing in a document with every kind of block, a draft notice and a logo', () => {
    expect(findingsIn(good)).toEqual([]);
  });

  it.each(failures)('finds: $point', ({ point, change, fileName: name = fileName }) => {
    const found = findingsIn(changed(change), name).filter((fault) => fault.point === point);
    expect(found.length).toBeGreaterThan(0);
    for (const { message } of found) expect(message).toMatch(/^[A-Z“].*\.$/s);
  });

  it('has a document that fails it for every point', () => {
    const failing = new Set(failures.map(({ point }) => point));
    expect(points.map(({ id }) => id).filter((id) => !failing.has(id))).toEqual([]);
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
  });

  it('says under which heading something is', () => {
    const behind = (parts: Map<string, string>) => {
      const xml = parts.get('word/document.xml') ?? '';
      const end = xml.lastIndexOf('<w:sectPr>');
      const late = '<w:p><w:r><w:t>• late</w:t></w:r></w:p>';
      parts.set('word/document.xml', `${xml.slice(0, end)}${late}${xml.slice(end)}`);
    };
    const [fault] = findingsIn(changed(behind));
    expect(fault).toMatchObject({ point: 'list-faked', under: 'Annex A Texts in other scripts' });
  });
});
