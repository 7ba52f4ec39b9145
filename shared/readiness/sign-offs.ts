import type { JsonDeliverable } from '../model/deliverable.ts';
import type { RecordIn } from '../model/model.ts';
import { buildPart, digestOfPart } from '../submission/build-part.ts';
import { findRecord } from '../workbook/find.ts';
import { titleOf } from '../workbook/titles.ts';
import type { Rule } from './rule.ts';

type Concurrence = RecordIn<'concurrence'>;

/**
 * Of several decisions on one deliverable, in list order, the one that counts: the last on the data as they are
 * now, and while there is none, the last on whatever state.
 */
export function decisionThatCounts(
  decisions: readonly Concurrence[],
  present: string,
): Concurrence | undefined {
  return decisions.findLast(({ digest }) => digest === present) ?? decisions.at(-1);
}

/**
 * A finding unless the senior accountable official signed off on a deliverable (§280.13). Whether that was on an
 * earlier state of it, `signOffsAreOfThisState` tells.
 *
 * @param name completes 'has not signed off on '
 */
export function seniorOfficialAgreed(signed: JsonDeliverable, name: string): Rule['check'] {
  return (snapshot) => {
    const decisions = snapshot.records.concurrence.filter(
      ({ deliverable, decision, person }) =>
        deliverable === signed &&
        decision !== undefined &&
        findRecord(snapshot, 'person', person)?.role === 'senior_official',
    );
    const counts =
      decisions.length === 0
        ? undefined
        : decisionThatCounts(decisions, digestOfPart(buildPart(snapshot, signed)));
    if (counts === undefined)
      return [
        {
          message: `The senior accountable official has not signed off on ${name}.`,
          kind: 'concurrence',
          field: 'decision',
        },
      ];
    return counts.decision === 'do_not_concur'
      ? [
          {
            message: `The senior accountable official does not concur with ${name}.`,
            kind: 'concurrence',
            id: counts.id,
            field: 'decision',
          },
        ]
      : [];
  };
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
      .map(({ id, person, decision }) => {
        const found = findRecord(snapshot, 'person', person);
        const who = found === undefined ? 'Somebody who is not named' : titleOf(snapshot, 'person', found);
        return {
          message: `${who} ${decision === 'do_not_concur' ? 'did not concur with' : 'signed off on'} an earlier state of ${name}. Ask again.`,
          kind: 'concurrence',
          id,
          field: 'digest',
        };
      });
  };
}
