import { useMemo, useState } from 'react';
import {
  type ClaimKind,
  type UnsupportedClaim,
  unsupportedClaims,
} from '../../../shared/evidence/unsupported-claims.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { goToTarget } from '../../state/navigation.ts';
import { useSnapshot } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { whereOf } from './claims.ts';

const words: Readonly<Record<ClaimKind, string>> = {
  practice_rating: 'Practices, printed as self-reported',
  capacity_component: 'Capacity, printed as self-reported',
  pain_point: 'Pain points',
  commitment: 'Commitments, neither with evidence nor with a pain point that has some',
  delivery: 'Said to be delivered',
};

export const unsupportedKey = 'evidence-unsupported';

const shownAtFirst = 12;

/** What the workbook claims and nothing in the register carries; a press goes to where it is claimed (§280.17). */
export function UnsupportedClaims() {
  const snapshot = useSnapshot();
  const claims = useMemo(() => unsupportedClaims(snapshot), [snapshot]);
  return (
    <section className="evidence-unsupported" aria-labelledby="evidence-unsupported">
      <h2 id="evidence-unsupported" tabIndex={-1} data-focus-key={unsupportedKey}>
        Claims without evidence
      </h2>
      {claims.length === 0 ? (
        <p>Every level, pain point, commitment and delivery that was entered rests on evidence.</p>
      ) : (
        <>
          <p>
            Go to a claim to link what shows that it is so, or open a piece of evidence above and choose “Use
            this for…”.
          </p>
          {[...Map.groupBy(claims, ({ kind }) => kind)].map(([kind, own]) => (
            <ClaimGroup key={kind} kind={kind} claims={own} />
          ))}
        </>
      )}
    </section>
  );
}

type GroupProps = { readonly kind: ClaimKind; readonly claims: readonly UnsupportedClaim[] };

function ClaimGroup({ kind, claims }: GroupProps) {
  const snapshot = useSnapshot();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? claims : claims.slice(0, shownAtFirst);
  return (
    <>
      <h3>
        {words[kind]} ({claims.length})
      </h3>
      <ul>
        {shown.map(({ id }) => (
          <li key={id}>
            <span className="evidence-use-kind">{whereOf(snapshot, kind, id)}</span>
            <Button
              look="plain"
              data-focus-key={`unsupported/${id}`}
              onClick={() => goToTarget({ kind, id })}
            >
              {titleOfId(snapshot, kind, id)}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < claims.length && (
        <Button onClick={() => setShowsAll(true)}>Show the other {claims.length - shown.length}</Button>
      )}
    </>
  );
}
