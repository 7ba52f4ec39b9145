import { coveredByDimension, type LowPractice } from '../../../shared/plan/low-practices.ts';
import { commitmentFromPractice } from '../../../shared/plan/start-commitment.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import { nameAmong } from '../../../shared/workbook/titles.ts';
import { Field } from '../../forms/field.tsx';
import { RecordCard } from '../../forms/record-card.tsx';
import { addRecord } from '../../forms/records.ts';
import { goToTarget } from '../../state/navigation.ts';
import { useSnapshot, useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Prose } from '../../ui/prose.tsx';
import { CommitmentNames } from './commitment-names.tsx';

type Props = { readonly low: LowPractice; readonly isOpen: boolean; readonly onToggle: () => void };

/** A low practice: what answers it, an action in one press, or the reason for none. */
export function LowPracticeCard({ low, isOpen, onToggle }: Props) {
  const snapshot = useSnapshot();
  const { practice, level, rating } = low;
  const owner = rating.owner === undefined ? 'No owner' : nameAmong(snapshot, ['person'], rating.owner);
  return (
    <RecordCard
      kind="practice_rating"
      record={rating}
      title={() => `${practice.number} ${practice.statement.replace(/\.$/, '')}`}
      summary={() => <Standing low={low} isOpen={isOpen} />}
      note={() => `${level.label} · ${owner}`}
      headingLevel={4}
      isOpen={isOpen}
      onToggle={onToggle}
      isFirst
      isLast
    >
      {() => <LowPracticeBody low={low} owner={owner} />}
    </RecordCard>
  );
}

function Standing({ low, isOpen }: { readonly low: LowPractice; readonly isOpen: boolean }) {
  const hasReason = !isBlank(low.rating.no_action_reason);
  return (
    <span className="focus-standing">
      {low.naming.length > 0 && <span className="pill pill-good">Has an action</span>}
      {coveredByDimension(low).length > 0 && (
        <span className="pill pill-good">By the dimension’s commitments</span>
      )}
      {hasReason && <span className="pill">Reason given</span>}
      {!low.isAnswered && <span className="pill pill-bad">Needs an answer</span>}
      {!low.isAnswered && !isOpen && <StartAction low={low} look="outline" />}
    </span>
  );
}

function LowPracticeBody({ low, owner }: { readonly low: LowPractice; readonly owner: string }) {
  const { level, rating, isAnswered } = low;
  const covered = coveredByDimension(low);
  return (
    <>
      <p>
        Rated {level.label}; owner: {owner}.{' '}
        <Button
          look="plain"
          onClick={() => goToTarget({ kind: 'practice_rating', id: rating.id, field: 'level' })}
        >
          See the rating
        </Button>
      </p>
      <Said label="Underway" text={rating.underway} />
      <Said label="Planned" text={rating.planned} />
      {low.naming.length > 0 && (
        <p className="focus-actions">
          <CommitmentNames commitments={low.naming} lead="Commitments that name it: " />
        </p>
      )}
      {covered.length > 0 && (
        <p className="focus-actions">
          <CommitmentNames commitments={covered} lead="Covered by the dimension’s commitments: " />
        </p>
      )}
      <div className="button-row focus-start-row">
        <StartAction low={low} look={isAnswered ? 'outline' : 'main'} />
      </div>
      <Field name="no_action_reason" />
    </>
  );
}

/** What the assessment says about it: often the action is written there already. */
function Said({ label, text }: { readonly label: string; readonly text: string | undefined }) {
  if (text === undefined || isBlank(text)) return null;
  return (
    <div className="focus-said">
      <p>{label}, says the assessment:</p>
      <Prose text={text} />
    </div>
  );
}

function StartAction({ low, look }: { readonly low: LowPractice; readonly look: 'main' | 'outline' }) {
  const { readOnly } = useWorkbook();
  if (readOnly) return null;
  const start = async () => {
    const id = await addRecord('commitment', commitmentFromPractice(low));
    if (id !== undefined) goToTarget({ kind: 'commitment', id, field: 'title' });
  };
  return (
    <Button look={look} icon="add" className="focus-start" onClick={() => void start()}>
      Start an action
      <span className="visually-hidden">
        {' '}
        out of practice {low.practice.number} of {low.dimension.label}
      </span>
    </Button>
  );
}
