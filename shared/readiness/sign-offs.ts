import type { JsonDeliverable } from '../model/deliverable.ts';
import { buildPart, digestOfPart } from '../submission/build-part.ts';
import { findRecord } from '../workbook/find.ts';
import { titleOf } from '../workbook/titles.ts';
import type { Rule } from './rule.ts';

const agreeing: ReadonlySet<string | undefined> = new Set(['concur', 'concur_with_comment']);

/**
 * A finding unless the senior accountable official signed off on a deliverable (§280.13).
 *
 * @param name completes 'has not signed off on '
 */
export function seniorOfficialAgreed(signed: JsonDeliverable, name: string): Rule['check'] {
  return (snapshot) =>
    snapshot.records.concurrence.some(
      ({ deliverable, decision, person }) =>
        deliverable === signed &&
        agreeing.has(decision) &&
        findRecord(snapshot, 'person', person)?.role === 'senior_official',
    )
      ? []
      : [
          {
            message: `The senior accountable official has not signed off on ${name}.`,
            kind: 'concurrence',
            field: 'decision',
          },
        ];
}

/**
 * A finding for each person whose sign-offs on a deliverable are all about another state of it than the
 * present one: what they decided says nothing about what goes to OMB (§280.13). When that was is not told:
 * records carry no time.
 *
 * @param name completes 'signed off on an earlier state of '
 */
export function signOffsAreOfThisState(signed: JsonDeliverable, name: string): Rule['check'] {
  return (snapshot) => {
    const own = snapshot.records.concurrence.filter(
      ({ deliverable, digest }) => deliverable === signed && digest !== undefined,
    );
    if (own.length === 0) return [];
    const present = digestOfPart(buildPart(snapshot, signed));
    const upToDate = new Set(own.flatMap(({ digest, person }) => (digest === present ? [person] : [])));
    const stale = own.filter(({ person }) => !upToDate.has(person));
    return stale
      .filter(({ person }, at) => stale.findLastIndex((other) => other.person === person) === at)
      .map(({ id, person }) => {
        const found = findRecord(snapshot, 'person', person);
        const who = found === undefined ? 'Somebody who is not named' : titleOf(snapshot, 'person', found);
        return {
          message: `${who} signed off on an earlier state of ${name}. Ask again.`,
          kind: 'concurrence',
          id,
          field: 'digest',
        };
      });
  };
}
