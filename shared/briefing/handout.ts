import { printColors } from '../charts/palette.ts';
import { figure, heading, note, paragraph, reference, tidied } from '../documents/blocks.ts';
import { documentFrame } from '../documents/cover.ts';
import { draftSummary, obstaclesTo } from '../documents/draft-notice.ts';
import { exportName } from '../documents/file-name.ts';
import { headingColor } from '../documents/heading-color.ts';
import { draftOf } from '../documents/missing.ts';
import { numberHeadings } from '../documents/numbered-headings.ts';
import { joinSections, portrait, withoutPageBreak } from '../documents/sections.ts';
import type { Source } from '../documents/source.ts';
import type { Block, DocumentTree } from '../documents/tree.ts';
import { findingsOf } from '../readiness/index.ts';
import { theOne } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { buildDeck } from './deck.ts';
import { drawChart } from './draw-chart.ts';
import { evidenceAnnex, fullTexts } from './handout-annexes.ts';
import { type Slide, type SlideBlock, shownSlides } from './slide.ts';

const title = 'Deep-dive handout';

/**
 * What people take home: each slide that is shown with its figures as tables, and what the slides cut short in
 * full. Speaker notes and likely questions are the team's own and stay out of it.
 */
export function buildHandout(snapshot: WorkbookSnapshot): DocumentTree {
  const deck = buildDeck(snapshot);
  const source: Source = { snapshot, deliverable: 'briefing' };
  const shown = shownSlides(deck);
  const chapters = shown.map((slide, index) => {
    const blocks = slideChapter(slide);
    return index === 0 ? blocks : withoutPageBreak(blocks);
  });
  const annexes = [fullTexts(source), evidenceAnnex(source, shown)].filter((blocks) => blocks.length > 0);
  const sections = numberHeadings(
    joinSections([
      portrait(
        shown.length === 0
          ? [paragraph('Every slide is hidden, so that there is nothing to show.')]
          : chapters.flat(),
      ),
      ...annexes.map(portrait),
    ]),
    annexes.length,
  );
  const obstacles = obstaclesTo(snapshot, findingsOf(snapshot, 'briefing'), 'briefing');
  return {
    ...documentFrame(source, {
      title,
      subject: `Handout of the deep-dive briefing under ${snapshot.edition.circular}`,
      dueDateId: 'deep_dive',
      digest: deck.digest,
    }),
    fileName: exportName(snapshot, title),
    headingColor: headingColor(theOne(snapshot, 'workbook')?.heading_color),
    ...(obstacles === undefined
      ? {}
      : { draft: { ...draftOf(snapshot, obstacles, sections), summary: draftSummary(obstacles, 'brief') } }),
    sections,
  };
}

function slideChapter({ key, title: message, blocks, source }: Slide): readonly Block[] {
  return [
    heading(1, `slide-${key}`, message),
    ...tidied(blocks.flatMap(onPage)),
    ...(source === undefined ? [] : [note(`Source: ${source}.`)]),
  ];
}

function onPage(block: SlideBlock): readonly Block[] {
  switch (block.type) {
    case 'chart':
      return [
        figure({
          id: block.id,
          caption: block.caption,
          alt: block.alt,
          drawing: drawChart(block.chart, printColors, 'page'),
        }),
        block.table,
        note(reference(block.table.id), ' has the data of ', reference(block.id), '.'),
      ];
    case 'picture':
      return [note(`The slide shows a picture: ${block.alt === '' ? 'not described yet' : block.alt}`)];
    default:
      return [block];
  }
}
