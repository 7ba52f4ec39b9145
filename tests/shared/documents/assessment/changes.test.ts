import { describe, expect, it } from 'vitest';
import type { Table } from '../../../../shared/documents/tree.ts';
import { anId, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { blocksOf, build, line, quarter, report, results, service, trust } from './one-service.ts';
import { underHeading } from './tree-text.ts';

const tableOf = (builder: SnapshotBuilder, id: string) =>
  blocksOf(builder).find((block): block is Table => block.type === 'table' && block.id.startsWith(id));

const year = report(report(service(), 'then', quarter(0), [trust([0, 0, 1, 0, 0])]), 'now', quarter(4), [
  trust([0, 0, 0, 1, 1]),
]);

describe('what changed in the results of a service', () => {
  it('is told against the quarter before and the year before; a gap stays empty', () => {
    expect(results(year)).toContain('Trust | 2 | 4.50 |  |  | 3.00 | +1.50');
    expect(results(year)).toContain('There is no figure where there are no answers to compare.');
  });

  it('is not told where there is nothing to compare', () => {
    const alone = report(service(), 'now', quarter(4), [trust([0, 0, 0, 1, 1])]);
    expect(tableOf(alone, 'table-changes')).toBeUndefined();
  });

  it('adds up channels only in a table that says so', () => {
    const channels = report(
      report(service(), 'a', { ...quarter(0), channel: 'phone' }, [trust([1, 0, 0, 0, 0])]),
      'b',
      {
        ...quarter(0),
        channel: 'email',
      },
      [trust([0, 0, 0, 0, 1])],
    );
    expect(tableOf(channels, 'table-changes')?.caption).toContain('all channels together');
    expect(results(channels)).toContain('Trust | 2 | 3.00');
  });

  it('is marked where the question was worded otherwise', () => {
    const worded = report(year, 'now', {}, [
      { ...trust([0, 0, 0, 1, 1]), question_text: 'This call won my trust.' },
    ]);
    expect(results(worded)).toContain('+1.50 (w)');
    expect(results(worded)).toContain('(w): the question was worded otherwise in the earlier quarter.');
  });

  it('stands beside all services together, weighted by respondents', () => {
    const other = anId('other');
    const two = report(
      year.with('service', { id: other, name: 'Other desk' }),
      'desk',
      { ...quarter(4), service: other },
      [trust([8, 0, 0, 0, 0])],
    );
    const overview = results(two);
    expect(overview).toContain('Benefits line | 4.50 | +1.50');
    expect(overview).toContain('All services, weighted by respondents | 1.70 | −1.30 (c)');
    expect(results(year)).not.toContain('All services, weighted');
  });
});

/** The tables that the notes below a table refer to, up to the next one. */
function referredBelow(builder: SnapshotBuilder, id: string): readonly string[] {
  const blocks = blocksOf(builder);
  const at = blocks.findIndex((block) => block.type === 'table' && block.id.startsWith(id));
  const below = blocks.slice(at + 1);
  const end = below.findIndex((block) => block.type !== 'paragraph');
  return below
    .slice(0, end)
    .flatMap((block) => (block.type === 'paragraph' ? block.content : []))
    .flatMap((inline) => (inline.type === 'reference' ? inline.target : []));
}

const annex = (builder: SnapshotBuilder) => underHeading(build(builder), 'Counts behind the means');

describe('the reckoning of what was added up', () => {
  const channels = ['phone', 'email'].reduce(
    (builder, channel, index) =>
      report(
        report(builder, `then ${channel}`, { ...quarter(0), channel, respondents: 2, offered: 8 }, [
          trust([1, 0, 0, index, 0]),
        ]),
        `now ${channel}`,
        { ...quarter(4), channel, respondents: 3, offered: 10 },
        [trust([0, 0, 1, 0, 2 + index])],
      ),
    service(),
  );

  it('stands in annex B, in numbers, and is referred to where the figures stand', () => {
    expect(referredBelow(channels, 'table-changes')).toEqual([`table-reckoned-${line}`]);
    expect(tableOf(channels, `table-reckoned-${line}`)).toBeDefined();
    const text = annex(channels);
    expect(text).toContain('Trust | FY 2023 Q1 | 0 | 0 | 2 | 0 | 5 | 31 | 7 | 4.43 | ');
    expect(text).toContain('Trust | FY 2022 Q1 | 2 | 0 | 0 | 1 | 0 | 6 | 3 | 2.00 | 4.43 − 2.00 = +2.43');
    expect(text).toMatch(/What is added up stands, report by report, in Table \d+ to Table \d+\./);
  });

  it('gives the weight of each service, and the response rate', () => {
    const other = anId('other');
    const two = report(
      channels.with('service', { id: other, name: 'Other desk' }),
      'desk',
      { ...quarter(4), service: other, respondents: 1, offered: 0 },
      [trust([1, 0, 0, 0, 0])],
    );
    expect(referredBelow(two, 'table-overview')).toEqual(['table-reckoned-overview', 'table-reckoned-rates']);
    const text = annex(two);
    expect(text).toContain('Trust | FY 2023 Q1 | Other desk | 1 | 0 | 0 | 0 | 0 | 1 | 1 | 1.00 | 12.5% | ');
    expect(text).toContain(
      'Trust | FY 2023 Q1 | All services | 1 | 0 | 2 | 0 | 5 | 32 | 8 | 4.00 | 100.0% | 4.00 − 2.00 = +2.00',
    );
    expect(text).toContain('Benefits line | 2 | 0 | 6 | 20 | 30.0%\nAll services | 2 | 1 | 6 | 20 | 30.0%');
  });

  it('is the table of counts where nothing was added up, so that nothing stands twice', () => {
    expect(tableOf(year, 'table-reckoned-overview')).toBeDefined();
    expect(referredBelow(year, 'table-changes')).toEqual([tableOf(year, 'table-counts')?.id]);
    const twice = report(year, 'now', {}, [
      trust([0, 0, 0, 1, 1]),
      { ...trust([0, 0, 0, 1, 1]), question_number: 9 },
    ]);
    expect(referredBelow(twice, 'table-changes')).not.toEqual([tableOf(twice, 'table-counts')?.id]);
  });
});

describe('the quarters that the results look back on', () => {
  const ease = { question_number: 4, measure: 'ease', question_text: 'It was easy.' } as const;
  const desk = anId('desk');
  const twoServices = year.with('service', { id: desk, name: 'Other desk' });

  it('have an overview of the newest one with answers on trust or satisfaction, though drivers came later', () => {
    const later = report(year, 'later', quarter(5), [{ ...ease, counts: [0, 0, 0, 0, 3] }]);
    expect(tableOf(later, 'table-overview')?.caption).toContain('in FY 2023 Q1');
    expect(results(later)).toContain('Benefits line | 4.50 | +1.50');
    expect(annex(later)).toContain('I trust the line. | FY 2022 Q1 | 0 | 0 | 1 | 0 | 0 | 1 | 3.00');
  });

  it('have no overview where nobody was asked for trust or satisfaction', () => {
    const drivers = report(service(), 'drivers', quarter(5), [{ ...ease, counts: [0, 0, 0, 0, 3] }]);
    expect(tableOf(drivers, 'table-overview')).toBeUndefined();
    expect(tableOf(drivers, 'table-reckoned-overview')).toBeUndefined();
  });

  it('have no overview of a quarter in which only reports without a service have answers', () => {
    const stray = report(year, 'stray', { ...quarter(5), service: anId('nobody') }, [trust([1, 0, 0, 0, 0])]);
    expect(tableOf(stray, 'table-overview')?.caption).toContain('in FY 2023 Q1');
  });

  it('reach a year back from the newest quarter of a service that reports later than others', () => {
    const lagging = report(twoServices, 'early bird', { ...quarter(5), service: desk }, [
      trust([0, 0, 0, 0, 2]),
    ]);
    expect(results(lagging)).toContain('Trust | 2 | 4.50 |  |  | 3.00 | +1.50');
    expect(annex(lagging)).toContain('I trust the line. | FY 2022 Q1 | 0 | 0 | 1 | 0 | 0 | 1 | 3.00');
  });

  it('reach a year back from the newest answers where a later report has none', () => {
    const silent = report(year, 'silent', { ...quarter(6), customers: 9 });
    expect(results(silent)).toContain('Trust | 2 | 4.50 |  |  | 3.00 | +1.50');
    expect(annex(silent)).toContain('I trust the line. | FY 2022 Q1 | 0 | 0 | 1 | 0 | 0 | 1 | 3.00');
  });

  it('leave out a service that has not reported for more than a year', () => {
    const ended = report(twoServices, 'goes on', { ...quarter(9), service: desk }, [trust([0, 0, 0, 0, 2])]);
    expect(results(ended)).not.toContain('Benefits line');
  });
});

describe('tallies of single responses', () => {
  const thumbs = report(service(), 'b', {
    ...quarter(0),
    thumbs: [1, 3],
    drivers: [['humanity', 1, 4, 0, 0]],
  });

  it('are shares in tables of their own, with the tallies in Annex B', () => {
    const text = results(thumbs);
    expect(text).toContain('Quarter | Responses | Thumbs up\nFY 2022 Q1 | 4 | 75.0%\n');
    expect(text).not.toContain('No answers have been counted');
    expect(text).toContain('Humanity | Good 25.0% of 4');
    expect(text).toContain('they enter no mean');
    expect(tableOf(thumbs, 'table-tallies')?.rows).toHaveLength(1);
    expect(text).toMatch(/enter no mean in this chapter\. Table \d+ has the tallies behind them\./);
  });

  it('leave no table where there are none', () => {
    expect(tableOf(year, 'table-shares')).toBeUndefined();
    expect(tableOf(year, 'table-tallies')).toBeUndefined();
  });
});

describe('the notes on the data', () => {
  it('say how figures are weighted, and what is odd, in which quarter', () => {
    const odd = report(
      report(
        service(),
        'a',
        { ...quarter(0), offered: 10, respondents: 1, channel: 'phone', control_number: '1' },
        [trust([0, 0, 0, 0, 1])],
      ),
      'b',
      { ...quarter(1), offered: 0, respondents: 7, channel: 'mixed', control_number: '1' },
      [trust([0, 0, 0, 0, 5])],
    );
    const text = results(odd);
    expect(text).toContain('weighted by respondents');
    expect(text).toContain(
      'In FY 2022 Q2, the survey is said to have been offered to nobody, so there is no response rate.',
    );
    expect(text).toContain('In FY 2022 Q2, the number of answers on trust is not the number of respondents.');
    expect(text).toContain('In FY 2022 Q2, answers through several channels are reported as one.');
    expect(text).not.toContain('In FY 2022 Q1, ');
  });

  it('say where a report names no quarter or no year', () => {
    const dated = report(service(), 'a', { ...quarter(0), channel: 'phone', offered: 9 });
    const undated = report(dated, 'b', { offered: 9 });
    expect(results(undated)).toContain('In a report without a quarter, the channel is not given.');
    const more = report(undated, 'c', { quarter: 2, offered: 9 });
    expect(results(more)).toContain('In reports without a quarter or a year, the channel is not given.');
    const three = report(report(dated, 'b', { fiscal_year: 2022, offered: 9 }), 'c', {
      ...quarter(1),
      offered: 9,
    });
    expect(results(three)).toContain(
      'In FY 2022 Q2 and a report without a quarter, the channel is not given.',
    );
  });
});
