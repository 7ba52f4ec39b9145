import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../../shared/briefing/draw-chart.ts';
import type { SlideFigure } from '../../../../shared/briefing/slide.ts';
import { chartFigure, charts, deckOf, slide, trend } from '../../../fixtures/decks.ts';
import { profile } from '../../../fixtures/document-trees.ts';
import { elements, openDeck, paragraphs, part, rendered, slideXml } from './opened.ts';

const deckWith = (figure: SlideFigure) => deckOf([slide(1, 'One chart', [figure])]);

function chartXml(figure: SlideFigure): string {
  return part(openDeck(deckWith(figure)), 'ppt/charts/chart1.xml');
}

/** The worksheet behind the chart, a row to a line. */
function sheetOf(figure: SlideFigure): readonly (readonly string[])[] {
  const files = unzipSync(rendered(deckWith(figure)));
  const workbook = files['ppt/embeddings/chart1.xlsx'];
  if (workbook === undefined) throw new Error('The chart has no workbook');
  const sheet = unzipSync(workbook)['xl/worksheets/sheet1.xml'];
  if (sheet === undefined) throw new Error('The workbook has no sheet');
  return elements(strFromU8(sheet), 'row').map((row) =>
    [...row.matchAll(/<(?:t xml:space="preserve"|v)>([^<]*)</g)].map(([, value]) => value ?? ''),
  );
}

