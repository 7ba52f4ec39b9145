import type { Entry } from '../workbook/entry.ts';
import { entry, keyed, sampleId } from './entry.ts';
import { barriers, catalysts, deliveries, lastYearCommitments, services } from './ids.ts';

/** What surrounds the commitments: focus, deliveries, priorities, barriers, catalysts, indicators. */

export const focusAreas: readonly Entry[] = [
  keyed('focus_area', {
    dimension: 'customer_understanding',
    reason:
      'We hardly hear from people who do not reach us. Four of the seven practices are below Established, more than in any other dimension.',
  }),
  keyed('focus_area', {
    dimension: 'service_design',
    reason:
      'We learn a good deal about our customers and have changed few systems and letters because of it. All five commitments work on this dimension.',
  }),
];

export const deliveryEntries: readonly Entry[] = [
  entry('delivery', deliveries.waits, {
    title: 'Shorter waits on the claims line',
    description:
      'Two teams with 38 agents have worked an early shift since May 2022, and call-back began at two call sites in November.',
    commitment_last_year: lastYearCommitments.waits,
    result: 'delivered',
    measured:
      'The average wait fell from 16.9 minutes in FY 2022 Q1 to 7.6 minutes in FY 2023 Q1; the target was 10 minutes. Calls also declined by 7 percent, and we have not separated the effects.',
  }),
  entry('delivery', deliveries.callback, {
    title: 'Call-back instead of waiting',
    description:
      'Callers may hang up and are called back within a two-hour window. It was promised at four call sites by August 2022.',
    commitment_last_year: lastYearCommitments.callback,
    result: 'partly',
    measured:
      'Live at two sites since November 2022. In ten weeks 28,700 callers used it, and 82 percent were reached within the window. The other two sites follow in June 2023.',
  }),
  entry('delivery', deliveries.plainLetters, {
    title: 'Plain decision letters',
    description:
      'Six letters were to be rewritten by September 2022. Legal review took longer than we had planned for.',
    commitment_last_year: lastYearCommitments.plainLetters,
    result: 'continues',
    measured:
      'Two letters have been in use since December 2022, too short a time to measure their effect. The work continues as a commitment on all 14 letters.',
  }),
];

export const priorityEntries: readonly Entry[] = [
  entry('priority', sampleId('priority/claims-system'), {
    title: 'Next modules of the claims system',
    budget_year: 2025,
    reason:
      'The shared record of calls is only the first module. Letters and the status of claims still run on the system of 2004, which cannot keep up with the portal.',
    ask_of_omb:
      'Consideration of the second and third modules, about $9 million over two years, in the FY 2025 budget.',
  }),
  entry('priority', sampleId('priority/non-applicants'), {
    title: 'Research with people who never apply',
    budget_year: 2025,
    reason:
      'By a rough estimate, one eligible household in five does not file. A standing panel, recruited with community organizations, would show why.',
    ask_of_omb:
      'Advice on paying participants, and on a clearance that covers people who are not our customers yet.',
  }),
];

export const barrierEntries: readonly Entry[] = [
  entry('barrier', barriers.designers, {
    kind: 'hcd_talent',
    description:
      'The position for a service designer has been vacant since July 2022. Two candidates declined because of the grade, and neither we nor the department has a list of candidates to hire from.',
    dimension: 'service_design',
    ask: 'A government-wide certificate of service designers from which agencies can hire.',
  }),
  entry('barrier', barriers.clearance, {
    kind: 'pra',
    description:
      'A new survey under the umbrella clearance takes 10 to 14 weeks, most of it inside the department. The exit survey at the offices has waited since November 2022.',
    dimension: 'measurement',
    ask: 'A target of 30 days, for departments too, for requests that use only the standard questions.',
  }),
  entry('barrier', barriers.systems, {
    kind: 'technology',
    description:
      'Agents use seven systems for one claim. None of them holds notes that another office can read, and the claims system of 2004 cannot send messages.',
    dimension: 'service_design',
    ask: 'Support for the FY 2024 request for the first module of a new claims system.',
  }),
  entry('barrier', barriers.awards, {
    kind: 'policy',
    description:
      'Award criteria for agents are subject to bargaining, and good service to customers is not among them. The agreement runs until September 2024.',
    dimension: 'culture_organization',
    ask: 'Examples from providers whose agreements reward good service, to prepare the next agreement.',
  }),
  entry('barrier', barriers.partners, {
    kind: 'other',
    description:
      'We have no agreement with state agencies or housing authorities on sharing research, and nobody is assigned to journeys that lead to them.',
    dimension: 'customer_understanding',
    ask: 'A contact at two state agencies, and a model agreement on sharing research findings.',
  }),
];

export const catalystEntries: readonly Entry[] = [
  entry('catalyst', catalysts.council, {
    kind: 'leadership',
    description:
      'One executive can move staff and funds across all three services, and the Service Council decides in the meeting in which it hears the evidence.',
    dimension: 'governance_strategy',
    ask: 'A place on the agenda of a meeting of providers, to present this.',
  }),
  entry('catalyst', catalysts.liaisons, {
    kind: 'talent',
    description:
      'Our liaisons at call sites and in the regions often notice problems before the reports show them. Interest is high: 40 people applied for the last two openings.',
    dimension: 'culture_organization',
  }),
  entry('catalyst', catalysts.callReasons, {
    kind: 'data',
    description:
      'Agents have recorded a reason for every call since January 2022, and a check found 91 percent of entries right. It shortened the choice of commitments.',
    dimension: 'customer_understanding',
    ask: 'Help in finding other providers who would use a common list of reasons.',
  }),
  entry('catalyst', catalysts.contract, {
    kind: 'technology',
    description:
      'Since June 2022 a new contract has let the portal team release every three weeks instead of every three months. It pays for three rounds of tests a year; the rounds of June and November 2022 were the first two.',
    dimension: 'service_design',
  }),
];

export const performanceIndicators: readonly Entry[] = [
  entry('indicator', sampleId('indicator/claims-line-need'), {
    name: 'Callers who say that their need was addressed',
    service: services.claimsLine,
    source: 'FY 2024 Annual Performance Plan, indicator 2.1.a',
    target: '70 percent in FY 2024',
  }),
  entry('indicator', sampleId('indicator/within-ten-minutes'), {
    name: 'Callers answered within 10 minutes',
    service: services.claimsLine,
    source: 'FY 2024 Annual Performance Plan, indicator 2.1.b',
    target: '80 percent in FY 2024',
  }),
  entry('indicator', sampleId('indicator/portal-need'), {
    name: 'Portal customers who say that their need was addressed',
    service: services.portal,
    source: 'FY 2024 Annual Performance Plan, indicator 2.2.a',
    target: '72 percent in FY 2024',
  }),
  entry('indicator', sampleId('indicator/finished-online'), {
    name: 'Claims started online that are finished online',
    service: services.portal,
    source: 'FY 2024 Annual Performance Plan, indicator 2.2.b',
    target: '71 percent in FY 2024',
  }),
];
