import { formatNumber } from '../../../shared/documents/format.ts';
import { describeError } from '../../../shared/ipc/app-error.ts';
import type { MergeLook } from '../../../shared/ipc/contract.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import {
  bringsInWords,
  canMerge,
  counted,
  differencesInWords,
  hasNews,
  type LookedAt,
  mergeInWords,
  namesOf,
} from './merge-words.ts';
import { OpenInstead } from './open-instead.tsx';

type Props = {
  readonly look: MergeLook;
  readonly problem: string | undefined;
  readonly onMerge: () => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
};

/** What would come in; the one button does it. */
export function LookStep({ look, problem, onMerge, onBack, onClose }: Props) {
  const isNews = hasNews(look);
  return (
    <div className="merge-look">
      <StepHeading>{headingOf(look)}</StepHeading>
      <p>
        {isNews && look.applied > 0 && `${counted(look.applied, 'edit')} by ${namesOf(look.people)}. `}
        Nothing has been changed yet.
      </p>
      {isNews && <Differences look={look} />}
      <ByPerson look={look} />
      <h4>{listHeadingOf(look)}</h4>
      <ul className="merge-copies">
        {look.copies.map((copy) => (
          <Copy key={copy.document} copy={copy} onClose={onClose} />
        ))}
      </ul>
      <ProblemAlert problem={problem} />
      <div className="button-row">
        {isNews && (
          <Button look="main" onClick={onMerge}>
            {mergeInWords(look)}
          </Button>
        )}
        <Button onClick={onBack}>Back</Button>
        <Button onClick={onClose}>{isNews ? 'Cancel, change nothing' : 'Close'}</Button>
      </div>
    </div>
  );
}

function headingOf(look: MergeLook): string {
  if (hasNews(look)) return 'What would come in';
  if (look.copies.some(canMerge)) return 'Nothing new';
  return look.copies.length === 1 ? 'This file cannot be merged' : 'None of these files can be merged';
}

/** What cannot be merged may be no copy at all. */
function listHeadingOf({ copies }: MergeLook): string {
  const [one, more] = copies.every(canMerge) ? ['copy', 'copies'] : ['file', 'files'];
  return copies.length === 1 ? `The ${one}` : `The ${copies.length} ${more}`;
}

function Differences({ look }: Pick<Props, 'look'>) {
  const words = differencesInWords(look.conflicts, useSnapshot().conflicts.length);
  return words === undefined ? <p>No differences will have to be settled.</p> : <p>{words}</p>;
}

function ByPerson({ look: { people } }: Pick<Props, 'look'>) {
  if (people.length === 0) return null;
  return (
    <table className="table">
      <caption>By person and section</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Edits</th>
          <th scope="col">Where</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ author, edits, sections }) => (
          <tr key={author}>
            <th scope="row">{author}</th>
            <td>{formatNumber(edits)}</td>
            <td>
              {sections.map(({ label, edits: count }) => `${label} (${formatNumber(count)})`).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Copies go by the same name more often than not, so the folder is said. */
function Copy({ copy, onClose }: { readonly copy: LookedAt; readonly onClose: () => void }) {
  const snapshot = useSnapshot();
  const { fileName, folder, brings, refused } = copy;
  const returned = brings?.returned[0];
  return (
    <li>
      <strong className="merge-file">{fileName}</strong> <span className="merge-folder">in {folder}</span>
      {brings !== undefined && <p>{bringsInWords(brings)}</p>}
      {returned !== undefined && (
        <p>
          The copy made for {titleOfId(snapshot, 'person', returned)} comes back: what they owed is returned.
        </p>
      )}
      {refused !== undefined && (
        <p className="field-error">
          <Icon name="error" /> Left out. {describeError(refused)}
        </p>
      )}
      {refused?.code === 'other_workbook' && <OpenInstead file={copy} onClose={onClose} />}
    </li>
  );
}
