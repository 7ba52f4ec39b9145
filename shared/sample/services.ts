import type { Entry } from '../workbook/entry.ts';
import { entry, paragraphs } from './entry.ts';
import { moments, services } from './ids.ts';

/** The service inventory: two designated services and one more, with the fields of §280.4 and §280.5. */
export const serviceInventory: readonly Entry[] = [
  entry('service', services.claimsLine, {
    name: 'Benefits Claims Line',
    description:
      'People file a claim for the Household Bridge Benefit by phone, ask what is happening with it, and have a decision explained.',
    responsible_unit: 'Claims Program',
    types: ['benefits'],
    channels: ['phone', 'automated_phone', 'email', 'postal_mail'],
    designated: true,
    designation_basis: ['volume', 'priority'],
    basis_explained:
      'It answers more people than any other service: 2.65 million calls in FY 2022. Callers are older than portal users and more often live in rural areas. Many have no computer, and for most of them the nearest office is far away.',
    agreed_with_omb_on: '2022-12-08',
    occasion:
      'A household has lost most of its income and someone picks up the phone: to file a claim, to find out where the claim stands, or because a letter is hard to understand. Rent is often due within two weeks.',
    who: 'Adults who file for their household. Callers are on average 11 years older than portal users, and one call in ten is made for somebody else, usually a parent.',
    demand:
      'The line took 440,000 claims in FY 2022, but most calls were about claims already filed. Volume jumps after large layoffs. A late payment puts rent and food at risk.',
    offering: 'A claim on file, a date for the decision, and an answer that the caller can act on.',
    roles: paragraphs(
      '1,450 agents at four call sites take claims and answer questions. Team supervisors handle what an agent may not decide.',
      'Claims examiners in the review office decide; the payment office pays. Callers meet neither of them.',
    ),
    tools:
      'Phone system with call-back at two of four sites, claims system, knowledge base, letter system, and an e-mail summary that a caller can ask for after the call.',
    annual_volume: 'from_1000000',
    contact_center: true,
    transactional: true,
    telemetry: ['strategic_questions', 'key_actions', 'timestamps', 'continuous', 'machine_readable'],
    equity_measures:
      'Scores and waits are broken down by language line, age group and region every quarter. Callers on the Spanish line waited 2.1 minutes longer than others in FY 2022 Q1 and 0.4 minutes longer in FY 2023 Q1.',
    proposed_change:
      'In FY 2024 every agent will see what the last agent was told, and claimants will be able to get text messages at four steps of their claim. More letters will say what was decided, why, and what to do next.',
    url: 'https://www.example.gov/claims-line',
  }),
  entry('service', services.portal, {
    name: 'Benefits Portal',
    description:
      'People file a claim online, prove who they are, send documents, choose how to be paid, and follow their claim.',
    responsible_unit: 'Office of Information Technology',
    types: ['benefits'],
    channels: ['website', 'mobile', 'email', 'postal_mail'],
    designated: true,
    designation_basis: ['volume', 'cost'],
    basis_explained:
      'Of all claims, 57 percent come through the portal. A claim finished online costs about a quarter as much as one taken by phone, and a claim that gets stuck online usually leads to a call or a visit.',
    agreed_with_omb_on: '2022-12-08',
    occasion:
      'Someone who has lost a job or fallen ill looks for help on a phone, often at night, with a pay stub and a lease at hand. They want to finish in one sitting and to know what comes next.',
    who: 'Six users in ten are on a phone rather than a computer. One in five stops and resumes on another day. Households without a bank account and people whose documents do not match their current name get stuck most often.',
    demand:
      'In FY 2022, 1,320,000 claims were started online and 808,000 were finished there, or 61 percent. Signed-in customers completed 2.02 million tasks, claims included.',
    offering: 'A finished claim with a confirmation number, and a page that shows where the claim stands.',
    roles:
      'A product team of 14 in the Office of Information Technology, eight of them contractors, runs the portal. Agents of the claims line help those who get stuck. Claims examiners decide.',
    tools:
      'Website built for phones first, identity proofing, document upload, payment choice, notices by e-mail, decision letters by post, and web analytics.',
    annual_volume: 'from_1000000',
    contact_center: false,
    transactional: true,
    telemetry: [
      'strategic_questions',
      'key_actions',
      'timestamps',
      'continuous',
      'machine_readable',
      'dashboards_alerts',
    ],
    equity_measures:
      'Completion is compared each month by device, language and payment method. On phones, 57 percent of started claims were finished in FY 2022, against 68 percent on computers.',
    proposed_change:
      'In FY 2024 people without a bank account will be able to finish online, and the identity step will say what went wrong and offer another way.',
    url: 'https://www.example.gov/portal',
  }),
  entry('service', services.offices, {
    name: 'Benefits Office Visits',
    description:
      'People bring documents, file a claim at a desk, or sit down with someone who explains a decision.',
    responsible_unit: 'Field Operations',
    types: ['benefits', 'informational'],
    channels: ['in_person', 'paper'],
    no_digital_reason:
      'Visitors are people whom the portal and the phone do not serve well: those who need a document certified on the spot, and those who want to see who is helping them. Field offices could not offer video until they got new network lines in 2022.',
    digital_path:
      'A booked video appointment from a library or from home could replace about a third of visits. A test at two field offices is planned for the summer of 2023.',
    designated: false,
    designation_basis: ['priority'],
    basis_explained:
      'Not designated so far. We would propose it next, because people without internet at home have few other ways to reach us.',
    occasion:
      'A claim is stuck, an original document has to be shown, or a denial has arrived and the call about it did not help.',
    who: 'People without internet at home, people who read little English, and claimants whose identity could not be proved online.',
    demand:
      'The 62 offices had 418,000 visits in FY 2022 and, together with the mail, took in 170,000 claims. About one visit in six was a second trip because a document was missing the first time.',
    offering: 'A certified document, a filed claim, or an explanation that can be taken home in writing.',
    roles:
      '640 office staff receive visitors, check documents and enter claims. A greeter at the door hands out numbers.',
    tools: 'Ticket system, document scanner, claims system, interpreters by phone.',
    annual_volume: 'from_50000',
    contact_center: false,
    transactional: true,
    equity_measures:
      'Travel time by county, use of interpreters, and the share of second trips are reviewed twice a year.',
    proposed_change:
      'No change is committed for FY 2024. The video test and an exit survey will show whether this service should be designated next.',
    url: 'https://www.example.gov/offices',
  }),
];

