import type { Exported } from '../../../shared/ipc/contract.ts';
import { goTo, goToTarget } from '../../state/navigation.ts';
import { useStore } from '../../state/store.ts';
import { opened } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { whereTyped } from './where-typed.ts';

/** Documents, pages and slides are checked; data is not read by people. */
const checkedFormats: ReadonlySet<string> = new Set(['word', 'html', 'slides']);

/** What the check of each written document for Section 508 found. */
export function AccessibilityResult({ files }: Pick<Exported, 'files'>) {
  const documents = files.filter(({ format }) => checkedFormats.has(format));
  const found = documents.filter(({ accessibility }) => accessibility.length > 0);
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="export-accessibility">
      <h3 id="export-accessibility">Accessibility (Section 508)</h3>
      {found.length === 0 ? (
        <p>
          <Icon name="checkCircle" /> Every point that a program can check is met in each document: headings,
          contents, tables, pictures, links, contrast, language. Whether the pictures are well described and
          the text reads plainly, only a person can say.
        </p>
      ) : (
        <>
          {found.map((file) => (
            <div key={file.document}>
              <h4>{file.fileName}</h4>
              <Barriers file={file} />
            </div>
          ))}
          <p>Review lists what is found in your own texts while you write, and leads to each field.</p>
          <Button look="outline" onClick={() => goTo('review')}>
            Go to Review
          </Button>
        </>
      )}
    </section>
  );
}

/** Each with the way to the field where it was typed, for as long as it stands there. */
function Barriers({ file }: { readonly file: Exported['files'][number] }) {
  const snapshot = useStore(opened, (workbook) => workbook?.snapshot);
  const listed = file.accessibility.map((barrier, index) => ({
    ...barrier,
    key: `export/${file.document}/${index}`,
    typed: snapshot === undefined ? undefined : whereTyped(snapshot, file, barrier),
  }));
  return (
    <ul>
      {listed.map(({ key, message, typed }) => (
        <li key={key}>
          {message}{' '}
          {typed !== undefined && (
            <Button look="plain" data-focus-key={key} onClick={() => goToTarget(typed.target)}>
              Go to “{typed.label}”<span className="visually-hidden">: {message}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
