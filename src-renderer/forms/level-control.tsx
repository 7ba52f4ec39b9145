import { useRef } from 'react';
import type { Edition } from '../../shared/editions/edition.ts';
import { useSnapshot } from '../state/workbook.ts';
import { Button } from '../ui/button.tsx';
import { groupAttributes, textOf } from './controls/attributes.ts';
import type { ControlProps } from './field.tsx';
import './level-control.css';

type Props = ControlProps & {
  /** Level id -> what that level looks like here, in a sentence. */
  readonly words: Readonly<Record<string, string>>;
  /** The level of the year before, shown at its column. */
  readonly lastYear?: { readonly level: string; readonly label: string } | undefined;
};

type Choice = { readonly id: string; readonly label: string; readonly words: string };

/** More columns than this are too narrow to read. */
const mostColumns = 5;

/** The edition's levels side by side, each with its words in view, so that nobody has to guess. */
export function LevelControl(props: Props) {
  const { names, raw, readOnly, onChange, onBlur, words, lastYear } = props;
  const { edition } = useSnapshot();
  const group = useRef<HTMLDivElement>(null);
  const value = textOf(raw);
  const choices = choicesOf(edition, words, value);
  const clear = () => {
    // The button goes away; the focus must not go with it.
    group.current?.querySelector('input')?.focus();
    onChange('');
  };
  return (
    <div className="level-control">
      <div
        ref={group}
        role="radiogroup"
        className={choices.length > mostColumns ? 'levels' : 'levels levels-columns'}
        {...groupAttributes(props)}
        onBlur={onBlur}
      >
        {choices.map((choice) => (
          <label key={choice.id} className="level">
            <input
              type="radio"
              name={names.control}
              value={choice.id}
              checked={value === choice.id}
              disabled={readOnly}
              aria-labelledby={`${names.control}-${choice.id}`}
              aria-describedby={`${names.control}-${choice.id}-words`}
              onChange={() => onChange(choice.id)}
            />
            <span className="level-name" id={`${names.control}-${choice.id}`}>
              {choice.label}{' '}
              {lastYear?.level === choice.id && <span className="level-last-year">{lastYear.label}</span>}
            </span>
            <span className="level-words" id={`${names.control}-${choice.id}-words`}>
              {choice.words}
            </span>
          </label>
        ))}
      </div>
      {value !== '' && !readOnly && (
        <Button look="plain" className="level-clear" onClick={clear}>
          Clear <span className="visually-hidden">this level</span>
        </Button>
      )}
    </div>
  );
}

/** A level that this edition does not know stays visible and stays. */
function choicesOf(
  { levels }: Edition,
  words: Readonly<Record<string, string>>,
  value: string,
): readonly Choice[] {
  const known = levels.map(({ id, label, meaning }) => ({ id, label, words: words[id] ?? meaning }));
  if (value === '' || known.some(({ id }) => id === value)) return known;
  return [...known, { id: value, label: value, words: 'This edition has no such level.' }];
}
