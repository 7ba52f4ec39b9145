import { useEffect } from 'react';
import { formatNumber } from '../../shared/documents/format.ts';
import { canDo } from '../state/commands.ts';
import { type Findings, useFindings } from '../state/findings.ts';
import { type Place, usePlace } from '../state/navigation.ts';
import {
  goBackToReview,
  goToFinding,
  type KeyedFinding,
  keyedFindings,
  positionAt,
  type ReviewTrail,
  useReviewTrail,
} from '../state/review-trail.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { SeverityWord } from '../ui/severity-word.tsx';
import './review-bar.css';

type Standing = {
  readonly entry: KeyedFinding;
  readonly position: number;
  readonly isSettled: boolean;
  readonly previous: KeyedFinding | undefined;
  readonly next: KeyedFinding | undefined;
};

/** Where one is among the findings that are gone through; undefined where one came otherwise. */
function standingOf(trail: ReviewTrail | undefined, place: Place, findings: Findings): Standing | undefined {
  if (trail === undefined || place.screen === 'review') return undefined;
  const position = positionAt(trail, place);
  const entry = trail.entries[position];
  if (entry === undefined) return undefined;
  const left = new Set(keyedFindings(findings.list).map(({ key }) => key));
  const open = (keyed: KeyedFinding) => left.has(keyed.key);
  return {
    entry,
    position,
    isSettled: findings.of !== undefined && !open(entry),
    previous: trail.entries.slice(0, position).findLast(open),
    next: trail.entries.slice(position + 1).find(open),
  };
}

/** After going from Review to a field: which finding this is, the ones beside it, and the way back. */
export function ReviewBar() {
  const place = usePlace();
  const trail = useReviewTrail();
  const standing = standingOf(trail, place, useFindings());
  const go = (to: KeyedFinding | undefined) => {
    if (trail !== undefined && to !== undefined) goToFinding(trail.entries, to);
  };
  useEffect(() => {
    const ends = [
      canDo('go.nextFinding', () => go(standing?.next)),
      canDo('go.previousFinding', () => go(standing?.previous)),
    ];
    return () => {
      for (const end of ends) end();
    };
  });
  if (trail === undefined || standing === undefined) return null;
  const { entry, position, isSettled, previous, next } = standing;
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
          Finding {formatNumber(position + 1)} of {formatNumber(trail.entries.length)}:
        </span>{' '}
        {entry.finding.message} <span className="citation">{entry.finding.citation}</span>
      </p>
      <div className="review-bar-buttons">
        <Button look="plain" disabled={previous === undefined} onClick={() => go(previous)}>
          Previous<span className="visually-hidden"> finding</span>
        </Button>
        <Button look="plain" disabled={next === undefined} onClick={() => go(next)}>
          Next<span className="visually-hidden"> finding</span>
        </Button>
        <Button look="plain" onClick={() => goBackToReview(entry.key)}>
          Back to review
        </Button>
      </div>
    </section>
  );
}
