import { type ReactNode, useState } from 'react';
import type { KindName, RecordIn } from '../../shared/model/model.ts';
import { isBlank } from '../../shared/readiness/words.ts';
import type { Target } from '../../shared/sections/section-of.ts';
import { usePlaceState } from './place-state.ts';
import './field-group.css';

type Props<K extends KindName> = {
  readonly title: string;
  readonly kind: K;
  readonly record: RecordIn<K>;
  /** What stands in the group: counted in its title, and the group opens for whoever is sent to one of them. */
  readonly fields: readonly (keyof RecordIn<K> & string)[];
  /** True for what else stands in the group. */
  readonly holds?: (target: Target) => boolean;
  /** Open until somebody folds it, and the other way round. */
  readonly startsOpen: boolean;
  /** Takes the place of the count of fields. */
  readonly standing?: string;
  readonly children: ReactNode;
};

/** A part of a long form that can be folded away; stands inside a card of a list, whose title is an h2. */
export function FieldGroup<K extends KindName>(props: Props<K>) {
  const { title, kind, record, fields, holds, startsOpen, standing, children } = props;
  const [isMeant, setMeant] = usePlaceState<boolean>(
    (target) =>
      target !== undefined &&
      ((target.kind === kind && fields.some((name) => name === target.field)) || holds?.(target) === true)
        ? true
        : undefined,
    false,
  );
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = isMeant || (chosen ?? startsOpen);
  const filled = fields.filter((name) => !isBlank(record[name])).length;
  return (
    <details
      className="field-group"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open === isOpen) return;
        setChosen(event.currentTarget.open);
        setMeant(false);
      }}
    >
      <summary>
        <h3>{title}</h3>
        <span className="field-group-standing">{standing ?? `${filled} of ${fields.length} filled in`}</span>
      </summary>
      <div className="field-group-body">{children}</div>
    </details>
  );
}
