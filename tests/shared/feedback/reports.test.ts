import { describe, expect, it } from 'vitest';
import { latestQuarters, questionResults } from '../../../shared/feedback/reports.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const line = anId('benefits line');
const winter = anId('winter report');
const spring = anId('spring report');

const reported = aSnapshot()
  .with('service', { id: line, name: 'Benefits line', designated: true })
  .with('feedback_report', {
    id: winter,
    service: line,
    fiscal_year: 2023,
    quarter: 1,
    channel: 'phone',
    transaction_point: 'After the call',
    service_provided: 'Claims status',
    offered: 2000,
    respondents: 301,
  })
  .with('measure_count', {
    report: winter,
    question_number: 2,
    measure: 'trust',
    question_text: 'This interaction increased my trust in the Benefits line.',
    counts: [6, 2, 4, 18, 34],
  })
  .with('measure_count', {
    report: winter,
    question_number: 1,
    measure: 'satisfaction',
    question_text: 'I am satisfied with the service I received from the Benefits line.',
    counts: [0, 0, 0, 0, 0],
  });

describe('the results of feedback questions', () => {
  it('carry the report they belong to, in the order of the question numbers', () => {
    const report = {
      reportId: winter,
      serviceId: line,
      service: 'Benefits line',
      serviceProvided: 'Claims status',
      transactionPoint: 'After the call',
      fiscalYear: 2023,
      quarter: 1,
      channel: 'phone',
      responseRate: 0.1505,
    };
    expect(questionResults(reported.build())).toEqual([
      {
        ...report,
        questionNumber: 1,
        measure: 'satisfaction',
        question: 'I am satisfied with the service I received from the Benefits line.',
        counts: [0, 0, 0, 0, 0],
        responses: 0,
        hundredths: null,
      },
      {
        ...report,
        questionNumber: 2,
        measure: 'trust',
        question: 'This interaction increased my trust in the Benefits line.',
        counts: [6, 2, 4, 18, 34],
        responses: 64,
        hundredths: 413,
      },
    ]);
  });

  it('hold a question with responses but no text, and one with a text but no counts', () => {
    const snapshot = reported
      .with('measure_count', { report: winter, question_number: 8, counts: [0, 0, 1, 0, 0] })
      .with('measure_count', { report: winter, question_number: 9, question_text: 'What brought you here?' })
      .build();
    const numbers = questionResults(snapshot).map(({ questionNumber, responses, hundredths }) => [
      questionNumber,
      responses,
      hundredths,
    ]);
    expect(numbers.slice(2)).toEqual([
      [8, 1, 300],
      [9, 0, null],
    ]);
  });

  it('leave out a question with neither a text nor a response', () => {
    const snapshot = reported
      .with('measure_count', {
        report: winter,
        question_number: 10,
        question_text: ' ',
        counts: [0, 0, 0, 0, 0],
      })
      .with('measure_count', { report: winter, question_number: 11 })
      .build();
    expect(questionResults(snapshot).map(({ questionNumber }) => questionNumber)).toEqual([1, 2]);
  });

  it('follow the order in which people arranged the reports', () => {
    const snapshot = aSnapshot()
      .with('feedback_report', { id: spring, fiscal_year: 2023, quarter: 2, order: 'a1' })
      .with('feedback_report', { id: winter, fiscal_year: 2023, quarter: 1, order: 'a0' })
      .with('measure_count', { report: spring, question_number: 1, question_text: 'Spring' })
      .with('measure_count', { report: winter, question_number: 1, question_text: 'Winter' })
      .build();
    expect(questionResults(snapshot).map(({ question }) => question)).toEqual(['Winter', 'Spring']);
  });

  it('have no response rate where the source leaves the offers blank', () => {
    const snapshot = reported.unset('feedback_report', ['offered'], winter).build();
    expect(questionResults(snapshot).map(({ responseRate }) => responseRate)).toEqual([null, null]);
  });
});

describe('the latest quarters', () => {
  const many = [
    [2022, 3],
    [2023, 1],
    [2022, 4],
    [2021, 2],
    [2023, 1],
  ].reduce(
    (builder, [fiscal_year, quarter]) =>
      builder.with('feedback_report', {
        ...(fiscal_year === undefined ? {} : { fiscal_year }),
        ...(quarter === undefined ? {} : { quarter }),
      }),
    aSnapshot(),
  );

  it('are the newest that have a report, oldest first, each once', () => {
    expect(latestQuarters(many.build(), 3)).toEqual([
      { fiscalYear: 2022, quarter: 3 },
      { fiscalYear: 2022, quarter: 4 },
      { fiscalYear: 2023, quarter: 1 },
    ]);
  });

  it('are fewer where fewer are reported', () => {
    expect(latestQuarters(many.build(), 9)).toHaveLength(4);
    expect(latestQuarters(aSnapshot().build(), 4)).toEqual([]);
  });

  it('do not count a report without its quarter', () => {
    expect(latestQuarters(aSnapshot().with('feedback_report', { fiscal_year: 2023 }).build(), 4)).toEqual([]);
  });
});
