import { resultWords } from '../../../shared/documents/assessment/survey-checklist.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import type { CheckResult } from '../../../shared/readiness/survey-check.ts';
import { type SurveyCheck, surveyChecklist } from '../../../shared/readiness/survey-checklist.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { goToTarget } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';

type Props = { readonly survey: RecordIn<'survey'> };

const signs: Readonly<Record<CheckResult, IconName | undefined>> = {
  met: 'checkCircle',
  not_met: 'error',
  unknown: 'info',
  not_applicable: undefined,
};

function countsOf(checks: readonly SurveyCheck[]) {
  const count = (wanted: CheckResult) => checks.filter(({ result }) => result === wanted).length;
  return { met: count('met'), applicable: checks.length - count('not_applicable') };
}

/** The checklist in a few words, for the survey's card. */
export function ChecklistPill({ survey }: Props) {
  const { met, applicable } = countsOf(surveyChecklist(useSnapshot(), survey));
  const look = met === applicable ? 'pill-good' : 'pill-caution';
  return (
    <span className={`pill ${look}`}>
      {met} of {applicable} checks met
    </span>
  );
}

/**
 * The survey against each item of the checklist of §280.10: the result in words, why, and the way to mend it.
 *
 * @param snapshot with what is being typed, so that the checks follow it
 */
export function SurveyChecks({ snapshot, survey }: Props & { readonly snapshot: WorkbookSnapshot }) {
  const checks = surveyChecklist(snapshot, survey);
  const { met, applicable } = countsOf(checks);
  return (
    <table className="table data-collection-checks">
      <caption>
        {met} of {applicable} checks that apply are met{' '}
        <span className="citation">{snapshot.edition.survey.citation}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Check</th>
          <th scope="col">Result</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <Row key={check.id} check={check} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ check: { label, citation, result, note, where } }: { readonly check: SurveyCheck }) {
  const { survey } = useSnapshot().edition;
  const sign = signs[result];
  const isOpen = result === 'not_met' || result === 'unknown';
  return (
    <tr>
      <th scope="row">
        {label} {citation !== survey.citation && <span className="citation">{citation}</span>}
      </th>
      <td className={`data-collection-result data-collection-${result}`}>
        {sign !== undefined && <Icon name={sign} />} {resultWords[result]}
      </td>
      <td>
        {note}{' '}
        {isOpen && where !== undefined && (
          <Button look="plain" onClick={() => goToTarget(where)}>
            Go there<span className="visually-hidden">: {label}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
