import { type FormEvent, useId, useState } from 'react';
import type { ListedConflict } from '../../../shared/ipc/contract.ts';
import { findField, type KindName, model, ownedKinds } from '../../../shared/model/model.ts';
import { deletedField } from '../../../shared/workbook/log/edit.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { differenceKey } from '../../state/differences.ts';
import { goToTarget } from '../../state/navigation.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { DifferenceValue, isCompared, WholeText } from './difference-value.tsx';
import { ownValueInWords, saidByInWords } from './difference-words.ts';
import { OwnValue } from './own-value.tsx';
import { useSettling } from './use-settling.ts';

type Props = {
  readonly detail: ListedConflict;
  /** Is what it is about entered on a screen? */
  readonly canGo: boolean;
  /** `differenceKey` of what takes the focus when it is settled. */
  readonly neighbor: string | undefined;
};

/** One conflict: everything that was said, by whom and when, one of which is chosen, or a value of one's own. */
export function DifferenceCard({ detail, canGo, neighbor }: Props) {
  const { kind, id, field: name, values } = detail;
  const { snapshot, readOnly } = useWorkbook();
  const base = useId();

  const [isChecked, setChecked] = useState(false);
  const field = findField(model[kind], name);
  const label = name === deletedField ? 'Does it stay?' : (field?.label ?? name);
  const title = titleOfId(snapshot, kind, id);
  const settling = useSettling(detail, label, neighbor);
  const { choice, choose } = settling;
  const isMissing = isChecked && choice === undefined;
  const ownKey = `${differenceKey(detail)}/own`;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (choice === undefined) event.currentTarget.querySelector('input')?.focus();
    else void settling.settle();
  };
  return (
    <li className="card difference" data-focus-key={differenceKey(detail)}>
      <h3 id={`${base}t`}>
        {label}
        <span className="difference-record">
          {model[kind].label} “{title}”
        </span>
      </h3>
      <form id={`${base}f`} onSubmit={submit} noValidate>
        <fieldset aria-labelledby={`${base}t`} aria-describedby={isMissing ? `${base}e` : undefined}>
          {values.map(({ saidBy }, at) => (
            <Option
              key={saidBy[0]?.edit ?? at}
              detail={detail}
              at={at}
              group={`${base}v`}
              isChosen={choice === at}
              onChoose={() => choose(at)}
            />
          ))}
          {field !== undefined && !readOnly && (
            <label className="radio">
              <input
                type="radio"
                name={`${base}v`}
                checked={choice === 'own'}
                onChange={() => choose('own')}
              />
              <span>{ownValueInWords(field)}</span>
            </label>
          )}
        </fieldset>
      </form>
      {choice === 'own' && field !== undefined && (
        <OwnValue
          field={field}
          label={label}
          raw={settling.raw}
          problem={settling.problem}
          onTyping={settling.onTyping}
          onChange={settling.onChange}
          focusKey={ownKey}
        />
      )}
      <p className="field-error" id={`${base}e`} aria-live="polite">
        {isMissing && (
          <>
            <Icon name="error" /> Choose what holds.
          </>
        )}
      </p>
      <div className="button-row">
        {!readOnly && (
          <button type="submit" form={`${base}f`} className="button button-outline">
            Settle
            <span className="visually-hidden">
              {' '}
              {label} of {title}
            </span>
          </button>
        )}
        {canGo && (
          <Button
            look="plain"
            onClick={() => goToTarget(name === deletedField ? { kind, id } : { kind, id, field: name })}
          >
            Go there
            <span className="visually-hidden">
              : {label} of {title}
            </span>
          </Button>
        )}
      </div>
    </li>
  );
}

function staysInWords(kind: KindName): string {
  const withParts = ownedKinds(kind).length === 0 ? '' : '; what was deleted with it comes back';
  return `It stays, as it was changed${withParts}`;
}

type OptionProps = {
  readonly detail: ListedConflict;
  /** The place of the value; the first is shown now. */
  readonly at: number;
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function Option({ detail: { kind, field: name, values }, at, group, isChosen, onChoose }: OptionProps) {
  const { readOnly } = useWorkbook();
  const field = findField(model[kind], name);
  const { value, saidBy = [] } = values[at] ?? {};
  const about = { kind, name, value, ...(at === 0 ? {} : { shown: values[0]?.value }) };
  return (
    <div className="difference-option">
      <label className="radio">
        <input type="radio" name={group} disabled={readOnly} checked={isChosen} onChange={onChoose} />
        <span className="difference-value">
          <span className="difference-who">
            {saidByInWords(saidBy)}
            {at === 0 && ' · the newest, shown now'}
            {field !== undefined &&
              isCompared({ ...about, field }) &&
              ' · marked where it differs from the newest'}
          </span>{' '}
          {field === undefined ? (
            <span className="difference-text">{value === true ? 'It is deleted' : staysInWords(kind)}</span>
          ) : (
            <DifferenceValue {...about} field={field} />
          )}
        </span>
      </label>
      {field !== undefined && <WholeText {...about} field={field} />}
    </div>
  );
}
