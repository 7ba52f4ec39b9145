import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { FieldValue } from '../../shared/model/field.ts';
import { model } from '../../shared/model/model.ts';
import { useSnapshot } from '../state/workbook.ts';
import { Button } from '../ui/button.tsx';
import { focusWhenDrawn } from '../ui/focus.ts';
import { Control } from './controls/control.tsx';
import { FieldFrame, type FieldNames } from './field-frame.tsx';
import { readRaw } from './raw.ts';

/** What was typed about a piece of evidence that is not registered yet: texts by field. */
export type EvidenceDraft = Readonly<Record<string, string>>;

export const emptyEvidence: EvidenceDraft = {};

const fields = ['title', 'kind', 'date', 'source', 'url'] as const;
type Name = (typeof fields)[number];

type Props = {
  readonly draft: EvidenceDraft;
  readonly onDraft: (draft: EvidenceDraft) => void;
  /** `withFile`: to ask for a file to attach next. */
  readonly onSave: (values: Readonly<Record<string, FieldValue>>, withFile: boolean) => void;
  /** What was typed stays for the next time. */
  readonly onCancel: () => void;
  /** Back to finding one; absent where there is none to find. */
  readonly onBack?: () => void;
};

/** A new piece for the register: what identifies it. The rest can be added there. */
export function NewEvidence({ draft, onDraft, onSave, onCancel, onBack }: Props) {
  const { edition } = useSnapshot();
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusWhenDrawn('new-evidence/title'), []);
  const read = (name: Name) => readRaw(model.evidence.fields[name], draft[name] ?? '', edition);
  const problemOf = (name: Name) => {
    const reading = read(name);
    if (!reading.ok) return reading.problem;
    return name === 'title' && reading.value === null
      ? 'needs a few words by which to recognize it'
      : undefined;
  };
  const register = (withFile: boolean) => {
    setChecked(true);
    const wrong = fields.find((name) => problemOf(name) !== undefined);
    if (wrong !== undefined) {
      form.current
        ?.querySelector<HTMLElement>(`[data-focus-key="new-evidence/${wrong}"] :is(input, select)`)
        ?.focus();
      return;
    }
    onSave(
      Object.fromEntries(
        fields.flatMap((name) => {
          const reading = read(name);
          return reading.ok && reading.value !== null ? [[name, reading.value]] : [];
        }),
      ),
      withFile,
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    register(false);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      {fields.map((name) => (
        <DraftField
          key={name}
          name={name}
          text={draft[name] ?? ''}
          problem={checked ? problemOf(name) : undefined}
          onChange={(text) => onDraft({ ...draft, [name]: text })}
        />
      ))}
      <div className="button-row">
        <button type="submit" className="button button-main">
          Register and link
        </button>
        <Button icon="attach" onClick={() => register(true)}>
          Register and attach a file…
        </Button>
        {onBack !== undefined && <Button onClick={onBack}>Find one in the register instead</Button>}
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

type FieldProps = {
  readonly name: Name;
  readonly text: string;
  readonly problem: string | undefined;
  readonly onChange: (text: string) => void;
};

/** A field of a record that is not in the workbook yet. */
function DraftField({ name, text, problem, onChange }: FieldProps) {
  const field = model.evidence.fields[name];
  const base = useId();
  const names: FieldNames = { control: `${base}c`, label: `${base}l`, help: `${base}h`, error: `${base}e` };
  return (
    <FieldFrame
      names={names}
      field={field}
      label={field.label}
      help={field.help}
      problem={problem}
      compact={false}
      focusKey={`new-evidence/${name}`}
    >
      <Control
        field={field}
        names={names}
        raw={text}
        invalid={problem !== undefined}
        readOnly={false}
        onChange={(raw) => onChange(typeof raw === 'string' ? raw : '')}
        onTyping={() => undefined}
        onBlur={() => undefined}
      />
    </FieldFrame>
  );
}
