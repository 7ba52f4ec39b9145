import { describe, expect, it } from 'vitest';
import type { Table } from '../../../../shared/documents/tree.ts';
import { anId, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { blocksOf, quarter, report, results, service, trust } from './one-service.ts';

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
});
