import { useFindings } from '../state/findings.ts';
import { usePlace } from '../state/navigation.ts';
import {
  goBackToReview,
  goToFinding,
  keyedFindings,
  positionAt,
  useReviewTrail,
} from '../state/review-trail.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { SeverityWord } from '../ui/severity-word.tsx';
import './review-bar.css';

/** After going from Review to a field: which finding this is, the ones beside it, and the way back. */
export function ReviewBar() {
  const place = usePlace();
  const trail = useReviewTrail();
  const findings = useFindings();
  if (trail === undefined || place.screen === 'review') return null;
  const position = positionAt(trail, place);
  const entry = trail.entries[position];
  if (entry === undefined) return null;
  const left = new Set(keyedFindings(findings.list).map(({ key }) => key));
  const isSettled = findings.of !== undefined && !left.has(entry.key);
  const open = (keyed: { readonly key: string }) => left.has(keyed.key);
  const previous = trail.entries.slice(0, position).findLast(open);
  const next = trail.entries.slice(position + 1).find(open);
  return (
    <section className="review-bar" aria-label="From Review">
      <p>
        {isSettled ? (
          <span className="review-bar-settled">
            <Icon name="check" /> Settled
          </span>
        ) : (
          <SeverityWord severity={entry.finding.severity} />
        )}{' '}
        <span className="review-bar-place">
          Finding {position + 1} of {trail.entries.length}:
        </span>{' '}
        {entry.finding.message} <span className="citation">{entry.finding.citation}</span>
      </p>
      <div className="review-bar-buttons">
        <Button
          look="plain"
          disabled={previous === undefined}
          onClick={() => previous !== undefined && goToFinding(trail.entries, previous)}
        >
          Previous<span className="visually-hidden"> finding</span>
        </Button>
        <Button
          look="plain"
          disabled={next === undefined}
          onClick={() => next !== undefined && goToFinding(trail.entries, next)}
        >
          Next<span className="visually-hidden"> finding</span>
        </Button>
        <Button look="plain" onClick={() => goBackToReview(entry.key)}>
          Back to review
        </Button>
      </div>
    </section>
  );
}
