import { capitalized, countOf } from '../../../shared/documents/format.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import type { LowPractice } from '../../../shared/plan/low-practices.ts';
import { lowPracticesOf } from '../../../shared/plan/start-commitment.ts';
import { goToTarget } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';

/** Below the dimensions that a commitment strengthens: what has not taken hold in them. */
export function LowPractices({ commitment }: { readonly commitment: RecordIn<'commitment'> }) {
  const low = lowPracticesOf(useSnapshot(), commitment);
  if (low.length === 0) return null;
  const count = capitalized(countOf(low.length, 'low practice'));
  return (
    <details className="commitments-low">
      <summary>{count} in these dimensions</summary>
      <ul>
        {low.map((entry) => (
          <li key={entry.practice.id}>
            <LowPracticeButton low={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Leads to where a low practice gets its action or the reason for none. */
export function LowPracticeButton({ low }: { readonly low: LowPractice }) {
  const { dimension, practice, rating } = low;
  return (
    <Button
      look="plain"
      onClick={() => goToTarget({ kind: 'practice_rating', id: rating.id, field: 'no_action_reason' })}
    >
      {dimension.label} {practice.number}: {practice.statement.replace(/\.$/, '')}
    </Button>
  );
}
