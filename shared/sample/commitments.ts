import type { RecordId } from '../model/id.ts';
import { model } from '../model/model.ts';
import type { Entry } from '../workbook/entry.ts';
import { derivedRecordId } from '../workbook/record-id.ts';
import { entry, sampleId } from './entry.ts';
import { commitments, painPoints, people, personas, services } from './ids.ts';

/**
 * §280.17: what FY 2024 brings. Baselines are operating figures, because scores are published elsewhere (§280.10).
 *
 * @param workbookId the ids of the ratings that they lift follow from it
 */
export function commitmentEntries(workbookId: string): readonly Entry[] {
  const ratingOf = (practice: string) => derivedRecordId(workbookId, model.practice_rating, [practice]);
  return [
    entry('commitment', commitments.callRecord, {
      title: 'One record of the call, open to every agent',
      description:
        'Notes on what a caller said and was told will stay with the claim. The next agent, the examiner and the field office can read them, and the caller can ask for a copy.',
      action_type: 'burden_removed',
      service: services.claimsLine,
      pain_points: [painPoints.repeating],
      personas: [personas.familyHelper, personas.firstClaim],
      dimensions: ['customer_understanding', 'service_design'],
      practices: [ratingOf('understanding-3'), ratingOf('design-4')],
      owner: people.cio,
      measure: 'Repeat callers who have to explain their situation again (sample of 200 calls a quarter)',
      baseline: '64 percent (October 2022)',
      target: '35 percent',
      target_date: '2024-09-30',
      burden: ['compliance', 'psychological'],
      equity_effect:
        'Helps most where several people speak for one claimant or an interpreter is on the line, because these calls are the longest.',
      hcd_method:
        'Agents of two call sites help to design the screens in six rounds. Twelve claimants say what the record should hold and what it should not.',
      resources:
        '$640,000 in the FY 2024 request for the first module of the claims system, and two agents on detail for six months.',
      pra_dependency: 'None: nothing new is asked of the public.',
      idea_link: 'The IDEA report lists the claims system for replacement; this is its first module.',
      status: 'planned',
      internal_note:
        'If the module is not funded, the call sites will share notes in their knowledge base. Examiners would not see them.',
    }),
    entry('commitment', commitments.statusMessages, {
      title: 'Status by text message at four steps of a claim',
      description:
        'Claimants who ask for it will receive a text message when the claim has arrived, when something is missing, when it is decided, and when it is paid. Each message will say what comes next and when.',
      action_type: 'outreach',
      service: services.claimsLine,
      pain_points: [painPoints.waiting],
      personas: [personas.firstClaim],
      dimensions: ['service_design', 'measurement'],
      owner: people.claims,
      measure: 'Calls in a quarter that only ask where a claim stands',
      baseline: '141,800 (FY 2023 Q1)',
      target: '106,000, a quarter fewer',
      target_date: '2024-03-29',
      burden: ['learning', 'psychological'],
      equity_effect:
        'Messages come in English and Spanish and need no data plan. People without a mobile phone can choose a postcard.',
      hcd_method:
        'Before the first message goes out, 24 claimants test the wording, eight of them in Spanish.',
      resources: '$410,000 a year for messages and one position, within the FY 2024 request.',
      pra_dependency:
        'Two questions after a decision need approval under the umbrella clearance; the request goes in by August 2023.',
      idea_link: 'Uses the notice service that the IDEA report plans for all digital services.',
      status: 'underway',
    }),
    entry('commitment', commitments.payment, {
      title: 'Finish online without a bank account',
      description:
        'On the payment page people will be able to choose a prepaid card or a check instead of a bank account, and will see how long each takes.',
      action_type: 'equity',
      service: services.portal,
      pain_points: [painPoints.noBank],
      personas: [personas.noBank],
      dimensions: ['service_design', 'customer_understanding'],
      practices: [ratingOf('understanding-6')],
      owner: people.cfo,
      measure: 'Claims started online that stop at the payment page, in a year',
      baseline: '83,000 (FY 2022)',
      target: '40,000 in the 12 months after launch',
      target_date: '2024-06-28',
      burden: ['compliance'],
      equity_effect:
        'Households without a bank account are poorer than others, and more of them live in rural areas. Today they need an extra trip to an office.',
      hcd_method:
        'Four rounds of tests with people who have no bank account, recruited through community organizations.',
      resources:
        'Changes to the portal within its budget; card fees of about $2 a claim, still under discussion with the payment office.',
      pra_dependency:
        'The claim form changes. Its own clearance is amended; the request goes in by October 2023.',
      idea_link: 'Moves ahead of the four remaining paper forms in the IDEA report.',
      status: 'planned',
      internal_note: 'The payment office wants the card fee settled before it names a date for the pilot.',
    }),
    entry('commitment', commitments.identity, {
      title: 'An identity step that explains itself',
      description:
        'The portal will say in plain words what is wrong with a photo. After two failed tries it will offer to continue by phone or at an office, and nobody will have to start over. Telemetry and an alert will be in place on the first day.',
      action_type: 'streamlined_digital',
      service: services.portal,
      pain_points: [painPoints.identity],
      personas: [personas.firstClaim, personas.littleEnglish],
      dimensions: ['service_design', 'measurement'],
      practices: [ratingOf('design-6')],
      owner: people.cio,
      measure: 'Applicants who pass the identity step on the first try',
      baseline: '79 percent (FY 2023 Q1)',
      target: '88 percent',
      target_date: '2023-12-15',
      burden: ['compliance', 'psychological'],
      equity_effect:
        'Old phones fail most, so the step is tested first on ten models that are more than five years old.',
      hcd_method: 'Three rounds of tests with 30 people, ten of them with worn or foreign documents.',
      resources: '$350,000 from the portal budget.',
      pra_dependency: 'None: the same information is asked for.',
      idea_link: 'First item under digital services in the IDEA report.',
      status: 'underway',
    }),
    entry('commitment', commitments.letters, {
      title: 'Decision letters that people can act on',
      description:
        'All 14 decision letters will say on the first page what was decided, why, and what to do by when, in English and Spanish. The portal shows the same words.',
      action_type: 'access',
      service: services.claimsLine,
      pain_points: [painPoints.letters],
      personas: [personas.littleEnglish, personas.familyHelper],
      dimensions: ['customer_understanding', 'service_design'],
      practices: [ratingOf('design-7')],
      owner: people.cxLead,
      measure: 'Calls within 14 days for every 100 letters',
      baseline: '34 (September 2022)',
      target: '24',
      no_date_reason:
        'Legal review has taken between 11 and 30 weeks per letter, and six letters go to it next. By January 31, 2024, we will name a date for all 14.',
      burden: ['learning', 'psychological'],
      equity_effect:
        'People who read little English gain most. Native speakers write the Spanish letters together with the English ones.',
      hcd_method:
        'Claimants put each draft into their own words. The Evaluation Officer compares old and new letters, assigned at random.',
      resources: 'One writer and one translator, both on staff; $60,000 for tests.',
      pra_dependency: 'Tests run under the umbrella clearance.',
      idea_link: 'The portal pages with the same words are listed as new digital content in the IDEA report.',
      status: 'underway',
    }),
  ];
}

