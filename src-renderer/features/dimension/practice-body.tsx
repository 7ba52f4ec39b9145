import { fieldOfLastYear } from '../../../shared/assess/last-year.ts';
import type { PracticeStanding } from '../../../shared/assess/profile.ts';
import type { Practice } from '../../../shared/editions/edition.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { lastYearLabel } from '../../../shared/workbook/fiscal-year.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { EvidenceLinks } from '../../forms/evidence-links.tsx';
import { Field } from '../../forms/field.tsx';
import { LevelControl } from '../../forms/level-control.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { goTo } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LevelChange } from '../../ui/level-change.tsx';
import { statementOf } from './practice-words.ts';
import { ratingIdOf } from './record-ids.ts';

type Props = {
  readonly practice: Practice;
  readonly standing: PracticeStanding;
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
  /** The dimension after this one; at the last practice only. */
  readonly following?: Section;
};

/** The rating of one practice: level and its words, why, on what evidence, who answers, what comes next. */
export function PracticeBody({ practice, standing, onPrevious, onNext, following }: Props) {
  const snapshot = useSnapshot();
  const { lastYear } = standing;
  const year = lastYearLabel(snapshot);
  const lastYearsColumn =
    lastYear === undefined || year === undefined ? undefined : { level: lastYear.id, label: year };
  const key = { practice: practice.id };
  return (
    <>
      <div className="dimension-practice-about">
        <details>
          <summary>How to tell</summary>
          <p>{practice.help}</p>
        </details>
        <span className="citation">{practice.citation}</span>
      </div>
      <RecordForm kind="practice_rating" keyValues={key}>
        <div className="dimension-practice-level">
          <Field
            name="level"
            help={null}
            control={(props) => (
              <LevelControl {...props} words={practice.levels} lastYear={lastYearsColumn} />
            )}
          />
        </div>
        <div className="dimension-claim">
          <Field name="rationale" />
          <div>
            <EvidenceLinks
              kind="practice_rating"
              id={ratingIdOf(snapshot, practice)}
              keyValues={key}
              title={statementOf(practice)}
            />
            <WhatCarries standing={standing} />
          </div>
        </div>
        <div className="dimension-answers">
          <Field name="owner" compact />
          <Field name="present_at" compact />
          <Field name="confirmed" compact />
        </div>
        <div className="two-columns dimension-next">
          <Field name="underway" />
          <Field name="planned" />
        </div>
      </RecordForm>
      <div className="dimension-practice-foot">
        <p>
          <LevelChange yearLabel={year} lastYear={lastYear} level={standing.level} change={standing.change} />
          {lastYearsOwner(snapshot, practice)}
        </p>
        <div className="button-row">
          {onPrevious !== undefined && (
            <Button
              icon="arrowUp"
              aria-keyshortcuts="Control+ArrowUp Meta+ArrowUp"
              title="Ctrl or Command with the up arrow"
              onClick={onPrevious}
            >
              Previous practice
            </Button>
          )}
          {onNext !== undefined && (
            <Button
              look="main"
              icon="arrowDown"
              aria-keyshortcuts="Control+ArrowDown Meta+ArrowDown"
              title="Ctrl or Command with the down arrow"
              onClick={onNext}
            >
              Next practice
            </Button>
          )}
          {following !== undefined && (
            <Button look="main" onClick={() => goTo(following.id)}>
              Next: {following.label}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

/** Said where it helps: after a level was chosen that nothing carries yet. */
function WhatCarries({ standing: { level, selfReported } }: { readonly standing: PracticeStanding }) {
  return (
    <p className="dimension-carries" role="status">
      {level !== undefined && selfReported && (
        <>
          <Icon name="info" />
          <span>
            {level.score === 0
              ? 'What carries this level: what stands in the way, said under “Why this level” or as a barrier.'
              : `Prints as self-reported. What carries “${level.label}”: ${level.evidence}`}
          </span>
        </>
      )}
    </p>
  );
}

function lastYearsOwner({ lastYear }: WorkbookSnapshot, { id }: Practice): string {
  if (lastYear === undefined) return '';
  const owner = fieldOfLastYear(lastYear, 'practice_rating', 'practice', id, 'owner');
  const name = owner === undefined ? undefined : fieldOfLastYear(lastYear, 'person', 'id', owner, 'name');
  return name === undefined ? '' : ` · Owner then: ${name}`;
}
