import type { Entry } from '../workbook/entry.ts';
import { bullets, keyed, paragraphs } from './entry.ts';

/** §280.17, first component: organization and accountability. */
export const organizationNarratives: readonly Entry[] = [
  keyed('narrative', {
    question: 'cx_organization',
    text: paragraphs(
      'Four offices share the work. The Customer Experience Office does research, surveys and design for the whole agency. The Claims Program runs the claims line with its four call sites, the Office of Information Technology runs the portal with a product team of its own, and Field Operations runs 62 offices in seven regions.',
      'Eleven liaisons, one at each call site and one in each region, spend a fifth of their time connecting these offices. The department has a customer experience council, on which we sit; it shares methods and holds the umbrella clearance.',
      'Methods, the evidence register and the calendar of clearances are central; staffing, scripts and opening hours are decided locally.',
    ),
  }),
  keyed('narrative', {
    question: 'cx_leadership',
    text: paragraphs(
      'Avery Sample, Deputy Commissioner for Service, is the senior accountable official and reports to the Commissioner. A delegation order gives the Deputy Commissioner authority over staff and funds of all three services; changes to regulations or to the department’s systems need the department’s approval.',
      'Jordan Placeholder leads the Customer Experience Office, reports to the Deputy Commissioner, and decides on research, surveys and wording. Drew Prototype, Director of Claims Operations, answers for the claims line, and Casey Mockup, Chief Information Officer, for the portal. Office visits are the responsibility of Field Operations, where Reese Facsimile speaks for office managers in this assessment.',
    ),
  }),
  keyed('narrative', {
    question: 'staffing_budget',
    text: paragraphs(
      'The Customer Experience Office has nine positions: seven filled, two vacant since July 2022. The liaisons’ time adds up to about two more. The portal’s product team has 14 people, eight of them contractors; we count a quarter of their time, because one release in four answers a finding from customers.',
      'Funds in the “service improvement” line of the operating budget:',
      bullets(
        'FY 2022: $2.6 million',
        'FY 2023: $3.2 million, of which $1.1 million for contracts',
        'FY 2024 request: $3.6 million',
      ),
      'These figures leave out call agents, offices and the operation of the portal.',
    ),
  }),
  keyed('narrative', {
    question: 'governance_bodies',
    text: paragraphs(
      '**Service Council.** Chaired by the Deputy Commissioner, meets monthly. Members are the six mission-support officers, the heads of Claims Operations and Field Operations, and the director of the Customer Experience Office. In June 2022 it widened what agents may correct by themselves.',
      '**Feedback review.** Led by the Customer Experience Office, meets in the second week after each quarter ends. Service owners explain what changed and why before the figures go to OMB. On April 12, 2022, it found that the portal survey had no valid clearance, and stopped it.',
      '**Liaison call.** Thirty minutes every second Thursday. Liaisons report what the front line sees and get answers to what they asked two weeks before. In September 2022 it led to one form being dropped.',
    ),
  }),
  keyed('narrative', {
    question: 'accountability_measures',
    text: paragraphs(
      'The performance plan sets one outcome with a yearly target for each designated service: the share of customers who say that their need was addressed. The same outcome is an element of the performance agreements of the Deputy Commissioner and of the two service owners. For every commitment that is behind, the quarterly review of the Service Council records a decision.',
      'Call-back, for example, was promised at four call sites by August 2022. When it was clear that this date would not hold, the council added an engineer, cut the first release to two sites, and told OMB in the next quarterly report. Both sites went live in November 2022; the other two follow in June 2023.',
    ),
  }),
];
