import { useId } from 'react';
import type { Field } from '../../../shared/model/field.ts';
import { Control } from '../../forms/controls/control.tsx';
import { FieldFrame, type FieldNames } from '../../forms/field-frame.tsx';
import type { Raw } from '../../forms/raw.ts';

type Props = {
  readonly field: Field;
  readonly label: string;
  readonly raw: Raw;
  /** The end of "This …". */
  readonly problem: string | undefined;
  /** Given what reads the control when it is time. */
  readonly onTyping: (read: () => Raw) => void;
  readonly onChange: (raw: Raw) => void;
  readonly focusKey: string;
};

const nothing = () => undefined;

/** The control of the field itself, for a value that nobody said yet. */
export function OwnValue({ field, label, raw, problem, onTyping, onChange, focusKey }: Props) {
  const base = useId();
  const names: FieldNames = { control: `${base}c`, label: `${base}l`, help: `${base}h`, error: `${base}e` };
  return (
    <div className="difference-own">
      <FieldFrame
        names={names}
        field={field}
        label={label}
        help={undefined}
        problem={problem}
        compact
        focusKey={focusKey}
      >
        <Control
          field={field}
          names={names}
          raw={raw}
          invalid={problem !== undefined}
          readOnly={false}
          onChange={onChange}
          onTyping={onTyping}
          onBlur={nothing}
        />
      </FieldFrame>
    </div>
  );
}
