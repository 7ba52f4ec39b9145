import type { Exported } from '../../../shared/ipc/contract.ts';
import { goTo } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** Word files and pages are checked; data is not read by people. */
const checkedFormats: ReadonlySet<string> = new Set(['word', 'html']);

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
          {found.map(({ document, fileName, accessibility }) => (
            <div key={document}>
              <h4>{fileName}</h4>
              <ul>
                {accessibility.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </div>
          ))}
          <p>What comes from your own texts is listed in Review, which leads to each field.</p>
          <Button look="outline" onClick={() => goTo('review')}>
            Go to Review
          </Button>
        </>
      )}
    </section>
  );
}
