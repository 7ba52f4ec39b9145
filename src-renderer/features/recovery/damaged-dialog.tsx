import { useEffect, useState } from 'react';
import { describeError } from '../../../shared/ipc/app-error.ts';
import type { BackupItem } from '../../../shared/ipc/contract.ts';
import type { SalvageReport } from '../../../shared/salvage/report.ts';
import { call } from '../../bridge/bridge.ts';
import { type Damaged, dismissDamaged, useDamaged } from '../../state/damaged.ts';
import { useJob } from '../../state/job.ts';
import { openDocument, restoreDamaged } from '../../state/open-workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { JobBar } from '../../ui/job-bar.tsx';
import { BackupChoice } from './backup-choice.tsx';
import { Saved } from './saved.tsx';
import './recovery.css';

/** A workbook was refused as damaged: a backup in its place, or what can still be read in a new file. */
export function DamagedDialog() {
  const damaged = useDamaged();
  return damaged === undefined ? null : <Recovery key={damaged.document} damaged={damaged} />;
}

/** What was saved, and where. */
type SavedFile = { readonly document: string; readonly fileName: string; readonly report: SalvageReport };

function Recovery({ damaged: { document, problem } }: { readonly damaged: Damaged }) {
  const [backups, setBackups] = useState<readonly BackupItem[]>();
  const [trouble, setTrouble] = useState<string>();
  const [saved, setSaved] = useState<SavedFile>();
  const { progress, run, cancel } = useJob();
  useEffect(() => {
    void call('damaged.backups', { document }).then((answer) => setBackups(answer.ok ? answer.value : []));
  }, [document]);

  const save = async () => {
    setTrouble(undefined);
    const answer = await run((job) => call('damaged.salvage', { job, document }));
    if (!answer.ok) setTrouble(describeError(answer.error));
    else if (answer.value !== null) setSaved(answer.value);
  };
  const restore = async (backup: string) => {
    const answer = await restoreDamaged(document, backup);
    if (answer.ok) dismissDamaged();
    else setTrouble(describeError(answer.error));
  };
  const open = async (file: SavedFile) => {
    dismissDamaged();
    await openDocument(file.document);
  };
  if (progress !== undefined)
    return (
      <Dialog title="Saving what can be read" onClose={() => undefined} closable={false}>
        <JobBar progress={progress} name="Saving what can be read" onCancel={cancel} />
      </Dialog>
    );
  if (saved !== undefined)
    return (
      <Dialog title="What could be read is saved" onClose={dismissDamaged} wide>
        <Saved fileName={saved.fileName} report={saved.report} />
        <div className="button-row">
          <Button look="main" onClick={() => void open(saved)}>
            Open the new workbook
          </Button>
          <Button onClick={dismissDamaged}>Close</Button>
        </div>
      </Dialog>
    );
  return (
    <Dialog title="This workbook is damaged" onClose={dismissDamaged} wide>
      <p>{problem}</p>
      <BackupChoice backups={backups} onRestore={(backup) => void restore(backup)} />
      <h3 className="recovery-heading">Save what can be read</h3>
      <p>
        Everything that can still be read goes into a new file, and you see a list of what cannot. The damaged
        file is only read. Use this where no backup is recent enough.
      </p>
      <p className="field-error" role="alert">
        {trouble}
      </p>
      <div className="button-row">
        <Button look={backups?.length === 0 ? 'main' : 'outline'} onClick={() => void save()}>
          Save what can be read…
        </Button>
        <Button onClick={dismissDamaged}>Cancel</Button>
      </div>
    </Dialog>
  );
}
