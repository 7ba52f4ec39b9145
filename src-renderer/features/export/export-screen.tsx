import { useRef, useState } from 'react';
import { isDocumentDeliverable } from '../../../shared/documents/build.ts';
import { describeError } from '../../../shared/ipc/app-error.ts';
import { flush } from '../../state/drafts.ts';
import { findingsNow, useFindings } from '../../state/findings.ts';
import { goTo } from '../../state/navigation.ts';
import { goToPreview } from '../../state/preview-choice.ts';
import { opened, useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Screen } from '../../ui/screen.tsx';
import { chosenAtFirst, formatsOf } from './choices.ts';
import { draftsAmong } from './draft-state.ts';
import { ExportChoices } from './export-choices.tsx';
import { type ExportJob, startExport, useExportJob } from './export-job.ts';
import { ExportProgress } from './export-progress.tsx';
import { ExportResult } from './export-result.tsx';
import './export.css';

/** The way out of the workbook: files in a folder of one's choice. */
export function ExportScreen() {
  const snapshot = useSnapshot();
  const findings = useFindings();
  const job = useExportJob();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(chosenAtFirst);
  const outcome = useRef<HTMLDivElement>(null);
  const formats = formatsOf(chosen);
  const toRead = formats.find(({ deliverable }) => isDocumentDeliverable(deliverable))?.deliverable;
  const start = async () => {
    if (formats.length === 0 || job.state === 'running') return;
    // What is said with the files must be true of what they hold.
    await flush();
    await startExport(formats, draftsAmong(opened.get()?.snapshot ?? snapshot, findingsNow(), formats));
    // What came of it may stand below the edge of a small window; its heading says it to everybody.
    requestAnimationFrame(() => {
      outcome.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
      outcome.current?.scrollIntoView?.({ block: 'nearest' });
    });
  };
  return (
    <Screen
      title="Export"
      lead="Files to hand in or to pass on. The same workbook always gives the same bytes; a draft can be exported at any time."
    >
      <ExportChoices chosen={chosen} onChange={setChosen} />
      {findings.of !== undefined && (
        <DraftState drafts={draftsAmong(snapshot, findings.list, formats)} isChosen={formats.length > 0} />
      )}
      <div className="button-row export-start">
        <Button
          look="main"
          icon="save"
          aria-disabled={formats.length === 0 || job.state === 'running' || undefined}
          onClick={() => void start()}
        >
          Choose a folder and export
        </Button>
        <Button onClick={() => goToPreview(toRead)}>Read the preview first</Button>
      </div>
      <div ref={outcome}>
        <Outcome job={job} />
      </div>
    </Screen>
  );
}

type DraftProps = { readonly drafts: readonly string[]; readonly isChosen: boolean };

function DraftState({ drafts, isChosen }: DraftProps) {
  if (!isChosen) return <p role="status">Nothing is chosen yet.</p>;
  if (drafts.length === 0)
    return (
      <p role="status" className="export-ready">
        <Icon name="checkCircle" /> Ready: nothing to fix in what you chose.
      </p>
    );
  return (
    <div className="export-draft">
      <div role="status">
        {drafts.map((draft) => (
          <p key={draft}>
            <Icon name="warning" /> {draft}
          </p>
        ))}
      </div>
      <Button look="plain" onClick={() => goTo('review')}>
        See what is missing
      </Button>
    </div>
  );
}

function Outcome({ job }: { readonly job: ExportJob }) {
  switch (job.state) {
    case 'idle':
      return null;
    case 'running':
      return <ExportProgress job={job} />;
    case 'done':
      return <ExportResult exported={job.exported} drafts={job.drafts} />;
    case 'stopped':
      return <p role="status">Nothing was exported.</p>;
    case 'failed':
      return <p className="field-error">{describeError(job.error)}</p>;
    case 'unsaved':
      return (
        <p className="field-error">
          Not exported, because not everything typed could be saved: {job.labels.join(', ')}. Correct or clear
          it, then export again.
        </p>
      );
  }
}
