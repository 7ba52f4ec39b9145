import { buildDeck } from '../../shared/briefing/deck.ts';
import type { Deck, Slide, SlideChart } from '../../shared/briefing/slide.ts';
import type { Profile } from '../../shared/charts/profile-words.ts';
import type { Trend } from '../../shared/charts/trend-words.ts';
import { renderSlides } from '../export/slides/render.ts';
import { sampleWorkbook } from '../sample.ts';
import { initialize } from '../workbook/create.ts';
import { connect } from '../workbook/database.ts';
import { type BenchResult, compare, milliseconds } from './measure.ts';

const rounds = 15;
const slideCount = 20;
const chartCount = 12;

const quarters = Array.from({ length: 8 }, (_, at) => `FY ${2021 + Math.floor(at / 4)} Q${(at % 4) + 1}`);
const measures = ['Trust', 'Ease', 'Effectiveness', 'Efficiency', 'Equity and transparency'];
const levels = ['Not practiced', 'Emerging', 'Established', 'Exemplary'];
const levelOf = (score: number) => ({ score, label: levels[score] ?? '' });

const profile: Profile = {
  axes: measures.map((label, at) => ({ label, level: levelOf(at % 4), lastYear: levelOf((at + 1) % 4) })),
  maxScore: levels.length - 1,
  levelLabels: levels,
  thisYearLabel: 'FY 2023',
  lastYearLabel: 'FY 2022',
};

const trend: Trend = {
  quarters,
  series: measures.slice(0, 2).map((label, measure) => ({
    label,
    stretches: [quarters.map((_, at) => (at === 3 ? undefined : 370 + 7 * at - 20 * measure))],
  })),
};

/** One of each native kind. */
const kinds: readonly SlideChart[] = [
  { type: 'profile', data: profile },
  { type: 'trend', data: trend },
  {
    type: 'ranked',
    data: {
      quarter: 'FY 2023 Q1',
      quarterBefore: 'FY 2022 Q4',
      rows: measures.map((label, at) => ({ label, mean: 360 + 11 * at, before: 362 + 8 * at })),
    },
  },
  {
    type: 'diverging',
    data: {
      quarter: 'FY 2023 Q1',
      rows: measures.map((label, at) => ({ label, counts: [40, 60 + at, 120, 380, 300 - at] })),
    },
  },
];

/** The sample's slides over and over, each under a title of its own and without a chart. */
function slidesWithout(deck: Deck): readonly Slide[] {
  return Array.from({ length: slideCount }, (_, at): readonly Slide[] => {
    const slide = deck.slides[at % deck.slides.length];
    if (slide === undefined) return [];
    const blocks = slide.blocks.filter(({ type }) => type !== 'chart');
    return [{ ...slide, number: at + 1, title: `${at + 1}: ${slide.title}`, hidden: false, blocks }];
  }).flat();
}

function withChart(slide: Slide, at: number): Slide {
  const chart = kinds[at % kinds.length];
  const [table] = slide.blocks.filter(({ type }) => type === 'table');
  if (at >= chartCount || chart === undefined) return slide;
  const figure = {
    type: 'chart',
    id: `chart-${at}`,
    caption: `What chart ${at + 1} shows`,
    alt: 'All of it in words.',
    chart,
    table: table?.type === 'table' ? table : emptyTable,
  } as const;
  return { ...slide, blocks: [...slide.blocks, figure] };
}

const emptyTable = {
  type: 'table',
  id: 'none',
  caption: '',
  description: '',
  columns: [],
  rows: [],
} as const;

/** A deck with native charts against the same without: a chart costs little more than the text around it. */
export async function benchDeckExport(): Promise<BenchResult> {
  const database = connect(':memory:', { create: true });
  try {
    const deck = buildDeck(initialize(database, ':memory:', sampleWorkbook).snapshot());
    const plain = { ...deck, slides: slidesWithout(deck) };
    const drawn = { ...deck, slides: plain.slides.map(withChart) };
    const exporting = (one: Deck) => () => void renderSlides(one, () => undefined);
    const times = await compare(rounds, exporting(drawn), exporting(plain));
    return {
      ratio: times.ratio,
      bound: 2,
      reference: 'the same deck without its charts',
      details: `${slideCount} slides with ${chartCount} charts: ${milliseconds(times.ours)} against ${milliseconds(times.reference)}, medians of ${rounds}`,
    };
  } finally {
    database.close();
  }
}
