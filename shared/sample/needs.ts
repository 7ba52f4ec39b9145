import type { Entry } from '../workbook/entry.ts';
import { entry } from './entry.ts';
import { moments, painPoints, personas, services } from './ids.ts';

/** Customers and what is hard for them. No feedback scores here: the public plan carries these texts. */

export const personaEntries: readonly Entry[] = [
  entry('persona', personas.firstClaim, {
    name: 'First-time claimant',
    summary:
      'Lost a warehouse job last week, files on a phone after the children are asleep, has never dealt with EBS before. Drawn from 17 interviews.',
    needs:
      'To know at once whether a claim makes sense, to finish in one sitting, and to have a date to plan the rent around.',
  }),
  entry('persona', personas.noBank, {
    name: 'Household without a bank account',
    summary:
      'Lives on cash and a prepaid card, moves often, shares a phone. About one household in nine. Drawn from nine test sessions and four interviews.',
    needs: 'A way to be paid that can be chosen online, without a trip to an office.',
  }),
  entry('persona', personas.familyHelper, {
    name: 'Family helper',
    summary:
      'Files for a father after a stroke and calls in the lunch break. One call in ten is made for somebody else. Drawn from five interviews.',
    needs: 'To be allowed to speak for the claimant, and not to start from the beginning in every call.',
  }),
  entry('persona', personas.littleEnglish, {
    name: 'Claimant who reads little English',
    summary:
      'Speaks English at work but not well enough for a letter with deadlines. A neighbor reads the mail. Drawn from five interviews with interpreters.',
    needs: 'Short letters in plain words, in the language chosen at the start, with one clear next step.',
  }),
];

export const painPointEntries: readonly Entry[] = [
  entry('pain_point', painPoints.repeating, {
    service: services.claimsLine,
    statement: 'Each time I call, I have to tell my whole story again.',
    moment: moments.callWaiting,
    evidence_kind: ['customer_feedback', 'hcd_research'],
    personas: [personas.familyHelper, personas.firstClaim],
    burden: ['compliance', 'psychological'],
    burden_estimate: 'About 6 minutes in each repeat call; 2.3 calls per claim',
    burden_basis:
      'In 200 repeat calls sampled in October 2022, 128 callers explained their situation again, which took six minutes at the median. Calls per claim come from the October 2022 match of 20,000 households.',
    who_is_affected:
      'About two in three of those who call more than once. Helpers most of all, because they also have to prove that they may speak.',
    severity: 'moderate',
  }),
  entry('pain_point', painPoints.waiting, {
    service: services.claimsLine,
    statement: 'I do not know when a decision will come, so I keep calling.',
    moment: moments.callWaiting,
    evidence_kind: ['operational_data', 'hcd_research'],
    personas: [personas.firstClaim],
    burden: ['learning', 'psychological'],
    burden_estimate: '141,800 calls a quarter that only ask where a claim stands, about 16 minutes each',
    burden_basis:
      'Reasons recorded by agents in FY 2023 Q1: 22 percent of 644,518 calls. Minutes are the average wait plus the average length of such calls.',
    who_is_affected: 'Everyone who files by phone or mail, and a third of those who file online.',
    severity: 'moderate',
  }),
  entry('pain_point', painPoints.noBank, {
    service: services.portal,
    statement: 'Without a bank account I cannot finish my claim online.',
    moment: moments.portalPayment,
    evidence_kind: ['hcd_research', 'operational_data'],
    personas: [personas.noBank],
    burden: ['compliance'],
    burden_estimate:
      '83,000 claims a year stopped at the payment page; 95 minutes for each that ends at an office',
    burden_basis:
      'Telemetry of the payment page for FY 2022. Of 4,100 people who answered the question on that page, 61 percent had no bank account; in tests, six of nine stopped there. Minutes are from 212 visits logged at three offices in November 2022, travel included.',
    who_is_affected:
      'About one household in nine. They are poorer, younger and more often rural than other claimants.',
    severity: 'severe',
  }),
  entry('pain_point', painPoints.identity, {
    service: services.portal,
    statement: 'The portal rejects the photo of my ID and does not tell me why.',
    moment: moments.portalIdentity,
    evidence_kind: ['service_assessment', 'hcd_research', 'operational_data'],
    personas: [personas.firstClaim, personas.littleEnglish],
    burden: ['compliance', 'psychological'],
    burden_estimate: '18 minutes for each applicant whose first try fails',
    burden_basis:
      'Telemetry of FY 2023 Q1, when 21 percent failed at the first try: median time from the first photo to success or to giving up.',
    who_is_affected:
      'People with older phones, with worn IDs, and those whose name has changed. Failures are twice as common on phones more than five years old.',
    severity: 'moderate',
  }),
  entry('pain_point', painPoints.letters, {
    service: services.claimsLine,
    statement: 'The letter tells me what was decided, but not why or what I can do.',
    moment: moments.callDecision,
    evidence_kind: ['service_assessment', 'operational_data'],
    personas: [personas.littleEnglish, personas.familyHelper],
    burden: ['learning', 'psychological'],
    burden_estimate: '31 calls within 14 days for every 100 letters',
    burden_basis:
      'Letters of September 2022 joined with calls by claim number, in the review of 14 decision letters.',
    who_is_affected:
      'All who receive a denial or a partial award, whichever channel they filed through; people who read little English most.',
    severity: 'severe',
  }),
];
