import type { Entry } from '../workbook/entry.ts';
import { keyed } from './entry.ts';
import { people } from './ids.ts';

export const measurementRatings: readonly Entry[] = [
  keyed('practice_rating', {
    practice: 'measurement-1',
    level: 'exemplary',
    rationale:
      'The FY 2023 Annual Performance Plan holds each designated service to one outcome for its customers: callers reach an agent within 10 minutes, and claims started online are finished online. Both have a baseline, a target and an owner; the Service Council last reviewed them in September 2022. The share of callers answered within 10 minutes rose from 38 percent in FY 2022 Q1 to 71 percent in FY 2023 Q1.',
    owner: people.pio,
    underway: 'An outcome for office visits is being drafted, so that all three services will have one.',
    planned: 'Targets for FY 2024 will be set together with the Action Plan in May 2023.',
    present_at: ['department', 'bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'measurement-2',
    level: 'established',
    rationale:
      'The weekly report of the claims line sets the average wait beside the trust and ease scores of the same week. In May 2022 it led the Service Council to move two teams, 38 agents, to the morning peak; ease rose from 3.61 in FY 2022 Q3 to 3.84 in Q4. The portal has paired completion rates with scores only since December 2022, too short a time to have guided a decision.',
    owner: people.cdo,
    underway: 'The monthly portal report now shows completion and ease for each step of the claim.',
    present_at: ['bureau', 'program', 'service_center'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'measurement-3',
    level: 'exemplary',
    rationale:
      'Directive 12 of September 2022 requires both designated services to ask about trust, satisfaction and every driver that applies, within 24 hours. The claims line invites every eighth caller by text or e-mail; the portal asks as soon as a task is finished. The wording was checked against section 280.10 in August 2022. Trust in the claims line rose from 3.64 in FY 2022 Q1 to 4.02 in FY 2023 Q1.',
    owner: people.cxLead,
    planned:
      'An exit survey at eight field offices starts once its clearance is approved, expected in April 2023.',
    present_at: ['department', 'bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'measurement-4',
    level: 'established',
    rationale:
      'We ask at two moments that claimants named as decisive: after the call in which they deal with their claim, and at the end of an online task. In FY 2022 Q2 the second one showed people stuck at the identity step, and the page was rewritten in July 2022. We do not yet ask when a decision arrives, the moment that came up in more interviews than any other.',
    owner: people.cxLead,
    planned:
      'Two questions after a decision, sent by text message, come with the status messages in FY 2024.',
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'measurement-5',
    level: 'established',
    rationale:
      'Since April 2021 all 76 claims line teams have received their own scores every Monday, and each site manager takes up the lowest driver once a month. In October 2022 the Sampletown site gave agents five minutes to finish notes after difficult calls, because two of its teams scored low on having met the caller’s need. Field offices still see only the national average.',
    owner: people.claims,
    underway: 'Agents who ask for it receive the comments on their own calls, without names.',
    planned: 'Field offices get their own results when the exit survey starts.',
    present_at: ['program', 'service_center'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'measurement-6',
    level: 'emerging',
    rationale:
      'A draft plan of November 2022 lists eight surveys and comment cards run by five offices. It shows that one household could be asked six times a year, which none of the five had known. Nothing has been merged or dropped yet; the one limit in force is that the claims line asks nobody twice within 90 days.',
    owner: people.evaluation,
    underway: 'Two overlapping pop-ups on the public website are being merged into one.',
    planned:
      'The Service Council will vote on the plan, with a limit of two requests per household and year, in June 2023.',
    present_at: ['bureau'],
    confirmed: true,
    no_action_reason:
      'The plan takes effect in June 2023, before the year that the Action Plan covers. If the vote slips, it becomes a commitment.',
  }),
  keyed('practice_rating', {
    practice: 'measurement-7',
    level: 'established',
    rationale:
      'One quarterly table goes to the Service Council, to OMB and into the annual performance report, and the Performance Improvement Officer checks that the three agree. Every table since FY 2021 Q2 went out by its due date; the missing portal quarter was reported as missing. When the table for FY 2022 Q2 showed portal ease down from 3.66 to 3.48, the council put the identity step first in the portal’s release plan.',
    owner: people.pio,
    underway: 'The three tables will be produced by one script, so that nobody copies figures by hand.',
    present_at: ['department', 'bureau'],
    confirmed: true,
  }),
];
