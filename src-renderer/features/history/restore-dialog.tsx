import { useId, useState } from 'react';
import { findField, model } from '../../../shared/model/model.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { valueInWords } from '../../../shared/workbook/value-words.ts';
import { save } from '../../forms/records.ts';
import { undo } from '../../state/commands.ts';
import { showDone } from '../../state/notices.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { momentInWords } from '../../ui/moment-words.ts';
import type { FieldLine, RecordLines } from './change-words.ts';
import { type Candidate, restorable } from './restorable.ts';

export type ToRestore = {
  readonly record: RecordLines;
  readonly line: FieldLine;
  /** UTC milliseconds. */
  readonly at: number;
};

type Props = ToRestore & { readonly onClose: () => void };

const longest = 2000;

/** Shows what a former value would replace, then saves it as a new change: nothing is lost either way. */
export function RestoreDialog({ record: { kind, id }, line, at, onClose }: Props) {
  const snapshot = useSnapshot();
  const name = useId();
  const { current, candidates } = restorable(snapshot, { ...line, kind, id });
  const [chosen, setChosen] = useState<Candidate['when']>(candidates[0]?.when ?? 'before');
  const candidate = candidates.find(({ when }) => when === chosen) ?? candidates[0];
  const label = findField(model[kind], line.field)?.label ?? line.field;
  const inWords = (value: unknown) => valueInWords(snapshot, kind, line.field, value, longest);
  const whenWords = {
    before: `Before ${momentInWords(at)}`,
    after: `As it was set on ${momentInWords(at)}`,
  };
  const restore = async () => {
    if (candidate === undefined) return;
    if (await save([{ kind, id, set: { [line.field]: candidate.value } }]))
      showDone(`“${label}” has its former value again.`, { label: 'Undo', run: () => void undo() });
    onClose();
  };
  return (
    <Dialog title={`Restore “${label}”`} onClose={onClose} wide>
      <p>{titleOfId(snapshot, kind, id)}</p>
      <h3>It says now</h3>
      <blockquote className="history-value">{inWords(current)}</blockquote>
      {candidates.length === 0 && (
        <p>This is what it says already, or the field cannot hold the former value any more.</p>
      )}
      {candidates.length === 1 && (
        <>
          <h3>It will say again</h3>
          <blockquote className="history-value">{inWords(candidate?.value)}</blockquote>
        </>
      )}
      {candidates.length > 1 && (
        <fieldset className="history-candidates">
          <legend>It will say again</legend>
          {candidates.map(({ value, when }) => (
            <label key={when} className="radio">
              <input
                type="radio"
                name={name}
                checked={when === candidate?.when}
                onChange={() => setChosen(when)}
              />
              <span>
                {whenWords[when]}
                <span className="history-value">{inWords(value)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="button-row">
        {candidate !== undefined && (
          <Button look="main" onClick={() => void restore()}>
            Restore
          </Button>
        )}
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}
