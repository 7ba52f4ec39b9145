import { useRef, useState } from 'react';
import type { ListedConflict } from '../../../shared/ipc/contract.ts';
import type { FieldValue } from '../../../shared/model/field.ts';
import { findField, model } from '../../../shared/model/model.ts';
import { enterable, settleWith } from '../../../shared/workbook/conflicts.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { type Raw, readRaw, toRaw } from '../../forms/raw.ts';
import { fieldValueOf } from '../../forms/record-form.tsx';
import { save } from '../../forms/records.ts';
import { undo } from '../../state/commands.ts';
import { dismissDone, showDone, showProblem } from '../../state/notices.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { focusWhenDrawn } from '../../ui/focus.ts';

/** The place of a value in the list, or one of one's own. */
type Choice = number | 'own';

/**
 * What is chosen in one conflict, and settling it with that.
 *
 * @param label of the field, for the message
 * @param neighbor `data-focus-key` of what takes the focus then
 */
export function useSettling(detail: ListedConflict, label: string, neighbor: string | undefined) {
  const { kind, id, field: name, values } = detail;
  const snapshot = useSnapshot();
  const field = findField(model[kind], name);
  const [choice, setChoice] = useState<Choice>();
  const [problem, setProblem] = useState<string>();
  // Begins with what is shown: the newest text, the union of a set.
  const [raw, setRaw] = useState<Raw>(() =>
    field === undefined ? '' : toRaw(field, fieldValueOf(findRecord(snapshot, kind, id), name)),
  );
  const read = useRef<() => Raw>(undefined);

  const ownValue = (): FieldValue | null | undefined => {
    if (field === undefined) return undefined;
    const reading = readRaw(field, read.current?.() ?? raw, snapshot.edition);
    setProblem(reading.ok ? undefined : reading.problem);
    return reading.ok ? reading.value : undefined;
  };
  const chosenValue = (at: number): FieldValue | null | undefined => {
    const value = enterable(snapshot, detail, values[at]?.value);
    if (value === undefined)
      showProblem(
        `“${label}” was not settled: what was chosen there has been deleted. Choose another value.`,
      );
    return value;
  };

  return {
    choice,
    problem,
    raw,
    choose: setChoice,
    onTyping: (reader: () => Raw) => {
      read.current = reader;
    },
    onChange: (next: Raw) => {
      read.current = undefined;
      setRaw(next);
    },
    settle: async () => {
      if (choice === undefined) return;
      const value = choice === 'own' ? ownValue() : chosenValue(choice);
      if (value === undefined || !(await save([settleWith(detail, value)]))) return;
      // An undo that is still offered would be of this one.
      dismissDone();
      showDone(`Settled: ${label}.`, { label: 'Undo', run: () => void undo() });
      focusWhenDrawn(...(neighbor === undefined ? [] : [neighbor]), 'heading');
    },
  };
}
