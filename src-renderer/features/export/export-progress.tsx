import { Button } from '../../ui/button.tsx';
import { cancelExport, type ExportJob } from './export-job.ts';

type Props = { readonly job: Extract<ExportJob, { state: 'running' }> };

export function ExportProgress({ job: { label, done, total, isCanceling } }: Props) {
  const words = isCanceling ? 'Stopping…' : total > 0 ? `${label}: ${done} of ${total}` : `${label}…`;
  return (
    <section className="card" aria-label="Export in progress">
      <h2>Exporting</h2>
      <progress
        className="export-bar"
        aria-label="Progress of the export"
        {...(total > 0 ? { value: done, max: total } : {})}
      />
      <p role="status">{words}</p>
      <p className="field-help">You can go on working; the export takes what was saved when it began.</p>
      <Button aria-disabled={isCanceling || undefined} onClick={() => void cancelExport()}>
        Cancel the export
      </Button>
    </section>
  );
}
