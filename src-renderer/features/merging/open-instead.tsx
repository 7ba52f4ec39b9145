import type { CopyFile } from '../../state/merging.ts';
import { openDocument } from '../../state/open-workbook.ts';
import { Button } from '../../ui/button.tsx';

type Props = { readonly file: CopyFile; readonly onClose: () => void };

/** For a file that was meant to be opened, or that is another workbook and can only be opened. */
export function OpenInstead({ file: { document, fileName }, onClose }: Props) {
  return (
    <Button
      onClick={() => {
        onClose();
        // After the dialog has given the focus back.
        setTimeout(() => void openDocument(document));
      }}
    >
      Open it instead<span className="visually-hidden">: {fileName}</span>
    </Button>
  );
}
