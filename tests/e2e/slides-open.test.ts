import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../shared/briefing/deck.ts';
import type { Deck } from '../../shared/briefing/slide.ts';
import { renderSlides } from '../../src-main/export/slides/render.ts';
import { sampleWorkbook } from '../../src-main/sample.ts';
import { initialize } from '../../src-main/workbook/create.ts';
import { connect } from '../../src-main/workbook/database.ts';
import { richDeck } from '../fixtures/decks.ts';
import { hasLibreOffice, hasPdfToText, pagesOfPdf, slidesToPdf } from '../fixtures/programs.ts';
import { temporaryFolder } from '../fixtures/workbooks.ts';
import { withPicture } from '../src-main/export/slides/opened.ts';

const sample = () => initialize(connect(':memory:', { create: true }), ':memory:', sampleWorkbook).snapshot();

const decks: readonly (readonly [string, () => Deck])[] = [
  ['the sample', () => buildDeck(sample())],
  ['every kind of block and chart', richDeck],
];

/** Text without its spaces, which programs set where they like. */
const dense = (text: string) => text.replace(/\s/g, '');

describe.skipIf(!hasLibreOffice || !hasPdfToText)(
  'a deck opened in LibreOffice (needs soffice and pdftotext)',
  () => {
    it.each(decks)(
      'has a page for each slide with its title, and its notes: %s',
      { timeout: 120_000 },
      (_, make) => {
        const deck = make();
        const folder = temporaryFolder();
        const file = path.join(folder, 'deck.pptx');
        writeFileSync(file, renderSlides(deck, withPicture).bytes);
        const shown = deck.slides.filter(({ hidden }) => !hidden);
        const pages = pagesOfPdf(slidesToPdf(file, folder)).map(dense);
        expect(pages).toHaveLength(2 * shown.length);
        shown.forEach((slide, index) => {
          expect(pages[index]).toContain(dense(slide.title));
          expect(pages[shown.length + index]).toContain(dense(`${slide.topic}.`));
          for (const { question } of slide.likelyQuestions)
            expect(pages[shown.length + index]).toContain(dense(question));
        });
        const words = pages.join('');
        for (const { blocks } of shown)
          for (const block of blocks)
            if (block.type === 'table') expect(words).toContain(dense(block.columns[0]?.header ?? ''));
      },
    );
  },
);
