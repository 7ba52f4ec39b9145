import type { Entry } from '../workbook/entry.ts';
import { keyed } from './entry.ts';
import { people } from './ids.ts';

export const designRatings: readonly Entry[] = [
  keyed('practice_rating', {
    practice: 'design-1',
    level: 'established',
    rationale:
      'All three services have been described by occasion, offering, channels, roles and tools since March 2022, and two field offices corrected the text on visits in November. The descriptions showed that the form we mail out is part of a claim by phone. In July 2022 responsibility for it moved from the mail unit to the Claims Program, which can change it.',
    owner: people.cxLead,
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'design-2',
    level: 'exemplary',
    rationale:
      'Directive 7 requires the owner of each service to confirm its entry in the inventory every November. All entries, including both designated services, were confirmed by November 10, 2022. To test completeness, we look up 40 requests from one week of calls: we found 33 in 2021 and all 40 in 2022.',
    owner: people.cxLead,
    present_at: ['department', 'bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'design-3',
    level: 'established',
    rationale:
      'Between December 2021 and November 2022 the portal was tested in four rounds with 46 people, eight of whom used a screen reader or another aid. After the round of June 2022 pictures replaced the written photo instructions. The share of applicants who pass the identity step on the first try went from 72 percent in FY 2022 Q3 to 76 percent in Q4, though other changes were made in the same release. Phone scripts are not tested, and letters only since this winter.',
    owner: people.cio,
    underway: 'Six decision letters are being tested with claimants until May 2023.',
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'design-4',
    level: 'emerging',
    rationale:
      'The map of the phone claim changed one handoff, between intake and review. The blueprint that followed in November 2022 shows the seven systems an agent uses for one claim and proposes a shared record of calls. There is no blueprint of the online claim, and no system has changed yet.',
    owner: people.claims,
    planned: 'From April 2023 on, agents of two call sites will help to specify the shared record.',
    present_at: ['program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'design-5',
    level: 'established',
    rationale:
      'A claim can be made online, by phone, at an office or by mail, and no channel has been closed. Of the claims of FY 2022, 57 percent came through the portal, 31 percent by phone and 12 percent through offices and the mail. Where few homes have internet, calls pile up in the evening; 14 offices there have stayed open until 7 p.m. on Tuesdays since June 2022. The inventory says why office visits have no digital channel and what one could look like.',
    owner: people.official,
    planned: 'Video appointments will be tried at two field offices in the summer of 2023.',
    present_at: ['bureau', 'program', 'service_center'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'design-6',
    level: 'emerging',
    rationale:
      'Telemetry covers the claim form and the document upload, with alerts. A new identity step went live on January 18, 2022, without any, and we learned of its failures from callers 17 days later. It has been measured since March 1, 2022, but no rule keeps the next feature from starting the same way. We therefore rate ourselves one level below last year.',
    owner: people.cio,
    underway: 'A release checklist that asks for telemetry is being tried on two portal releases.',
    planned: 'The checklist becomes binding in October 2023.',
    present_at: ['program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'design-7',
    level: 'emerging',
    rationale:
      'Two changes of the past year were measured before and after, the early shift and the photo instructions, but neither could be separated from other changes at the same time. Most fixes were not measured. One lesson, on the lapsed clearance, was written up for the department’s clearance officers in September 2022. None of this is routine.',
    owner: people.evaluation,
    underway: 'Every new commitment states its baseline and when its effect will be measured.',
    planned: 'In January 2024 a first yearly note on what did not work goes to the rest of the department.',
    present_at: ['bureau'],
    confirmed: true,
  }),
];
