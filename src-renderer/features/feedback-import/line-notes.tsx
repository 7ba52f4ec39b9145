import { useId } from 'react';
import { formatNumber } from '../../../shared/documents/format.ts';
import type { PlannedFeedback } from '../../../shared/ipc/contract.ts';
import { capitalized } from '../../../shared/readiness/words.ts';
import { call } from '../../bridge/bridge.ts';
import { showDone, showError } from '../../state/notices.ts';
import { Button } from '../../ui/button.tsx';
import { notesAsText } from './plan-words.ts';

type Props = {
  readonly title: string;
  /** What it means for the import. */
  readonly lead: string;
  readonly notes: PlannedFeedback['warnings'];
};

const shownAtMost = 100;

/** What is said of lines of the file: the first of them here, all of them to copy. */
export function LineNotes({ title, lead, notes }: Props) {
  const id = useId();
  const rest = notes.length - shownAtMost;
  const copy = async () => {
    const answer = await call('clipboard.text', { text: notesAsText(title, notes) });
    if (answer.ok) showDone('The list is copied as text. Paste it where you need it.');
    else showError(answer.error);
  };
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h4 id={id}>
        {title} ({formatNumber(notes.length)})
      </h4>
      <p>{lead}</p>
      <ul className="feedback-import-notes">
        {notes.slice(0, shownAtMost).map(({ line, message }) => (
          <li key={`${line} ${message}`}>
            <strong>Line {formatNumber(line)}:</strong> {capitalized(message)}
            {message.endsWith('.') ? '' : '.'}
          </li>
        ))}
      </ul>
      <div className="button-row">
        {rest > 0 && <span>And {formatNumber(rest)} more.</span>}
        <Button onClick={() => void copy()}>
          Copy all as text
          <span className="visually-hidden">: {title}</span>
        </Button>
      </div>
    </section>
  );
}
