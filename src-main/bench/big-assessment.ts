import { a11Edition2022 } from '../../shared/editions/a11-2022.ts';
import { practicesOf } from '../../shared/editions/index.ts';
import type { RecordId } from '../../shared/model/id.ts';
import { bullets, entry, keyed, paragraphs, sampleId } from '../../shared/sample/entry.ts';
import { claimsLineQuestions } from '../../shared/sample/surveys.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import type { NewWorkbook } from '../workbook/create.ts';

const services = 9;
/**
 * The first so many: a chart of the newest answers each, and of the trend where two quarters are reported; the
 * last of them reports one. The twelfth chart is the program's profile.
 */
const surveyedServices = 6;
/** The first so many have an indicator of their own. */
const measuredServices = 4;
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

function answered({ id: question }: { readonly id: string }): Entry {
  const short =
    'The letters were read by people who get them, and waits were counted **by hour**, in all four offices, from the first call to the last; what came of it went to the board in June.';
  const list = bullets('scores and comments', 'waits and transfers', 'reasons for a call');
  return keyed('narrative', { question, text: question === 'data_types' ? paragraphs(short, list) : short });
}

function surveyed(place: number): readonly Entry[] {
  const questions = claimsLineQuestions.slice(0, 1);
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
    ...quarters.slice(place === surveyedServices - 1 ? 1 : 0).flatMap((quarter, index) => {
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

function measured(place: number): Entry {
  return entry('service_indicator', id('indicator', place), {
    service: id('service', place),
    fiscal_year: 2023,
    quarter: 1,
    name: 'Median wait',
    value: 12 + place,
    unit: 'minutes',
  });
}

/** What the circular asks of a designated service (§280.4). */
const described = {
  occasion: 'A letter came that is hard to understand.',
  who: 'Adults who asked for a decision.',
  demand: 'Some 480,000 calls a year, most of them in January.',
  offering: 'An answer that one can act on.',
  roles: 'Agents, supervisors and examiners.',
  tools: 'Phone system, case system, letters.',
  agreed_with_omb_on: '2022-11-15',
  no_digital_reason: 'The case system cannot be reached from outside yet.',
  digital_path: 'A status page, once it can.',
};

function served(place: number): readonly Entry[] {
  return [
    entry('service', id('service', place), {
      name: `Example service ${place + 1}`,
      description: 'People ask where their case stands.',
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
    ...(place < surveyedServices ? surveyed(place) : []),
    ...(place < measuredServices ? [measured(place)] : []),
  ];
}

/**
 * A Capacity Assessment of 40 pages with 12 charts and 60 tables (design.md §11): nine small services, most of them
 * surveyed each quarter, and a level for every practice. All of it is made up.
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
    ...a11Edition2022.narrativeQuestions.map(answered),
    entry('evidence', id('evidence', 0), {
      title: 'Minutes of the board',
      kind: 'policy',
      date: '2022-12-05',
    }),
    entry('initiative', id('initiative', 0), {
      title: 'Letters that answer',
      description: 'The ten letters that most people call about are written anew and tried with them first.',
      status: 'underway',
      dimension: 'service_design',
      service: id('service', 0),
      hcd_used: true,
      owner: id('person', 1),
      start: '2022-10-03',
      end: '2023-09-29',
    }),
  ],
};
