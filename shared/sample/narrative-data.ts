import type { Entry } from '../workbook/entry.ts';
import { bullets, keyed, paragraphs } from './entry.ts';

/** §280.17, third component: data collection and metrics. */
export const dataNarratives: readonly Entry[] = [
  keyed('narrative', {
    question: 'data_types',
    text: paragraphs(
      bullets(
        '**Survey scores and comments:** claims line and portal. None for offices yet; an exit survey awaits clearance.',
        '**Operating figures:** waits, transfers and questions resolved in one call (claims line); completion by step (portal); visits and second trips (offices).',
        '**Telemetry:** claim form, document upload and, since March 2022, proof of identity.',
        '**Reasons for contact:** every call since January 2022; office visits from the summer of 2023.',
        '**Complaints:** 6,300 letters and e-mails in FY 2022, sorted by subject once a quarter.',
        '**Administrative records:** claims, decisions, payments, appeals.',
        '**Research:** interviews, tests, diaries and observation of agents.',
      ),
      'We lack data on people who never apply, and we cannot follow one household through all channels.',
    ),
  }),
  keyed('narrative', {
    question: 'feedback_methods',
    text: paragraphs(
      'After a call, every eighth caller receives a text message or, without a mobile number on file, an e-mail with a link, unless we asked within the past 90 days. People with neither get a call from an automated survey. All of this happens within 24 hours, weekends included. In the last four quarters 311,189 callers were invited and 43,514 answered, or 14 percent.',
      'The portal shows its survey on one screen to one in four visitors who finish a task; about 6 percent answer. Those who give up never see it. On the payment page they are asked one voluntary question instead.',
      'People who visit an office or write to us are not asked yet. The exit survey will change that for visits. For mail we rely on complaints and interviews.',
    ),
  }),
  keyed('narrative', {
    question: 'hcd_methods',
    text: paragraphs(
      'In FY 2022 and the first months of FY 2023 we used:',
      bullets(
        'interviews with claimants, 18 by phone and 13 face to face, in two rounds;',
        'four rounds of tests of the portal with 46 people;',
        'observation of 24 agents at four call sites;',
        'diaries that 22 claimants kept from the first form to the decision;',
        'two journey maps and one service blueprint, drawn with the offices concerned.',
      ),
      'Scores told us that people mind the wait. Interviews told us why they call in the first place: nothing in our letters says what happens next. In the tests, six of nine people without a bank account stopped at the payment page. No score had shown it, because the survey reaches only those who finish.',
    ),
  }),
  keyed('narrative', {
    question: 'collection_plan',
    text: paragraphs(
      'A draft plan sorts eight collections by kind: five after a transaction, two after a journey, one on the relationship as a whole. Surveys of both designated services run under the department’s section 280 umbrella clearance, which expires on September 30, 2024. So do interviews and tests.',
      'The claims line already leaves 90 days between two requests to the same caller. The plan will extend this to every collection and allow two requests per household and year.',
    ),
  }),
  keyed('narrative', {
    question: 'internal_reporting',
    text: paragraphs(
      'Every Monday the claims line teams and their site managers see their own scores, waits and comments of the week before. The portal team sees its figures daily. Both service owners receive a monthly summary, and the Service Council discusses the quarterly table with them. Field offices receive the national figures once a quarter.',
      'In August 2022 two teams on the Spanish line saw their scores for fairness drop from one Monday to the next. A recorded notice about a deadline had been changed in English only. The Spanish notice was corrected within two days, and both are now changed together.',
    ),
  }),
  keyed('narrative', {
    question: 'public_reporting',
    text: paragraphs(
      'Results for both designated services go to OMB each quarter for publication on performance.gov; those for FY 2023 Q1 were sent on January 30, 2023. The annual performance report gives yearly averages and, for each service, the share of customers who say that their need was addressed. There is no agency page with these results, and none is planned.',
      'The portal has no results for FY 2022 Q3. The clearance of its survey lapsed on March 31, 2022. Once this was noticed, on April 12, the survey was stopped until the portal joined the umbrella clearance on July 5, and the answers of those first days were discarded.',
    ),
  }),
];
