import type { RecordIn } from '../model/model.ts';
import { decisionThatCounts } from '../readiness/sign-offs.ts';
import { findRecord } from '../workbook/find.ts';
import { isSeniorOfficial, seniorOfficials } from './people.ts';
import type { Source } from './source.ts';
import { nameOf } from './values.ts';

type Concurrence = RecordIn<'concurrence'>;

/** A document's source with the digest of the data in hand. */
export type Signable = Source & { readonly digest: string };

/** Decisions of the senior official on this deliverable, on whatever state of its data, in list order. */
function decisionsOf({ snapshot, deliverable }: Source): readonly Concurrence[] {
  return snapshot.records.concurrence.filter((entry) => {
    const person = findRecord(snapshot, 'person', entry.person);
    const isDecision = entry.decision !== undefined && entry.digest !== undefined;
    return (
      isDecision && entry.deliverable === deliverable && person !== undefined && isSeniorOfficial(person)
    );
  });
}

/**
 * Where the sign-off of the senior official stands, without a period at its end. A decision holds for the
 * data whose digest it carries, so any edit of the data makes it one on an earlier state; of several the
 * last in the list counts.
 */
export function signOffInWords(source: Signable): string {
  const decisions = decisionsOf(source);
  const decision = decisionThatCounts(decisions, source.digest);
  if (decision !== undefined) {
    const words = decisionInWords(source, decision);
    return decision.digest === source.digest ? words : `${words}, but on an earlier state of this document`;
  }
  const officials = seniorOfficials(source);
  return officials.length === 0 ? 'Not yet signed off' : `Not yet signed off by ${officials.join('; ')}`;
}

function decisionInWords(source: Source, { person, decision }: Concurrence): string {
  const signer = findRecord(source.snapshot, 'person', person);
  const name = signer === undefined ? 'the senior official' : nameOf(source, 'person', signer);
  if (decision === 'do_not_concur') return `Reviewed by ${name}, who does not concur`;
  return decision === 'concur' ? `Signed off by ${name}` : `Signed off with a comment by ${name}`;
}
