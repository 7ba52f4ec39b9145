import type { Entry } from '../workbook/entry.ts';
import { keyed } from './entry.ts';

export const dimensionSummaries: readonly Entry[] = [
  keyed('dimension_summary', {
    dimension: 'measurement',
    strengths:
      'Both designated services have an outcome with a target, ask all the questions of section 280.10, and report the same figures everywhere. The claims line reads waits and scores together every week and acts on them.',
    gaps: 'Field offices see no results of their own. Nobody is asked when a decision arrives. Eight collections run without a common plan.',
  }),
  keyed('dimension_summary', {
    dimension: 'governance_strategy',
    strengths:
      'One executive answers for all three services and can move staff and funds. All six officers attend the monthly Service Council, and late commitments have had consequences.',
    gaps: 'Customer evidence reaches council papers but not yet budget or acquisition papers. A lapsed clearance cost us a quarter of portal data, and two plans still give different dates for one release.',
  }),
  keyed('dimension_summary', {
    dimension: 'culture_organization',
    strengths:
      'Most agents and managers of the claims line have been trained with recordings of our own calls. Agents may decide more than a year ago, and their worst obstacle has shrunk from seven log-ins per shift to two.',
    gaps: 'Training, expectations and wider authority stop at the claims line; office staff and the portal team have seen little of them. Awards do not recognize good service.',
    override_level: 'emerging',
    override_reason:
      'Six of seven practices reach Established, so the rule gives Established. Five of the six rest on the claims line alone, where 1,450 of our 3,900 people work. Until training and authority reach the offices and the portal team, “Established” would claim more than we can show.',
  }),
  keyed('dimension_summary', {
    dimension: 'customer_understanding',
    strengths:
      'We know why people call and how many call for each reason. Research has become regular, and four offices agree on two journey maps.',
    gaps: 'We know little about people who never apply. Data from calls, portal and claims have been joined only once, by hand. Journeys that lead to other agencies have not been mapped, and burden is estimated in minutes only.',
  }),
  keyed('dimension_summary', {
    dimension: 'service_design',
    strengths:
      'The inventory is complete, every channel stays open, and customers have tested the portal in four rounds.',
    gaps: 'Maps have changed one handoff and no system. One feature was launched without telemetry. Most fixes are not measured, and phone scripts are not tested.',
  }),
];

export const capacityComponents: readonly Entry[] = [
  keyed('capacity_component', {
    component: 'talent',
    level: 'established',
    narrative:
      'Seven people work full time in the Customer Experience Office: the director, two researchers, a writer, two analysts and a survey methodologist. The letter project and the new photo instructions are their work. Two positions have been vacant since July 2022, for a service designer and for someone who recruits participants; a contractor fills in for the designer, and the portal team lends us its accessibility tester. Until both are filled, we can manage about six rounds of research a year instead of ten.',
  }),
  keyed('capacity_component', {
    component: 'service_management',
    level: 'established',
    narrative:
      'The claims line has one owner, a ranked list of 23 improvements and a monthly review, which in FY 2022 led to wider limits for agents and one form fewer. The Office of Information Technology manages the portal as a product, but cannot decide on payment or letters, where many of its customers get stuck. Field Operations answers for the offices but has no list of improvements across its seven regions.',
  }),
  keyed('capacity_component', {
    component: 'digital',
    level: 'emerging',
    narrative:
      'The portal works on phones and with screen readers, and its team can release every three weeks. The claims system of 2004 holds all services back: it keeps no notes that another office could read, it cannot send messages, and any change takes four to six months. A first module, the shared record of calls, will be specified from April 2023 on and depends on funds for FY 2024.',
  }),
  keyed('capacity_component', {
    component: 'leadership',
    level: 'established',
    narrative:
      'The Commissioner and all officers listened to recorded calls in September 2022. Feedback was on the agenda of each of the last 12 meetings of the Service Council, which moved both staff and money because of it. Leaders protected the research budget in the mid-year cut of 2022. The offices do not get the same attention yet.',
  }),
];
