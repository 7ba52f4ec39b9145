import type { Entry } from '../workbook/entry.ts';
import { bullets, keyed } from './entry.ts';

/**
 * The deep dive: what the slides do not say by themselves. Sixty minutes in all. Most titles are left to the data,
 * so that no number is typed twice.
 */
export const briefingSlides: readonly Entry[] = [
  keyed('briefing_slide', {
    key: 'purpose',
    title: 'What we found, what we will change, and what we ask of you',
    body: 'Please interrupt: we log every question and answer it within two weeks.',
    minutes: 2,
    notes:
      'Introduce the officers in the room and what each contributed. Say right away that one practice fell back and that we will come to it.',
    likely_questions: bullets(
      '**Who rated the practices?** Their owners. The Evaluation Officer asked for the evidence behind every rating above Emerging, and six were lowered or reworded.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'provider',
    title: 'Most of our customers file for the first time',
    minutes: 3,
    notes: 'One household in nine has no bank account; we come back to that figure with the pain points.',
    likely_questions: bullets(
      '**Who is missing?** Perhaps one eligible household in five never applies. That is a rough estimate, and the assessment says so.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'services',
    title: 'Most claims come online; most questions come by phone',
    minutes: 4,
    notes:
      'Of all claims, 57 percent come online and 31 percent by phone. But questions about any of them come by phone.',
    likely_questions: bullets(
      '**Why not designate the offices?** They have no survey yet. The exit survey and the video test will show whether they should be next.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'last-year',
    minutes: 5,
    notes:
      'Be plain about it. The letters are late because we left legal review out of the plan; this year it is a milestone.',
    likely_questions: bullets(
      '**What happened when call-back was late?** The council added an engineer and cut the first release to two sites (minutes of August 2022).',
      '**Did the early shift shorten the waits?** We cannot say by how much. Calls fell by 7 percent and call-back began in the same year.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'profile',
    minutes: 6,
    notes:
      'Twenty-four of 35 practices are Established or better, after 16 last year. Explain why culture is shown one level below the rule.',
    likely_questions: bullets(
      '**Why is culture set lower?** Five of its six established practices rest on the claims line alone, where 1,450 of 3,900 people work.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'maturity',
    minutes: 7,
    notes:
      'Four practices are exemplary, and two are not in place at all. The two are rewards and journeys to other agencies; each has a barrier that we cannot remove alone. Then telemetry: what went wrong, and why we went down a level.',
    likely_questions: bullets(
      '**What would have shown the failure on the first day?** A count of photos rejected per hour. The review of March 2022 has the chart.',
      '**Which levels are self-reported?** Four of the 24 at Established or better: skills, performance expectations, reach to the field, and open channels. Evidence will be added by June 30, 2023.',
      '**Why is agreement of plans only Emerging?** The IDEA report and our plan still give different dates for one release.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'capacity',
    title: 'Leaders are behind it; vacancies and an old system hold us back',
    minutes: 5,
    notes:
      'A change in the claims system takes four to six months; the portal releases every three weeks. That difference limits what we can promise.',
    likely_questions: bullets(
      '**What if the first module is not funded?** Agents would share notes within the call sites; examiners and offices would not see them.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'feedback',
    minutes: 8,
    notes:
      'On the claims line trust went from 3.64 to 4.02, while “My need was addressed” moved only from 3.63 to 3.82. In the portal, ease is at 3.63, after 3.66 before the identity step and 3.48 just after it. The empty quarter is a lapsed clearance.',
    likely_questions: bullets(
      '**Why is the portal blank in FY 2022 Q3?** Its clearance lapsed, and we stopped the survey until it was covered by the umbrella clearance in July.',
      '**Could the rise come from who answers?** We cannot rule it out. The share of callers who answer went from 12.6 to 14.5 percent; their mix by language and age hardly changed.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'pain-points',
    minutes: 8,
    notes:
      'Spend most of the time on payment: 83,000 claims a year stop there, and no score showed it, because those who give up are not in the survey.',
    likely_questions: bullets(
      '**Do all of them lack a bank account?** No. Of 4,100 who answered a question on that page, 61 percent did.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'barriers',
    minutes: 4,
    notes:
      'Three of the five need help from outside: clearance time, a certificate for designers, and partners in other agencies. Awards are for us and the union to agree on; the first module of the claims system is in the FY 2024 request.',
    likely_questions: bullets(
      '**Where are the 10 to 14 weeks lost?** Seven to nine of them inside our own department, before anything reaches OMB.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'catalysts',
    title: 'From evidence to decision in three weeks',
    minutes: 3,
    notes:
      'It took that long from the report on the worst hours to the early shift. Offer the list of call reasons to other providers.',
    likely_questions: bullets(
      '**Which life experience fits your services?** None names them; facing a financial shock is the closest.',
    ),
  }),
  keyed('briefing_slide', {
    key: 'priorities',
    minutes: 5,
    notes:
      'The asks are the next modules of the claims system and advice on research with people who are not customers yet. The Action Plan arrives by May 31.',
    likely_questions: bullets(
      '**What would you drop first?** The video test at the offices. It is the only item without a commitment behind it.',
    ),
  }),
];
