import type { CheckResult } from '../../../shared/readiness/survey-check.ts';
import type { SurveyCheck } from '../../../shared/readiness/survey-checklist.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';

/** What a survey is held against, as it stands in its controls. */
export type ChecksOfSurvey = {
  /** The checklist of §280.10. */
  readonly asked: readonly SurveyCheck[];
  /** Control number and clearance of §280.11. */
  readonly clearance: readonly SurveyCheck[];
};

const signs: Readonly<Record<CheckResult, IconName | undefined>> = {
  met: 'checkCircle',
  not_met: 'error',
  unknown: 'info',
  not_applicable: undefined,
};

export function ResultSign({ result }: { readonly result: CheckResult }) {
  const sign = signs[result];
  return sign === undefined ? null : <Icon name={sign} />;
}

export function countsOf(checks: readonly SurveyCheck[]) {
  const count = (wanted: CheckResult) => checks.filter(({ result }) => result === wanted).length;
  return { met: count('met'), applicable: checks.length - count('not_applicable') };
}

/** Where a whole sentence has no room. An item that this program does not know keeps its own words. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['service_selection', 'choice of the service'],
  ['timing', 'timing'],
  ['trust_question', 'trust question'],
  ['satisfaction_question', 'satisfaction question'],
  ['likert_scale', 'scale'],
  ['wording_discussed', 'talk with OMB'],
  ['drivers_covered', 'drivers'],
  ['free_text', 'free text'],
  ['question_count', 'number of questions'],
  ['length', 'length'],
  ['questions_mapped', 'measures'],
  ['designated_coverage', 'coverage of a designated service'],
  ['control_number', 'control number'],
  ['clearance', 'clearance'],
]);

export function shortName({ id, label }: SurveyCheck): string {
  return shortNames.get(id) ?? label;
}
