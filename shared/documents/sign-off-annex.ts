import type { RecordIn } from '../model/model.ts';
import { column, heading, lead, note, onLines, paragraph, table } from './blocks.ts';
import { fieldCell } from './field-blocks.ts';
import { type Signable, signOffInWords } from './sign-off.ts';
import type { Block, Inline } from './tree.ts';

type Concurrence = RecordIn<'concurrence'>;

/**
 * An annex: who decided what about this version. A concurrence is a claim, not a signature (design.md §7).
 *
 * @param noun what the document is called in a sentence: "assessment"
 */
export function signOffsAnnex(document: Signable, noun: string): readonly Block[] {
  const all = document.snapshot.records.concurrence;
  const isOwn = ({ deliverable }: Concurrence) =>
    deliverable === undefined || deliverable === document.deliverable;
  const own = all.filter(isOwn);
  const others = all.filter((entry) => !isOwn(entry));
  return [
    heading(1, 'annex-sign-offs', 'Sign-offs'),
    lead(
      'A sign-off records what a person decided, and the fingerprint of the data that the decision is about. It is a statement entered in the workbook, not a signature.',
    ),
    paragraph(
      `${signOffInWords(document)}. The fingerprint of the data is ${document.digest}. It changes if anything in the data is edited, so a decision with another fingerprint is about another state of this document.`,
    ),
    ...(own.length === 0
      ? [note(`Nobody has signed off on this ${noun} yet.`)]
      : [signOffTable(document, own, 'table-sign-offs', `Sign-offs on this ${noun}`)]),
    ...(others.length === 0
      ? []
      : [
          signOffTable(
            document,
            others,
            'table-sign-offs-others',
            'Sign-offs on other deliverables of the same workbook',
          ),
        ]),
  ];
}

function signOffTable(
  document: Signable,
  entries: readonly Concurrence[],
  id: string,
  caption: string,
): Block {
  return table({
    id,
    caption,
    description:
      'One row for each sign-off with the person, the decision and note, and the fingerprint of the data it is about.',
    columns: [column('Person', 1.7), column('Decision', 2.3), column('Fingerprint (SHA-256)', 2.5)],
    rows: entries.map((entry) => {
      const cell = (name: Parameters<typeof fieldCell<'concurrence'>>[3]) =>
        fieldCell(document, 'concurrence', entry, name);
      const about = entry.deliverable === document.deliverable ? [] : cell('deliverable');
      return [
        cell('person').length === 0 ? 'Person not named' : cell('person'),
        onLines([about, cell('decision'), cell('note')]),
        onLines([which(document, entry), cell('digest')]),
      ];
    }),
  });
}

function which({ deliverable, digest }: Signable, entry: Concurrence): readonly Inline[] {
  if (entry.digest === undefined || entry.deliverable !== deliverable) return [];
  const text = entry.digest === digest ? 'This version:' : 'Another version:';
  return [{ type: 'text', text }];
}
