import type { Entry } from '../workbook/entry.ts';
import { entry, keyed, sampleId } from './entry.ts';
import { barriers, catalysts, deliveries, lastYearCommitments, services } from './ids.ts';

/** What surrounds the commitments: focus, deliveries, priorities, barriers, catalysts, indicators. */

export const focusAreas: readonly Entry[] = [
  keyed('focus_area', {
    dimension: 'customer_understanding',
    reason:
      'We hear from people who reach us and hardly from those who do not. Four of its seven practices are below Established, more than in any other dimension.',
  }),
  keyed('focus_area', {
    dimension: 'service_design',
    reason:
      'We find out a good deal and change little in systems and letters because of it. All five commitments work on this dimension.',
  }),
];

export const deliveryEntries: readonly Entry[] = [
  entry('delivery', deliveries.morningPeak, {
    title: 'Shorter waits in the morning',
    description: 'Two teams, 38 agents, have started at 7:30 a.m. since May 2022, when most people call.',
    commitment_last_year: lastYearCommitments.morningPeak,
    result: 'delivered',
    measured:
      'The average wait fell from 16.9 minutes in FY 2022 Q1 to 7.6 minutes in FY 2023 Q1. The commitment was 10 minutes.',
  }),
  entry('delivery', deliveries.callback, {
    title: 'Call-back instead of waiting',
    description:
      'Callers can hang up and are called back within a two-hour window. It was promised for four call sites by August 2022.',
    commitment_last_year: lastYearCommitments.callback,
    result: 'partly',
    measured:
      'Live at two sites since November 2022; 31,400 callers used it in ten weeks, and 82 percent were reached within the window. The other two sites follow in June 2023.',
  }),
  entry('delivery', deliveries.plainLetters, {
    title: 'Plain decision letters',
    description:
      'Six letters were to be rewritten by September 2022. Legal review took longer than we had planned for.',
    commitment_last_year: lastYearCommitments.plainLetters,
    result: 'continues',
    measured:
      'Two letters have been in use since December 2022, too short a time to count their effect. The work continues as a commitment for all 14 letters.',
  }),
];

export const priorityEntries: readonly Entry[] = [
  entry('priority', sampleId('priority/claims-system'), {
    title: 'Next modules of the claims system',
    budget_year: 2025,
    reason:
      'The shared record of calls is the first module. Messages, letters and case status still run on the system of 2004, where a change takes four to six months.',
    ask_of_omb:
      'Consider the second and third modules, about $9 million over two years, in the FY 2025 budget.',
  }),
  entry('priority', sampleId('priority/non-applicants'), {
    title: 'Research with people who never apply',
    budget_year: 2025,
    reason:
      'By a rough estimate one eligible household in five does not file. A standing panel with community organizations would show why.',
    ask_of_omb:
      'Advise on paying participants and on a clearance that covers people who are not our customers yet.',
  }),
];

export const barrierEntries: readonly Entry[] = [
  entry('barrier', barriers.designers, {
    kind: 'hcd_talent',
    description:
      'The position of service designer has been vacant since the summer of 2022. Two candidates declined because the grade was below what their present agency pays.',
    dimension: 'service_design',
    ask: 'A government-wide certificate for service designers that we may hire from.',
  }),
  entry('barrier', barriers.clearance, {
    kind: 'pra',
    description:
      'A new survey under the umbrella clearance takes 10 to 14 weeks, most of it inside the department. The exit survey at the offices has waited since November 2022.',
    dimension: 'measurement',
    ask: 'A target of 30 days for requests that use only the standard questions.',
  }),
  entry('barrier', barriers.systems, {
    kind: 'technology',
    description:
      'Agents touch seven systems in one claim. None of them holds notes that another office can read, and the claims system cannot send messages.',
    dimension: 'service_design',
    ask: 'Support for the first module of the claims system in the FY 2024 budget.',
  }),
  entry('barrier', barriers.awards, {
    kind: 'policy',
    description:
      'Criteria for awards to agents are subject to bargaining; the agreement runs until September 2024. Good service to customers is therefore not a criterion.',
    dimension: 'culture_organization',
    ask: 'Examples from other providers whose agreements reward service to customers.',
  }),
  entry('barrier', barriers.partners, {
    kind: 'other',
    description:
      'We have no agreement with state agencies or housing authorities on sharing research, and nobody is assigned to journeys that cross to them.',
    dimension: 'customer_understanding',
    ask: 'A contact at two state agencies, and a model agreement on sharing research findings.',
  }),
];

export const catalystEntries: readonly Entry[] = [
  entry('catalyst', catalysts.council, {
    kind: 'leadership',
    description:
      'One executive can move staff and funds across all three services, and the Service Council uses its monthly meeting to decide.',
    dimension: 'governance_strategy',
    ask: 'None; an invitation to present this at the next meeting of providers would be welcome.',
  }),
  entry('catalyst', catalysts.liaisons, {
    kind: 'talent',
    description:
      'Eleven liaisons in call sites and regions notice problems weeks before reports show them. The post is sought after; 40 people applied for the last two openings.',
    dimension: 'culture_organization',
  }),
  entry('catalyst', catalysts.callReasons, {
    kind: 'data',
    description:
      'Every call has had a recorded reason since January 2022, and a check of 400 recordings found 91 percent of entries right. It made the choice of commitments short.',
    dimension: 'customer_understanding',
    ask: 'Interest in a common list of reasons that providers could compare.',
  }),
  entry('catalyst', catalysts.contract, {
    kind: 'technology',
    description:
      'A new contract lets the portal team release every three weeks and pays for research in each release. Before June 2022 a release took three months.',
    dimension: 'service_design',
  }),
];

export const performanceIndicators: readonly Entry[] = [
  entry('indicator', sampleId('indicator/within-ten-minutes'), {
    name: 'Callers answered within 10 minutes',
    service: services.claimsLine,
    source: 'FY 2024 Annual Performance Plan, indicator 2.1.a',
    target: '80 percent in FY 2024',
  }),
  entry('indicator', sampleId('indicator/claims-line-trust'), {
    name: 'Trust of callers, average of four quarters',
    service: services.claimsLine,
    source: 'FY 2024 Annual Performance Plan, indicator 2.1.b',
    target: 'Above the average of FY 2023',
  }),
  entry('indicator', sampleId('indicator/finished-online'), {
    name: 'Claims started online that are finished online',
    service: services.portal,
    source: 'FY 2024 Annual Performance Plan, indicator 2.2.a',
    target: '72 percent in FY 2024',
  }),
  entry('indicator', sampleId('indicator/portal-ease'), {
    name: 'Ease of process in the portal, average of four quarters',
    service: services.portal,
    source: 'FY 2024 Annual Performance Plan, indicator 2.2.b',
    target: 'Above the average of FY 2022',
  }),
];
