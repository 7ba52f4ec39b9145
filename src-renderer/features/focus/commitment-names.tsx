import type { RecordIn } from '../../../shared/model/model.ts';
import { titleOf } from '../../../shared/workbook/titles.ts';
import { goToTarget } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';

type Props = { readonly commitments: readonly RecordIn<'commitment'>[]; readonly lead: string };

/** The commitments by name, each leading to where it is entered. */
export function CommitmentNames({ commitments, lead }: Props) {
  const snapshot = useSnapshot();
  if (commitments.length === 0) return <>No commitment strengthens this dimension yet.</>;
  return (
    <>
      {lead}
      {commitments.map((commitment, at) => (
        <span key={commitment.id}>
          {at > 0 && ', '}
          <Button look="plain" onClick={() => goToTarget({ kind: 'commitment', id: commitment.id })}>
            {titleOf(snapshot, 'commitment', commitment)}
          </Button>
        </span>
      ))}
    </>
  );
}
