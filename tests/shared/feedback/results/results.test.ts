import { describe, expect, it } from 'vitest';
import { quarterPlace } from '../../../../shared/calendar/fiscal.ts';
import { servicesTable } from '../../../../shared/feedback/results/by-service.ts';
import { distributionTable } from '../../../../shared/feedback/results/distribution.ts';
import { driversTable, rankedDrivers, rankingOf } from '../../../../shared/feedback/results/drivers.ts';
import {
  breaksInWords,
  canDrawTrend,
  overallSentences,
  overallTable,
  overallTrends,
  trendOfOverall,
} from '../../../../shared/feedback/results/overall.ts';
import { type ResultScope, resultView } from '../../../../shared/feedback/results/scope.ts';
import {
  driverSharesTable,
  quartersWithShares,
  ratingSharesTable,
} from '../../../../shared/feedback/results/shares.ts';
import { type ResultTable, rowsToCopy } from '../../../../shared/feedback/results/table.ts';
import { volumesTable } from '../../../../shared/feedback/results/volumes.ts';
import type { WorkbookSnapshot } from '../../../../shared/workbook/snapshot.ts';
import { aSnapshot } from '../../../fixtures/snapshots.ts';
import { desk, line, reported, type Said, trusted } from '../quarterly.ts';

const easy = (...counts: [number, number, number, number, number]): Said => ({ measure: 'ease', counts });
const quick = (...counts: [number, number, number, number, number]): Said => ({
  measure: 'efficiency',
  counts,
});

const services = aSnapshot()
  .with('service', { id: line, name: 'Benefits line' })
  .with('service', { id: desk, name: 'Front desk' });

/** The line in FY 2022 Q1 and Q4 and FY 2023 Q1, the desk in FY 2023 Q1. */
const whole = [
  ['year ago', { fiscal_year: 2022, quarter: 1, channel: 'phone' }, [trusted(0, 1, 0, 0, 0)]],
  [
    'autumn',
    { fiscal_year: 2022, quarter: 4, channel: 'phone' },
    [trusted(0, 0, 1, 0, 0), easy(0, 0, 0, 1, 0)],
  ],
  [
    'now',
    { channel: 'phone', offered: 100, respondents: 10 },
    [trusted(0, 0, 0, 1, 0), easy(0, 0, 1, 0, 0), quick(0, 0, 0, 0, 1)],
  ],
  ['desk now', { service: desk, channel: 'in_person', respondents: 3 }, [trusted(3, 0, 0, 0, 0)]],
] as const;

const snapshot = whole
  .reduce((built, [name, report, said]) => reported(built, name, report, [...said]), services)
  .build();

function look(scope: ResultScope, of: WorkbookSnapshot = snapshot) {
  const view = resultView(of, scope);
  if (view === undefined) throw new Error('there are reports');
  return view;
}

function texts({ rows }: ResultTable): readonly (readonly string[])[] {
  return rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]);
}

describe('results in view', () => {
  it('are of all services together, weighted by respondents, unless one is chosen', () => {
    expect(texts(overallTable(look({}), overallTrends(look({}))))[0]).toEqual([
      'FY 2023 Q1',
      '1.75',
      '−1.25, down (c)',
      '−0.25, down (c)',
    ]);
    const own = look({ service: line });
    expect(texts(overallTable(own, overallTrends(own)))[0]).toEqual([
      'FY 2023 Q1',
      '4.00',
      '+1.00, up',
      '+2.00, up',
    ]);
  });

  it('keep quarters without answers as gaps, in the table as in the line', () => {
    const own = look({ service: line });
    const trends = overallTrends(own);
    expect(texts(overallTable(own, trends)).map(([quarter, mean]) => [quarter, mean])).toEqual([
      ['FY 2023 Q1', '4.00'],
      ['FY 2022 Q4', '3.00'],
      ['FY 2022 Q3', ''],
      ['FY 2022 Q2', ''],
      ['FY 2022 Q1', '2.00'],
    ]);
    expect(trendOfOverall(own, trends).series).toEqual([
      { label: 'Trust', stretches: [[200, undefined, undefined, 300, 400]] },
    ]);
  });

  it('end one line and begin another where the question was worded otherwise', () => {
    const reworded = reported(services, 'old', { fiscal_year: 2022, quarter: 4 }, [
      { ...trusted(0, 0, 1, 0, 0), question_text: 'Do you trust us?' },
    ]);
    const own = look({}, reported(reworded, 'new', {}, [trusted(0, 0, 0, 1, 0)]).build());
    const trend = trendOfOverall(own, overallTrends(own));
    expect(trend.series[0]?.stretches).toEqual([
      [300, undefined],
      [undefined, 400],
    ]);
    expect(canDrawTrend(trend)).toBe(true);
    expect(breaksInWords(trend)).toEqual([
      'The line of trust breaks where the question was worded otherwise.',
    ]);
    const same = look({ service: line });
    expect(breaksInWords(trendOfOverall(same, overallTrends(same)))).toEqual([]);
  });

  it('say each change in words and with its sign', () => {
    const own = look({ service: line });
    expect(overallSentences(own, overallTrends(own))).toEqual([
      'Trust is 4.00 in FY 2023 Q1: up 1.00 since the quarter before, FY 2022 Q4 (+1.00); up 2.00 since a year before, FY 2022 Q1 (+2.00).',
    ]);
  });

  it('end with the quarter that is chosen, even where it has no answers, and still compare with those before the first', () => {
    const own = look({ service: line, from: quarterPlace(2022, 4), to: quarterPlace(2022, 4) });
    expect(own.places).toEqual([quarterPlace(2022, 4)]);
    expect(look({ service: line, to: quarterPlace(2022, 3) }).place).toBe(quarterPlace(2022, 3));
    const now = look({ service: line, from: quarterPlace(2023, 1) });
    expect(texts(overallTable(now, overallTrends(now)))[0]?.[2]).toBe('+1.00, up');
  });

  it('are through one channel where it is chosen, and offer the channels of the service alone', () => {
    expect(look({ service: desk }).choices.channels.map(({ label }) => label)).toEqual(['In person']);
    expect(texts(volumesTable(look({ channel: 'phone' })))[0]).toEqual([
      'FY 2023 Q1',
      '',
      '100',
      '10',
      '10.0%',
    ]);
  });

  it('are not narrowed by what is not there any more', () => {
    expect(look({ service: 'gone', channel: 'fax', from: 1, to: 2 }).scope).toEqual({});
  });

  it('are none where no report has a year and a quarter', () => {
    const undated = services.with('feedback_report', { service: line, quarter: 1 }).build();
    expect(resultView(undated, {})).toBeUndefined();
  });
});

