import { a11Edition2022 } from '../../shared/editions/a11-2022.ts';
import type { RecordId } from '../../shared/model/id.ts';
import { entry, keyed, paragraphs, sampleId } from '../../shared/sample/entry.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import type { NewWorkbook } from '../workbook/create.ts';

const milestonesEach = 5;
const evidenceEach = 10;

/** The plan in which an edit must stay as cheap as in an empty workbook. */
export const bigPlanSize = {
  commitments: 200,
  milestones: 200 * milestonesEach,
  'pieces of evidence': 200 * evidenceEach,
} as const;

const services = 4;
const personas = 8;
const people = 20;

const id = (kind: string, place: number): RecordId => sampleId(`bench/${kind}/${place}`);
const dimension = (place: number) =>
  a11Edition2022.dimensions[place % a11Edition2022.dimensions.length]?.id ?? '';
const numbers = (count: number) => Array.from({ length: count }, (_, place) => place);

const story = (subject: string) =>
  paragraphs(
    `What is known about ${subject}: callers say that they are asked for the same papers twice, and that nobody tells them why.`,
    'The office tried two things in the past year; **one of them** helped:\n\n- a list of papers, sent with the first letter\n- a text message on the day before',
  );

function surroundings(): readonly Entry[] {
  return [
    keyed('workbook', { fiscal_year: 2023 }),
    keyed('provider', { name: 'Example Bureau of Benchmarks (fictional)', department: 'Example Department' }),
    ...numbers(people).map((place) =>
      entry('person', id('person', place), {
        name: `Sample Person ${place + 1}`,
        role: place === 0 ? 'senior_official' : 'other',
      }),
    ),
    ...numbers(services).flatMap((place) => [
      entry('service', id('service', place), {
        name: `Service ${place + 1}`,
        description: story(`service ${place + 1}`),
        designated: true,
      }),
      entry('moment', id('moment', place), {
        service: id('service', place),
        description: 'A customer calls to ask where the case stands.',
      }),
    ]),
    ...numbers(personas).map((place) =>
      entry('persona', id('persona', place), {
        name: `Persona ${place + 1}`,
        summary: story(`persona ${place + 1}`),
        needs: 'A plain answer.',
      }),
    ),
    ...numbers(2).map((place) => keyed('focus_area', { dimension: dimension(place), reason: story('it') })),
    entry('concurrence', id('concurrence', 0), {
      deliverable: 'plan',
      person: id('person', 0),
      decision: 'concur',
      digest: 'd'.repeat(64),
    }),
  ];
}

/** A pain point, the commitment that answers it with its milestones, and what shows that it hurts. */
function chain(place: number): readonly Entry[] {
  const painPoint = id('pain_point', place);
  const commitment = id('commitment', place);
  return [
    entry('pain_point', painPoint, {
      service: id('service', place % services),
      moment: id('moment', place % services),
      statement: `In case ${place + 1} I was asked for the same papers twice.`,
      personas: [id('persona', place % personas)],
      burden: ['compliance'],
      burden_estimate: '40 minutes a case',
      burden_basis: story('the burden'),
      severity: 'severe',
    }),
    entry('commitment', commitment, {
      title: `Ask once, case ${place + 1}`,
      description: story(`commitment ${place + 1}`),
      service: id('service', place % services),
      pain_points: [painPoint],
      personas: [id('persona', place % personas)],
      dimensions: [dimension(place)],
      owner: id('person', place % people),
      measure: 'Share of callers who are asked twice',
      baseline: '40 percent',
      target: '10 percent',
      target_date: '2024-06-30',
      burden: ['compliance'],
      idea_link: 'The form is one of those that go online.',
      status: 'planned',
    }),
    ...numbers(milestonesEach).map((step) =>
      entry('milestone', id('milestone', place * milestonesEach + step), {
        commitment,
        title: `Step ${step + 1} of case ${place + 1}`,
        due: `2024-0${step + 1}-15`,
        status: 'planned',
      }),
    ),
    ...numbers(evidenceEach).flatMap((piece) => {
      const evidence = id('evidence', place * evidenceEach + piece);
      return [
        entry('evidence', evidence, {
          title: `Study ${piece + 1} of case ${place + 1}`,
          kind: 'hcd_research',
          date: '2022-11-01',
          source: 'Office of Customer Research (fictional)',
          description: story('the study'),
        }),
        keyed('evidence_link', { evidence, target: painPoint, note: `page ${piece + 1}` }),
      ];
    }),
  ];
}

/**
 * A workbook with an Action Plan of so many commitments, and for each of them a pain point, five milestones,
 * and ten pieces of evidence; somebody has signed off on it. Without commitments it is a workbook begun.
 */
export function bigPlan(commitments: number): NewWorkbook {
  return {
    edition: a11Edition2022,
    editionLoaded: false,
    entries: () => [...surroundings(), ...numbers(commitments).flatMap(chain)],
  };
}
