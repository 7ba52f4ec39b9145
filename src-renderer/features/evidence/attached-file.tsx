import type { RecordIn } from '../../../shared/model/model.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { attachFile } from '../../forms/keep-file.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenDrawn } from '../../ui/focus.ts';
import { removeFile } from './attached.ts';
import { FileCard } from './file-card.tsx';

/** The file behind a piece of evidence, kept inside the workbook, or the button to attach one. */
export function AttachedFile({ evidence }: { readonly evidence: RecordIn<'evidence'> }) {
  const { snapshot, readOnly } = useWorkbook();
  const attachment = findRecord(snapshot, 'attachment', evidence.attachment);
  const key = `evidence/${evidence.id}/attachment`;
  const heading = `file-of-${evidence.id}`;
  const attach = async () => {
    if (await attachFile(evidence.id)) focusWhenDrawn(key);
  };
  const remove = async () => {
    if (attachment !== undefined && (await removeFile(snapshot, attachment))) focusWhenDrawn(key);
  };
  return (
    <section className="evidence-file" aria-labelledby={heading} data-focus-key={key}>
      <h3 id={heading}>Attached file</h3>
      {attachment === undefined ? (
        <>
          <p>
            The file is copied into the workbook and travels with it. Exports name it; they do not carry it.
          </p>
          {!readOnly && (
            <Button icon="attach" onClick={() => void attach()}>
              Attach a file…
            </Button>
          )}
        </>
      ) : (
        <FileCard attachment={attachment} {...(readOnly ? {} : { onRemove: () => void remove() })} />
      )}
    </section>
  );
}
