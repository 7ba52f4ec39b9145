import type { Entry } from '../workbook/entry.ts';
import { keyed } from './entry.ts';
import { people } from './ids.ts';

export const designRatings: readonly Entry[] = [
  keyed('practice_rating', {
    practice: 'design-1',
    level: 'established',
    rationale:
      'All three services have been described by occasion, offering, channels, roles and tools since March 2022, and staff of two field offices corrected the texts in November. Writing it down showed that the mailed form belongs to the phone claim. In July 2022 its upkeep moved from the mail unit to the Claims Program, which can change it.',
    owner: people.cxLead,
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'design-2',
    level: 'exemplary',
    rationale:
      'Directive 7 has the owner of each service confirm its entry in the inventory every November, and the Customer Experience Office keep the whole. All entries, those of both designated services included, were verified on November 10, 2022. To measure completeness we look up 40 things that callers ask for in one week: 33 were found in 2021, all 40 in 2022.',
    owner: people.cxLead,
    present_at: ['department', 'bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'design-3',
    level: 'established',
    rationale:
      'Between December 2021 and November 2022 the portal was tested in four rounds with 46 people; eight used a screen reader or another aid. After the round of June 2022 the photo instructions changed from text to pictures, and the share of applicants who pass the identity step at the first try rose from 72 percent in FY 2022 Q3 to 76 percent in Q4. Phone scripts are not tested, and letters only since this winter.',
    owner: people.cio,
    underway: 'Six decision letters are being tested with claimants until May 2023.',
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'design-4',
    level: 'emerging',
    rationale:
      'The map of the phone claim changed one handoff, but the blueprint behind it is only three months old. Dated November 2022, it shows seven systems that an agent touches in one claim and proposes one shared record of calls. There is no blueprint of the online claim, and no system has changed because of either.',
    owner: people.claims,
    planned: 'From April 2023 the shared record will be specified with agents of two call sites.',
    present_at: ['program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'design-5',
    level: 'established',
    rationale:
      'A claim can be made online, by phone, at an office or by mail, and no channel has been closed. Of the claims of FY 2022, 57 percent came through the portal, 31 percent by phone and 12 percent through offices and the mail. Because figures by channel showed evening demand where few homes have internet, 14 offices have stayed open until 7 p.m. on Tuesdays since June 2022. For office visits the inventory says why there is no digital channel and what one could be.',
    owner: people.claims,
    planned: 'Video appointments will be tried at two field offices in the summer of 2023.',
    present_at: ['bureau', 'program', 'service_center'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'design-6',
    level: 'emerging',
    rationale:
      'Telemetry covers the claim form and the document upload, with alerts. A new identity step went live on January 18, 2022, without any, and we learned of its failures from callers 19 days later. It has been measured since March 2022, but no rule keeps the next feature from starting the same way. We therefore rate ourselves one level below last year.',
    owner: people.cio,
    underway: 'A release checklist with telemetry on it is in trial for two portal releases.',
    planned: 'The checklist becomes binding in October 2023, with the new identity step as its first case.',
    present_at: ['program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'design-7',
    level: 'emerging',
    rationale:
      'Two fixes of the past year were measured before and after: the morning shift and the photo instructions. Most others were not. One lesson, on the lapsed clearance, was written up for the clearance officers of the department in September 2022. Neither is a routine.',
    owner: people.evaluation,
    underway: 'Every new commitment names its baseline and the date on which the effect will be read.',
    planned:
      'A yearly note on what did not work goes to the other services of the department in January 2024.',
    present_at: ['bureau'],
    confirmed: true,
  }),
];