export const momentsThatMatter: readonly Entry[] = [
  entry('moment', moments.callClaim, {
    service: services.claimsLine,
    stage: 'start',
    description:
      'The caller explains what happened, and an agent takes the claim. The caller hopes to be believed and to hear that nothing is missing.',
  }),
  entry('moment', moments.callWaiting, {
    service: services.claimsLine,
    stage: 'process',
    description:
      'Days pass without news. The claimant calls to ask where the claim stands and has to explain the situation to somebody new.',
  }),
  entry('moment', moments.callDecision, {
    service: services.claimsLine,
    stage: 'end',
    description:
      'The decision letter arrives. The claimant wants to understand it and, if it is a denial, to know what can still be done.',
  }),
  entry('moment', moments.portalIdentity, {
    service: services.portal,
    stage: 'start',
    description:
      'The applicant photographs an ID and waits for the portal to accept it, often on an old phone in poor light.',
  }),
  entry('moment', moments.portalPayment, {
    service: services.portal,
    stage: 'process',
    description:
      'After some twenty screens the portal asks for a bank account. People who have one are nearly done; people who do not are stuck.',
  }),
  entry('moment', moments.portalSent, {
    service: services.portal,
    stage: 'end',
    description:
      'The applicant presses Send and looks for proof that the claim has arrived and a date to count on.',
  }),
  entry('moment', moments.officeDesk, {
    service: services.offices,
    stage: 'process',
    description: 'At the desk the visitor learns whether the papers are complete or another trip is needed.',
  }),
  entry('moment', moments.officeLeaving, {
    service: services.offices,
    stage: 'end',
    description: 'On the way out, the visitor should know what was done today and what happens next.',
  }),
];
