import { describe, expect, it } from 'vitest';
import { quarterPlace } from '../../../shared/calendar/fiscal.ts';
import { measuresOfProvider, measuresOfService } from '../../../shared/feedback/measures.ts';
import { reportedAnswers } from '../../../shared/feedback/reported-answers.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { desk, line, reported, trusted } from './quarterly.ts';

const first = quarterPlace(2023, 1);

/** Two channels of one service, and another service with far more answers. */
const built = [
  (builder: ReturnType<typeof aSnapshot>) =>
    reported(builder, 'calls', { channel: 'phone', offered: 100, respondents: 3 }, [
      trusted(1, 0, 0, 0, 2),
      { measure: 'other', question_text: 'Parking?', counts: [9, 0, 0, 0, 0] },
    ]),
  (builder: ReturnType<typeof aSnapshot>) =>
    reported(builder, 'letters', { channel: ' paper ', offered: 0, respondents: 1 }, [
      trusted(0, 0, 0, 1, 0),
    ]),
  (builder: ReturnType<typeof aSnapshot>) =>
    reported(builder, 'desk', { service: desk, channel: 'phone', offered: 400, respondents: 96 }, [
      trusted(96, 0, 0, 0, 0),
    ]),
].reduce((builder, add) => add(builder), aSnapshot());

describe('the measures of a quarter', () => {
  it('add the answers about one service over its channels, each answer counting once', () => {
    const measured = measuresOfService(reportedAnswers(built.build()), line).at(first)?.measures.get('trust');
    expect(measured).toMatchObject({ counts: [1, 0, 0, 1, 2], responses: 4, hundredths: 375 });
    expect(measured?.rows).toHaveLength(2);
  });

  it('tell the channels apart', () => {
    const channels = measuresOfService(reportedAnswers(built.build()), line).at(first)?.channels();
    expect(
      [...(channels ?? [])].map(([name, { measures }]) => [name, measures.get('trust')?.hundredths]),
    ).toEqual([
      ['phone', 367],
      ['paper', 400],
    ]);
  });

  it('let a service with more answers weigh more in what is said about the provider', () => {
    // The mean of the two services' means would be 2.38.
    expect(measuresOfProvider(reportedAnswers(built.build())).at(first)?.measures.get('trust')).toMatchObject(
      {
        counts: [97, 0, 0, 1, 2],
        responses: 100,
        hundredths: 111,
      },
    );
  });

  it('never add up questions of a provider’s own', () => {
    const measures = measuresOfService(reportedAnswers(built.build()), line).at(first)?.measures;
    expect([...(measures?.keys() ?? [])]).toEqual(['trust']);
  });

  it('have a response rate of the reports that say whom the survey was offered, and name the others', () => {
    const volumes = measuresOfService(reportedAnswers(built.build()), line).at(first)?.volumes;
    expect(volumes).toMatchObject({
      customers: null,
      offered: 100,
      respondents: 4,
      rate: { part: 3, of: 100, tenths: 30 },
    });
    expect(volumes?.unrated.map(({ channel }) => channel)).toEqual([' paper ']);
  });

  it('leave out a report without its year or quarter', () => {
    const undated = built.unset('feedback_report', ['quarter']).build();
    expect(measuresOfProvider(reportedAnswers(undated)).places()).toEqual([]);
  });

  it('are none where nobody answered', () => {
    const silent = reported(aSnapshot(), 'calls', {}, [trusted(0, 0, 0, 0, 0)]).build();
    expect(measuresOfService(reportedAnswers(silent), line).at(first)?.measures.size).toBe(0);
  });
});
