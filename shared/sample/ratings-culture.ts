import type { Entry } from '../workbook/entry.ts';
import { keyed } from './entry.ts';
import { people } from './ids.ts';

export const cultureRatings: readonly Entry[] = [
  keyed('practice_rating', {
    practice: 'culture-1',
    level: 'established',
    rationale:
      'A list of March 2022 names six skills that the work needs and says who supplies each: research, service design, writing, data analysis, accessibility and survey methods. Five are on staff; service design rests on one contractor. Our two researchers ran the sessions that led to the new identity page.',
    owner: people.chco,
    underway: 'A service designer is being hired through a shared certificate of the department.',
    planned: 'A career ladder for researchers and designers, so that they need not leave to advance.',
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'culture-2',
    level: 'established',
    rationale:
      'Between March and December 2022 the half-day course “Serving Customers,” built on our own calls and interviews, reached 1,214 of 1,450 agents and 92 of 118 managers. Twelve executives spent two hours with recorded calls in September. Afterward all four call sites dropped a scripted apology that callers on the recordings found insincere. Office staff and portal developers have not been included.',
    owner: people.chco,
    underway: 'The remaining agents take the course by June 2023.',
    planned: 'A version for office staff and one for developers follow in the fall of 2023.',
    present_at: ['bureau', 'program', 'service_center'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'culture-3',
    level: 'established',
    rationale:
      'Since October 2021 the performance plans of the 76 team supervisors on the claims line have asked them to act on one finding from customers each quarter. In FY 2022, 70 of them did so in every quarter, and six were coached. The plans of agents speak of accuracy and time only, and portal contractors work under terms that do not mention customers.',
    owner: people.chco,
    planned: 'A sentence on customers in the agents’ plans is on the list for the next rating year.',
    present_at: ['bureau', 'program'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'culture-4',
    level: 'not_practiced',
    rationale:
      'Awards go by case volume and years of service. A proposal to reward good service to customers was withdrawn in May 2022, because award criteria for agents are subject to bargaining and the agreement runs until September 2024. The barrier is recorded in the list of barriers.',
    owner: people.chco,
    underway: 'Site managers read out thank-you notes from callers at monthly meetings.',
    planned: 'Human Capital will bring a criterion to the negotiations in 2024.',
    confirmed: true,
    no_action_reason:
      'The criteria cannot change before the agreement ends in September 2024. Preparing the negotiations needs no commitment to the public.',
  }),
  keyed('practice_rating', {
    practice: 'culture-5',
    level: 'established',
    rationale:
      'Agents may correct an address, reissue a lost form and accept one late document without asking; a supervisor must answer an escalated case the same day. The limits were widened in June 2022, after agents pointed out that every third transfer was for a correction they could see but not make. Transfers fell from 19 percent of calls in May to 14 percent in September 2022. At the field offices nothing comparable exists.',
    owner: people.claims,
    planned: 'The same limits will be tried at ten field offices in the summer of 2023.',
    present_at: ['program', 'service_center'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'culture-6',
    level: 'established',
    rationale:
      'In July and August 2022 researchers sat beside 24 agents at all four call sites. The three worst obstacles were seven log-ins per shift, notes that the next agent cannot see, and screens that time out during a call. Log-ins came down to two in December 2022; the notes are the subject of a commitment for FY 2024.',
    owner: people.field,
    underway: 'The liaisons update the list of obstacles every quarter and report what has been done.',
    present_at: ['program', 'service_center'],
    confirmed: true,
  }),
  keyed('practice_rating', {
    practice: 'culture-7',
    level: 'established',
    rationale:
      'Department, bureau, claims program and call sites work from the same weekly report, and the 11 liaisons carry questions both ways. In September 2022 a liaison noticed that phone agents asked for a form that offices had stopped accepting; the program dropped it within two weeks. At the 62 field offices the report is read, but it says nothing about them.',
    owner: people.field,
    planned: 'Each field office names a contact for customer experience by September 2023.',
    present_at: ['department', 'bureau', 'program', 'service_center'],
    confirmed: true,
  }),
];
