import type { ReactNode } from 'react';
import type { Field } from '../../shared/model/field.ts';
import { Icon } from '../ui/icon.tsx';

/** Ids by which a control, its label, its help and its error find each other. */
export type FieldNames = {
  readonly control: string;
  readonly label: string;
  readonly help: string;
  readonly error: string;
};

type Props = {
  readonly names: FieldNames;
  readonly field: Field;
  readonly label: string;
  readonly help: string | undefined;
  /** The end of "This …". */
  readonly problem: string | undefined;
  readonly compact: boolean;
  readonly focusKey: string;
  /** Between the help and the control. */
  readonly sign?: ReactNode;
  readonly children: ReactNode;
};

/** Controls that are groups name themselves by a legend; the others by a label. */
function isGroup(field: Field): boolean {
  return ['choices', 'references', 'tuple', 'tuples', 'yesNo'].includes(field.type);
}

export function FieldFrame(props: Props) {
  const { names, field, label, help, problem, compact, focusKey, children } = props;
  const heading = (
    <span className="field-heading">
      {isGroup(field) ? (
        <span className="field-label" id={names.label}>
          {label}
        </span>
      ) : (
        <label className="field-label" id={names.label} htmlFor={names.control}>
          {label}
        </label>
      )}
      {field.citation !== undefined && !compact && <span className="field-citation">{field.citation}</span>}
    </span>
  );
  return (
    <div
      className={`field field-${field.type}${compact ? ' field-compact' : ''}`}
      data-focus-key={focusKey}
      data-invalid={problem === undefined ? undefined : ''}
    >
      {heading}
      {help !== undefined && (
        <p className="field-help" id={names.help}>
          {help}
        </p>
      )}
      {props.sign}
      {children}
      <p className="field-error" id={names.error} aria-live="polite">
        {problem !== undefined && (
          <>
            <Icon name="error" /> This {problem}. It is kept here, but not saved yet.
          </>
        )}
      </p>
    </div>
  );
}

/** What a control says about itself to assistive technology. */
export function describedBy(names: FieldNames, hasHelp: boolean, invalid: boolean): string | undefined {
  const ids = [...(invalid ? [names.error] : []), ...(hasHelp ? [names.help] : [])];
  return ids.length === 0 ? undefined : ids.join(' ');
}
