import type { Entry } from '../workbook/entry.ts';
import { keyed } from './entry.ts';

export const dimensionSummaries: readonly Entry[] = [
  keyed('dimension_summary', {
    dimension: 'measurement',
    strengths:
      'Both designated services have outcomes with targets, ask all the questions of section 280.10, and report the same figures everywhere. Figures on waiting and on trust are read together every week on the claims line, and that reading has moved people and money.',
    gaps: 'Field offices see no results of their own. We do not ask when a decision arrives. Eight collections run without a common plan.',
  }),
  keyed('dimension_summary', {
    dimension: 'governance_strategy',
    strengths:
      'One executive answers for all three services and can move staff and funds. The Service Council meets monthly, all six officers attend, and late commitments have had consequences.',
    gaps: 'Customer evidence reaches council papers but not yet budget or acquisition papers. A lapsed clearance cost us a quarter of portal data before the calendar existed.',
  }),
  keyed('dimension_summary', {
    dimension: 'culture_organization',
    strengths:
      'Most agents and managers of the claims line have been trained with recordings of our own calls. Agents decide more by themselves than a year ago, and what hinders them is being taken away.',
    gaps: 'Nearly all of this stops at the claims line: office staff and the portal team are hardly touched by training, expectations or authority. Awards do not recognize good service.',
    override_level: 'emerging',
    override_reason:
      'Six of seven practices reach Established, so the rule gives Established. Five of the six rest on the claims line alone, where 1,450 of our 3,900 people work. Until training and authority reach the offices and the portal team, calling the culture of the organization established would say more than we can show.',
  }),
  keyed('dimension_summary', {
    dimension: 'customer_understanding',
    strengths:
      'We know why people call and how many for each reason. Interviews take place twice a year, and four offices agree on two journey maps.',
    gaps: 'We know those who come and little about those who do not. Data from calls, website and cases were joined once, by hand. Journeys that lead to other agencies have not been mapped, and burden is estimated only in minutes.',
  }),
  keyed('dimension_summary', {
    dimension: 'service_design',
    strengths:
      'The inventory is complete, every channel stays open, and the portal is tested with customers before and after a release.',
    gaps: 'Maps have changed one handoff and no system. A feature was launched without telemetry. Most fixes are not measured, and phone scripts are not tested.',
  }),
];

export const capacityComponents: readonly Entry[] = [
  keyed('capacity_component', {
    component: 'talent',
    level: 'established',
    narrative:
      'Seven people work full time in the Customer Experience Office: the director, two researchers, a writer, two analysts and a survey methodologist. Their sessions led to the new identity page and to the letter project. Two positions are vacant, for a service designer and for someone who recruits participants. Until they are filled, we can run about six rounds of research a year instead of ten.',
  }),
  keyed('capacity_component', {
    component: 'service_management',
    level: 'established',
    narrative:
      'The claims line has one owner, a ranked list of 23 improvements and a monthly review. In FY 2022 the review led to wider limits for agents and to the morning shift. The portal is managed as a product by the Office of Information Technology, but its owner cannot decide on payment or letters, where many of its customers get stuck. Field offices have no owner across regions.',
  }),
  keyed('capacity_component', {
    component: 'digital',
    level: 'emerging',
    narrative:
      'The portal works well on phones and with screen readers, and its team can release every three weeks. What holds all services back is the claims system of 2004: it keeps no notes that another office could read, it cannot send messages, and a change takes four to six months. A first module, the shared record of calls, will be specified from April 2023 and depends on funds for FY 2024.',
  }),
  keyed('capacity_component', {
    component: 'leadership',
    level: 'established',
    narrative:
      'The Commissioner and all officers listened to recorded calls in September 2022. The Service Council has read feedback in each of its last 12 meetings and moved two teams and $180,000 because of it. Leaders protected the research budget in the mid-year cut of 2022. What is missing is the same attention for the offices.',
  }),
];
