import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookFile } from '../../fixtures/workbooks.ts';
import { expectRefused, hisp, jsonOf } from './command.ts';
import { exportedEntries, exportedWorkbook } from './exported-workbook.ts';

const { place, verify, exported } = exportedWorkbook();

const deck = () => exported('deep-dive-briefing', 'pptx');

/** Changes a part of the deck as somebody might in PowerPoint, or by hand. */
function changed(name: string, change: (text: string) => string, file = deck()): string {
  const parts = unzipSync(readFileSync(file));
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`Nothing to change in ${name}`);
  writeFileSync(file, zipSync({ ...parts, [name]: strToU8(after) }));
  return file;
}

/** The deck of the sample, which has charts. */
async function deckWithCharts(): Promise<string> {
  jsonOf(await hisp(place.folder, 'sample', 'sample.cxwb', '--json'));
  const made = ['--out', 'sample', '--only', 'slides', '--deliverable', 'briefing', '--json'];
  const { files } = jsonOf(await hisp(place.folder, 'export', 'sample.cxwb', ...made)) as {
    files: readonly { path: string }[];
  };
  return path.resolve(place.folder, files[0]?.path ?? '');
}

describe('verifying a deck', () => {
  it('is in agreement as it was exported, also with its workbook', async () => {
    const verification = await verify(deck(), '--against', place.file);
    expect(verification).toMatchObject({ ok: true, kind: 'slides', problems: [] });
    expect(verification.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says so where the briefing has changed since', async () => {
    const edits = path.join(place.folder, 'edits.jsonl');
    writeFileSync(edits, '{"kind":"provider","set":{"mission":"To answer within a day."}}');
    jsonOf(await hisp(place.folder, 'apply', place.file, edits, '--author', 'Tests', '--json'));
    expect(await verify(deck(), '--against', place.file)).toMatchObject({
      ok: false,
      problems: ['the workbook is another one or its briefing has changed since'],
    });
  });

  it('says so where the workbook is another one', async () => {
    const other = workbookFile(place.folder, exportedEntries, 'other.cxwb');
    expect(await verify(deck(), '--against', other)).toMatchObject({ ok: false });
  });

  it.each([
    ['a slide', 'ppt/slides/slide3.xml'],
    ['the notes', 'ppt/notesSlides/notesSlide3.xml'],
  ])('says so where a word of %s is another', async (_, part) => {
    const target = changed(part, (text) => text.replace(/(<a:t>)(\w)/, '$1Not $2'));
    expect(await verify(target)).toMatchObject({
      ok: false,
      problems: ['what its slides, notes and charts say is not what it was made with'],
    });
  });

  it.each([
    ['a value', /(<c:numCache>.*?<c:v>)([^<]*)/, '$19'],
    ['the place of a value', /(<c:numCache>.*?<c:pt idx=")(\d+)/, '$17'],
    ['a name', /(<c:strCache>.*?<c:v>)([^<]*)/, '$1Another'],
  ] as const)('says so where %s in a chart is another', async (_, part, other) => {
    const target = changed(
      'ppt/charts/chart1.xml',
      (text) => text.replace(part, other),
      await deckWithCharts(),
    );
    expect(await verify(target)).toMatchObject({
      ok: false,
      problems: ['what its slides, notes and charts say is not what it was made with'],
    });
  });

  it('says so where the digest in its notes is another', async () => {
    const target = changed('customXml/item1.xml', (text) =>
      text.replace(/ digest="[0-9a-f]{8}/, ' digest="00000000'),
    );
    expect(await verify(target)).toMatchObject({
      ok: false,
      problems: ['the digest in its notes is not that of its briefing'],
    });
  });

  it('says so of a deck that this program did not make', async () => {
    const parts = unzipSync(readFileSync(deck()));
    const { 'customXml/item1.xml': _, ...others } = parts;
    writeFileSync(deck(), zipSync(others));
    expect(await verify(deck())).toEqual({
      ok: false,
      kind: 'slides',
      digest: '',
      problems: ['it carries no digest of this program'],
    });
  });

  it('refuses what is no deck', async () => {
    const target = path.join(place.folder, 'torn.pptx');
    writeFileSync(target, readFileSync(deck()).subarray(0, 500));
    expectRefused(await hisp(place.folder, 'verify', target), {
      code: 'unreadable_document',
      says: ['torn.pptx is not a PowerPoint deck that can be read. Export it again.'],
    });
  });

  it('says, if asked, whether everyone can use it', async () => {
    expect(await verify(deck(), '--accessibility')).toMatchObject({ ok: true, accessibility: [] });
  });
});

describe('exporting the briefing', () => {
  it('takes the format by its name or by the ending of its files', async () => {
    const made = async (format: string) =>
      jsonOf(
        await hisp(
          place.folder,
          ...['export', place.file, '--out', format, '--only', format, '--deliverable', 'briefing', '--json'],
        ),
      ) as { files: readonly { format: string; sha256: string }[] };
    const [bySlides] = (await made('slides')).files;
    const [byEnding] = (await made('pptx')).files;
    expect(bySlides).toMatchObject({ format: 'slides', sha256: byEnding?.sha256 });
  });
});
