import { useState } from 'react';
import type { ClipboardTable } from '../../../shared/feedback/clipboard-table.ts';
import type { Cell } from '../../../shared/feedback/grid-moves.ts';
import { type PastePlan, planPaste } from '../../../shared/feedback/paste-plan.ts';
import type { MeasureCount } from '../../../shared/feedback/reported-answers.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** A block that does not simply fit, and where it was pasted. */
export type Pasting = { readonly block: ClipboardTable; readonly at: Cell };

type Props = {
  readonly pasting: Pasting;
  readonly counts: readonly MeasureCount[];
  readonly onPaste: (plan: PastePlan) => void;
  readonly onClose: () => void;
};

const shownAtMost = 50;

/** Before anything is changed: what of the block is taken over, and what is not, by its row and column. */
export function PasteDialog({ pasting: { block, at }, counts, onPaste, onClose }: Props) {
  const [heading, setHeading] = useState<boolean>();
  const plan = planPaste(block, counts, at, heading);
  const { cells, added, misfits } = plan;
  const fits = `${counted(cells, 'cell')} ${cells === 1 ? 'fits' : 'fit'}`;
  return (
    <Dialog title="Paste a block" onClose={onClose}>
      <p>
        {cells === 0 ? 'Nothing in the block fits here.' : `${fits}.`}
        {added > 0 && ` ${counted(added, 'question')} will be added.`}
      </p>
      {block.length > 1 && (
        <label className="checkbox">
          <input
            type="checkbox"
            checked={plan.hasHeading}
            onChange={({ target }) => setHeading(target.checked)}
          />
          <span>The first row holds headings</span>
        </label>
      )}
      {misfits.length > 0 && (
        <>
          <p>{counted(misfits.length, 'cell')} of the block cannot be taken over and will be left out:</p>
          <ul className="quarters-misfits">
            {misfits.slice(0, shownAtMost).map(({ row, column, problem }) => (
              <li key={`${row}:${column}`}>
                Row {row}, column {column}: this {problem}.
              </li>
            ))}
          </ul>
          {misfits.length > shownAtMost && <p>And {misfits.length - shownAtMost} more.</p>}
        </>
      )}
      <div className="button-row">
        {cells > 0 && (
          <Button look="main" onClick={() => onPaste(plan)}>
            Paste what fits
          </Button>
        )}
        <Button onClick={onClose}>Cancel, change nothing</Button>
      </div>
    </Dialog>
  );
}
