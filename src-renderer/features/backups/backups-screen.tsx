import { useCallback, useEffect, useState } from 'react';
import { describeError } from '../../../shared/ipc/app-error.ts';
import type { BackupItem } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/bridge.ts';
import { flush } from '../../state/drafts.ts';
import { showDone, showError } from '../../state/notices.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { momentInWords } from '../../ui/moment-words.ts';
import { EmptyState, Screen } from '../../ui/screen.tsx';
import { BackupTable } from './backup-table.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import './backups.css';

/** What is known of the backups: undefined while they are read. */
type Listed = { readonly items: readonly BackupItem[] } | { readonly problem: string } | undefined;

/** Earlier states of this workbook, kept on this computer. */
export function BackupsScreen() {
  const { readOnly, document: workbook } = useWorkbook();
  const [listed, setListed] = useState<Listed>();
  const [isMaking, setMaking] = useState(false);
  const [restoring, setRestoring] = useState<BackupItem>();
  const read = useCallback(async () => {
    const answer = await call('backup.list', {});
    setListed(answer.ok ? { items: answer.value } : { problem: describeError(answer.error) });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a restored workbook has one backup more
  useEffect(() => {
    void read();
  }, [read, workbook]);

  const make = async () => {
    setMaking(true);
    await flush();
    const answer = await call('backup.make', {});
    setMaking(false);
    if (answer.ok) showDone(`Backup made, ${momentInWords(Date.parse(answer.value.at))}.`);
    else showError(answer.error);
    await read();
  };
  // A second press while it is being made does nothing; the button stays where the focus is.
  const button = readOnly ? undefined : (
    <Button
      look="main"
      icon="save"
      aria-disabled={isMaking || undefined}
      onClick={() => void (isMaking || make())}
    >
      {isMaking ? 'Making a backup…' : 'Back up now'}
    </Button>
  );
  return (
    <Screen
      title="Backups"
      lead="Whole copies of this workbook as it was. One is made by itself before the first change of a day, and before anything that replaces the file."
      aside={button}
    >
      <p className="backups-where">
        They lie in a folder of your own user account on this computer, where only you can read them. The
        newest ten stay, and the newest of each of the last 30 days. They do not leave this computer: for a
        copy elsewhere, close the workbook and copy its file.
      </p>
      <Content listed={listed} onRestore={readOnly ? undefined : setRestoring} />
      {restoring !== undefined && (
        <RestoreDialog backup={restoring} onClose={() => setRestoring(undefined)} />
      )}
    </Screen>
  );
}

type ContentProps = {
  readonly listed: Listed;
  readonly onRestore: ((backup: BackupItem) => void) | undefined;
};

function Content({ listed, onRestore }: ContentProps) {
  if (listed === undefined) return <p role="status">Looking for backups…</p>;
  if ('problem' in listed) return <p className="field-error">{listed.problem}</p>;
  if (listed.items.length === 0)
    return (
      <EmptyState title="There is no backup yet">
        <p>
          Everything you type is saved in the workbook itself. A backup is for the day on which the file is
          lost or damaged, or when you want to try something. The first is made before the first change of a
          day; “Back up now” makes one at once.
        </p>
      </EmptyState>
    );
  return <BackupTable backups={listed.items} onRestore={onRestore} />;
}
