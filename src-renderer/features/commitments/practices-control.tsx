import { practicesOf } from '../../../shared/editions/lookups.ts';
import type { RecordIn } from '../../../shared/model/model.ts';
import { type LowPractice, lowPractices } from '../../../shared/plan/low-practices.ts';
import { keyedIds } from '../../../shared/workbook/keyed-ids.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { listOf } from '../../forms/controls/attributes.ts';
import { Checkboxes } from '../../forms/controls/choices-control.tsx';
import type { ControlProps } from '../../forms/field.tsx';
import { goToTarget } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';

type Props = ControlProps & { readonly dimensions: RecordIn<'commitment'>['dimensions'] | undefined };

/** The low practices of the dimensions that the commitment strengthens, and whatever it names already. */
export function PracticesControl({ dimensions = [], ...props }: Props) {
  const snapshot = useSnapshot();
  const options = optionsFor(snapshot, dimensions, listOf(props.raw));
  if (options.length > 0) return <Checkboxes {...props} options={options} />;
  return (
    <p className="commitments-hint">
      {dimensions.length === 0
        ? 'Choose a dimension first; its low practices are then listed here.'
        : 'No practice of these dimensions is low.'}
    </p>
  );
}

function optionsFor(snapshot: WorkbookSnapshot, dimensions: readonly string[], named: readonly string[]) {
  const low = new Map(lowPractices(snapshot).map((entry) => [entry.practice.id, entry]));
  const ratings = new Map([...keyedIds(snapshot, 'practice_rating')].map(([id, practice]) => [practice, id]));
  return practicesOf(snapshot.edition).flatMap(({ dimension, practice }) => {
    const id = ratings.get(practice.id) ?? '';
    const found = low.get(practice.id);
    const isOffered = named.includes(id) || (found !== undefined && dimensions.includes(dimension.id));
    return isOffered
      ? [
          {
            id,
            label: `${dimension.label} ${practice.number}: ${practice.statement}`,
            help: found?.level.label ?? 'Not low',
          },
        ]
      : [];
  });
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
