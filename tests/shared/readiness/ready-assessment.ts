import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import { anId, aSnapshot, fixtureWorkbookId, type SnapshotBuilder } from '../../fixtures/snapshots.ts';

/** A workbook, FY 2023, whose Capacity Assessment lacks nothing that any rule asks for. All of it is made up. */

export const line = anId('benefits line');
export const portal = anId('claims portal');
export const official = anId('senior official');
const lead = anId('lead');
export const lineSurvey = anId('survey of the benefits line');
export const portalSurvey = anId('survey of the claims portal');
export const logo = anId('logo');
export const study = anId('call study');
export const initiative = anId('shorter form');
export const barrier = anId('barrier');
export const catalyst = anId('catalyst');
export const signOff = anId('sign-off of the senior official');

/** The id of the one record with that key, such as the rating of a practice. */
export function keyed(
  kind: 'practice_rating' | 'dimension_summary' | 'capacity_component' | 'narrative',
  key: string,
): RecordId {
  return derivedRecordId(fixtureWorkbookId, model[kind], [key]);
}
export const workbookRecord = derivedRecordId(fixtureWorkbookId, model.workbook, []);
export const providerRecord = derivedRecordId(fixtureWorkbookId, model.provider, []);

type Change = (builder: SnapshotBuilder) => SnapshotBuilder;
const apply = (builder: SnapshotBuilder, changes: readonly Change[]) =>
  changes.reduce((built, change) => change(built), builder);

const officers = a11Edition2022.roles.filter(({ officer }) => officer);

const people: readonly Change[] = [
  (b) => b.with('person', { id: official, name: 'The Official', role: 'senior_official' }),
  (b) => b.with('person', { id: lead, name: 'The Lead', role: 'cx_lead' }),
  ...[...officers.map(({ id }) => id), 'program_staff', 'field_staff'].map(
    (role): Change =>
      (b) =>
        b.with('person', {
          id: anId(role),
          name: `Person ${role}`,
          role,
          took_part_how: 'Rated and reviewed.',
        }),
  ),
];

/** The last four that were due when the workbook was edited. */
const reportedQuarters = [
  [2022, 2],
  [2022, 3],
  [2022, 4],
  [2023, 1],
] as const;

function aService(id: RecordId, name: string, channels: readonly string[]): readonly Change[] {
  return [
    (b) =>
      b.with('service', {
        id,
        name,
        description: 'Tells people where their claim stands.',
        responsible_unit: 'Customer Service Division',
        types: ['benefits'],
        channels,
        designated: true,
        designation_basis: ['volume'],
        basis_explained: 'Most customers meet the program here.',
        agreed_with_omb_on: '2022-12-15',
        occasion: 'A claim was filed and nothing was heard.',
        who: 'People who filed a claim.',
        demand: 'Two in three claimants, each about twice.',
        offering: 'A clear answer and a date.',
        roles: 'Agents and reviewers.',
        tools: 'Case system and telephone system.',
        ...(channels.includes('website')
          ? { telemetry: a11Edition2022.telemetryChecklist.map((item) => item.id) }
          : {
              no_digital_reason: 'The case system has no interface.',
              digital_path: 'After it is replaced.',
            }),
      }),
    (b) =>
      b.with('moment', {
        id: anId(`moment of ${name}`),
        service: id,
        stage: 'end',
        description: 'The answer',
      }),
    ...reportedQuarters.map(
      ([fiscal_year, quarter]): Change =>
        (b) =>
          b.with('feedback_report', {
            service: id,
            fiscal_year,
            quarter,
            respondents: 100,
            status: 'submitted',
          }),
    ),
  ];
}