describe('drivers', () => {
  it('stand the highest first, each with its change', () => {
    const own = look({ service: line });
    const drivers = rankedDrivers(own);
    expect(texts(driversTable(own, drivers))).toEqual([
      ['Efficiency', '5.00', '', '', '1'],
      ['Ease', '3.00', '−1.00, down', '', '1'],
    ]);
    expect(rankingOf(drivers, own.place)).toEqual({
      quarter: 'FY 2023 Q1',
      quarterBefore: 'FY 2022 Q4',
      rows: [
        { label: 'Efficiency', mean: 500 },
        { label: 'Ease', mean: 300, before: 400 },
      ],
    });
  });
});

describe('services side by side', () => {
  it('end with all together', () => {
    expect(texts(servicesTable(look({}))).map(([label, , , trust]) => [label, trust])).toEqual([
      ['Benefits line', '4.00'],
      ['Front desk', '1.00'],
      ['All services, weighted by respondents', '1.75'],
    ]);
  });
});

describe('every number', () => {
  const tallied = reported(
    services,
    'thumbs',
    { thumbs: [1, 3], rating: [0, 0, 0, 1, 1], drivers: [['ease', 2, 4, 1, 4]] },
    [trusted(0, 0, 0, 2, 0)],
  ).build();

  it('is derived to what is shown, from records that are there', () => {
    for (const view of [look({}), look({ service: line }), look({}, tallied)]) {
      const trends = overallTrends(view);
      const shares = quartersWithShares(view);
      const cells = [
        overallTable(view, trends),
        driversTable(view, rankedDrivers(view)),
        distributionTable(view),
        volumesTable(view),
        servicesTable(view),
        ratingSharesTable(view, shares),
        driverSharesTable(view, shares),
      ].flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      const known = new Set(view.snapshot.records.feedback_report.map(({ id }) => id));
      const shown = cells.filter(({ text }) => text !== '');
      expect(shown.length).toBeGreaterThan(10);
      for (const { text, derive } of shown) {
        const derivation = derive?.();
        expect(text.startsWith(derivation?.value ?? 'no derivation')).toBe(true);
        expect(derivation?.formula).toContain(derivation?.value);
        expect(derivation?.rows.every(({ report }) => report !== undefined && known.has(report))).toBe(true);
      }
    }
  });

  it('of single responses is a share, in tables of its own', () => {
    const view = look({}, tallied);
    const shares = quartersWithShares(view);
    expect(texts(ratingSharesTable(view, shares))).toEqual([
      ['FY 2023 Q1', '6', '75.0%', '0.0%', '0.0%', '0.0%', '50.0%', '50.0%'],
    ]);
    expect(texts(driverSharesTable(view, shares))).toEqual([['Ease, FY 2023 Q1', '50.0%', '25.0%']]);
    expect(texts(overallTable(view, overallTrends(view)))[0]?.[1]).toBe('4.00');
  });

  it('says which reports have no answers, and why', () => {
    const both = reported(
      reported(services, 'asked', {}, [trusted(0, 0, 0, 1, 0)]),
      'only thumbs',
      { thumbs: [1, 2] },
      [],
    ).build();
    const view = look({}, both);
    const [cell] = overallTable(view, overallTrends(view)).rows[0]?.cells ?? [];
    expect(cell?.derive?.().leftOut.map(({ reason }) => reason)).toEqual([
      'It tallies single responses, which are no points of a scale and enter no mean.',
    ]);
  });

  it('is copied as a number, with the caption and the unit', () => {
    const copied = rowsToCopy(volumesTable(look({ service: line })));
    expect(copied[0]).toEqual(['Respondents and response rate by quarter: Benefits line']);
    expect(copied[1]?.at(-1)).toBe('Response rate (percent)');
    expect(copied[2]).toEqual(['FY 2023 Q1', '', 100, 10, 10]);
  });
});
