import type { ReactNode } from 'react';
import type { RecordId } from '../../../shared/model/id.ts';
import type { Gap as ChainGap } from '../../../shared/plan/commitment-gaps.ts';
import type { Target } from '../../../shared/sections/section-of.ts';
import { goTo, goToTarget } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** `data-focus-key` of what leads to the target, so that who comes back finds the focus there. */
function keyOf({ kind, id, field }: Target): string {
  return ['plan-page', kind, id ?? '', field ?? ''].join('/');
}

type Props = { readonly target: Target; readonly children: ReactNode };

/** Leads to the record or field where it is entered. */
export function CellLink({ target, children }: Props) {
  return (
    <Button
      look="plain"
      className="plan-page-link"
      data-focus-key={keyOf(target)}
      onClick={() => goToTarget(target)}
    >
      {children}
    </Button>
  );
}

type GapProps = Props & {
  /** Where it is mended by something else than a field. */
  readonly onGo?: () => void;
  /** Nothing is owed here, so it stands back. */
  readonly isCalm?: boolean;
};

/** What is missing, drawn as a gap; leads to where it is mended. */
export function Gap({ target, onGo, isCalm = false, children }: GapProps) {
  return (
    <Button
      look="plain"
      className={isCalm ? 'plan-page-gap plan-page-gap-calm' : 'plan-page-gap'}
      data-focus-key={keyOf(target)}
      onClick={onGo ?? (() => goToTarget(target))}
    >
      <Icon name={isCalm ? 'info' : 'warning'} />
      <span>{children}</span>
    </Button>
  );
}

type GapsProps = { readonly id: RecordId; readonly gaps: readonly ChainGap[] };

/** What one link of a commitment's chain lacks. */
export function Gaps({ id, gaps }: GapsProps) {
  if (gaps.length === 0) return null;
  return (
    <div className="plan-page-gaps">
      {gaps.map(({ field, words }) => (
        <Gap key={field} target={{ kind: 'commitment', id, field }}>
          {field === 'target_date' ? 'No date' : words}
        </Gap>
      ))}
    </div>
  );
}

/** To the button beside the pain point that adds evidence. */
export function goToEvidence(id: RecordId): void {
  goTo('needs', { kind: 'pain_point', id }, `evidence-add/${id}`);
}
