import type { Entry } from '../workbook/entry.ts';
import { keyed } from './entry.ts';
import { people } from './ids.ts';

export const cultureRatings: readonly Entry[] = [
  keyed('practice_rating', {
    practice: 'culture-1',
    level: 'established',
    rationale:
      'A list of March 2022 names six skills that the work needs. Four are covered in the Customer Experience Office: research, plain writing, data analysis and survey methods. Accessibility comes from a tester on the portal team. Service design has had no employee since July 2022 and rests on one contractor. After our researchers’ sessions with call agents, fewer log-ins were put ahead of new screens in the release plan.',
    owner: people.chco,
    underway: 'The position for a service designer was advertised for the second time in January 2023.',
    planned: 'A career ladder, so that researchers and designers do not have to leave in order to advance.',
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'culture-2',
    level: 'established',
    rationale:
      'Between March and December 2022 the half-day course “Serving Customers,” built on our own calls and interviews, reached 1,214 of 1,450 agents and 92 of 118 managers. Twelve executives listened to recorded calls for two hours in September. All four call sites then dropped a scripted apology that callers on the recordings found insincere. Office staff and portal developers have not been trained.',
    owner: people.chco,
    underway: 'The remaining agents take the course by June 2023.',
    planned: 'Versions for office staff and for developers are to follow in the fall of 2023.',
    present_at: ['bureau', 'program', 'service_center'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'culture-3',
    level: 'established',
    rationale:
      'Since October 2021 the performance plans of the 76 team supervisors on the claims line have asked them to act on one finding from customers each quarter. In FY 2022, 70 of them did so in every quarter, and six were coached. The plans of agents speak of accuracy and time only, and portal contractors work under terms that do not mention customers.',
    owner: people.chco,
    planned:
      'For the next rating year, Human Capital will propose a sentence on customers for the agents’ plans.',
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'culture-4',
    level: 'not_practiced',
    rationale:
      'Awards follow case volume and years of service. A proposal to reward good service to customers was withdrawn in May 2022: award criteria for agents are subject to bargaining, and the agreement runs until September 2024. We list this as a barrier.',
    owner: people.chco,
    underway: 'Site managers read out thank-you notes from callers at monthly meetings.',
    planned: 'Human Capital will propose a criterion in the negotiations of 2024.',
    confirmed: true,
    no_action_reason:
      'The criteria cannot change before the agreement ends in September 2024. Preparing the negotiations needs no commitment to the public.',
  }),
  keyed('practice_rating', {
    practice: 'culture-5',
    level: 'established',
    rationale:
      'Agents may correct an address, reissue a lost form and accept one late document without asking; a supervisor must answer an escalated case the same day. The limits were widened in June 2022, after agents pointed out that every third transfer was for an error they could see but not correct. Transfers went from 19 percent of calls in May to 14 percent in September 2022. Field offices have nothing comparable.',
    owner: people.claims,
    planned: 'The same limits will be tried at ten field offices in the summer of 2023.',
    present_at: ['program', 'service_center'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'culture-6',
    level: 'established',
    rationale:
      'In July and August 2022 researchers observed 24 agents at all four call sites. The three worst obstacles were seven log-ins per shift, notes that the next agent cannot see, and screens that time out during a call. In December 2022 the log-ins were reduced to two; a commitment for FY 2024 deals with the notes.',
    owner: people.callSite,
    underway: 'The liaisons update the list of obstacles every quarter and report what has been done.',
    present_at: ['program', 'service_center'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'culture-7',
    level: 'established',
    rationale:
      'Department, bureau, Claims Program and call sites work from the same weekly report, and the 11 liaisons carry questions both ways. In September 2022 a liaison noticed that agents still asked for a form that offices no longer accepted; the program dropped it within two weeks. The 62 field offices get only a quarterly extract, which says nothing about them.',
    owner: people.cxLead,
    planned: 'By September 2023 each field office will name a contact for customer experience.',
    present_at: ['department', 'bureau', 'program', 'service_center'],
    confirmed: true,
  }),
];