/** What a series says, without opening the workbook: its name, and its values by place. */
function seriesOf(xml: string) {
  return elements(xml, 'c:ser').map((series) => {
    const name = /<c:tx>.*?<c:v>([^<]*)</s.exec(series)?.[1];
    const [values = ''] = elements(series, 'c:val');
    const points = [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(([, index, value]) => [
      Number(index),
      Number(value),
    ]);
    return { name, points, xml: series };
  });
}

describe('the profile as a native chart', () => {
  const xml = chartXml(charts.profile);

  it('is a radar of both years, last year dashed with hollow squares', () => {
    expect(xml).toContain('<c:radarChart>');
    const [before, current] = seriesOf(xml);
    expect([before?.name, current?.name]).toEqual([profile.lastYearLabel, profile.thisYearLabel]);
    expect(before?.xml).toContain('<a:prstDash val="dash"/>');
    expect(before?.xml).toMatch(/<c:symbol val="square"\/>.*?<a:schemeClr val="bg1"\/>/s);
    expect(current?.xml).toMatch(/<c:symbol val="circle"\/>.*?<a:schemeClr val="accent1"\/>/s);
  });

  it('tells a level of 0 from none: its center is one lower, and what is not rated is a gap', () => {
    const partly = {
      ...profile,
      axes: profile.axes.map(({ level: _, ...axis }, index) =>
        index === 0 ? axis : { ...axis, level: { score: 0, label: 'Not practiced' } },
      ),
    };
    const drawn = chartXml(chartFigure({ type: 'profile', data: partly }));
    expect(drawn).toContain('<c:min val="-1"/>');
    expect(drawn).toContain('<c:dispBlanksAs val="gap"/>');
    expect(seriesOf(drawn)[1]?.points.map(([index]) => index)).toEqual(
      profile.axes.map((_, index) => index).slice(1),
    );
  });

  it('names each dimension with its level', () => {
    const [axis] = profile.axes;
    expect(sheetOf(charts.profile)[1]?.[0]).toContain(`${axis?.label}\n${axis?.level?.label}`);
  });
});

describe('a trend as a native chart', () => {
  it('has a line for each wording, and a gap where nobody was asked', () => {
    const series = seriesOf(chartXml(charts.trend));
    expect(series.map(({ name, points }) => [name, points])).toEqual([
      [
        'Trust',
        [
          [0, 3.61],
          [1, 3.65],
          [3, 3.72],
        ],
      ],
      [
        'Trust, wording 2',
        [
          [4, 3.95],
          [5, 4.02],
        ],
      ],
      [
        'Ease',
        [
          [0, 3.9],
          [1, 3.88],
          [3, 3.91],
          [4, 3.85],
          [5, 4.02],
        ],
      ],
    ]);
  });

  it('names a measure once, however often its wording changed', () => {
    expect(elements(chartXml(charts.trend), 'c:legendEntry')).toEqual([
      '<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>',
    ]);
  });

  it('can be edited: its workbook says the same', () => {
    expect(sheetOf(charts.trend)).toEqual([
      ['Quarter', 'Trust', 'Trust, wording 2', 'Ease'],
      ['FY 2022 Q1', '3.61', '3.9'],
      ['FY 2022 Q2', '3.65', '3.88'],
      ['FY 2022 Q3'],
      ['FY 2022 Q4', '3.72', '3.91'],
      ['FY 2023 Q1', '3.95', '3.85'],
      ['FY 2023 Q2', '4.02', '4.02'],
    ]);
  });

  it('of 40 quarters writes no more values than there is room for, the newest among them', () => {
    const quarters = Array.from(
      { length: 40 },
      (_, index) => `FY ${2014 + Math.floor(index / 4)} Q${(index % 4) + 1}`,
    );
    const long = { quarters, series: [{ label: 'Trust', stretches: [quarters.map(() => 400)] }] };
    const [labels = ''] = elements(chartXml(chartFigure({ type: 'trend', data: long })), 'c:dLbls');
    const labelled = elements(labels, 'c:dLbl').map((label) => Number(/idx val="(\d+)"/.exec(label)?.[1]));
    expect(labelled.at(-1)).toBe(39);
    expect(labelled.length).toBeLessThan(21);
  });

  it('says on which part of the scale its axis runs', () => {
    const opened = openDeck(deckOf([slide(1, 'One', [charts.trend])]));
    expect(paragraphs(slideXml(opened, 1))).toContain('Mean on a scale of 1 to 5; axis from 3.00 to 4.50');
    expect(chartXml(charts.trend)).toMatch(/<c:max val="4.5"\/><c:min val="3"\/>/);
  });

  it('has the scale that the audience’s window and the handout have, and says the same of it', () => {
    const one = { ...trend, series: trend.series.slice(0, 1) };
    const lowest = {
      ...trend,
      series: trend.series.map(({ label }) => ({ label, stretches: [[118, 240]] })),
    };
    const scales = [trend, one, lowest].flatMap((data) => {
      const figure = chartFigure({ type: 'trend', data });
      const said = paragraphs(slideXml(openDeck(deckWith(figure)), 1)).filter((text) =>
        /axis from/.test(text),
      );
      const drawings = (['slide', 'page'] as const).map((place) => drawChart(figure.chart, undefined, place));
      for (const { svg } of drawings) expect(svg).toContain(`>${said.join()}</text>`);
      return said;
    });
    expect(new Set(scales).size).toBe(3);
  });

  it('has at most two measures, told apart by line and mark', () => {
    const [trust, , ease] = seriesOf(chartXml(charts.trend));
    expect(trend.series).toHaveLength(2);
    expect(trust?.xml).not.toContain('prstDash');
    expect(ease?.xml).toContain('<a:prstDash val="dash"/>');
  });
});

describe('a ranking as a native chart', () => {
  it('has the highest first, its change beside the name, and last quarter as hollow bars', () => {
    expect(sheetOf(charts.ranked)).toEqual([
      ['What was rated', 'FY 2023 Q1', 'FY 2022 Q4'],
      ['Employee helpfulness\nunchanged', '4.55', '4.55'],
      ['Ease\ndown 0.25', '3.33', '3.58'],
      ['Effectiveness\nno answers', '3.9'],
    ]);
    const xml = chartXml(charts.ranked);
    expect(xml).toContain('<c:orientation val="maxMin"/>');
    expect(seriesOf(xml)[1]?.xml).toMatch(/<c:spPr><a:solidFill><a:schemeClr val="bg1"\/>/);
  });
});

describe('diverging bars as a native chart', () => {
  const xml = chartXml(charts.diverging);

  it('stack the answers in the order of the scale, held in place by what is not seen', () => {
    expect(seriesOf(xml).map(({ name, points }) => [name, points])).toEqual([
      [
        'Space at the left, not shown',
        [
          [0, 0],
          [1, 0.3],
        ],
      ],
      ['1, lowest', [[0, 0.1]]],
      ['2', [[0, 0.1]]],
      ['3, middle', [[0, 0.2]]],
      ['4', [[0, 0.4]]],
      ['5, highest', [[0, 0.2]]],
    ]);
    expect(seriesOf(xml)[0]?.xml).toContain('<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>');
  });

  it('tell the points of the scale apart without color: filled, hatched one way, empty, hatched the other', () => {
    const fills = seriesOf(xml).map((series) =>
      /<c:spPr><a:(\w+)(?: prst="(\w+)")?/.exec(series.xml)?.slice(1, 3),
    );
    expect(fills).toEqual([
      ['noFill', undefined],
      ['solidFill', undefined],
      ['pattFill', 'wdDnDiag'],
      ['solidFill', undefined],
      ['pattFill', 'wdUpDiag'],
      ['solidFill', undefined],
    ]);
  });

  it('count one answer as one', () => {
    const one = chartFigure({
      type: 'diverging',
      data: { quarter: 'FY 2023 Q1', rows: [{ label: 'Trust', counts: [0, 0, 0, 0, 1] }] },
    });
    expect(chartXml(one)).toContain('mean 5.00, 1 answer<');
  });

  it('have a key of their own, which is read as one', () => {
    const opened = openDeck(deckWith(charts.diverging));
    const [key = ''] = elements(slideXml(opened, 1), 'p:grpSp');
    expect(key).toContain(
      'descr="Key, from left to right in each bar: 1, lowest; 2; 3, middle; 4; 5, highest."',
    );
    expect(xml).not.toContain('<c:legend>');
  });

  it('says in words what the two ends of each bar come to', () => {
    expect(sheetOf(charts.diverging).map(([name]) => name)).toEqual([
      'Question',
      'Trust\n60% chose 4 or 5, 20% 1 or 2\nmean 3.50, 100 answers',
      'Ease\nno answers',
    ]);
  });
});

describe('a timeline', () => {
  it('is a table, since no native chart has lanes: what is due when, in words', () => {
    const [made = ''] = elements(slideXml(openDeck(deckWith(charts.timeline)), 1), 'a:tbl');
    expect(paragraphs(made)).toEqual([
      ...['Commitment', 'FY 2024 Q1', '…', 'FY 2024 Q4'],
      ...['Shorter waits', '1 done, 2 planned', '–', '–'],
    ]);
  });
});
