import { type ReactNode, useState } from 'react';
import type { RecordIn } from '../../../shared/model/model.ts';
import { isBlank } from '../../../shared/readiness/words.ts';
import type { Target } from '../../../shared/sections/section-of.ts';
import { usePlaceState } from '../../forms/place-state.ts';

type Service = RecordIn<'service'>;

type Props = {
  readonly title: string;
  readonly service: Service;
  /** What stands in the group: counted in its title, and the group opens for whoever is sent to one of them. */
  readonly fields: readonly (keyof Service & string)[];
  /** True for what else stands in the group. */
  readonly holds?: (target: Target) => boolean;
  /** Open until somebody folds it, and the other way round. */
  readonly startsOpen: boolean;
  /** Takes the place of the count of fields. */
  readonly standing?: string;
  readonly children: ReactNode;
};

/** A part of a service's form that can be folded away. */
export function Group({ title, service, fields, holds, startsOpen, standing, children }: Props) {
  const [isMeant, setMeant] = usePlaceState<boolean>(
    (target) =>
      target !== undefined &&
      ((target.kind === 'service' && fields.some((name) => name === target.field)) ||
        holds?.(target) === true)
        ? true
        : undefined,
    false,
  );
  const [chosen, setChosen] = useState<boolean>();
  const isOpen = isMeant || (chosen ?? startsOpen);
  const filled = fields.filter((name) => !isBlank(service[name])).length;
  return (
    <details
      className="services-group"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open === isOpen) return;
        setChosen(event.currentTarget.open);
        setMeant(false);
      }}
    >
      <summary>
        <h3>{title}</h3>
        <span className="services-group-standing">
          {standing ?? `${filled} of ${fields.length} filled in`}
        </span>
      </summary>
      <div className="services-group-body">{children}</div>
    </details>
  );
}
