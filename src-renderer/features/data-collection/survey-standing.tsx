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
  const open = [...asked, ...clearance];
  const failed = open.filter(({ result }) => result === 'not_met');
  const unknown = open.filter(({ result }) => result === 'unknown');
  return (
    <div className="data-collection-standing">
      <p role="status">
        <strong>
          {met} of {applicable} checks met.
        </strong>{' '}
        {failed.length > 0 && <span className="data-collection-not_met">Not met: {names(failed)}. </span>}
        {unknown.length > 0 && <span className="data-collection-unknown">Not known: {names(unknown)}.</span>}
      </p>
      <Button look="plain" onClick={() => goToHeading(checklist)}>
        Go to the checklist
      </Button>
    </div>
  );
}

/** As many as a line holds; the checklist has them all. */
const mostNamed = 4;

function names(checks: readonly SurveyCheck[]): string {
  const words = checks.map(shortName);
  return words.length <= mostNamed
    ? listed(words)
    : listed([...words.slice(0, mostNamed - 1), `${words.length - mostNamed + 1} more`]);
}
