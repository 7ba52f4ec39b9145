import { useEffect, useId, useState } from 'react';
import { call } from '../../bridge/bridge.ts';
import { showDone, showError } from '../../state/notices.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import './problem-report.css';

/** What helps whoever looks for a fault, to be read before it is passed on. Nothing is sent from here. */
export function ProblemReportDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState<string>();
  const id = useId();
  useEffect(() => {
    const ask = async () => {
      const answer = await call('report.text', {});
      if (answer.ok) setText(answer.value.text);
      else showError(answer.error);
    };
    void ask();
  }, []);
  const copy = async () => {
    const answer = await call('clipboard.text', { text: text ?? '' });
    if (answer.ok)
      showDone('The report is copied. Paste it into a message to whoever supports this program.');
    else showError(answer.error);
  };
  const save = async () => {
    const answer = await call('report.save', {});
    if (!answer.ok) showError(answer.error);
    else if (answer.value !== null) showDone(`The report is saved as ${answer.value.fileName}.`);
  };
  return (
    <Dialog title="Report a problem" onClose={onClose} wide>
      <p>
        This is what helps to find a fault. It holds versions, settings, codes and counts: no answers, no
        names, no folders. Read it, add in your own words what you did and what you saw, and give it to
        whoever supports this program in your agency. This program sends nothing by itself.
      </p>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          The report
        </label>
        <textarea
          id={id}
          className="input problem-report"
          readOnly
          rows={14}
          value={text ?? 'Being put together …'}
        />
      </div>
      <div className="button-row">
        <Button look="main" disabled={text === undefined} onClick={() => void copy()}>
          Copy the report
        </Button>
        <Button disabled={text === undefined} onClick={() => void save()}>
          Save as a file…
        </Button>
        <Button look="plain" onClick={onClose}>
          Close
        </Button>
      </div>
    </Dialog>
  );
}
