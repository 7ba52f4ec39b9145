import type { Exported } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/bridge.ts';
import { showError } from '../../state/notices.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { sizeInWords } from '../../ui/size-words.ts';
import { AccessibilityResult } from './accessibility-result.tsx';

async function ask(method: 'document.open' | 'document.reveal', document: string): Promise<void> {
  const answer = await call(method, { document });
  if (!answer.ok) showError(answer.error);
}

type Props = { readonly exported: Exported; readonly drafts: readonly string[] };

/** The files that were written, and what each one's SHA-256 is good for. */
export function ExportResult({ exported: { folder, files }, drafts }: Props) {
  return (
    <section className="card export-result" aria-labelledby="export-done">
      <h2 id="export-done" tabIndex={-1}>
        <Icon name="checkCircle" /> Exported to {folder.fileName}
      </h2>
      <p className="export-folder">{folder.path}</p>
      {drafts.map((draft) => (
        <p key={draft}>{draft}</p>
      ))}
      <table className="table">
        <caption className="visually-hidden">Exported files</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Size</th>
            <th scope="col">Fingerprint (SHA-256)</th>
            <th scope="col">
              <span className="visually-hidden">What can be done</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ document, fileName, size, sha256 }) => (
            <tr key={document}>
              <th scope="row" className="export-name">
                {fileName}
              </th>
              <td className="export-size">{sizeInWords(size)}</td>
              <td>
                <code className="export-digest">{sha256}</code>
              </td>
              <td className="export-actions">
                <Button look="plain" icon="launch" onClick={() => void ask('document.open', document)}>
                  Open<span className="visually-hidden"> {fileName}</span>
                </Button>
                <Button look="plain" icon="folder" onClick={() => void ask('document.reveal', document)}>
                  Show in folder<span className="visually-hidden">: {fileName}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <AccessibilityResult files={files} />
      <p className="field-help">
        Whoever gets the file can compute its fingerprint again and see that not a character was changed on
        the way. It does not say who made the file.
      </p>
    </section>
  );
}
