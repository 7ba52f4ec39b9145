import { joinWords } from '../../../shared/documents/format.ts';
import type { Brought } from '../../../shared/ipc/contract.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { undoMerge } from '../../state/merging.ts';
import { goTo } from '../../state/navigation.ts';
import { showDone } from '../../state/notices.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { counted, mergedInWords } from './merge-words.ts';

type Props = { readonly brought: Brought; readonly onClose: () => void };

export function DoneStep({ brought, onClose }: Props) {
  const { snapshot, canUndoMerge } = useWorkbook();
  const { conflicts, returned } = brought;
  // After the dialog has given the focus back.
  const leave = (go: () => void) => () => {
    onClose();
    setTimeout(go);
  };
  const close = leave(() =>
    showDone(mergedInWords(brought), { label: 'Undo merge', run: () => void undoMerge() }),
  );
  return (
    <div>
      <StepHeading>The copies are merged</StepHeading>
      <p>
        {mergedInWords(brought)}
        {canUndoMerge &&
          ' It can be undone as a whole until something is changed or the workbook is closed; after that, Backups has the state before it.'}
      </p>
      {conflicts > 0 && (
        <p>
          {counted(conflicts, 'difference')} {conflicts === 1 ? 'is' : 'are'} to be settled. Until then the
          newest value is shown, work goes on, and nothing can be marked as submitted.
        </p>
      )}
      {returned.length > 0 && (
        <p>
          Returned by {joinWords(returned.map((person) => titleOfId(snapshot, 'person', person)))}.{' '}
          <Button look="plain" onClick={leave(() => goTo('assignments'))}>
            Accept, or ask for changes
          </Button>
        </p>
      )}
      <div className="button-row">
        {conflicts > 0 && (
          <Button look="main" onClick={leave(() => goTo('differences'))}>
            Settle {counted(conflicts, 'difference')}
          </Button>
        )}
        <Button look={conflicts > 0 ? 'outline' : 'main'} onClick={close}>
          Close
        </Button>
        {canUndoMerge && <Button onClick={leave(() => void undoMerge())}>Undo merge</Button>}
      </div>
    </div>
  );
}
