import { useState } from 'react';
import { formatDate } from '../../../shared/calendar/format.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { Field } from '../../forms/field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { useWorkbook } from '../../state/workbook.ts';

type Submission = RecordIn<'submission_record'>;

type Props = {
  /** Of one deliverable, in order of date. */
  readonly submissions: readonly Submission[];
  /** Of what stands there now. */
  readonly digest: string;
};

/** "Second submission, March 3, 2023", for lists and for choosing. */
export function submissionInWords({ date }: Submission, index: number): string {
  const place = index === 0 ? 'First submission' : `Resubmission ${index}`;
  return `${place}, ${date === undefined ? 'date not known' : formatDate(date)}`;
}

/** What went to OMB, in order of date, with what OMB said to each. */
export function SubmissionList({ submissions, digest }: Props) {
  if (submissions.length === 0) return <p className="sign-offs-none">Nothing was marked as submitted yet.</p>;
  return (
    <ol className="sign-offs-list">
      {submissions.map((submission, index) => (
        <SubmissionItem key={submission.id} submission={submission} index={index} digest={digest} />
      ))}
    </ol>
  );
}

type ItemProps = { readonly submission: Submission; readonly index: number; readonly digest: string };

function SubmissionItem({ submission, index, digest }: ItemProps) {
  const { readOnly } = useWorkbook();
  const { outcome } = submission;
  // As it was found: once the outcome is chosen, the date and the words are still to come.
  const [isAwaited] = useState(outcome === undefined && !readOnly);
  const standing =
    outcome === undefined ? 'No answer yet' : outcome === 'accepted' ? 'Accepted' : 'Change requested';
  const look = outcome === undefined ? '' : outcome === 'accepted' ? ' pill-good' : ' pill-caution';
  return (
    <li data-focus-key={`submission_record/${submission.id}`} tabIndex={-1}>
      <div className="sign-offs-line">
        <p>
          <strong>{submissionInWords(submission, index)}</strong>
          {submission.method !== undefined && <span>by {submission.method}</span>}
          <span className="sign-offs-soft">
            {submission.digest === digest ? 'says what stands here now' : 'edited since'}
            {submission.digest !== undefined && (
              <>
                , fingerprint <code>{submission.digest.slice(0, 12)}</code>
              </>
            )}
          </span>
        </p>
        <span className={`pill${look}`}>{standing}</span>
      </div>
      <details open={isAwaited}>
        <summary>Response of OMB</summary>
        <RecordForm kind="submission_record" id={submission.id}>
          <div className="two-columns">
            <Field name="outcome" />
            <Field name="response_date" />
          </div>
          <Field name="response" />
        </RecordForm>
      </details>
    </li>
  );
}
