import type { RecordId } from '../../model/id.ts';
import type { RecordIn } from '../../model/model.ts';
import { recordsOf } from '../../workbook/find.ts';
import { bold, column, heading, lead, note, onLines, table } from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import { capitalized, countOf } from '../format.ts';
import type { Block, Inline } from '../tree.ts';
import { claimsOf } from './claims.ts';
import type { Assessment } from './context.ts';
import { evidenceCode, usesOf } from './evidence-uses.ts';

/** Annex A: what carries the claims of this assessment, and the files kept with it. */
export function evidenceAnnex(assessment: Assessment): readonly Block[] {
  const { evidence, attachment } = assessment.snapshot.records;
  return [
    heading(1, 'annex-evidence', 'Evidence register'),
    lead(opening(evidence.length)),
    ...(evidence.length === 0 ? [] : [registerTable(assessment)]),
    ...strayLinks(assessment),
    ...(attachment.length === 0 ? [] : attachments(assessment)),
  ];
}

function opening(count: number): string {
  if (count === 0) return 'No evidence has been entered yet.';
  return `${capitalized(countOf(count, 'piece'))} of evidence ${count === 1 ? 'stands' : 'stand'} in the register. The text refers to them as E1, E2, and so on.`;
}

function registerTable(assessment: Assessment): Block {
  const { evidence } = assessment.snapshot.records;
  return table({
    id: 'table-evidence',
    caption: 'Evidence and what it is used for',
    description:
      'One row for each piece of evidence: its number, title and description, kind and date, source with control number and file, and what it is used for.',
    columns: [
      column('No.', 0.5),
      column('Evidence', 3),
      column('Kind and date', 1.4),
      column('Source', 1.9),
      column('Used for', 3),
    ],
    rows: evidence.map((entry) => {
      const cell = (name: Parameters<typeof fieldCell<'evidence'>>[3]) =>
        fieldCell(assessment, 'evidence', entry, name);
      const links = recordsOf(assessment.snapshot, 'evidence_link', 'evidence', entry.id);
      return [
        evidenceCode(assessment, entry.id) ?? '',
        onLines([titleOf(entry), cell('description')]),
        onLines([cell('kind'), cell('date')]),
        onLines([
          cell('source'),
          labelled('OMB control number', cell('control_number')),
          labelled('File', cell('attachment')),
        ]),
        usesOf(assessment, links),
      ];
    }),
  });
}

/** A title leads to where the evidence can be read. */
function titleOf({ title, url }: RecordIn<'evidence'>): readonly Inline[] {
  const text = bold(title?.trim() || 'Evidence without a title');
  const address = url?.trim() ?? '';
  return [address === '' ? text : { type: 'link', href: address, content: [text] }];
}

function labelled(label: string, value: readonly Inline[]): readonly Inline[] {
  return value.length === 0 ? [] : [{ type: 'text', text: `${label}: ` }, ...value];
}

/** Uses of evidence that is unset or no longer in the register. */
function strayLinks(assessment: Assessment): readonly Block[] {
  const { evidence, evidence_link: links } = assessment.snapshot.records;
  const known = new Set<RecordId | undefined>(evidence.map(({ id }) => id));
  const stray = links.filter((link) => !known.has(link.evidence));
  if (stray.length === 0) return [];
  return [
    table({
      id: 'table-evidence-missing',
      caption: 'Claims whose evidence is no longer in the register',
      description: 'One row for each claim with the note on where to look.',
      columns: [column('Claim', 2), column('Where to look', 3)],
      rows: claimsOf(assessment, stray).map(({ link, name }) => [
        name,
        fieldCell(assessment, 'evidence_link', link, 'note'),
      ]),
    }),
  ];
}

function attachments(assessment: Assessment): readonly Block[] {
  const { attachment } = assessment.snapshot.records;
  return [
    heading(2, 'attachments', 'Files kept in the workbook'),
    note(
      'The SHA-256 of a file shows whether a copy is the same, byte for byte. The files themselves travel with the workbook, not with this document.',
    ),
    table({
      id: 'table-attachments',
      caption: 'Attached files',
      description:
        'One row for each file with its name, type, size, what the picture shows, and the SHA-256 of its bytes.',
      columns: [
        column('File', 2.2),
        column('Type', 1.5),
        column('Size', 0.9, 'right'),
        column('What the picture shows', 2.4),
        column('SHA-256', 3),
      ],
      rows: attachment.map((file) => {
        const cell = (name: 'name' | 'media_type' | 'size' | 'alt_text' | 'sha256') =>
          fieldCell(assessment, 'attachment', file, name);
        return [
          cell('name').length === 0 ? 'File without a name' : cell('name'),
          cell('media_type'),
          cell('size'),
          cell('alt_text'),
          cell('sha256'),
        ];
      }),
    }),
  ];
}
