import { describe, expect, it } from 'vitest';
import { quarterPlace } from '../../../shared/calendar/fiscal.ts';
import { measuresOfService } from '../../../shared/feedback/measures.ts';
import { reportedAnswers } from '../../../shared/feedback/reported-answers.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { line, reported, trusted } from './quarterly.ts';

const place = quarterPlace(2023, 1);

describe('tallies of single responses', () => {
  const tallied = reported(
    reported(aSnapshot(), 'one', { channel: 'website', thumbs: [1, 2], drivers: [['ease', 3, 4, 1, 8]] }, []),
    'two',
    { channel: 'phone', rating: [1, 0, 0, 0, 3], drivers: [['ease', 1, 4, 0, 0]] },
    [],
  );

  it('give shares: of thumbs, of each rating, and of a driver among those asked about it', () => {
    const shares = measuresOfService(reportedAnswers(tallied.build()), line).at(place)?.shares;
    expect(shares?.thumbsUp).toEqual({ part: 2, of: 3, tenths: 667 });
    expect(shares?.ratings?.map(({ tenths }) => tenths)).toEqual([250, 0, 0, 0, 750]);
    expect(shares?.drivers).toEqual([
      {
        driver: 'ease',
        positive: { part: 4, of: 8, tenths: 500 },
        negative: { part: 1, of: 8, tenths: 125 },
      },
    ]);
  });

  it('never enter a mean', () => {
    const mixed = reported(tallied, 'scale', {}, [trusted(0, 0, 1, 0, 0)]);
    const measures = measuresOfService(reportedAnswers(mixed.build()), line).at(place);
    expect(measures?.measures.get('trust')).toMatchObject({ responses: 1, hundredths: 300 });
    expect(measures?.shares?.reports).toHaveLength(2);
  });

  it('are absent where a report lists none', () => {
    const scale = reported(aSnapshot(), 'scale', {}, [trusted(0, 0, 1, 0, 0)]).build();
    expect(measuresOfService(reportedAnswers(scale), line).at(place)).not.toHaveProperty('shares');
  });

  it('leave out a driver that nobody was asked about', () => {
    const drivers = [['ease', 0, 0, 0, 0] as const, ['humanity', 0, 2, 0, 0] as const];
    const unasked = reported(aSnapshot(), 'one', { drivers }, []).build();
    const shares = measuresOfService(reportedAnswers(unasked), line).at(place)?.shares;
    expect(shares?.drivers.map(({ driver }) => driver)).toEqual(['humanity']);
    expect(shares?.drivers[0]?.negative.tenths).toBeNull();
  });
});
