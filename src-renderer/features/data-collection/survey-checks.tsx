import { resultWords } from '../../../shared/documents/assessment/survey-checklist.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import type { SurveyCheck } from '../../../shared/readiness/survey-checklist.ts';
import { capitalized } from '../../../shared/readiness/words.ts';
import { goToTarget } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { type ChecksOfSurvey, countsOf, ResultSign } from './check-results.tsx';

type Props = { readonly edition: Edition; readonly checks: ChecksOfSurvey };

/**
 * The survey against each item of the checklist of §280.10 and the clearance of §280.11: the result in words, why, and
 * the way to mend it.
 */
export function SurveyChecks({ edition, checks }: Props) {
  const { met, applicable } = countsOf(checks.asked);
  return (
    <table className="table data-collection-checks">
      <caption>
        {met} of {applicable} checks that apply are met{' '}
        <span className="citation">{edition.survey.citation}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Check</th>
          <th scope="col">Result</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {[...checks.asked, ...checks.clearance].map((check) => (
          <Row key={check.id} edition={edition} check={check} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly edition: Edition; readonly check: SurveyCheck };

function Row({ edition: { survey }, check: { label, citation, result, note, found, where } }: RowProps) {
  const isOpen = result === 'not_met' || result === 'unknown';
  return (
    <tr>
      <th scope="row">
        {label} {citation !== survey.citation && <span className="citation">{citation}</span>}
      </th>
      <td className={`data-collection-result data-collection-${result}`}>
        <ResultSign result={result} /> {resultWords[result]}
      </td>
      <td>
        {reason(found, note)}{' '}
        {isOpen && where !== undefined && (
          <Button look="plain" onClick={() => goToTarget(where)}>
            Go there<span className="visually-hidden">: {label}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

/** "24 hours"; "2 minutes. It is not recorded how the minutes are known." */
function reason(found: string | undefined, note: string | undefined): string {
  if (found === undefined) return note ?? '';
  return note === undefined ? capitalized(found) : `${capitalized(found)}. ${note}`;
}