type State = 'planned' | 'underway' | 'done';

function milestonesOf(
  name: string,
  commitment: RecordId,
  steps: readonly (readonly [title: string, due: string, status: State])[],
): readonly Entry[] {
  return steps.map(([title, due, status], index) =>
    entry('milestone', sampleId(`milestone/${name}/${index + 1}`), { commitment, title, due, status }),
  );
}

export const milestoneEntries: readonly Entry[] = [
  ...milestonesOf('call-record', commitments.callRecord, [
    ['Specification agreed with agents of two call sites', '2023-09-29', 'planned'],
    ['First version in use by four teams', '2024-03-29', 'planned'],
    ['Examiners and offices can read the record', '2024-09-30', 'planned'],
  ]),
  ...milestonesOf('status-messages', commitments.statusMessages, [
    ['Wording tested with 24 claimants', '2023-07-28', 'underway'],
    ['First two messages go out', '2023-11-15', 'planned'],
    ['All four messages go out', '2024-03-29', 'planned'],
  ]),
  ...milestonesOf('payment', commitments.payment, [
    ['Agreement with the payment office on cards', '2023-11-30', 'planned'],
    ['Pilot in one region', '2024-03-15', 'planned'],
    ['Choice open to everyone', '2024-06-28', 'planned'],
  ]),
  ...milestonesOf('identity', commitments.identity, [
    ['Messages tested with 30 people', '2023-08-31', 'underway'],
    ['New step live, with telemetry and an alert', '2023-12-15', 'planned'],
  ]),
  ...milestonesOf('letters', commitments.letters, [
    ['Two letters in use', '2022-12-12', 'done'],
    ['Six more letters through legal review', '2023-12-29', 'underway'],
    ['Date for all 14 letters named', '2024-01-31', 'planned'],
  ]),
];
