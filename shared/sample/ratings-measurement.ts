import type { Entry } from '../workbook/entry.ts';
import { keyed } from './entry.ts';
import { people } from './ids.ts';

export const measurementRatings: readonly Entry[] = [
  keyed('practice_rating', {
    practice: 'measurement-1',
    level: 'exemplary',
    rationale:
      'The FY 2023 Annual Performance Plan holds both designated services to the same outcome: customers say that their need was addressed. Each service has a baseline, a target and an owner, and the Service Council last reviewed them in September 2022. On the claims line the share who agree rose from 60.9 percent in FY 2022 Q1 to 66.5 percent in FY 2023 Q1; in the portal it fell from 67.8 to 64.6 percent in FY 2022 Q2 and was 67.4 percent a year later.',
    owner: people.pio,
    underway: 'The same outcome is being drafted for office visits, which have no survey yet.',
    planned: 'Targets for FY 2024 will be set together with the Action Plan in May 2023.',
    present_at: ['department', 'bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'measurement-2',
    level: 'established',
    rationale:
      'The weekly report of the claims line shows waits next to the trust and ease scores of the same week and hour. Its issue for the week of April 18, 2022, led the Service Council to move two teams, 38 agents, to an early shift. The portal has shown completion next to scores only since December 2022, too short a time to have guided a decision.',
    owner: people.cdo,
    underway: 'The monthly portal report now shows completion and ease for each step of the claim.',
    present_at: ['bureau', 'program', 'service_center'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'measurement-3',
    level: 'exemplary',
    rationale:
      'Directive 12 of September 2022 requires both designated services to ask about trust, satisfaction and every driver that applies, within 24 hours. Before it was signed, the questions were compared with section 280.10, and 2,000 invitations from the claims line were traced: 98 percent had gone out within 24 hours, the rest within 36. The portal asks as soon as a task is finished. Of the drivers, efficiency on the claims line improved most, from 3.14 in FY 2022 Q1 to 3.80 in FY 2023 Q1.',
    owner: people.cxLead,
    planned:
      'An exit survey at eight field offices starts once it is cleared, which we expect in April 2023.',
    present_at: ['department', 'bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'measurement-4',
    level: 'established',
    rationale:
      'We ask at two moments that claimants named as decisive: after a call about a claim, and at the end of an online task. In comments on the online claim, people kept asking when they would hear, so the confirmation page has given a date since November 2021. We do not yet ask when the decision arrives, which came up in more interviews than any other moment.',
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
      'All 76 claims line teams have received their own scores every Monday since April 2021, and once a month each site manager works on the lowest driver. In October 2022 the Sampletown site gave agents five minutes to finish their notes after difficult calls, because two teams scored low on addressing the caller’s need. Field offices still see national figures only.',
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
      'A draft plan of November 2022 lists eight surveys and comment cards run by five offices. It shows that one household could be asked six times a year, which none of the offices knew. Nothing has been merged or dropped yet. The only limit in force is on the claims line, which asks nobody twice within 90 days.',
    owner: people.evaluation,
    underway: 'Two overlapping pop-ups on the public website are being merged into one.',
    planned:
      'In June 2023 the Service Council will vote on the plan, which limits requests to two per household and year.',
    present_at: ['bureau'],
    confirmed: true,
    no_action_reason:
      'The plan takes effect in June 2023, before the year that the Action Plan covers. If the vote slips, it becomes a commitment.',
  }),
  keyed('practice_rating', {
    practice: 'measurement-7',
    level: 'established',
    rationale:
      'The same quarterly table goes to the Service Council, to OMB and into the annual performance report, and the Performance Improvement Officer checks that the three agree. Every table since FY 2021 Q2 went out by its due date; the missing portal quarter was reported as missing. When the table for FY 2022 Q2 showed portal ease down from 3.66 to 3.48, the council put repairs ahead of new features for the rest of the year.',
    owner: people.pio,
    underway:
      'A script that produces all three versions is being tested, so that nobody has to copy figures.',
    present_at: ['department', 'bureau'],
    confirmed: true,
  }),
];
