import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

type Props = {
  /** In words; undefined while nothing is wrong. */
  readonly problem: string | undefined;
  /** What can be done about it. */
  readonly children?: ReactNode;
};

/** Where a step of a dialog says what went wrong: there from the start, so that it is read out when it is filled. */
export function ProblemAlert({ problem, children }: Props) {
  return (
    <div role="alert">
      {problem !== undefined && (
        <p className="field-error">
          <Icon name="error" /> {problem}
        </p>
      )}
      {children}
    </div>
  );
}
