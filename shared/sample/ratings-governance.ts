import type { Entry } from '../workbook/entry.ts';
import { keyed } from './entry.ts';
import { people } from './ids.ts';

export const governanceRatings: readonly Entry[] = [
  keyed('practice_rating', {
    practice: 'governance-1',
    level: 'exemplary',
    rationale:
      'A delegation order of February 2022, renewed in January 2023, makes the Deputy Commissioner for Service answerable for customer experience in all three services, with authority to move staff and funds between them. The first element of the Deputy Commissioner’s performance agreement is the outcome of the performance plan: customers say that their need was addressed. On the claims line, FY 2023 Q1 was more than five points better than the year before and less than two points short of the target of 68 percent.',
    owner: people.official,
    present_at: ['department', 'bureau'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'governance-2',
    level: 'established',
    rationale:
      'The Customer Experience Office has nine positions, seven of them filled, and 11 liaisons at call sites and in the regions give a fifth of their time. Its budget line carries $3.2 million in FY 2023, after $2.6 million in FY 2022. When tests showed why applicants’ ID photos were rejected, $180,000 moved from printing to the portal in July 2022.',
    owner: people.cfo,
    underway:
      'Both vacancies, for a service designer and a research recruiter, have been advertised again since January 2023.',
    planned:
      'The FY 2024 request carries $3.6 million and converts two contract analysts of the portal to permanent positions.',
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'governance-3',
    level: 'emerging',
    rationale:
      'Since December 2022 the template for Service Council papers has included half a page on what customers need and how we know. Two papers have used it, one on text messages and one on office hours. Budget and acquisition papers have no such step.',
    owner: people.pio,
    underway: 'The Customer Experience Office reads each half page and returns those that give no source.',
    planned: 'Papers for the FY 2025 budget use the template from June 2023.',
    present_at: ['bureau'],
    confirmed: true,
    no_action_reason:
      'The step reaches budget papers in June 2023, before the year that the Action Plan covers. It needs a new template, not a project.',
  }),
  keyed('practice_rating', {
    practice: 'governance-4',
    level: 'established',
    rationale:
      'Each of the six initiatives in this assessment names its strategic objective and its budget line, and the investment case for the portal states the outcome for customers. In the FY 2023 budget review, two website projects that served no objective gave way to call-back. Work on office visits is not linked to either.',
    owner: people.cfo,
    planned: 'The next strategic plan, due in 2024, will state a customer outcome for office visits as well.',
    present_at: ['department', 'bureau'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'governance-5',
    level: 'established',
    rationale:
      'All six mission-support officers sit on the Service Council, and each proposed or challenged ratings in the workshops of January 2023. Liaisons report to the council what call sites and regions see. When the council wanted two teams to start at 7:30 a.m. in May 2022, the Chief Human Capital Officer had the shift rules changed within two weeks.',
    owner: people.official,
    underway:
      'Each officer is naming one staff member to work with the Customer Experience Office between meetings.',
    present_at: ['department', 'bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'governance-6',
    level: 'established',
    rationale:
      'In the second month of each quarter the Service Council reviews every commitment in the Action Plan. Call-back was due in August 2022, and three months of work were left. The council assigned a second engineer and cut the first release to two of four call sites, where it went live in November.',
    owner: people.official,
    planned:
      'From FY 2024 on, the review will also ask whether a finished commitment had the promised effect.',
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'governance-7',
    level: 'emerging',
    rationale:
      'Since July 2022 one calendar has held clearances, website releases and Action Plan dates for both designated services. In October 2022 it showed that a release would come before its clearance, and the new document upload moved by three weeks. But when we compared the plans on January 20, 2023, the IDEA report still gave March 2024 for the new identity step and the draft Action Plan December 2023. Until the dates match, we stay at this level.',
    owner: people.cio,
    underway: 'Three offices update the calendar each month.',
    planned: 'The IDEA report for 2023 will be drafted from the calendar.',
    present_at: ['department', 'bureau'],
    confirmed: true,
    no_action_reason:
      'The dates will agree once the next IDEA report is out, in December 2023. Keeping the calendar is routine work and needs no commitment to the public.',
  }),
];