function aSurvey(id: RecordId, service: RecordId, name: string, channel: string): readonly Change[] {
  const questions = [
    ['trust', `This interaction increased my trust in the ${name}.`],
    ['satisfaction', `I am satisfied with the service I received from the ${name}.`],
    ['effectiveness', 'My need was addressed.'],
    ['ease', 'It was easy to complete what I needed to do.'],
    ['efficiency', 'It took a reasonable amount of time to do what I needed to do.'],
    ['transparency', 'I was treated fairly.'],
  ] as const;
  return [
    (b) =>
      b.with('survey', {
        id,
        title: `${name} survey`,
        service,
        moment: anId(`moment of ${name}`),
        point: 'post_interaction',
        channel,
        type: 'likert_scale',
        trust_wording: questions[0][1],
        satisfaction_wording: questions[1][1],
        control_number: '1234-5678',
        clearance_expires: '2025-01-31',
        minutes: 3,
        minutes_basis: 'Timed with ten customers.',
        hours_after: 24,
      }),
    ...questions.map(
      ([measure, text], index): Change =>
        (b) =>
          b.with('survey_question', {
            id: anId(`${name} question ${index + 1}`),
            survey: id,
            number: index + 1,
            text,
            measure,
            answer_kind: 'scale',
          }),
    ),
    (b) =>
      b.with('survey_question', {
        id: anId(`${name} question 7`),
        survey: id,
        number: 7,
        text: 'What could be better?',
        measure: 'other',
        answer_kind: 'free_text',
        required: false,
      }),
  ];
}

const assessed: readonly Change[] = a11Edition2022.dimensions.flatMap((dimension): readonly Change[] => [
  (b) =>
    b.with('dimension_summary', { dimension: dimension.id, strengths: 'What works.', gaps: 'What lacks.' }),
  ...dimension.practices.flatMap((practice): readonly Change[] => [
    (b) =>
      b.with('practice_rating', {
        practice: practice.id,
        level: practice.number === 7 ? 'not_practiced' : 'established',
        rationale: 'Seen in two quarterly reviews.',
        owner: lead,
        confirmed: true,
      }),
    (b) =>
      practice.number === 7
        ? b
        : b.with('evidence_link', { evidence: study, target: keyed('practice_rating', practice.id) }),
  ]),
]);

const answered: readonly Change[] = [
  ...a11Edition2022.capacityComponents.map(
    ({ id }): Change =>
      (b) =>
        b.with('capacity_component', {
          component: id,
          level: 'emerging',
          narrative: 'Two of five posts filled.',
        }),
  ),
  ...a11Edition2022.narrativeQuestions
    .filter(({ required }) => required)
    .map(
      ({ id }): Change =>
        (b) =>
          b.with('narrative', { question: id, text: 'As told by the team.' }),
    ),
];

export function aReadyAssessment(): SnapshotBuilder {
  return apply(aSnapshot(), [
    (b) =>
      b.with('attachment', { id: logo, name: 'seal.png', alt_text: 'Seal of the Example Benefits Office' }),
    (b) =>
      b.with('workbook', {
        fiscal_year: 2023,
        agency_logo: logo,
        due_date_overrides: [['deep_dive', '2023-04-04', 'OMB moved the meeting.']],
      }),
    (b) =>
      b.with('provider', {
        name: 'Example Benefits Office',
        department: 'Department of Examples',
        mission: 'Pays benefits to those who are entitled.',
        customers: 'People who file claims.',
        customer_groups: ['individuals'],
      }),
    ...people,
    (b) =>
      b.with('evidence', {
        id: study,
        title: 'Call study',
        kind: 'hcd_research',
        date: '2022-11-01',
        source: 'Research team',
        description: 'What callers asked, and how often.',
      }),
    ...aService(line, 'Benefits line', ['phone']),
    ...aService(portal, 'Claims portal', ['website', 'phone']),
    ...aSurvey(lineSurvey, line, 'Benefits line', 'phone'),
    ...aSurvey(portalSurvey, portal, 'Claims portal', 'website'),
    ...assessed,
    ...answered,
    (b) =>
      b.with('initiative', {
        id: initiative,
        title: 'Shorter claim form',
        status: 'underway',
        hcd_used: true,
        idea_link: 'One of the forms to be digitized under the Act.',
      }),
    (b) => b.with('barrier', { id: barrier, kind: 'staffing', description: 'No designer on staff.' }),
    (b) =>
      b.with('catalyst', {
        id: catalyst,
        kind: 'leadership',
        description: 'The official visits the call center.',
      }),
    (b) =>
      b.with('concurrence', {
        id: signOff,
        deliverable: 'assessment',
        person: official,
        decision: 'concur',
      }),
  ]);
}
