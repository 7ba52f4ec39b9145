import { describe, expect, it } from 'vitest';
import { placeBefore, reportsAsAt } from '../../../shared/feedback/like-before.ts';
import {
  nextQuestionNumber,
  rowEntries,
  rowsByMeasure,
  rowsOfSurvey,
} from '../../../shared/feedback/question-rows.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { line, reported, trusted } from './quarterly.ts';

describe('the questions that a report begins with', () => {
  it('are one a measure, in the order of the published collection', () => {
    expect(rowsByMeasure().map(({ question_number: number, measure }) => `${number} ${measure}`)).toEqual([
      '1 satisfaction',
      '2 trust',
      '3 effectiveness',
      '4 ease',
      '5 efficiency',
      '6 transparency',
      '7 employee',
    ]);
  });

  it('are those of the survey on a scale, under its own numbers where these tell them apart', () => {
    const survey = anId('survey');
    const asked = (second: number) =>
      aSnapshot()
        .with('survey_question', { survey, number: 4, text: 'Easy?', measure: 'ease', answer_kind: 'scale' })
        .with('survey_question', { survey, number: second, text: 'Trust?', measure: 'trust' })
        .with('survey_question', { survey, number: 9, text: 'Why?', answer_kind: 'free_text' })
        .build();
    expect(rowsOfSurvey(asked(2), survey)).toEqual([
      { question_number: 2, measure: 'trust', question_text: 'Trust?' },
      { question_number: 4, measure: 'ease', question_text: 'Easy?' },
    ]);
    expect(rowsOfSurvey(asked(4), survey).map(({ question_number: number }) => number)).toEqual([1, 2]);
  });

  it('get the ids that every copy of the workbook gives them', () => {
    const snapshot = reported(aSnapshot(), 'report', {}, [trusted(1, 0, 0, 0, 0)]).build();
    const [entry] = rowEntries(snapshot, anId('report'), [{ question_number: 1, measure: 'trust' }]);
    expect(entry?.id).toBe(snapshot.records.measure_count[0]?.id);
  });

  it('end where a report has no more room', () => {
    expect(nextQuestionNumber([])).toBe(1);
    expect(nextQuestionNumber([{ question_number: 7 }, { question_number: 3 }])).toBe(8);
    expect(nextQuestionNumber([{ question_number: 99 }])).toBeUndefined();
  });
});

describe('a quarter that starts as an earlier one', () => {
  const snapshot = reported(
    reported(aSnapshot().with('service', { id: line, name: 'Line' }), 'old', { channel: 'phone' }, [
      trusted(1, 2, 3, 4, 5),
    ]),
    'older',
    { fiscal_year: 2022, quarter: 4 },
    [],
  ).build();

  it('is like the last one that has reports', () => {
    expect(placeBefore(snapshot, line, 2023 * 4 + 3)).toBe(2023 * 4 + 1);
    expect(placeBefore(snapshot, line, 2023 * 4 + 1)).toBe(2022 * 4 + 4);
    expect(placeBefore(snapshot, line, 2022 * 4 + 4)).toBeUndefined();
  });

  it('has its channels and questions, and none of its figures', () => {
    const next = { fiscalYear: 2023, quarter: 3 };
    const entries = reportsAsAt(snapshot, line, 2023 * 4 + 1, next, () => anId('new'));
    expect(entries.map((entry) => ('set' in entry ? entry.set : entry))).toEqual([
      { service: line, channel: 'phone', fiscal_year: 2023, quarter: 3 },
      { report: anId('new'), question_number: 1, measure: 'trust', question_text: 'I trust the line.' },
    ]);
  });
});
