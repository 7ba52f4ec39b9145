import { isCarriedText } from '../../shared/carry-forward/carried-texts.ts';
import { lastYearLabel } from '../../shared/workbook/fiscal-year.ts';
import type { CarriedText } from '../../shared/workbook/snapshot.ts';
import { announce } from '../state/announcer.ts';
import { nameGiven } from '../state/author.ts';
import { flush, placeOf } from '../state/drafts.ts';
import { showError } from '../state/notices.ts';
import { saveConfirmation, useWorkbook } from '../state/workbook.ts';
import { Button } from '../ui/button.tsx';
import { focusWhenDrawn } from '../ui/focus.ts';
import { Icon } from '../ui/icon.tsx';
import './field-sign.css';

type Props = {
  readonly text: CarriedText;
  /** The field's. */
  readonly label: string;
};

/** What is being typed goes first: a text that was changed needs no confirming. */
async function confirm(text: CarriedText, label: string): Promise<void> {
  if (!(await nameGiven())) return;
  await flush();
  const answer = await saveConfirmation([text]);
  if (!answer.ok) {
    showError(answer.error);
    return;
  }
  announce(`Confirmed: ${label} is still true`);
  // The button has gone; its field is where one goes on.
  focusWhenDrawn(placeOf(text));
}

/** Beside a text that last year's workbook said and that nobody has looked at since; nothing beside the others. */
export function CarriedSign({ text, label }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  if (!isCarriedText(snapshot, text)) return null;
  return (
    <p className="field-sign">
      <Icon name="history" />
      <span>
        Carried from {lastYearLabel(snapshot) ?? 'last year'}: not yet confirmed or changed.{' '}
        {!readOnly && (
          <Button look="plain" onClick={() => void confirm(text, label)}>
            Still true<span className="visually-hidden">: {label}</span>
          </Button>
        )}
      </span>
    </p>
  );
}
