import type { ReactNode } from 'react';
import { dataNoteSentences } from '../../../shared/documents/assessment/data-notes.ts';
import { answersInView, type ResultView, undatedReports } from '../../../shared/feedback/results/scope.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { goToTarget } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';

/** What is unusual about the data in view: shown as they were reported, and told. */
export function DataNotes({ view }: { readonly view: ResultView }): ReactNode {
  const sentences = dataNoteSentences(answersInView(view));
  const undated = undatedReports(view.snapshot);
  const [first] = undated;
  return (
    <section className="card" aria-labelledby="results-data-notes">
      <h2 id="results-data-notes">Notes on the data</h2>
      {sentences.length === 0 && first === undefined && <p>Nothing about these reports is unusual.</p>}
      {sentences.length > 0 && (
        <>
          <p>The data are shown as they were reported. This is unusual about them:</p>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {first !== undefined && (
        <p>
          {counted(undated.length, 'report')} without a fiscal year or a quarter{' '}
          {undated.length === 1 ? 'enters' : 'enter'} no figure here.{' '}
          <Button look="plain" onClick={() => goToTarget({ kind: 'feedback_report', id: first.id })}>
            Go to the first
          </Button>
        </p>
      )}
    </section>
  );
}
