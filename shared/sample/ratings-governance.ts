import type { Entry } from '../workbook/entry.ts';
import { keyed } from './entry.ts';
import { people } from './ids.ts';

export const governanceRatings: readonly Entry[] = [
  keyed('practice_rating', {
    practice: 'governance-1',
    level: 'exemplary',
    rationale:
      'A delegation order of February 2022, renewed in January 2023, makes the Deputy Commissioner for Service answerable for what customers experience in all three services, with authority to move staff and funds between them. The average wait on the claims line is an element of the Deputy Commissioner’s performance agreement. It fell from 16.9 minutes in FY 2022 Q1 to 7.6 minutes in FY 2023 Q1.',
    owner: people.official,
    present_at: ['department', 'bureau'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'governance-2',
    level: 'established',
    rationale:
      'The Customer Experience Office has nine positions, seven of them filled, and 11 liaisons at call sites and in the regions give a fifth of their time. Its line in the FY 2023 operating budget is $3.2 million, after $2.6 million in FY 2022. When tests showed why people gave up at the identity step, $180,000 moved from printing to the redesign in July 2022.',
    owner: people.cfo,
    underway: 'A service designer and a research recruiter are being hired.',
    planned:
      'The FY 2024 request carries $3.6 million and turns two contract analysts of the portal into permanent positions.',
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'governance-3',
    level: 'emerging',
    rationale:
      'Since December 2022 the template for Service Council papers has a half page on what customers need and how we know. Two papers have used it: one on text messages, one on office hours. Budget and acquisition papers have no such step.',
    owner: people.pio,
    underway: 'The Customer Experience Office reads each half page and returns those that give no source.',
    planned: 'Papers for the FY 2025 budget use the template from June 2023.',
    present_at: ['bureau'],
    confirmed: true,
    no_action_reason:
      'The step reaches budget papers in June 2023, before the year that the Action Plan covers, and takes a template rather than a project.',
  }),
  keyed('practice_rating', {
    practice: 'governance-4',
    level: 'established',
    rationale:
      'Each of the six initiatives in this assessment names the strategic objective it serves and the budget line that pays for it, and the investment case for the portal states a customer outcome. In the FY 2023 budget review two website projects that could name none gave way to the call-back service. Work on office visits is not linked yet.',
    owner: people.cfo,
    planned: 'The next strategic plan, due in 2024, will state one customer outcome for each service.',
    present_at: ['department', 'bureau'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'governance-5',
    level: 'established',
    rationale:
      'All six mission-support officers sit on the Service Council, and each proposed or challenged ratings in two workshops in January 2023. Eleven liaisons bring the view of call sites and regions every month. It was the Chief Human Capital Officer who changed the shift rules in May 2022, without which the two teams could not have started at 7:30 a.m.',
    owner: people.official,
    underway:
      'Each officer names one staff member who works with the Customer Experience Office between meetings.',
    present_at: ['department', 'bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'governance-6',
    level: 'established',
    rationale:
      'In the second month of each quarter the Service Council goes through every commitment of the Action Plan. When the call-back service was due in August 2022, three months of work were left. The council gave it a second engineer and cut the first release to two of four call sites, where it went live in November.',
    owner: people.official,
    planned:
      'From FY 2024 the review also asks whether a finished commitment had the effect that was promised.',
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'governance-7',
    level: 'established',
    rationale:
      'Since July 2022 one calendar has held clearances, website releases and Action Plan dates for both designated services; three offices update it each month. It was set up because the clearance of the portal survey had lapsed unnoticed in March 2022. In October 2022 it showed a release planned for before its clearance, and the new document upload moved by three weeks.',
    owner: people.cio,
    planned: 'The IDEA report for 2023 will be drafted from the same calendar.',
    present_at: ['department', 'bureau'],
    confirmed: true,
  }),
];
