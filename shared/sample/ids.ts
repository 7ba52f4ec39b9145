import { sampleId } from './entry.ts';

/** Names for the records that others point to, so that a misspelt reference does not compile. */

export const people = {
  official: sampleId('person/official'),
  cxLead: sampleId('person/cx-lead'),
  cio: sampleId('person/cio'),
  chco: sampleId('person/chco'),
  cfo: sampleId('person/cfo'),
  pio: sampleId('person/pio'),
  evaluation: sampleId('person/evaluation'),
  cdo: sampleId('person/cdo'),
  claims: sampleId('person/claims'),
  callSite: sampleId('person/call-site'),
  fieldOffice: sampleId('person/field-office'),
};

export const services = {
  claimsLine: sampleId('service/claims-line'),
  portal: sampleId('service/portal'),
  offices: sampleId('service/offices'),
};

export const moments = {
  callClaim: sampleId('moment/call-claim'),
  callWaiting: sampleId('moment/call-waiting'),
  callDecision: sampleId('moment/call-decision'),
  portalIdentity: sampleId('moment/portal-identity'),
  portalPayment: sampleId('moment/portal-payment'),
  portalSent: sampleId('moment/portal-sent'),
  officeDesk: sampleId('moment/office-desk'),
  officeLeaving: sampleId('moment/office-leaving'),
};

export const surveys = {
  claimsLine: sampleId('survey/claims-line'),
  portal: sampleId('survey/portal'),
  offices: sampleId('survey/offices'),
};

export const initiatives = {
  callback: sampleId('initiative/callback'),
  callRecord: sampleId('initiative/call-record'),
  identity: sampleId('initiative/identity'),
  letters: sampleId('initiative/letters'),
  joinedData: sampleId('initiative/joined-data'),
  collectionPlan: sampleId('initiative/collection-plan'),
};

export const evidence = {
  performancePlan: sampleId('evidence/performance-plan'),
  weeklyReport: sampleId('evidence/weekly-report'),
  staffingMemo: sampleId('evidence/staffing-memo'),
  directive: sampleId('evidence/directive'),
  feedbackFile: sampleId('evidence/feedback-file'),
  delegation: sampleId('evidence/delegation'),
  budget: sampleId('evidence/budget'),
  minutes: sampleId('evidence/minutes'),
  interviews: sampleId('evidence/interviews'),
  portalTests: sampleId('evidence/portal-tests'),
  callReasons: sampleId('evidence/call-reasons'),
  sideBySide: sampleId('evidence/side-by-side'),
  inventory: sampleId('evidence/inventory'),
  training: sampleId('evidence/training'),
  letterReview: sampleId('evidence/letter-review'),
  identityReview: sampleId('evidence/identity-review'),
};

export const personas = {
  firstClaim: sampleId('persona/first-claim'),
  noBank: sampleId('persona/no-bank'),
  familyHelper: sampleId('persona/family-helper'),
  littleEnglish: sampleId('persona/little-english'),
};

export const painPoints = {
  repeating: sampleId('pain-point/repeating'),
  waiting: sampleId('pain-point/waiting'),
  noBank: sampleId('pain-point/no-bank'),
  identity: sampleId('pain-point/identity'),
  letters: sampleId('pain-point/letters'),
};

export const commitments = {
  callRecord: sampleId('commitment/call-record'),
  statusMessages: sampleId('commitment/status-messages'),
  payment: sampleId('commitment/payment'),
  identity: sampleId('commitment/identity'),
  letters: sampleId('commitment/letters'),
};

export const lastYearCommitments = {
  waits: sampleId('commitment-2022/waits'),
  callback: sampleId('commitment-2022/callback'),
  plainLetters: sampleId('commitment-2022/plain-letters'),
};

export const deliveries = {
  waits: sampleId('delivery/waits'),
  callback: sampleId('delivery/callback'),
  plainLetters: sampleId('delivery/plain-letters'),
};

export const barriers = {
  designers: sampleId('barrier/designers'),
  clearance: sampleId('barrier/clearance'),
  systems: sampleId('barrier/systems'),
  awards: sampleId('barrier/awards'),
  partners: sampleId('barrier/partners'),
};

export const catalysts = {
  council: sampleId('catalyst/council'),
  liaisons: sampleId('catalyst/liaisons'),
  callReasons: sampleId('catalyst/call-reasons'),
  contract: sampleId('catalyst/contract'),
};
