import type { Entry } from '../workbook/entry.ts';
import { bullets, keyed, paragraphs } from './entry.ts';

/** §280.17, fourth component: service delivery improvement. */
export const deliveryNarratives: readonly Entry[] = [
  keyed('narrative', {
    question: 'improvement_approach',
    text: paragraphs(
      'Pain points come from feedback, reasons for calls, research and the front line. Twice a year the Customer Experience Office ranks them: how many people are affected, how badly, and can we change it? Each of the first ten gets an owner, who proposes a fix with a baseline and a cost. The Service Council decides, and the quarterly review looks at the effect.',
      'Call-back, a better identity step and plainer decision letters are underway. Work on the shared record of calls starts in April 2023.',
    ),
  }),
  keyed('narrative', {
    question: 'hcd_in_delivery',
    text: paragraphs(
      'Four of six initiatives use human-centered design:',
      bullets(
        'proof of identity in the portal, from the first sketch on; tests led from written instructions to pictures;',
        'decision letters, while they are drafted; claimants put each draft into their own words;',
        'the shared record of calls, from the specification on, with agents as first users;',
        'call-back, during the design; callers preferred a two-hour window to an exact time that might not be kept.',
      ),
      'The quarterly data match and the collection plan do not use it: neither changes anything that customers see or hear.',
    ),
  }),
  keyed('narrative', {
    question: 'idea_integration',
    text: paragraphs(
      'The writer and one researcher of the Customer Experience Office work with the portal team two days a week, from one list of IDEA and customer experience tasks. Of 41 paper forms, the nine used by the two designated services come first; five of them went online in FY 2022. In October 2022 the public website began its move to the common design system with the pages of the claims line.',
      'The other four follow by September 2024. Payment without a bank account comes before them, because more people get stuck there.',
    ),
  }),
  keyed('narrative', {
    question: 'plan_alignment',
    text: paragraphs(
      'The Action Plan, the IDEA report and the FY 2024 Annual Performance Plan name the same two services. The performance plan has four indicators for them, and each commitment in the Action Plan is meant to move at least one.',
      'One date differs: the IDEA report of December 2022 gives March 2024 for the improved identity step, and the draft Action Plan gives December 2023. The earlier date holds. The IDEA report of December 2023 will be drafted from our common calendar.',
    ),
  }),
  keyed('narrative', {
    question: 'life_experiences',
    text: paragraphs(
      'None of the life experiences chosen by OMB names our services. Facing a financial shock is the closest: nearly half of the claimants we interviewed had also applied to a state office or a local housing authority.',
      'We can contribute our data on reasons for calls and two journey maps. We would need a contact at two state agencies and an agreement on sharing research.',
    ),
  }),
];
