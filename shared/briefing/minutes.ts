import { formatDate } from '../calendar/format.ts';
import {
  bold,
  column,
  fact,
  facts,
  heading,
  lead,
  note,
  onLines,
  table,
  tidied,
} from '../documents/blocks.ts';
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
import { type AsBriefed, readAsBriefed } from './as-briefed.ts';
import { contentDigestOf } from './content-digest.ts';
import { slidesOf } from './slides-of.ts';

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
  const sections = numberHeadings(
    [portrait(sessions.flatMap((session) => sessionChapter(source, session)))],
    0,
  );
  return {
    ...documentFrame(source, {
      title,
      subject: `Minutes of the deep-dive briefing under ${snapshot.edition.circular}`,
      digest: contentDigestOf({ sections }),
    }),
    fileName: exportName(snapshot, title),
    headingColor: headingColor(theOne(snapshot, 'workbook')?.heading_color),
    sections,
  };
}

function sessionChapter(source: Source, session: Session): readonly Block[] {
  const { snapshot } = source;
  const entries = recordsOf(snapshot, 'briefing_entry', 'session', session.id);
  const when = session.date === undefined ? 'without a date' : `of ${formatDate(session.date)}`;
  const read = readAsBriefed(session.snapshot, snapshot);
  const shown = read.ok ? read.value : undefined;
  return [
    heading(1, `session-${session.id}`, `Briefing ${when}`),
    lead(entries.length === 0 ? 'Nothing was noted.' : `${capitalized(countsOf(snapshot, entries))}.`),
    ...tidied([
      ...fieldBlocks(source, 'briefing_session', session, ['date', 'participants']),
      facts([shown && fact('Fingerprint of what was shown (SHA-256)', shown.digest)]),
    ]),
    ...(shown === undefined ? [note(withoutShown(session))] : []),
    ...(session.finished === true
      ? []
      : [note('The briefing was not finished when these minutes were made.')]),
    ...logTable(source, session, entries, shown),
  ];
}

/** Why slides go by other titles than the audience may have seen. */
function withoutShown({ snapshot }: Session): string {
  const why = snapshot === undefined ? 'was not kept' : 'cannot be read any more';
  return `What was shown ${why}. Slides go by the titles that they had when these minutes were made.`;
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

function logTable(
  source: Source,
  { id }: Session,
  entries: readonly LogEntry[],
  shown: AsBriefed | undefined,
): readonly Block[] {
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
        slideOf(source, entry, shown),
        followUp(source, entry),
      ]),
    }),
  ];
}

/** As the audience saw it; as it is now only where nothing else is known of it. */
function slideOf({ snapshot }: Source, { slide: id }: LogEntry, shown: AsBriefed | undefined): string {
  if (id === undefined) return '';
  const among = (one: WorkbookSnapshot) => slidesOf(one).find(({ recordId }) => recordId === id);
  const then = shown && among(shown.snapshot);
  // A hidden slide has no number of its own. "5. Title" would look like an item of a list.
  if (then !== undefined) return then.hidden ? then.title : `Slide ${then.number}: ${then.title}`;
  const now = among(snapshot);
  if (now === undefined) return 'A slide that was deleted since';
  return shown === undefined ? now.title : `${now.title} (not among the slides that were shown)`;
}

/** Who does it by when, and the commitment or priority that it became. */
function followUp(source: Source, entry: LogEntry): readonly Inline[] {
  const labelled = (['owner', 'due', 'commitment', 'priority'] as const).map((name) => {
    const value = fieldCell(source, 'briefing_entry', entry, name);
    return value.length === 0 ? [] : [bold(`${model.briefing_entry.fields[name].label}: `), ...value];
  });
  return onLines(labelled);
}
