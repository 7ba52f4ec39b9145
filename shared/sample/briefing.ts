import type { Entry } from '../workbook/entry.ts';
import { bullets, keyed } from './entry.ts';

/** The deep dive: what the slides do not say by themselves. Sixty minutes in all. */
export const briefingSlides: readonly Entry[] = [
  keyed('briefing_slide', {
    key: 'purpose',
    title: 'What we found, what we will change, and what we ask of you',
    body: 'A deep dive of 60 minutes. Please interrupt; every question is logged and answered within two weeks.',
    minutes: 2,
    notes:
      'Introduce the officers who are in the room and what each contributed. Say at once that one practice fell back, and that there is a slide on it.',
    likely_questions: bullets(
      '**Who rated the practices?** Their owners; the Evaluation Officer challenged every rating above Emerging, and six came down.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'provider',
    title: '1.2 million households, two thirds of them for the first time',
    minutes: 3,
    notes:
      'One household in nine has no bank account. Keep that figure in mind: it comes back with the pain points.',
    likely_questions: bullets(
      '**Who is missing?** By a rough estimate one eligible household in five never applies. The basis is thin, and we say so under Customer Understanding.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'services',
    title: 'The phone carries those whom the portal does not',
    minutes: 4,
    notes:
      'Of all claims, 57 percent come online and 31 percent by phone. But the phone also carries the questions about all of them.',
    likely_questions: bullets(
      '**Why not designate the offices?** There is no survey yet. The exit survey and the video test will show whether they should be next.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'last-year',
    title: 'Of three commitments, one was kept, one is half done, one goes on',
    minutes: 5,
    notes:
      'Do not soften it. The letters are late because we left legal review out of the plan; this year it has milestones of its own.',
    likely_questions: bullets(
      '**What happened when the call-back was late?** The council added an engineer and halved the first release (minutes of August 2022).',
      '**When will the other two sites have it?** In June 2023.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'profile',
    title: 'Measurement moved up; understanding and design did not',
    minutes: 6,
    notes:
      'Twenty-five of 35 practices are Established or better, after 16. Explain why culture is shown one level below the rule.',
    likely_questions: bullets(
      '**Why set culture lower by hand?** Five of its six established practices rest on the claims line alone, where 1,450 of 3,900 people work.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'maturity',
    title: 'Four practices are exemplary; two are not in place at all',
    minutes: 7,
    notes:
      'The two are rewards and journeys to other agencies. Both have a barrier that we cannot remove alone. Then telemetry: we went down a level, and why.',
    likely_questions: bullets(
      '**What would have shown the failure on the first day?** A count of photos rejected per hour. The review of March 2022 has the chart.',
      '**Which levels rest on self-report?** Five of the 25 at Established or better: the shared calendar, the skills list, the expectations of supervisors, the reach to the field, and open channels.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'capacity',
    title: 'People and leaders are there; the claims system holds us back',
    minutes: 5,
    notes:
      'A change in the system of 2004 takes four to six months; the portal releases every three weeks. That gap decides what we can promise.',
    likely_questions: bullets(
      '**What if the module is not funded?** Agents get shared notes within the call sites. Examiners and offices would not see them.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'feedback',
    title: 'Trust in the claims line rose four quarters in a row',
    minutes: 8,
    notes:
      'From 3.64 to 4.02, while the wait fell from 16.9 to 7.6 minutes. “My need was addressed” moved only from 3.63 to 3.82. The empty quarter of the portal is a lapsed clearance, not a drop.',
    likely_questions: bullets(
      '**Why is the portal blank in FY 2022 Q3?** Its clearance lapsed on March 31 and the survey was paused; since July 5, 2022, it runs under the umbrella clearance.',
      '**Could the rise come from who answers?** The share of callers who answer moved from 12.6 to 14.5 percent, and the mix by language and age did not change.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'pain-points',
    title: 'Five pain points, and what each costs a customer',
    minutes: 8,
    notes:
      'Spend the time on payment without a bank account: 83,000 claims a year stop there, and no score showed it, because only those who finish are asked.',
    likely_questions: bullets(
      '**Do all 83,000 lack a bank account?** No. Of 4,100 who answered the question on that page, 61 percent did.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'barriers',
    title: 'Three of five barriers need help from outside',
    minutes: 4,
    notes:
      'Clearance time, a certificate for designers, and partners in other agencies. The awards are between us and our employees, the claims system between us and the department.',
    likely_questions: bullets(
      '**Where are the 10 to 14 weeks lost?** Seven to nine of them inside our own department, before anything reaches OMB.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'catalysts',
    title: 'Decisions are quick where the evidence is on the table',
    minutes: 3,
    notes:
      'Three weeks from the weekly report of April 18 to the morning shift. Offer the list of call reasons to other providers.',
    likely_questions: bullets(
      '**Is there a life experience you belong to?** None names our services; facing a financial shock is the closest.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'priorities',
    title: 'Two asks, and the dates until May 31',
    minutes: 5,
    notes:
      'The asks: the next modules in FY 2025, and advice on research with people who are not customers yet. The Action Plan arrives by May 31.',
    likely_questions: bullets(
      '**What would you drop first?** The video test at the offices. It is the only item without a commitment behind it.',
    ),
  }),
];
