import { formatDate } from '../../calendar/format.ts';
import type { Edition } from '../../editions/edition.ts';
import { theOne } from '../../workbook/find.ts';
import { column, fact, facts, heading, lead, paragraph, table, tidied } from '../blocks.ts';
import { cycleDueDates, dueDateInWords } from '../due-date-words.ts';
import { fieldBlocks } from '../field-blocks.ts';
import { asSentence, numberInWords } from '../format.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';

/** Annex F: whose words the instrument is, what its levels mean, and how figures were computed. */
export function methodAnnex(assessment: Assessment): readonly Block[] {
  return [
    heading(1, 'annex-method', 'Method note'),
    lead('This note says whose words the instrument is, what its levels mean, and how they are reached.'),
    paragraph(assessment.edition.instrumentNote),
    ...levelBlocks(assessment),
    ...dueDateBlocks(assessment),
    ...documentBlocks(assessment),
  ];
}

function levelBlocks({ edition }: Assessment): readonly Block[] {
  return [
    heading(2, 'levels', 'Levels and how they are reached'),
    paragraph(ruleWords(edition)),
    table({
      id: 'table-levels',
      caption: 'The levels and the evidence that carries them',
      description:
        'One row for each level from the lowest to the highest, with its meaning and the evidence that a claim to it needs.',
      columns: [column('Level', 1.2), column('Meaning', 2.2), column('Evidence that carries it', 3)],
      rows: edition.levels.map(({ score, label, meaning, evidence }) => [
        `${score} ${label}`,
        meaning,
        evidence,
      ]),
    }),
  ];
}

function ruleWords({ dimensions, dimensionThreshold }: Edition): string {
  const official =
    'An official may set another level for a dimension and then gives the reason, which this document prints. No average over dimensions is computed.';
  if (dimensions.every(({ practices }) => practices.length === 0))
    return 'The edition has no practices, so the level of a dimension is set directly and the reason for it is printed. No average over dimensions is computed.';
  return `A dimension stands at the highest level that at least ${numberInWords(dimensionThreshold)} of its practices reach; a practice that is not rated reaches none. ${official} A level is marked self-reported while no evidence in the register is linked to it.`;
}

/** §280.14 and §280.16, with what was changed in agreement with OMB and why. */
function dueDateBlocks(assessment: Assessment): readonly Block[] {
  const { snapshot } = assessment;
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

/** What stands in the margins is said in the text too, for those who hear the document (Section 508). */
function documentBlocks(assessment: Assessment): readonly Block[] {
  const workbook = theOne(assessment.snapshot, 'workbook');
  return [
    heading(2, 'about', 'About this document'),
    ...tidied([
      facts([
        fact('Source', assessment.edition.circular),
        fact('Instrument', assessment.edition.title),
        fact('Fingerprint of the data (SHA-256)', assessment.digest),
      ]),
      ...(workbook === undefined
        ? []
        : fieldBlocks(assessment, 'workbook', workbook, [
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
