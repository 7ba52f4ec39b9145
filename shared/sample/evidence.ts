import type { Entry } from '../workbook/entry.ts';
import { entry } from './entry.ts';
import { evidence } from './ids.ts';
import { umbrellaNumber } from './surveys.ts';

export const evidenceRegister: readonly Entry[] = [
  entry('evidence', evidence.performancePlan, {
    title: 'FY 2023 Annual Performance Plan, objectives 2.1 and 2.2',
    kind: 'policy',
    date: '2022-03-28',
    source: 'Office of Performance',
    description:
      'Outcome, baseline and target for each designated service, and the budget line behind each objective.',
    url: 'https://www.example.gov/performance-plan-2023',
  }),
  entry('evidence', evidence.weeklyReport, {
    title: 'Weekly report of the claims line, FY 2022',
    kind: 'operational_data',
    date: '2022-10-07',
    source: 'Claims Program',
    description: 'Fifty-two weeks of waits, transfers and scores by team, site and hour of the day.',
  }),
  entry('evidence', evidence.staffingMemo, {
    title: 'Decision memo: an early shift for two teams',
    kind: 'policy',
    date: '2022-05-06',
    source: 'Service Council',
    description:
      'Moves 38 agents to a shift that starts at 7:30 a.m. and changes the shift rules. Cites the report for the week of April 18, 2022.',
  }),
  entry('evidence', evidence.directive, {
    title: 'Directive 12: Asking our customers',
    kind: 'policy',
    date: '2022-09-14',
    source: 'Office of the Commissioner',
    description:
      'What both designated services ask, when and at which moments, and who is responsible. The annex compares the questions with section 280.10 and reports how soon 2,000 invitations went out.',
  }),
  entry('evidence', evidence.feedbackFile, {
    title: 'Quarterly feedback table, FY 2021 Q2 to FY 2023 Q1',
    kind: 'customer_feedback',
    date: '2023-01-30',
    source: 'Customer Experience Office',
    control_number: umbrellaNumber,
    description:
      'Counts for every question of both designated services over eight quarters. The portal has no results for one of them.',
  }),
  entry('evidence', evidence.delegation, {
    title: 'Delegation order for the Deputy Commissioner for Service, renewed',
    kind: 'policy',
    date: '2023-01-09',
    source: 'Office of the Commissioner',
    description: 'First issued on February 11, 2022. Covers staff and funds of all three services.',
  }),
  entry('evidence', evidence.budget, {
    title: 'FY 2023 operating budget, line “service improvement”',
    kind: 'policy',
    date: '2022-11-18',
    source: 'Office of Budget and Finance',
    description: '$3.2 million, nine positions, and the projects that gave way to call-back.',
  }),
  entry('evidence', evidence.minutes, {
    title: 'Minutes of the Service Council, February 2022 to January 2023',
    kind: 'other',
    date: '2023-01-26',
    source: 'Service Council',
    description: 'Twelve meetings: attendance, decisions, and action on commitments that were behind.',
  }),
  entry('evidence', evidence.interviews, {
    title: 'Interviews with 31 claimants',
    kind: 'hcd_research',
    date: '2022-06-17',
    source: 'Customer Experience Office',
    control_number: umbrellaNumber,
    description:
      'Two rounds, in March and May 2022. Findings by step of the journey, with two maps and a note on other agencies that claimants deal with.',
  }),
  entry('evidence', evidence.portalTests, {
    title: 'Tests of the portal, four rounds, 46 people',
    kind: 'hcd_research',
    date: '2022-11-30',
    source: 'Office of Information Technology',
    control_number: umbrellaNumber,
    description:
      'Rounds of December 2021 and of March, June and November 2022; eight people used a screen reader or another aid. The last round was held with nine people without a bank account, of whom six stopped at the payment page.',
  }),
  entry('evidence', evidence.callReasons, {
    title: 'Why people call: reasons recorded in 2022',
    kind: 'operational_data',
    date: '2023-01-13',
    source: 'Office of Data',
    description:
      'All calls of calendar year 2022 by reason and quarter. Agents’ entries were right in 91 percent of 400 recordings checked.',
  }),
  entry('evidence', evidence.sideBySide, {
    title: 'Observation of 24 agents at four call sites',
    kind: 'hcd_research',
    date: '2022-08-26',
    source: 'Customer Experience Office',
    description:
      'What agents do during a call, which seven systems they use, and a ranked list of 17 obstacles. The blueprint of November 2022 is attached.',
  }),
  entry('evidence', evidence.inventory, {
    title: 'Service inventory, 2022 edition',
    kind: 'service_assessment',
    date: '2022-11-10',
    source: 'Customer Experience Office',
    description:
      'Three services with everything that sections 280.4 and 280.5 ask for, the owners’ confirmations, and the test with 40 requests.',
    url: 'https://www.example.gov/service-inventory',
  }),
  entry('evidence', evidence.training, {
    title: 'Training record of “Serving Customers,” March to December 2022',
    kind: 'operational_data',
    date: '2022-12-30',
    source: 'Office of Human Capital',
    description:
      'Attendance by site and grade, and what people said three months later that they now do differently.',
  }),
  entry('evidence', evidence.letterReview, {
    title: 'Review of 14 decision letters',
    kind: 'service_assessment',
    date: '2022-10-28',
    source: 'Customer Experience Office',
    description:
      'Ten of 14 letters give the reason for the decision on the second page or later, and nine ask for something without a date. Includes a count of calls in the 14 days after a letter.',
  }),
  entry('evidence', evidence.identityReview, {
    title: 'Review of the launch of the identity step',
    kind: 'service_assessment',
    date: '2022-03-11',
    source: 'Office of Information Technology',
    description:
      'What failed after January 18, 2022, why it took 17 days to notice, and what telemetry would have shown on the first day.',
  }),
];
