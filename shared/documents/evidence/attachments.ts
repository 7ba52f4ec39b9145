import { publishableFiles } from '../../workbook/internal-files.ts';
import { column, heading, note, table } from '../blocks.ts';
import { fieldCell } from '../field-blocks.ts';
import type { Source } from '../source.ts';
import type { Block } from '../tree.ts';

/** The files that the workbook keeps and that this document may name; nothing where there are none. */
export function attachmentBlocks(source: Source): readonly Block[] {
  const files = publishableFiles(source.snapshot, source.deliverable);
  if (files.length === 0) return [];
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
      rows: files.map((file) => {
        const cell = (name: 'name' | 'media_type' | 'size' | 'alt_text' | 'sha256') =>
          fieldCell(source, 'attachment', file, name);
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
