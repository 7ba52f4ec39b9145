import { type FormEvent, useId, useRef, useState } from 'react';
import type { Edition } from '../../../shared/editions/edition.ts';
import { theOne } from '../../../shared/workbook/find.ts';
import { readFiscalYear } from '../../forms/fiscal-year-text.ts';
import { goTo } from '../../state/navigation.ts';
import { useOpened } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { LineInput } from '../../ui/line-input.tsx';
import { crosswalkInWords, newerEditions, problemOfYear } from './next-year.ts';
import { NextYearProgress } from './next-year-progress.tsx';
import { useNextYear } from './use-next-year.ts';
import { WhatIsCarried } from './what-is-carried.tsx';
import './next-year.css';

const title = 'Start next year';

/** The step from this year's workbook to the next year's, which is another file. */
export function NextYearDialog({ onClose }: { readonly onClose: () => void }) {
  const workbook = useOpened();
  if (workbook === undefined) return null;
  const { snapshot } = workbook;
  const last = theOne(snapshot, 'workbook')?.fiscal_year;
  return last === undefined ? (
    <NoYear onClose={onClose} />
  ) : (
    <AskForYear key={snapshot.workbookId} edition={snapshot.edition} last={last} onClose={onClose} />
  );
}

function NoYear({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p>
        This workbook does not say which fiscal year it is for, so no next year can follow it. Enter its
        fiscal year first.
      </p>
      <div className="button-row">
        <Button
          look="main"
          onClick={() => {
            onClose();
            // After the dialog has given the focus back.
            setTimeout(() => goTo('provider'));
          }}
        >
          Enter the fiscal year
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}

type AskProps = { readonly edition: Edition; readonly last: number; readonly onClose: () => void };

function AskForYear({ edition, last, onClose }: AskProps) {
  const [year, setYear] = useState(() => String(last + 1));
  const [chosen, setChosen] = useState<Edition>(edition);
  const [checked, setChecked] = useState(false);
  const { job, start, cancel } = useNextYear(onClose);
  const form = useRef<HTMLFormElement>(null);
  const where = useId();
  const fiscalYear = readFiscalYear(year);
  const problem = problemOfYear(fiscalYear, last);
  const isBusy = job.state !== 'asking';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (fiscalYear === undefined || problem !== undefined) {
      form.current?.querySelector<HTMLInputElement>('[name="fiscalYear"]')?.focus();
      return;
    }
    await start({ fiscalYear, ...(chosen.id === edition.id ? {} : { edition: chosen.id }) });
  };

  return (
    <Dialog title={title} onClose={onClose} cancelWork={isBusy ? cancel : undefined} wide>
      <form ref={form} className="next-year" onSubmit={(event) => void submit(event)} noValidate>
        {job.state === 'running' ? (
          <NextYearProgress job={job} year={fiscalYear ?? last + 1} onCancel={cancel} />
        ) : (
          <>
            <LineInput
              name="fiscalYear"
              label="Fiscal year"
              help={`The year after FY ${last}. A later one is possible where a year was left out.`}
              value={year}
              onChange={setYear}
              problem={checked ? problem : undefined}
              short
            />
            <EditionChoice from={edition} chosen={chosen} onChoose={setChosen} />
            <WhatIsCarried last={last} />
            <p id={where}>
              You choose where to keep it next. It is another file; this one is only read and stays as it is.
            </p>
            <p className="field-error" role="alert">
              {job.state === 'asking' && job.problem}
            </p>
            <div className="button-row">
              <button
                type="submit"
                className="button button-main"
                aria-describedby={where}
                aria-disabled={isBusy || undefined}
              >
                {isBusy ? 'Choosing where…' : 'Choose where to keep it…'}
              </button>
              <Button onClick={isBusy ? cancel : onClose}>Cancel</Button>
            </div>
          </>
        )}
      </form>
    </Dialog>
  );
}

type EditionProps = {
  readonly from: Edition;
  readonly chosen: Edition;
  readonly onChoose: (edition: Edition) => void;
};

/** Nothing to ask where the program has no newer one. */
function EditionChoice({ from, chosen, onChoose }: EditionProps) {
  const newer = newerEditions(from);
  if (newer.length === 0) return null;
  return (
    <fieldset className="next-year-edition">
      <legend>Edition of the circular</legend>
      {[from, ...newer].map((edition) => (
        <label key={edition.id}>
          <input
            type="radio"
            name="edition"
            checked={edition.id === chosen.id}
            onChange={() => onChoose(edition)}
          />
          <span>
            {edition.circular}
            {edition.id === from.id ? ', as this year' : ''}
          </span>
        </label>
      ))}
      {chosen.id !== from.id && <p className="field-help">{crosswalkInWords(from, chosen)}</p>}
    </fieldset>
  );
}
