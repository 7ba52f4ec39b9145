import type { Entry } from '../workbook/entry.ts';
import { keyed } from './entry.ts';
import { people } from './ids.ts';

export const understandingRatings: readonly Entry[] = [
  keyed('practice_rating', {
    practice: 'understanding-1',
    level: 'established',
    rationale:
      'Agents have recorded the reason for each call since January 2022. In FY 2023 Q1, 22 percent of callers only asked where their claim stood, 17 percent filed a claim, 14 percent had a question about a letter and 11 percent could not sign in to the portal. Those figures decided that status messages come first in the Action Plan. For the portal and the offices we know the same occasions with rougher numbers.',
    owner: people.cdo,
    underway: 'The same list of reasons is being added to the ticket system of the field offices.',
    present_at: ['bureau', 'program', 'service_center'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'understanding-2',
    level: 'established',
    rationale:
      'In two rounds of interviews in FY 2022 we spoke with 31 claimants, 18 by phone and 13 face to face, and there is now a round each spring and fall. They overturned what we believed about repeat calls: people do not call because they are impatient, but because nothing tells them what happens next. That finding moved letters ahead of a planned video series.',
    owner: people.cxLead,
    underway: 'The spring round of 2023 is recruiting 20 people who started a claim and never finished it.',
    present_at: ['bureau'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'understanding-3',
    level: 'emerging',
    rationale:
      'A one-time match in October 2022 joined portal sessions, calls and claims of 20,000 households. It showed that 43 percent of those who left the online claim called within two days. Two analysts needed five weeks for it, and it cannot be repeated before a privacy assessment is complete.',
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
      'Two maps, of the phone claim and of the online claim, follow claimants through intake, review, payment and appeal. They rest on the interviews of FY 2022, and all four offices agreed to them in August 2022. Because of them the review office now sends an incomplete claim back once, with a full list, instead of item by item.',
    owner: people.cxLead,
    planned: 'A map of the office visit follows the exit survey.',
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'understanding-5',
    level: 'not_practiced',
    rationale:
      'Many claimants deal with a state office and a local housing authority for the same need; 14 of 31 said so in interviews. We have not gone further. No agreement lets us share research with other agencies, and the task belongs to nobody. What stands in the way is recorded with the barriers.',
    owner: people.evaluation,
    planned: 'Two state agencies will be invited to a one-day mapping workshop in the fall of 2023.',
    confirmed: true,
    no_action_reason:
      'A shared map needs partners who have not been asked yet. After the workshop we will decide whether we can commit to one.',
  }),
  keyed('practice_rating', {
    practice: 'understanding-6',
    level: 'emerging',
    rationale:
      'A paper of May 2022 describes five groups with different needs, among them households without a bank account and people who read little English. It rests on claims data, so it cannot say who never applies. A rough comparison with public household figures suggests that one eligible household in five does not.',
    owner: people.evaluation,
    underway: 'Eleven community organizations have agreed to be interviewed about people who do not apply.',
    planned: 'The groups will be revised by December 2023 with what those interviews show.',
    present_at: ['bureau'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'understanding-7',
    level: 'emerging',
    rationale:
      'First estimates of November 2022 put a claim by phone at 74 minutes and a claim online at 52 minutes of the claimant’s time, from diaries that 22 claimants kept. Learning and psychological costs are described in words only, and visits are not covered. No decision has rested on the figures so far.',
    owner: people.evaluation,
    planned:
      'The diaries will be repeated with 60 claimants in the fall of 2023 and will ask about worry and confusion on a scale.',
    present_at: ['bureau'],
    confirmed: true,
  }),
];
