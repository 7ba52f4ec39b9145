import { type ReactNode, useCallback, useEffect, useId, useMemo } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { Field as FieldDeclaration } from '../../shared/model/field.ts';
import { findField, model } from '../../shared/model/model.ts';
import { flush, isWaiting, noteDraft, placeOf, useInvalidDraft, waitingFor } from '../state/drafts.ts';
import { useWorkbook } from '../state/workbook.ts';
import { CarriedSign } from './carried-sign.tsx';
import { CommentSign } from './comments/comment-sign.tsx';
import { ConflictSign } from './conflict-sign.tsx';
import { Control } from './controls/control.tsx';
import { FieldFrame, type FieldNames } from './field-frame.tsx';
import { type Raw, readRaw, sameRaw, toRaw } from './raw.ts';
import { fieldValueOf, type RawValues, useFormRecord } from './record-form.tsx';

export type FieldProps = {
  readonly name: string;
  /** Takes the place of the model's label where a screen says it better. */
  readonly label?: string;
  /** Takes the place of the model's help; `null` for none. */
  readonly help?: string | null;
  /** Shows another control for the same value, such as level words. */
  readonly control?: (props: ControlProps) => ReactNode;
  /** Smaller, without a help text, for rows. */
  readonly compact?: boolean;
};

export type ControlProps = {
  readonly field: FieldDeclaration;
  readonly names: FieldNames;
  readonly raw: Raw;
  readonly invalid: boolean;
  readonly readOnly: boolean;
  readonly onChange: (raw: Raw) => void;
  /** For controls that are too costly to read at every key stroke: what to call when it is time. */
  readonly onTyping: (read: () => Raw) => void;
  readonly onBlur: () => void;
};

/** One field of the record around it: label, help, citation, control, and the error beside it. */
export function Field({ name, label, help, control, compact = false }: FieldProps) {
  const { kind, id, key, record } = useFormRecord();
  const { readOnly, snapshot } = useWorkbook();
  const field = findField(model[kind], name);
  if (field === undefined) throw new Error(`${kind} has no field ${name}`);
  const form = useFormContext<RawValues>();
  const controller = useController<RawValues>({ name, control: form.control });
  const place = placeOf({ kind, id, field: name });
  const left = useInvalidDraft(place);
  const saved = toRaw(field, fieldValueOf(record, name));
  const savedText = JSON.stringify(saved);
  const shownLabel = label ?? field.label;

  // What was saved elsewhere (undo, history) is shown, unless somebody is typing here.
  useEffect(() => {
    if (isWaiting(place)) return;
    const stored: Raw = JSON.parse(savedText);
    if (!sameRaw(form.getValues(name), stored)) form.resetField(name, { defaultValue: stored });
  }, [savedText, place, form, name]);

  // Text that could not be saved is still there on coming back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arrival
  useEffect(() => {
    if (left !== undefined) form.setValue(name, left.raw as Raw, { shouldValidate: true });
    const waiting = waitingFor(place);
    if (waiting?.ok === true) form.setValue(name, toRaw(field, waiting.value ?? undefined));
  }, []);

  const target = useMemo(() => ({ kind, id, field: name, key }), [kind, id, name, key]);
  const note = useCallback(
    (read: () => Raw) =>
      noteDraft({ target, label: shownLabel, read: () => readRaw(field, read(), snapshot.edition) }),
    [target, shownLabel, field, snapshot.edition],
  );
  const onTyping = useCallback(
    (read: () => Raw) =>
      note(() => {
        const raw = read();
        form.setValue(name, raw, { shouldValidate: true });
        return raw;
      }),
    [note, form, name],
  );
  const onChange = (raw: Raw) => {
    controller.field.onChange(raw);
    note(() => form.getValues(name) ?? raw);
  };

  const base = useId();
  const names: FieldNames = { control: `${base}c`, label: `${base}l`, help: `${base}h`, error: `${base}e` };
  const problem = controller.fieldState.error?.message;
  const shownHelp = help === null || compact ? undefined : (help ?? field.help);
  const props: ControlProps = {
    field,
    names,
    raw: controller.field.value ?? saved,
    invalid: problem !== undefined,
    readOnly,
    onChange,
    onTyping,
    onBlur: () => {
      controller.field.onBlur();
      void flush();
    },
  };
  return (
    <FieldFrame
      names={names}
      field={field}
      label={shownLabel}
      help={shownHelp}
      problem={problem}
      compact={compact}
      focusKey={place}
      sign={
        <>
          <ConflictSign conflict={{ kind, id, field: name }} label={shownLabel} />
          <CarriedSign text={{ kind, id, field: name }} label={shownLabel} />
          <CommentSign field={{ kind, id, field: name }} label={shownLabel} />
        </>
      }
    >
      {control === undefined ? <Control {...props} /> : control(props)}
    </FieldFrame>
  );
}
