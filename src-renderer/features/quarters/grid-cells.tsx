import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { formatNumber } from '../../../shared/documents/format.ts';
import { readCount } from '../../../shared/feedback/count-text.ts';

type CellProps = {
  /** "row:column", by which the grid finds it. */
  readonly cell: string;
  readonly label: string;
  readonly isCurrent: boolean;
  readonly readOnly: boolean;
  readonly onArrive: () => void;
  readonly onLeave: () => void;
};

type InputProps = CellProps & {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly isLong?: boolean;
  /** Id of what says why the text is none. */
  readonly errors?: string | undefined;
};

/** With commas while it is read, without while it is written. */
function readable(text: string): string {
  const reading = text === '' ? undefined : readCount(text);
  return reading?.ok === true ? formatNumber(reading.value) : text;
}

/** A cell that is ready to be typed in: its text is selected on arrival, so that typing replaces it. */
export function GridInput(props: InputProps) {
  const { cell, label, isCurrent, readOnly, text, onText, isLong = false, errors } = props;
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [hasFocus, setFocus] = useState(false);
  /** What stood here before one typed; undefined while nothing is typed. */
  const before = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (hasFocus) element.current?.select();
  }, [hasFocus]);
  const control = {
    ref: element,
    className: isLong ? 'input' : 'input quarters-number',
    'data-cell': cell,
    'aria-label': label,
    'aria-invalid': errors === undefined ? undefined : true,
    'aria-describedby': errors,
    tabIndex: isCurrent ? 0 : -1,
    readOnly,
    value: isLong || hasFocus ? text : readable(text),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      before.current ??= text;
      onText(target.value);
    },
    onFocus: () => {
      before.current = undefined;
      setFocus(true);
      props.onArrive();
    },
    onBlur: () => {
      setFocus(false);
      props.onLeave();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || before.current === undefined) return;
      event.preventDefault();
      onText(before.current);
      before.current = undefined;
    },
  };
  return isLong ? (
    <textarea rows={1} {...control} />
  ) : (
    <input type="text" inputMode="numeric" autoComplete="off" {...control} />
  );
}

/** What follows from the others: it can be gone to and read, not written. */
export function ReadCell({
  cell,
  label,
  isCurrent,
  onArrive,
  children,
}: CellProps & { readonly children: ReactNode }) {
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: every cell of a grid can be gone to
      role="gridcell"
      className="quarters-number"
      data-cell={cell}
      title={label}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onArrive}
    >
      {children}
    </td>
  );
}
