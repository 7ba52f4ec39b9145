import type { Entry } from '../workbook/entry.ts';
import { keyed } from './entry.ts';
import { people } from './ids.ts';

export const understandingRatings: readonly Entry[] = [
  keyed('practice_rating', {
    practice: 'understanding-1',
    level: 'established',
    rationale:
      'Agents have recorded the reason for each call since January 2022. In FY 2023 Q1, 22 percent of callers only asked where their claim stood, 17 percent filed a claim, 14 percent had a question about a letter and 11 percent could not sign in to the portal. Because of those figures, status messages became a commitment. For the portal and the offices our numbers are rougher.',
    owner: people.cdo,
    underway: 'The same list of reasons is being added to the ticket system of the field offices.',
    present_at: ['bureau', 'program', 'service_center'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'understanding-2',
    level: 'established',
    rationale:
      'Customers or agents have taken part in research in every quarter since March 2022: interviews with 31 claimants in March and May, observation of agents in the summer, diaries in the fall. The interviews overturned what we believed about repeat calls. People are not impatient; nothing tells them what happens next. So letters came ahead of a planned video series.',
    owner: people.cxLead,
    underway:
      'For interviews in the spring of 2023 we are recruiting 20 people who started a claim and never finished it.',
    present_at: ['bureau'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'understanding-3',
    level: 'emerging',
    rationale:
      'In October 2022 portal sessions, calls and claims of 20,000 households were joined once. Of those who left the online claim, 43 percent called within two days. The work took two analysts five weeks and cannot be repeated before a privacy assessment is complete.',
    owner: people.cdo,
    underway: 'The privacy assessment for a quarterly match is with the department’s privacy office.',
    planned: 'The first repeatable match is due in September 2023.',
    present_at: ['bureau'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'understanding-4',
    level: 'established',
    rationale:
      'Two maps, of the phone claim and of the online claim, follow claimants through intake, review, payment and appeal. They rest on the interviews of spring 2022, and all four offices agreed to them that August. As a result, the review office now returns an incomplete claim once, with a full list, instead of asking item by item.',
    owner: people.cxLead,
    planned: 'The office visit will be mapped once the exit survey has run for two quarters.',
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'understanding-5',
    level: 'not_practiced',
    rationale:
      'Many claimants also turn to a state office or a local housing authority; 14 of the 31 we interviewed had done so. We have not gone further. No agreement lets us share research with other agencies, and nobody is assigned to it. Both are recorded as a barrier.',
    owner: people.evaluation,
    planned: 'Two state agencies will be invited to a one-day mapping workshop in the fall of 2023.',
    confirmed: true,
    no_action_reason:
      'A shared map needs partners, and we have not asked any yet. After the workshop we will decide whether to commit to one.',
  }),
  keyed('practice_rating', {
    practice: 'understanding-6',
    level: 'emerging',
    rationale:
      'A paper of May 2022 describes five groups with different needs, among them households without a bank account and people who read little English. It draws on claims data and so says nothing about people who never apply. A rough comparison with public household figures suggests that this is one eligible household in five.',
    owner: people.evaluation,
    underway: 'Eleven community organizations have agreed to be interviewed about people who do not apply.',
    planned: 'By December 2023 the groups will be revised on the basis of those interviews.',
    present_at: ['bureau'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'understanding-7',
    level: 'emerging',
    rationale:
      'Diaries that 22 claimants kept in September and October 2022 gave a first estimate: a claim takes 74 minutes of the claimant’s time by phone and 52 minutes online. Learning and psychological costs are described in words only, and visits are not covered. No decision has been based on the figures so far.',
    owner: people.evaluation,
    planned:
      'In the fall of 2023 the diaries will be repeated with 60 claimants, who will also rate worry and confusion on a scale.',
    present_at: ['bureau'],
    confirmed: true,
  }),
];
