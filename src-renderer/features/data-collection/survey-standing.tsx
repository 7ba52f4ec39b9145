import { formatNumber } from '../../../shared/documents/format.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { type SurveyCheck, surveyChecklist } from '../../../shared/readiness/survey-checklist.ts';
import { listed } from '../../../shared/readiness/words.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { type ChecksOfSurvey, countsOf, shortName } from './check-results.tsx';
import { goToHeading } from './go-to-heading.ts';

/** The checklist in a few words, for the survey's card. */
export function ChecklistPill({ survey }: { readonly survey: RecordIn<'survey'> }) {
  const { met, applicable } = countsOf(surveyChecklist(useSnapshot(), survey));
  const look = met === applicable ? 'pill-good' : 'pill-caution';
  return (
    <span className={`pill ${look}`}>
      {met} of {applicable} checks met
    </span>
  );
}

type Props = {
  readonly checks: ChecksOfSurvey;
  /** The id of the heading above the checklist. */
  readonly checklist: string;
};

/** How the survey stands, in view wherever in the form one writes. */
export function SurveyStanding({ checks: { asked, clearance }, checklist }: Props) {
  const { met, applicable } = countsOf(asked);
  const failed = asked.filter(({ result }) => result === 'not_met');
  const unknown = asked.filter(({ result }) => result === 'unknown').length;
  const isOpen = clearance.some(({ result }) => result === 'not_met' || result === 'unknown');
  return (
    <div className="data-collection-standing" data-beside>
      <p role="status">
        <strong>
          {met} of {applicable} checks met.
        </strong>{' '}
        {failed.length > 0 && <span className="data-collection-not_met">{failedInWords(failed)} </span>}
        {unknown > 0 && <span className="data-collection-unknown">{formatNumber(unknown)} not known. </span>}
        {isOpen && <span className="data-collection-unknown">Clearance is open (§280.11).</span>}
      </p>
      <Button look="plain" onClick={() => goToHeading(checklist)}>
        Go to the checklist
      </Button>
    </div>
  );
}

/** As many as leave room for the form; the sections of the form have them all. */
const mostNamed = 3;

function failedInWords(failed: readonly SurveyCheck[]): string {
  return failed.length <= mostNamed
    ? `Not met: ${listed(failed.map(shortName))}.`
    : `${formatNumber(failed.length)} not met.`;
}
