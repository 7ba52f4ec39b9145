import { a11Edition2022 } from '../../shared/editions/a11-2022.ts';
import { practicesOf } from '../../shared/editions/index.ts';
import type { RecordId } from '../../shared/model/id.ts';
import { entry, keyed, paragraphs, sampleId } from '../../shared/sample/entry.ts';
import { claimsLineQuestions } from '../../shared/sample/surveys.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import type { NewWorkbook } from '../workbook/create.ts';

/** Each service has a chart of its trend, and the program one of its profile. */
const services = 11;
const designated = 2;
const quarters = [
  { fiscal_year: 2022, quarter: 4 },
  { fiscal_year: 2023, quarter: 1 },
];

const id = (kind: string, place: number): RecordId => sampleId(`bench/assessment/${kind}/${place}`);
const numbers = (count: number) => Array.from({ length: count }, (_, place) => place);

function rated(practice: string, place: number): Entry {
  return keyed('practice_rating', {
    practice,
    level: ['emerging', 'established', 'exemplary'][place % 3] ?? 'emerging',
    rationale: 'Two of the four offices do so since the spring; **one decision** was changed by it in June.',
    owner: id('person', place % 4),
    confirmed: true,
  });
}

function surveyed(place: number): readonly Entry[] {
  const questions = claimsLineQuestions.slice(0, 2);
  return [
    entry('survey', id('survey', place), {
      title: `After the visit, ${place + 1}`,
      service: id('service', place),
      moment: id('moment', place),
      point: 'post_interaction',
      channel: 'phone',
      type: 'likert_scale',
      control_number: '0000-0280',
      minutes: 3,
      hours_after: 24,
    }),
    ...questions.map((question, index) =>
      entry('survey_question', id(`question/${place}`, index), {
        survey: id('survey', place),
        number: index + 1,
        ...question,
      }),
    ),
    ...quarters.flatMap((quarter, index) => {
      const report = id(`report/${place}`, index);
      return [
        entry('feedback_report', report, {
          ...quarter,
          service: id('service', place),
          survey: id('survey', place),
          channel: 'phone',
          customers: 120_000 + 1000 * index,
          offered: 15_000,
          respondents: 2400 + 10 * index,
          status: 'published',
        }),
        ...questions.map(({ text, measure }, question) =>
          keyed('measure_count', {
            report,
            question_number: question + 1,
            ...(text === undefined ? {} : { question_text: text }),
            ...(measure === undefined ? {} : { measure }),
            counts: [200 + 90 * place, 150, 250, 900 + 40 * index, 900 + 10 * question],
          }),
        ),
      ];
    }),
  ];
}

/** What the circular asks of a designated service (§280.4). */
const described = {
  occasion: 'A letter came that is hard to understand.',
  who: 'Adults who asked for a decision.',
  demand: 'Some 480,000 calls a year, most of them in January.',
  offering: 'An answer that one can act on.',
  roles: 'Agents, supervisors and examiners.',
  tools: 'Phone system, case system, letters.',
};

function served(place: number): readonly Entry[] {
  return [
    entry('service', id('service', place), {
      name: `Example service ${place + 1}`,
      description: 'People ask where their case stands, and have a decision explained to them.',
      responsible_unit: 'Program Office',
      types: ['benefits'],
      channels: ['phone', 'in_person'],
      designated: place < designated,
      ...(place < designated ? described : {}),
    }),
    entry('moment', id('moment', place), {
      service: id('service', place),
      description: 'A customer calls to ask where the case stands.',
      stage: 'process',
    }),
    ...surveyed(place),
  ];
}

/**
 * A Capacity Assessment of some 50 pages with 12 charts and 60 tables (design.md §11): eleven small services
 * that are surveyed each quarter, and a level for every practice. All of it is made up.
 */
export const bigAssessment: NewWorkbook = {
  edition: a11Edition2022,
  editionLoaded: false,
  entries: () => [
    keyed('workbook', { fiscal_year: 2023 }),
    keyed('provider', { name: 'Example Bureau of Benchmarks (fictional)', department: 'Example Department' }),
    ...numbers(4).map((place) =>
      entry('person', id('person', place), {
        name: `Sample Person ${place + 1}`,
        role: place === 0 ? 'senior_official' : 'other',
      }),
    ),
    ...practicesOf(a11Edition2022).map(({ practice }, place) => rated(practice.id, place)),
    ...numbers(services).flatMap(served),
    keyed('narrative', {
      question: 'data_types',
      text: paragraphs(
        'Three kinds of data are collected:\n\n- scores and comments\n- waits and transfers\n- reasons for a call',
        'We lack data on people who never ask.',
      ),
    }),
  ],
};
