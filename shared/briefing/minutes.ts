import { formatDate } from '../calendar/format.ts';
import { bold, column, heading, lead, note, onLines, table, tidied } from '../documents/blocks.ts';
import { documentFrame } from '../documents/cover.ts';
import { fieldBlocks, fieldCell } from '../documents/field-blocks.ts';
import { exportName } from '../documents/file-name.ts';
import { capitalized, countOf, joinWords } from '../documents/format.ts';
import { headingColor } from '../documents/heading-color.ts';
import { numberHeadings } from '../documents/numbered-headings.ts';
import { portrait } from '../documents/sections.ts';
import type { Source } from '../documents/source.ts';
import type { Block, DocumentTree, Inline } from '../documents/tree.ts';
import { model, type RecordIn } from '../model/model.ts';
import { optionsOf } from '../model/options.ts';
import { recordsOf, theOne } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { buildDeck } from './deck.ts';

type Session = RecordIn<'briefing_session'>;
type LogEntry = RecordIn<'briefing_entry'>;

const title = 'Deep-dive minutes';

/** Meetings with OMB; what the team tried among itself is nobody else's. */
function heldIn({ records }: WorkbookSnapshot): readonly Session[] {
  return records.briefing_session.filter(({ rehearsal }) => rehearsal !== true);
}

/**
 * What was asked, answered, decided and promised in each briefing, with who does it and by when.
 *
 * @returns undefined where no briefing has begun
 */
export function buildMinutes(snapshot: WorkbookSnapshot): DocumentTree | undefined {
  const sessions = heldIn(snapshot);
  if (sessions.length === 0) return undefined;
  const source: Source = { snapshot, deliverable: 'briefing' };
  return {
    ...documentFrame(source, {
      title,
      subject: `Minutes of the deep-dive briefing under ${snapshot.edition.circular}`,
      digest: buildDeck(snapshot).digest,
    }),
    fileName: exportName(snapshot, title),
    headingColor: headingColor(theOne(snapshot, 'workbook')?.heading_color),
    sections: numberHeadings([portrait(sessions.flatMap((session) => sessionChapter(source, session)))], 0),
  };
}

function sessionChapter(source: Source, session: Session): readonly Block[] {
  const { snapshot } = source;
  const entries = recordsOf(snapshot, 'briefing_entry', 'session', session.id);
  const when = session.date === undefined ? 'without a date' : `of ${formatDate(session.date)}`;
  return [
    heading(1, `session-${session.id}`, `Briefing ${when}`),
    lead(entries.length === 0 ? 'Nothing was noted.' : `${capitalized(countsOf(snapshot, entries))}.`),
    ...tidied(fieldBlocks(source, 'briefing_session', session, ['date', 'participants'])),
    ...(session.finished === true
      ? []
      : [note('The briefing was not finished when these minutes were made.')]),
    ...logTable(source, session, entries),
  ];
}

/** "Three questions, two answers, and one follow-up" */
function countsOf({ edition }: WorkbookSnapshot, entries: readonly LogEntry[]): string {
  const told = optionsOf(model.briefing_entry.fields.kind, edition).flatMap(({ id, label }) => {
    const count = entries.filter(({ kind }) => kind === id).length;
    return count === 0 ? [] : [countOf(count, label.toLowerCase())];
  });
  const others = entries.filter(({ kind }) => kind === undefined).length;
  return joinWords([...told, ...(others === 0 ? [] : [countOf(others, 'remark')])]);
}

function logTable(source: Source, { id }: Session, entries: readonly LogEntry[]): readonly Block[] {
  if (entries.length === 0) return [];
  return [
    table({
      id: `table-log-${id}`,
      caption: 'What was said, and what follows from it',
      description:
        'One row for each entry of the log in the order in which it was noted: its kind, what was said, the slide that was shown, and who does what by when.',
      columns: [
        column('Kind', 1),
        column('What was said', 3.6),
        column('Slide', 1.8),
        column('What follows', 2),
      ],
      rows: entries.map((entry) => [
        fieldCell(source, 'briefing_entry', entry, 'kind'),
        fieldCell(source, 'briefing_entry', entry, 'text'),
        slideName(source, entry),
        followUp(source, entry),
      ]),
    }),
  ];
}

/** By the message that the audience saw, which is the data's where the team gave no title of its own. */
function slideName({ snapshot }: Source, { slide: id }: LogEntry): readonly Inline[] {
  const slide = buildDeck(snapshot).slides.find(({ recordId }) => recordId === id);
  return slide === undefined ? [] : [{ type: 'text', text: slide.title }];
}

/** Who does it by when, and the commitment or priority that it became. */
function followUp(source: Source, entry: LogEntry): readonly Inline[] {
  const labelled = (['owner', 'due', 'commitment', 'priority'] as const).map((name) => {
    const value = fieldCell(source, 'briefing_entry', entry, name);
    return value.length === 0 ? [] : [bold(`${model.briefing_entry.fields[name].label}: `), ...value];
  });
  return onLines(labelled);
}
