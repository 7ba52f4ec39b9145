import type { RecordId } from '../../model/id.ts';
import type { RecordIn } from '../../model/model.ts';
import { recordsOf } from '../../workbook/find.ts';
import { bold, column, heading, lead, onLines, table } from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import { capitalized, countOf } from '../format.ts';
import { filled } from '../source.ts';
import type { Block, Inline } from '../tree.ts';
import { attachmentBlocks } from './attachments.ts';
import { type Claims, claimsIn, claimsOf, tellsOf } from './claims.ts';
import type { Evidenced } from './evidenced.ts';
import { evidenceCode, usesOf } from './uses.ts';

/** An annex: what carries the claims of a document, and the files kept with it. */
export function evidenceAnnex(document: Evidenced): readonly Block[] {
  const { evidence } = document.snapshot.records;
  const claims = claimsIn(document);
  return [
    heading(1, 'annex-evidence', 'Evidence register'),
    lead(opening(document, evidence.length)),
    ...(evidence.length === 0 ? [] : [registerTable(document, claims)]),
    ...strayLinks(document, claims),
    ...attachmentBlocks(document),
  ];
}

function opening(document: Evidenced, count: number): string {
  const pieces = `${capitalized(countOf(count, 'piece'))} of evidence`;
  // The public edition has only the evidence of its own claims.
  if (!tellsOf(document, 'evidence_link'))
    return count === 0
      ? 'No evidence is tied to what this plan says yet.'
      : `${pieces} ${count === 1 ? 'carries' : 'carry'} what this plan says.`;
  if (count === 0) return 'No evidence has been entered yet.';
  return `${pieces} ${count === 1 ? 'stands' : 'stand'} in the register. The text refers to ${count === 1 ? 'it as E1' : 'them as E1, E2, and so on'}.`;
}

/** The public edition does not say which claims a piece of evidence carries, and where it can be read. */
function registerTable(document: Evidenced, claims: Claims): Block {
  const { evidence } = document.snapshot.records;
  const tellsUses = tellsOf(document, 'evidence_link');
  return table({
    id: 'table-evidence',
    caption: tellsUses ? 'Evidence and what it is used for' : 'Evidence',
    description: tellsUses
      ? 'One row for each piece of evidence: its number, title and description, kind and date, source with control number and file, and what it is used for.'
      : 'One row for each piece of evidence: its title, kind and date, and source.',
    columns: [
      ...(tellsUses ? [column('No.', 0.5)] : []),
      column('Evidence', 3),
      column('Kind and date', 1.4),
      column('Source', 1.9),
      ...(tellsUses ? [column('Used for', 3)] : []),
    ],
    rows: evidence.map((entry) => {
      const cell = (name: Parameters<typeof fieldCell<'evidence'>>[3]) =>
        fieldCell(document, 'evidence', entry, name);
      return [
        ...(tellsUses ? [evidenceCode(document, entry.id) ?? ''] : []),
        onLines([titleOf(document, entry), cell('description')]),
        onLines([cell('kind'), cell('date')]),
        onLines([
          cell('source'),
          labelled('OMB control number', cell('control_number')),
          labelled('File', cell('attachment')),
        ]),
        ...(tellsUses
          ? [usesOf(claims, recordsOf(document.snapshot, 'evidence_link', 'evidence', entry.id))]
          : []),
      ];
    }),
  });
}

/** A title leads to where the evidence can be read. */
function titleOf(document: Evidenced, evidence: RecordIn<'evidence'>): readonly Inline[] {
  const text = bold(evidence.title?.trim() || 'Evidence without a title');
  const address = filled(document, 'evidence', evidence, 'url')?.value;
  return [typeof address === 'string' ? { type: 'link', href: address.trim(), content: [text] } : text];
}

function labelled(label: string, value: readonly Inline[]): readonly Inline[] {
  return value.length === 0 ? [] : [{ type: 'text', text: `${label}: ` }, ...value];
}

/** Uses of evidence that is unset or no longer in the register. */
function strayLinks(document: Evidenced, claims: Claims): readonly Block[] {
  const { evidence, evidence_link: links } = document.snapshot.records;
  const known = new Set<RecordId | undefined>(evidence.map(({ id }) => id));
  const stray = links.filter((link) => !known.has(link.evidence));
  if (stray.length === 0) return [];
  return [
    table({
      id: 'table-evidence-missing',
      caption: 'Claims whose evidence is no longer in the register',
      description: 'One row for each claim with the note on where to look.',
      columns: [column('Claim', 2), column('Where to look', 3)],
      rows: claimsOf(claims, stray).map(({ link, name }) => [
        name,
        fieldCell(document, 'evidence_link', link, 'note'),
      ]),
    }),
  ];
}
