import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../../../shared/briefing/deck.ts';
import { anId, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { quarter, report, service, trust } from '../../documents/assessment/one-service.ts';

const titleOf = (builder: SnapshotBuilder) =>
  buildDeck(builder.build()).slides.find(({ key }) => key === 'feedback')?.title;

/** Ten answers whose mean is 4 + tenths / 10, quarter by quarter from FY 2022 Q1; undefined for no report. */
const over = (tenths: readonly (number | undefined)[], channels: readonly string[] = []) =>
  tenths.reduce<SnapshotBuilder>(
    (builder, more, place) =>
      more === undefined
        ? builder
        : report(builder, `report ${place}`, { ...quarter(place), channel: channels[place] ?? 'phone' }, [
            trust([0, 0, 0, 10 - more, more]),
          ]),
    service(),
  );

/** A quarter in which customers were asked for ease alone. */
const easeIn = (builder: SnapshotBuilder, place: number) =>
  report(builder, 'ease', { ...quarter(place), channel: 'phone' }, [
    { question_number: 4, measure: 'ease', question_text: 'It was easy.', counts: [0, 0, 0, 0, 3] },
  ]);

describe('how trust moved, in the title of a slide', () => {
  it('is told without a date where the newest quarter shows it', () => {
    expect(titleOf(over([0, 1, 2]))).toBe('Trust in Benefits line rose for two quarters');
    expect(titleOf(over([5, 4, 5, 4, 3]))).toBe('Trust in Benefits line fell for two quarters');
    expect(titleOf(over([5, 4, 5, 1, 3]))).toBe('Trust in Benefits line fell from 4.50 to 4.30 in a year');
    expect(titleOf(over([5, 1, 5, 1, 5]))).toBe('Trust in Benefits line has hardly changed in a year');
    expect(titleOf(over([5]))).toBe('Trust in Benefits line stands at 4.50');
  });

  it('is told with its quarter where nobody was asked for trust since', () => {
    expect(titleOf(easeIn(over([0, 1, 2]), 4))).toBe(
      'Trust in Benefits line rose for two quarters up to FY 2022 Q3',
    );
    expect(titleOf(easeIn(over([5, 4, 5, 1, 3]), 5))).toBe(
      'Trust in Benefits line fell from 4.50 to 4.30 in the year to FY 2023 Q1',
    );
    expect(titleOf(easeIn(over([5, 1, 5, 1, 5]), 5))).toBe(
      'Trust in Benefits line had hardly changed in the year to FY 2023 Q1',
    );
    expect(titleOf(easeIn(over([5]), 3))).toBe('Trust in Benefits line stood at 4.50 in FY 2022 Q1');
  });

  it('is told with its quarter, and last, of a service that reports later than another', () => {
    const desk = anId('desk');
    const two = over([0, 1, 2]).with('service', { id: desk, name: 'Front desk', designated: true });
    const newer = report(two, 'desk', { ...quarter(3), service: desk }, [trust([0, 0, 0, 5, 5])]);
    expect(titleOf(newer)).toBe(
      'Trust in Front desk stands at 4.50; in Benefits line it rose for two quarters up to FY 2022 Q3',
    );
  });

  it('is no change where another channel was counted than before', () => {
    expect(titleOf(over([9, 8, 9, 8, 1], ['phone', 'phone', 'phone', 'phone', 'email']))).toBe(
      'Trust in Benefits line stands at 4.10',
    );
    expect(titleOf(over([9, 5, 1], ['phone', 'email', 'email']))).toBe(
      'Trust in Benefits line stands at 4.10',
    );
  });

  it('is a row of quarters only as far as the same people were asked', () => {
    expect(titleOf(over([9, 1, 2, 3], ['email']))).toBe('Trust in Benefits line rose for two quarters');
  });
});
