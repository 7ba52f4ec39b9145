import { formatNumber } from '../../../shared/documents/format.ts';
import type { PlannedFeedback } from '../../../shared/ipc/contract.ts';
import type { ChosenFile } from '../../state/feedback-import.ts';
import { Button } from '../../ui/button.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { LineNotes } from './line-notes.tsx';
import { OtherProviders, Quarters, Services } from './plan-parts.tsx';
import { hasNews, importInWords, layoutInWords, nothingNewInWords, outcomesOf } from './plan-words.ts';
import { ProblemWords } from './problem-words.tsx';
import type { Problem } from './use-import.ts';

type Props = {
  readonly file: ChosenFile;
  readonly plan: PlannedFeedback;
  readonly problem: Problem | undefined;
  readonly onApply: () => void;
  readonly onReadAgain: () => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
};

/** What the import will do; its one button does it. */
export function PlanStep({ file, plan, problem, onApply, onReadAgain, onBack, onClose }: Props) {
  const isNews = hasNews(plan);
  return (
    <div className="feedback-import-plan">
      <StepHeading>{isNews ? 'What will happen' : 'Nothing to import'}</StepHeading>
      <p>
        <strong className="feedback-import-file">{file.fileName}</strong> holds {layoutInWords(plan)}.{' '}
        {isNews ? 'Nothing has been changed yet.' : `${nothingNewInWords(plan)} Nothing was changed.`}
      </p>
      <dl className="feedback-import-outcomes">
        {outcomesOf(plan).map(({ label, count }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <Services plan={plan} />
      <Quarters plan={plan} />
      <LineNotes
        title="Rows that cannot be taken"
        lead="They are left out. Where they matter, correct them in the file and import it again."
        notes={plan.skipped}
      />
      <LineNotes
        title="Worth a look"
        lead="What is odd stays as it stands in the file; nothing is corrected. Reports that are here already take what the file says; Undo brings back what they said."
        notes={plan.warnings}
      />
      <OtherProviders plan={plan} />
      <div className="feedback-import-actions">
        <ProblemWords problem={problem} onReadAgain={onReadAgain} onClose={onClose} />
        <div className="button-row">
          {isNews && (
            <Button look="main" onClick={onApply}>
              {importInWords(plan)}
            </Button>
          )}
          <Button onClick={onBack}>Back</Button>
          <Button onClick={onClose}>{isNews ? 'Cancel, change nothing' : 'Close'}</Button>
        </div>
      </div>
    </div>
  );
}
