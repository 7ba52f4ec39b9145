import { useEffect, useState } from 'react';
import { countOf } from '../../../shared/documents/format.ts';
import { describeError } from '../../../shared/ipc/app-error.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/bridge.ts';
import { showDamaged } from '../../state/damaged.ts';
import { flush } from '../../state/drafts.ts';
import { useJob } from '../../state/job.ts';
import { goTo } from '../../state/navigation.ts';
import { showDone, showError } from '../../state/notices.ts';
import { useOpened } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { JobBar } from '../../ui/job-bar.tsx';
import { momentInWords } from '../../ui/moment-words.ts';
import './recovery.css';

const title = 'Check this workbook';

type Found = Output<'workbook.check'> | { readonly trouble: string };

/** All checks, a replay of every edit included, and what to do about what they find. */
export function CheckDialog({ onClose }: { readonly onClose: () => void }) {
  const workbook = useOpened();
  const [found, setFound] = useState<Found>();
  const { progress, run, cancel } = useJob();
  const check = async () => {
    await flush();
    const answer = await run((job) => call('workbook.check', { job }));
    if (answer.ok) setFound(answer.value);
    else if (answer.error.code === 'cancelled') onClose();
    else setFound({ trouble: describeError(answer.error) });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the dialog opens
  useEffect(() => {
    void check();
  }, []);
  if (workbook === undefined) return null;
  if (found === undefined)
    return (
      <Dialog title={title} onClose={onClose} cancelWork={cancel}>
        <JobBar
          progress={progress ?? { label: 'Beginning', done: 0, total: 1 }}
          name={title}
          onCancel={cancel}
        />
        <p className="field-help">What you type meanwhile is saved afterwards.</p>
      </Dialog>
    );
  if ('trouble' in found || found.problems.length === 0)
    return (
      <Dialog title={title} onClose={onClose}>
        <p role="status">
          {'trouble' in found
            ? found.trouble
            : `All is well: pages, tables and attached files are sound, and a replay of ${countOf(found.edits, 'edit')} gives just what the workbook shows.`}
        </p>
        <div className="button-row">
          <Button onClick={onClose}>Close</Button>
        </div>
      </Dialog>
    );
  return <Problems problems={found.problems} document={workbook.document} onClose={onClose} />;
}

type ProblemsProps = {
  readonly problems: readonly string[];
  readonly document: string;
  readonly onClose: () => void;
};

function Problems({ problems, document, onClose }: ProblemsProps) {
  const backUp = async () => {
    const made = await call('backup.make', {});
    if (made.ok) showDone(`Backup made, ${momentInWords(Date.parse(made.value.at))}.`);
    else showError(made.error);
  };
  // After the dialog has given the focus back.
  const leave = (go: () => void) => () => {
    onClose();
    setTimeout(go);
  };
  const problem = `The check found: ${problems.join('; ')}.`;
  return (
    <Dialog title="This workbook has a problem" onClose={onClose} wide>
      <p role="status">The check found something that is not as it should be:</p>
      <ul>
        {problems.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        Nothing was changed. Make a backup of the workbook as it is now first. Then either go back to an
        earlier backup, or save what can be read into a new file: it is made of the edits, so it agrees with
        itself.
      </p>
      <div className="button-row">
        <Button look="main" onClick={() => void backUp()}>
          Back up now
        </Button>
        <Button onClick={leave(() => goTo('backups'))}>Go to the backups</Button>
        <Button onClick={leave(() => showDamaged({ document, problem }))}>Save what can be read…</Button>
        <Button look="plain" onClick={onClose}>
          Close
        </Button>
      </div>
    </Dialog>
  );
}
