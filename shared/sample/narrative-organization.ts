import type { Entry } from '../workbook/entry.ts';
import { bullets, keyed, paragraphs } from './entry.ts';

/** §280.17, first component: organization and accountability. */
export const organizationNarratives: readonly Entry[] = [
  keyed('narrative', {
    question: 'cx_organization',
    text: paragraphs(
      'Three offices carry the work. The Customer Experience Office does research, surveys and design for the whole of EBS. The Claims Program runs the claims line and acts on its feedback. The Office of Information Technology runs the portal with a product team of its own.',
      'Eleven liaisons connect them with the field: one at each of the four call sites and one in each of the seven regions. They spend a fifth of their time on it. The department’s customer experience council, where EBS has a seat, shares methods and the umbrella clearance.',
      'Central are methods, the evidence register and the calendar of clearances. Local are decisions about staffing, scripts and opening hours.',
    ),
  }),
  keyed('narrative', {
    question: 'cx_leadership',
    text: paragraphs(
      'Avery Sample, Deputy Commissioner for Service, is the senior accountable official and reports to the Commissioner. A delegation order of February 2022 gives this official authority over staff and funds of all three services; changes to law, rules or the department’s systems go to the department.',
      'Jordan Placeholder leads the Customer Experience Office, reports to the Deputy Commissioner, and decides on research, surveys and wording. Drew Prototype answers for the claims line, and Casey Mockup, Chief Information Officer, for the portal. Field Operations answers for the offices.',
    ),
  }),
  keyed('narrative', {
    question: 'staffing_budget',
    text: paragraphs(
      'The Customer Experience Office has nine positions: seven filled, two vacant since the summer of 2022. The liaisons’ time adds up to about two more positions. The portal’s product team has 14 people, eight of them contractors; we count a quarter of their time, because one release in four answers a finding from customers.',
      'Funds in the “service improvement” line of the operating budget:',
      bullets(
        'FY 2022: $2.6 million',
        'FY 2023: $3.2 million, of which $1.1 million for contracts',
        'FY 2024 request: $3.6 million',
      ),
      'Call agents, offices and the running of the portal are not in these figures.',
    ),
  }),
  keyed('narrative', {
    question: 'governance_bodies',
    text: paragraphs(
      '**Service Council.** Chaired by the Deputy Commissioner, meets monthly. Members are the six mission-support officers, the heads of Claims Operations and Field Operations, and the director of the Customer Experience Office. In May 2022 it moved two teams to the morning peak.',
      '**Feedback review.** Led by the Customer Experience Office, meets in the second week after each quarter ends. Service owners explain what moved and why before the figures go to OMB. In April 2022 it noticed that the portal had no valid clearance and reported the gap.',
      '**Liaison call.** Every second Thursday, 30 minutes. It collects what the front line sees and answers what it asked two weeks before.',
    ),
  }),
  keyed('narrative', {
    question: 'accountability_measures',
    text: paragraphs(
      'The performance plan sets one outcome with a yearly target for each designated service. The same outcomes stand in the performance agreements of the Deputy Commissioner and of the two service owners. The Service Council reviews the Action Plan in the second month of each quarter and records what it decides for every item that is behind.',
      'One example: the call-back service was promised for August 2022 at four call sites. When that month came and the work was far from done, the council added an engineer, cut the first release to two sites, and told OMB in the next quarterly report. Both sites went live in November 2022; the other two follow in June 2023.',
    ),
  }),
];
