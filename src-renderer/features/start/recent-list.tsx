import type { RecentWorkbook } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcer.ts';
import { loadAppState } from '../../state/app-state.ts';
import { mustBeFixedInWords } from '../../state/blocking.ts';
import { showError } from '../../state/notices.ts';
import { openDocument } from '../../state/open-workbook.ts';
import { today } from '../../state/today.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { openedInWords } from './recent-words.ts';

type Props = {
  readonly recent: readonly RecentWorkbook[];
  /** Where the focus goes when an entry was removed. */
  readonly onRemoved: () => void;
};

/** Workbooks that were open here, newest first; those that cannot be found stay until they are removed. */
export function RecentList({ recent, onRemoved }: Props) {
  const newestFirst = recent.toSorted((one, other) => other.openedAt - one.openedAt);
  return (
    <ul className="start-recents">
      {newestFirst.map((workbook) => (
        <Recent key={workbook.document} workbook={workbook} onRemoved={onRemoved} />
      ))}
    </ul>
  );
}

function nameOf({ provider, fiscalYear }: RecentWorkbook): string {
  const who = provider === '' ? 'Provider not named yet' : provider;
  return fiscalYear === undefined ? who : `${who}, FY ${fiscalYear}`;
}

function Recent({
  workbook,
  onRemoved,
}: {
  readonly workbook: RecentWorkbook;
  readonly onRemoved: () => void;
}) {
  const { document, fileName, folder, blocking, openedAt, missing } = workbook;
  const name = nameOf(workbook);
  const forget = async () => {
    const answer = await call('workbook.forget', { document });
    if (!answer.ok) {
      showError(answer.error);
      return;
    }
    await loadAppState();
    announce(`${name} is no longer in the list`);
    onRemoved();
  };
  return (
    <li className={missing ? 'card start-recent start-recent-missing' : 'card start-recent'}>
      <div>
        {missing ? (
          <h3>{name}</h3>
        ) : (
          <h3>
            <button type="button" className="start-recent-open" onClick={() => void openDocument(document)}>
              {name}
            </button>
          </h3>
        )}
        <p>
          {fileName} in {folder}
        </p>
        <p>Last open {openedInWords(openedAt, today())}</p>
      </div>
      {missing ? (
        <div className="start-recent-side">
          <span className="pill">
            <Icon name="info" /> Not found there now
          </span>
          <Button look="plain" onClick={() => void forget()}>
            Remove from this list<span className="visually-hidden">: {name}</span>
          </Button>
        </div>
      ) : (
        blocking !== undefined && (
          <div className="start-recent-side">
            <span className={blocking === 0 ? 'pill pill-good' : 'pill pill-bad'}>
              <Icon name={blocking === 0 ? 'check' : 'error'} /> {mustBeFixedInWords(blocking)}
            </span>
          </div>
        )
      )}
    </li>
  );
}
