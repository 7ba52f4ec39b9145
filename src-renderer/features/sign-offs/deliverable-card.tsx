import { obstaclesTo } from '../../../shared/documents/draft-notice.ts';
import { deliverableLabels, type JsonDeliverable } from '../../../shared/model/deliverable.ts';
import type { Finding } from '../../../shared/readiness/rule.ts';
import { counted } from '../../../shared/readiness/words.ts';
import { buildPart, digestOfPart } from '../../../shared/submission/build-part.ts';
import { submissionsOf } from '../../../shared/submission/records.ts';
import { useWorkbook } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import type { Asked } from './asked.ts';
import { SignOffList } from './sign-off-list.tsx';
import { SubmissionList } from './submission-list.tsx';

type Props = {
  readonly deliverable: JsonDeliverable;
  readonly findings: readonly Finding[];
  readonly onAsk: (asked: Asked) => void;
};

export function DeliverableCard({ deliverable, findings, onAsk }: Props) {
  const { snapshot, readOnly } = useWorkbook();
  const digest = digestOfPart(buildPart(snapshot, deliverable));
  const submissions = submissionsOf(snapshot, deliverable);
  const label = deliverableLabels[deliverable];
  const heading = `sign-offs-${deliverable}`;
  const key = (what: Asked['what']) => `sign-offs/${deliverable}/${what}`;
  const ask = (what: Asked['what'], words: string) => (
    <Button data-focus-key={key(what)} onClick={() => onAsk({ what, deliverable })}>
      {words}
      <span className="visually-hidden">: {label}</span>
    </Button>
  );
  return (
    <section className="card sign-offs-card" aria-labelledby={heading}>
      <div className="sign-offs-head">
        <h2 id={heading}>{label}</h2>
        <Readiness deliverable={deliverable} findings={findings} />
      </div>
      <details className="sign-offs-fingerprint">
        <summary>
          Fingerprint of what stands here now: <code>{digest.slice(0, 12)}</code>
        </summary>
        <p>
          <code>{digest}</code>
        </p>
        <p className="field-help">
          SHA-256 of the deliverable’s data. It stands on the cover of the document and in the JSON, so
          anybody who has one of them can compare.
        </p>
      </details>
      <h3>Sign-offs</h3>
      <SignOffList deliverable={deliverable} digest={digest} />
      {!readOnly && <div className="button-row">{ask('sign-off', 'Enter a decision…')}</div>}
      <h3>Submissions to OMB</h3>
      <SubmissionList submissions={submissions} digest={digest} />
      <div className="button-row">
        {!readOnly &&
          ask('submit', submissions.length === 0 ? 'Mark as submitted…' : 'Mark as submitted again…')}
        {submissions.length > 0 && ask('compare', 'Compare…')}
      </div>
    </section>
  );
}

function Readiness({ deliverable, findings }: Omit<Props, 'onAsk'>) {
  const { snapshot } = useWorkbook();
  const obstacles = obstaclesTo(snapshot, findings, deliverable);
  if (obstacles === undefined) return <span className="pill pill-good">Ready</span>;
  const count = obstacles.findings.length + obstacles.conflicts.length;
  return <span className="pill pill-caution">DRAFT: {counted(count, 'item')} to settle</span>;
}
