import type { RecordIn } from '../model/model.ts';
import { findRecord } from '../workbook/find.ts';
import { joined, plainText } from './blocks.ts';
import { isSeniorOfficial, seniorOfficial } from './people.ts';
import type { Source } from './source.ts';
import type { Inline } from './tree.ts';
import { nameOf } from './values.ts';

type Concurrence = RecordIn<'concurrence'>;

/** The state of the data in hand, which a decision is about or is not. */
type Signed = Source & { readonly digest: string };

/** Decisions of the senior official on this deliverable, whatever their state of the data, in list order. */
function decisionsOf({ snapshot, deliverable }: Source): readonly Concurrence[] {
  return snapshot.records.concurrence.filter((entry) => {
    const person = findRecord(snapshot, 'person', entry.person);
    return (
      entry.deliverable === deliverable &&
      entry.decision !== undefined &&
      entry.digest !== undefined &&
      person !== undefined &&
      isSeniorOfficial(person)
    );
  });
}

/** The official's last decision on exactly this data; a later one replaces one before it. */
export function decisionOnThis(source: Signed): Concurrence | undefined {
  return decisionsOf(source).findLast(({ digest }) => digest === source.digest);
}

/**
 * Where the sign-off of the senior official stands, in one line without a period at its end. A decision
 * counts for the data whose digest it carries; any edit of the data makes it one on an earlier state.
 */
export function signOffInWords(source: Signed): readonly Inline[] {
  const decision = decisionOnThis(source);
  const official = seniorOfficial(source);
  if (decision === undefined) {
    const by = official.length === 0 ? '' : ` by ${plainText(official)}`;
    const isEarlier = decisionsOf(source).length > 0;
    return joined(
      isEarlier
        ? ['Signed off on an earlier state of this document, not on this one']
        : [`Not yet signed off${by}`],
      '',
    );
  }
  const signer = findRecord(source.snapshot, 'person', decision.person);
  const name = signer === undefined ? plainText(official) : plainText(nameOf(source, 'person', signer));
  switch (decision.decision) {
    case 'do_not_concur':
      return joined([`Reviewed by ${name}, who does not concur`], '');
    case 'concur_with_comment':
      return joined([`Signed off with a comment by ${name}`], '');
    default:
      return joined([`Signed off by ${name}`], '');
  }
}
