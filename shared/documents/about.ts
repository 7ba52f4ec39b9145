import { formatDate } from '../calendar/format.ts';
import { theOne } from '../workbook/find.ts';
import { column, type Fact, fact, facts, heading, table, tidied } from './blocks.ts';
import { cycleDueDates, dueDateInWords } from './due-date-words.ts';
import { fieldBlocks } from './field-blocks.ts';
import { asSentence } from './format.ts';
import type { Signable } from './sign-off.ts';
import type { Source } from './source.ts';
import type { Block } from './tree.ts';

/** §280.14 and §280.16, with what was changed in agreement with OMB and why. */
export function dueDateBlocks({ snapshot }: Source): readonly Block[] {
  const due = cycleDueDates(snapshot);
  const known = new Set<unknown>(due.map(({ id }) => id));
  const rows = theOne(snapshot, 'workbook')?.due_date_overrides ?? [];
  const others = rows.filter(
    ([id], index) => !known.has(id) || rows.findLastIndex((row) => row[0] === id) !== index,
  );
  if (due.length === 0 && others.length === 0) return [];
  const isChanged = others.length > 0 || due.some(({ override }) => override !== undefined);
  return [
    heading(2, 'due-dates', 'Due dates of the cycle'),
    table({
      id: 'table-due-dates',
      caption: isChanged ? 'Due dates, with changes and their reasons' : 'Due dates',
      description:
        'One row for each due date with what is due, the section that asks for it, and the date in force.',
      columns: [column('What is due', 2), column('Section', 0.9), column('Date', 3.6)],
      rows: [
        ...due.map((entry) => [entry.label, entry.citation, dueDateInWords(entry)]),
        ...others.map(([id, date, reason]) => [
          `Other change: ${id}`,
          '',
          asSentence([typeof date === 'string' ? formatDate(date) : '', `reason: ${reason}`].join(', ')),
        ]),
      ],
    }),
  ];
}

/**
 * What stands in the margins is said in the text too, for those who hear the document (Section 508).
 *
 * @param more facts to stand behind the source
 */
export function aboutBlocks(document: Signable, more: readonly Fact[] = []): readonly Block[] {
  const { snapshot, digest } = document;
  const workbook = theOne(snapshot, 'workbook');
  return [
    heading(2, 'about', 'About this document'),
    ...tidied([
      facts([
        fact('Source', snapshot.edition.circular),
        ...more,
        fact('Fingerprint of the data (SHA-256)', digest),
      ]),
      ...(workbook === undefined
        ? []
        : fieldBlocks(document, 'workbook', workbook, [
            'fiscal_year',
            'document_version',
            'marking',
            'header_text',
            'footer_text',
            'agency_logo',
          ])),
    ]),
  ];
}
