import { commandIds, commands } from '../../shared/ipc/commands.ts';
import { Dialog } from '../ui/dialog.tsx';
import { KeyTable } from '../ui/key-table.tsx';
import { inWords } from './accelerator.ts';

const inPractices = [
  [inWords('CmdOrCtrl+Down arrow'), 'Next practice, at its level'],
  [inWords('CmdOrCtrl+Up arrow'), 'Previous practice'],
  ['Left and right arrow', 'Another level'],
] as const;

const inText = [
  ['Tab', 'Leaves a text, as it leaves every control'],
  ['Ctrl + B, Ctrl + I', 'Bold, italic'],
  ['Ctrl + Shift + 8, Ctrl + Shift + 7', 'Bulleted list, numbered list'],
  ['Ctrl + ], Ctrl + [', 'Deeper or less deep in a list'],
] as const;

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const withKeys = commandIds.flatMap((id) => {
    const { accelerator, label } = commands[id];
    return accelerator === undefined ? [] : [[inWords(accelerator), label.replace(/…$/, '')] as const];
  });
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose} wide>
      <div className="two-columns">
        <KeyTable caption="Everywhere" rows={withKeys} />
        <div>
          <KeyTable caption="In long texts" rows={inText} />
          <KeyTable caption="In the practices of a dimension" rows={inPractices} />
        </div>
      </div>
    </Dialog>
  );
}
