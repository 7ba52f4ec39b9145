import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AccessibilityFinding } from '../../../../../shared/accessibility/finding.ts';
import { checkSlides, points } from '../../../../../src-main/export/slides/accessibility/check-slides.ts';
import { richDeck } from '../../../../fixtures/decks.ts';
import { rendered } from '../opened.ts';
import { type Failure, failures } from './failures.ts';

const fileName = 'deep-dive-briefing-fy2023.pptx';
const good = rendered(richDeck());

function findingsIn(pptx: Uint8Array, name = fileName): readonly AccessibilityFinding[] {
  const checked = checkSlides(pptx, name);
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

describe('the check of a finished deck', () => {
  it('finds nothing in one of every kind of block and chart', () => {
    expect(findingsIn(good)).toEqual([]);
  });

  it.each(failures.map((failure) => [failure.point, failure] as const))(
    'finds what fails “%s”, in a sentence',
    (point, { change, fileName: name }) => {
      const found = findingsIn(changed(change), name).filter((finding) => finding.point === point);
      expect(found).not.toEqual([]);
      for (const { message } of found) expect(message).toMatch(/^[A-Z“].*[.]$/s);
    },
  );

  it('has a deck that fails each of its points', () => {
    expect(new Set(failures.map(({ point }) => point))).toEqual(new Set(points.map(({ id }) => id)));
  });

  it('is described point by point in docs/section-508.md', () => {
    const page = readFileSync(new URL('../../../../../docs/section-508.md', import.meta.url), 'utf8');
    const [, section = ''] = page.split('## Slides, by program');
    const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([\w-]+)` *\| (.+?) *\|$/gm)];
    expect(rows.map(([, id, asks]) => [id, asks])).toEqual(points.map(({ id, asks }) => [id, asks]));
  });

  it('says on which slide something is wrong', () => {
    const failure = failures.find(({ point }) => point === 'alt-missing');
    const [found] = findingsIn(changed(failure?.change ?? (() => undefined)));
    expect(found).toEqual({
      point: 'alt-missing',
      message: 'A chart has no alternative text.',
      under: 'Trust rose three quarters in a row',
      text: '',
    });
  });

  it.each([
    ['no zip file', strToU8('not a deck')],
    ['another kind of file', zipSync({ 'word/document.xml': strToU8('<w:document/>') })],
    [
      'one that defines entities',
      zipSync({ 'ppt/presentation.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }),
    ],
  ])('is refused of %s', (_, bytes) => {
    expect(checkSlides(bytes, fileName)).toEqual({ ok: false, reason: 'another-kind' });
  });
});
