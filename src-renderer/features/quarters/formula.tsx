import { deriveMean } from '../../../shared/feedback/derivation.ts';
import { exactMean } from '../../../shared/feedback/mean.ts';
import { countsOf } from '../../../shared/feedback/pooled.ts';
import type { MeasureCount } from '../../../shared/feedback/reported-answers.ts';

/** How the mean of the question that one is at came about, so that it can be worked out again. */
export function Formula({ question }: { readonly question: MeasureCount }) {
  const counts = countsOf(question);
  const { formula } = deriveMean({ ...exactMean(counts), counts, rows: [question] });
  return formula === '' ? null : (
    <p className="quarters-formula">
      Question {question.question_number}: {formula}, rounded half up.
    </p>
  );
}
