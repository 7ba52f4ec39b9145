import type { Entry } from '../workbook/entry.ts';
import { bullets, keyed, paragraphs } from './entry.ts';

/** §280.17, third component: data collection and metrics. */
export const dataNarratives: readonly Entry[] = [
  keyed('narrative', {
    question: 'data_types',
    text: paragraphs(
      bullets(
        '**Survey scores and comments:** claims line and portal. None for offices yet; an exit survey awaits clearance.',
        '**Operating figures:** waits, transfers and calls settled at the first try (claims line); completion by step (portal); visits and second trips (offices).',
        '**Telemetry:** claim form, document upload and, since March 2022, the identity step.',
        '**Reasons for contact:** every call since January 2022; office visits from the summer of 2023.',
        '**Complaints:** 6,300 letters and e-mails in FY 2022, sorted by subject once a quarter.',
        '**Administrative records:** claims, decisions, payments, appeals.',
        '**Research:** interviews, tests, diaries and sessions beside agents.',
      ),
      'Missing are data on people who never apply, and a way to follow one household through all channels.',
    ),
  }),
  keyed('narrative', {
    question: 'feedback_methods',
    text: paragraphs(
      'After every eighth call the caller receives a text message or, if no mobile number is on file, an e-mail with a link, within 24 hours. Whoever has neither is called by an automated survey on the next business day. In the last four quarters 325,482 callers were invited and 45,539 answered, or 14 percent.',
      'The portal shows its survey on one screen when a task is finished, to one visitor in four; about 6 percent answer. It reaches only people who finish. Those who give up are asked one voluntary question on the page they leave from.',
      'People who come to an office or write by mail are not asked at all today. The exit survey will change that for visits. For mail we rely on complaints and interviews.',
    ),
  }),
  keyed('narrative', {
    question: 'hcd_methods',
    text: paragraphs(
      'In FY 2022 and the first months of FY 2023 we used:',
      bullets(
        'interviews with 31 claimants, in two rounds;',
        'four rounds of tests of the portal with 46 people, eight of them using a screen reader or another aid;',
        'sessions beside 24 agents at four call sites;',
        'diaries of 22 claimants over the length of a claim;',
        'two journey maps and one service blueprint, drawn with the offices concerned.',
      ),
      'Scores told us that waiting hurts. The interviews told us why people wait at the phone in the first place: nothing in our letters says what happens next. In the tests, six of nine people without a bank account stopped at the payment page. No score had shown it, because only those who finish are asked.',
    ),
  }),
  keyed('narrative', {
    question: 'collection_plan',
    text: paragraphs(
      'A draft plan sorts eight collections by kind: five after a transaction, two after a journey, one on the relationship as a whole. Surveys of both designated services run under the department’s section 280 umbrella clearance, which expires on September 30, 2024. So do interviews and tests.',
      'Today the claims line asks nobody twice within 90 days. The plan will extend this to every collection and allow two requests per household and year.',
    ),
  }),
  keyed('narrative', {
    question: 'internal_reporting',
    text: paragraphs(
      'Every Monday each of the 76 claims line teams and its site manager see their scores, waits and comments of the week before. The portal team sees its figures daily. Both service owners receive a monthly summary, and the Service Council reads the quarterly table with an explanation by the owners. Field offices receive the national figures once a quarter.',
      'The report for the week of April 18, 2022, showed that the lowest scores of the day came from callers who got through between 8 and 11 a.m., after the longest waits. Three weeks later two teams started their shift at 7:30.',
    ),
  }),
  keyed('narrative', {
    question: 'public_reporting',
    text: paragraphs(
      'Results for both designated services go to OMB each quarter for publication on performance.gov; those for FY 2023 Q1 were sent on January 30, 2023. The annual performance report carries the yearly averages and the two outcomes. There is no agency page with these results, and none is planned.',
      'The portal has no results for FY 2022 Q3. The clearance of its survey had lapsed on March 31, 2022, and the survey was paused until the portal joined the umbrella clearance on July 5.',
    ),
  }),
];
