import type { RecordId } from '../model/id.ts';
import { model } from '../model/model.ts';
import type { Entry } from '../workbook/entry.ts';
import { derivedRecordId } from '../workbook/record-id.ts';
import { keyed } from './entry.ts';
import { barriers, catalysts, commitments, deliveries, evidence, initiatives, painPoints } from './ids.ts';

/** Evidence for practices. Four at Established have none on purpose: they show what prints as self-reported. */
const forPractices: readonly (readonly [practice: string, evidence: RecordId, note: string])[] = [
  ['measurement-1', evidence.performancePlan, 'Outcomes and targets, page 14'],
  ['measurement-1', evidence.minutes, 'Review of the outcomes, September 2022'],
  ['measurement-1', evidence.feedbackFile, '“My need was addressed,” both services'],
  ['measurement-2', evidence.weeklyReport, 'Waits and scores by hour, issue for the week of April 18'],
  ['measurement-2', evidence.staffingMemo, 'The decision and its reason'],
  ['measurement-3', evidence.directive, 'Sections 2 and 3, and the annex on timing'],
  ['measurement-3', evidence.feedbackFile, 'Questions asked and answers, all quarters'],
  ['measurement-4', evidence.directive, 'Annex: moments by service'],
  ['measurement-4', evidence.interviews, 'Moments that claimants named, page 9'],
  ['measurement-5', evidence.weeklyReport, 'Results by team'],
  ['measurement-7', evidence.feedbackFile, 'The table as sent'],
  ['measurement-7', evidence.performancePlan, 'Indicators 2.1.a to 2.2.b'],
  ['governance-1', evidence.delegation, 'Whole order, two pages'],
  ['governance-2', evidence.budget, 'Positions and dollars'],
  ['governance-3', evidence.minutes, 'Papers of December 2022 and January 2023'],
  ['governance-4', evidence.performancePlan, 'Budget line of each objective'],
  ['governance-4', evidence.budget, 'Projects that gave way'],
  ['governance-5', evidence.minutes, 'Attendance lists'],
  ['governance-5', evidence.staffingMemo, 'Change of the shift rules'],
  ['governance-6', evidence.minutes, 'August 2022, item 3: call-back'],
  ['culture-2', evidence.training, 'Attendance, and what changed afterward'],
  ['culture-5', evidence.weeklyReport, 'Transfers, May to September 2022'],
  ['culture-6', evidence.sideBySide, 'Ranked list of obstacles'],
  ['understanding-1', evidence.callReasons, 'Reasons by quarter'],
  ['understanding-2', evidence.interviews, 'Findings on repeat calls, page 4'],
  ['understanding-4', evidence.interviews, 'Maps, annexes A and B'],
  ['understanding-4', evidence.minutes, 'Agreement of four offices, August 2022'],
  ['design-1', evidence.inventory, 'Five elements of each service'],
  ['design-2', evidence.inventory, 'Test with 40 requests, last page'],
  ['design-3', evidence.portalTests, 'Round of June 2022 and the release that followed'],
  ['design-4', evidence.sideBySide, 'Blueprint: the seven systems used for one claim'],
  ['design-6', evidence.identityReview, 'Timeline of the 17 days'],
  ['design-7', evidence.portalTests, 'First tries before and after the new instructions'],
];

const forRecords: readonly (readonly [target: RecordId, evidence: RecordId, note: string])[] = [
  [painPoints.repeating, evidence.interviews, 'Finding 2: explaining everything again'],
  [painPoints.repeating, evidence.sideBySide, 'Obstacle 2: notes that the next agent cannot see'],
  [painPoints.waiting, evidence.callReasons, 'Reason “where is my claim,” by quarter'],
  [painPoints.waiting, evidence.interviews, 'Finding 1: nothing says what comes next'],
  [painPoints.noBank, evidence.portalTests, 'Round of November 2022'],
  [painPoints.identity, evidence.identityReview, 'Reasons for rejected photos'],
  [painPoints.identity, evidence.portalTests, 'Rounds of March and June 2022'],
  [painPoints.letters, evidence.letterReview, 'Table 2: reason and date by letter'],
  [painPoints.letters, evidence.callReasons, 'Reason “question about a letter”'],
  [commitments.statusMessages, evidence.callReasons, 'Baseline'],
  [commitments.letters, evidence.letterReview, 'Baseline'],
  [initiatives.letters, evidence.letterReview, 'Why these 14 letters'],
  [initiatives.identity, evidence.identityReview, 'What the launch taught'],
  [deliveries.waits, evidence.staffingMemo, 'The decision'],
  [deliveries.waits, evidence.weeklyReport, 'Waits before and after'],
  [deliveries.callback, evidence.minutes, 'August and November 2022'],
  [deliveries.plainLetters, evidence.letterReview, 'State of the letters in October 2022'],
  [barriers.systems, evidence.sideBySide, 'Systems used in one call'],
  [barriers.partners, evidence.interviews, 'Other agencies, page 12'],
  [catalysts.council, evidence.minutes, 'Decisions and their dates'],
  [catalysts.callReasons, evidence.callReasons, 'Check of recordings'],
];

const forCapacity: readonly (readonly [component: string, evidence: RecordId, note: string])[] = [
  ['talent', evidence.budget, 'Nine positions'],
  ['service_management', evidence.weeklyReport, 'Used in the monthly review'],
  ['digital', evidence.sideBySide, 'Limits of the claims system'],
  ['leadership', evidence.minutes, 'Feedback on every agenda'],
];

/** @param workbookId the ids of ratings and components follow from it */
export function evidenceLinks(workbookId: string): readonly Entry[] {
  const targets: readonly (readonly [RecordId, RecordId, string])[] = [
    ...forPractices.map(
      ([practice, item, note]) =>
        [derivedRecordId(workbookId, model.practice_rating, [practice]), item, note] as const,
    ),
    ...forCapacity.map(
      ([component, item, note]) =>
        [derivedRecordId(workbookId, model.capacity_component, [component]), item, note] as const,
    ),
    ...forRecords,
  ];
  return targets.map(([target, item, note]) => keyed('evidence_link', { evidence: item, target, note }));
}
