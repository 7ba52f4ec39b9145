import type { Entry } from '../workbook/entry.ts';
import { entry } from './entry.ts';
import { moments, painPoints, personas, services } from './ids.ts';

/** Customers and what is hard for them. No feedback scores here: the public plan carries these texts. */

export const personaEntries: readonly Entry[] = [
  entry('persona', personas.firstClaim, {
    name: 'First-time claimant',
    summary:
      'Lost a warehouse job last week and files on a phone once the children are asleep. Has never asked for help like this before. Based on 17 interviews.',
    needs:
      'To know right away whether it is worth filing, to finish in one sitting, and to have a date to plan the rent around.',
  }),
  entry('persona', personas.noBank, {
    name: 'Household without a bank account',
    summary:
      'Lives on cash and a prepaid card, moves often, shares a phone. Based on nine test sessions and four interviews.',
    needs: 'A way to be paid that can be chosen online, without a trip to an office.',
  }),
  entry('persona', personas.familyHelper, {
    name: 'Family helper',
    summary:
      'Files for her father, who has had a stroke, and calls during her lunch break. Based on five interviews.',
    needs: 'To be allowed to speak for the claimant, and not to start from the beginning on every call.',
  }),
  entry('persona', personas.littleEnglish, {
    name: 'Claimant who reads little English',
    summary:
      'Speaks English at work but not well enough for a letter with deadlines. A neighbor helps with the mail. Based on five interviews held with interpreters.',
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
    burden_estimate: 'About 6 minutes in two of three repeat calls; 2.3 calls per claim among those who call',
    burden_basis:
      'In 200 repeat calls sampled in October 2022, 128 callers explained their situation again, which took a median of six minutes. The number of calls comes from the match of 20,000 households in the same month.',
    who_is_affected:
      'About two in three of those who call more than once, and above all family helpers, who also have to prove that they may speak for the claimant.',
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
      'Agents recorded this reason for 22 percent of the 644,518 calls of FY 2023 Q1. The minutes are the average wait plus the average length of such a call.',
    who_is_affected: 'Most people who file by phone or mail, and about a third of those who file online.',
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
      'Telemetry of the payment page for FY 2022. Not all of these people lack an account: of 4,100 who answered a question on that page, 61 percent did. The minutes, travel included, come from 212 visits logged at three offices in November 2022.',
    who_is_affected:
      'The one household in nine without a bank account. These households are poorer and younger than others, and more of them live in rural areas.',
    severity: 'severe',
  }),
  entry('pain_point', painPoints.identity, {
    service: services.portal,
    statement: 'The portal rejects the photo of my ID and does not tell me why.',
    moment: moments.portalIdentity,
    evidence_kind: ['service_assessment', 'hcd_research', 'operational_data'],
    personas: [personas.firstClaim, personas.littleEnglish],
    burden: ['compliance', 'psychological'],
    burden_estimate: '18 minutes for each applicant who does not pass on the first try',
    burden_basis:
      'Telemetry of FY 2023 Q1, when 21 percent did not pass on the first try: median time from the first photo until they succeeded or gave up.',
    who_is_affected:
      'People with old phones or worn IDs, and people whose name has changed. On phones more than five years old, twice as many tries fail.',
    severity: 'moderate',
  }),
  entry('pain_point', painPoints.letters, {
    service: services.claimsLine,
    statement: 'The letter tells me what was decided, but not why or what I can do.',
    moment: moments.callDecision,
    evidence_kind: ['service_assessment', 'operational_data'],
    personas: [personas.littleEnglish, personas.familyHelper],
    burden: ['learning', 'psychological'],
    burden_estimate: '34 calls within 14 days for every 100 letters',
    burden_basis: 'Letters of September 2022 matched with calls by claim number.',
    who_is_affected:
      'Everyone who receives a denial or a partial award, through whichever channel they filed, and most of all people who read little English.',
    severity: 'severe',
  }),
];
