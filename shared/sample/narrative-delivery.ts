import type { Entry } from '../workbook/entry.ts';
import { bullets, keyed, paragraphs } from './entry.ts';

/** §280.17, fourth component: service delivery improvement. */
export const deliveryNarratives: readonly Entry[] = [
  keyed('narrative', {
    question: 'improvement_approach',
    text: paragraphs(
      'A pain point enters our list from feedback, reasons for calls, research or the front line. Twice a year the Customer Experience Office ranks the list by three questions: how many people does it touch, how hard does it hit them, and can we change it? Each of the first ten gets an owner who proposes a fix with a baseline and a cost. The Service Council decides, and the quarterly review reads the effect.',
      'Underway are the call-back service, the new identity step and plainer decision letters. The shared record of calls starts in April 2023.',
    ),
  }),
  keyed('narrative', {
    question: 'hcd_in_delivery',
    text: paragraphs(
      'Four of six initiatives use human-centered design:',
      bullets(
        'the identity step, from the first sketch; tests turned written instructions into pictures;',
        'decision letters, in drafting; claimants explain a draft in their own words before it is sent;',
        'the shared record of calls, from the specification on, with agents as its first users;',
        'the call-back service, after launch; callers told us to offer a two-hour window instead of an exact time.',
      ),
      'The quarterly match of data and the collection plan do not use it, because neither changes a page, a letter or a call.',
    ),
  }),
  keyed('narrative', {
    question: 'idea_integration',
    text: paragraphs(
      'The writer and one researcher of the Customer Experience Office sit with the portal team two days a week, so that IDEA work and customer experience work share one list. Of 41 forms still on paper, the nine used by the two designated services come first; five of them went online in FY 2022. The public website moved to the common design system in October 2022, starting with the pages of the claims line.',
      'The remaining four forms follow by March 2024. Payment without a bank account comes before all of them, because more people get stuck there.',
    ),
  }),
  keyed('narrative', {
    question: 'plan_alignment',
    text: paragraphs(
      'The Action Plan, the IDEA report and the FY 2024 Annual Performance Plan name the same two services. The performance plan carries four indicators for them; each commitment of the Action Plan moves at least one. Dates come from one calendar.',
      'One difference remains: the IDEA report of December 2022 gives March 2024 for the new identity step, and the draft Action Plan gives December 2023. The next IDEA report will use the earlier date.',
    ),
  }),
  keyed('narrative', {
    question: 'life_experiences',
    text: paragraphs(
      'OMB has not chosen a life experience in which our services are named. The one closest to our customers is facing a financial shock: in interviews, 14 of 31 claimants had also applied to a state office or a local housing authority for the same reason.',
      'We can offer reasons for calls, two journey maps and a place for interviews. We would need a named contact at two state agencies and an agreement on sharing research.',
    ),
  }),
];
