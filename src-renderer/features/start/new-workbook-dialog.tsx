import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { formatDate } from '../../../shared/calendar/format.ts';
import { describeError } from '../../../shared/ipc/app-error.ts';
import { readFiscalYear } from '../../forms/fiscal-year-text.ts';
import { askForName } from '../../state/author.ts';
import { unsavedLabels } from '../../state/drafts.ts';
import { createWorkbook } from '../../state/open-workbook.ts';
import { today } from '../../state/today.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LineInput } from '../../ui/line-input.tsx';
import { assessmentDue, nextAssessmentYear } from './assessment-year.ts';
import { readNewWorkbook } from './new-workbook.ts';

/** Asks for what a workbook cannot be without; where it is kept is asked by the system's own dialog. */
export function NewWorkbookDialog({ onClose }: { readonly onClose: () => void }) {
  const [provider, setProvider] = useState('');
  const [year, setYear] = useState(() => String(nextAssessmentYear(today())));
  const [checked, setChecked] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [failure, setFailure] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const reading = readNewWorkbook(provider, year);
  const problems = checked && 'problems' in reading ? reading.problems : {};

  useEffect(() => form.current?.querySelector<HTMLInputElement>('input')?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if ('problems' in reading) {
      const wrong = reading.problems.provider === undefined ? 'fiscalYear' : 'provider';
      form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
      return;
    }
    if (waiting) return;
    setWaiting(true);
    setFailure(undefined);
    const answer = await createWorkbook(reading.request.provider, reading.request.fiscalYear);
    setWaiting(false);
    if (!answer.ok) setFailure(describeError(answer.error));
    else if (answer.value) {
      onClose();
      askForName();
    } else if (unsavedLabels().length > 0)
      setFailure(
        `Not everything in the open workbook is saved yet: ${unsavedLabels().join(', ')}. Close this dialog and correct or clear it first.`,
      );
  };

  const fiscalYear = readFiscalYear(year);
  const due = fiscalYear === undefined ? undefined : assessmentDue(fiscalYear);
  return (
    <Dialog title="New workbook" onClose={onClose}>
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
        <LineInput
          name="provider"
          label="Provider"
          help="The High Impact Service Provider, as OMB designated it."
          value={provider}
          onChange={setProvider}
          problem={problems.provider}
        />
        <LineInput
          name="fiscalYear"
          label="Fiscal year"
          help="The year in which the Capacity Assessment is due. The commitments in it are for the year after."
          value={year}
          onChange={setYear}
          problem={problems.fiscalYear}
          short
        />
        <p className="start-due" aria-live="polite">
          {due !== undefined && (
            <>
              The Capacity Assessment for FY {fiscalYear} is due <strong>{formatDate(due)}</strong> (§280.14).
            </>
          )}
        </p>
        <h3>Where it is kept</h3>
        <p id={`${id}where`}>
          You choose a folder next. The workbook is one ordinary file there, ending in .cxwb, that you can
          copy and back up like any other. A folder of your own is best: on a shared drive only one person can
          have it open for writing.
        </p>
        <p className="field-error" role="alert">
          {failure}
        </p>
        <div className="button-row">
          <button
            type="submit"
            className="button button-main"
            aria-describedby={`${id}where`}
            disabled={waiting}
          >
            {waiting ? 'Choosing where…' : 'Choose where to keep it…'}
          </button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  );
}
