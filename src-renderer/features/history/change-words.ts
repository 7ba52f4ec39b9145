import { capitalized } from '../../../shared/documents/format.ts';
import type { ChangeItem } from '../../../shared/ipc/contract.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import type { Kind } from '../../../shared/model/kind.ts';
import { findField, isKindName, type KindName, model } from '../../../shared/model/model.ts';
import { sectionOf } from '../../../shared/sections/section-of.ts';
import { findRecord } from '../../../shared/workbook/find.ts';
import { canPurge } from '../../../shared/workbook/log/tombstone.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { titleOfId } from '../../../shared/workbook/titles.ts';
import { emptyInWords, valueInWords } from '../../../shared/workbook/value-words.ts';
import { momentInWords } from '../../ui/moment-words.ts';
import { changedPart } from './changed-part.ts';

type EditItem = ChangeItem['edits'][number];

/** One field that a change touched, as a line to read. */
export type FieldLine = {
  readonly edit: string;
  readonly field: string;
  readonly words: string;
  readonly before: unknown;
  readonly value: unknown;
  /** A field of its own that can be gone to. */
  readonly isField: boolean;
  /** A former value can be brought back: the one before, or this one where another stands now. */
  readonly canRestore: boolean;
  /** What it says can be destroyed for ever. */
  readonly canPurge: boolean;
  /** Noted in passing with every slide of a talk; nobody entered it. */
  readonly isPassing: boolean;
};

/** What a change did to one record. */
export type RecordLines = {
  readonly kind: KindName;
  readonly id: RecordId;
  /** "Service “Benefits line” added" */
  readonly words: string;
  readonly isLive: boolean;
  /** Added, deleted or brought back. */
  readonly isLifeChanged: boolean;
  /** Undefined where no section of this version holds it. */
  readonly section: string | undefined;
  readonly lines: readonly FieldLine[];
};

export type ChangeWords = {
  readonly change: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly author: string;
  readonly records: readonly RecordLines[];
  /** Edits beyond those listed. */
  readonly more: number;
};

/** The newest known title of each record, so that a deleted one is still called by its name. */
function knownTitles(
  snapshot: WorkbookSnapshot,
  changes: readonly ChangeItem[],
): ReadonlyMap<RecordId, string> {
  const titles = new Map<RecordId, string>();
  for (const { edits } of changes)
    for (const { kind, id, field, value, before } of edits) {
      if (!isKindName(kind) || titles.has(id)) continue;
      const declared: Kind = model[kind];
      const title = value ?? before;
      if (declared.title === field && title !== null && title !== undefined)
        titles.set(id, valueInWords(snapshot, kind, field, title, 120));
    }
  return titles;
}

function nameOf(
  snapshot: WorkbookSnapshot,
  kind: KindName,
  id: RecordId,
  titles: ReadonlyMap<RecordId, string>,
): string {
  const { label } = model[kind];
  const isLive = findRecord(snapshot, kind, id) !== undefined;
  const title = isLive ? titleOfId(snapshot, kind, id) : (titles.get(id) ?? titleOfId(snapshot, kind, id));
  if (title === label) return label;
  return title.startsWith('a deleted ') ? capitalized(title) : `${label} “${title}”`;
}

function verbOf(edits: readonly EditItem[]): 'added' | 'deleted' | 'brought back' | undefined {
  const life = edits.find(({ field }) => field === 'deleted');
  if (life === undefined) return undefined;
  if (life.value === true) return 'deleted';
  return life.before === true ? 'brought back' : 'added';
}

function isText(stored: unknown): stored is string {
  return typeof stored === 'string';
}

/** Of a briefing session: where the talk is, and how long it took so far. */
const passing: ReadonlySet<string> = new Set<keyof (typeof model)['briefing_session']['fields']>([
  'current_slide',
  'slide_times',
]);

function lineOf(snapshot: WorkbookSnapshot, kind: KindName, edit: EditItem): FieldLine {
  const { field, before, value } = edit;
  const declared: Kind = model[kind];
  const isKey = declared.key?.includes(field) === true;
  const known = findField(declared, field);
  const isProse = known?.type === 'text' || known?.type === 'markdown';
  // Only words can say what should never have been said.
  const canBePurged = isProse && value !== null && canPurge(declared, field);
  const isPassing = kind === 'briefing_session' && passing.has(field);
  const line = { edit: edit.edit, field, before, value, canPurge: canBePurged, isPassing };
  if (field === 'order') return { ...line, words: 'Moved in the list', isField: false, canRestore: false };
  const label = known?.label ?? field;
  if (edit.purged !== undefined) {
    const { author, at, reason } = edit.purged;
    const words = `${label}: purged by ${author}, ${momentInWords(at)}: ${reason}`;
    return { ...line, words, isField: !isKey, canRestore: false };
  }
  const quoted = (said: string) => (isProse && said !== emptyInWords ? `“${said}”` : said);
  const both = isProse && isText(value) && isText(before);
  // A text carried from last year was confirmed, or that taken back; or copies were settled for what was shown.
  if (both && value === before)
    return { ...line, words: `${label}: said again in the same words`, isField: !isKey, canRestore: false };
  const inWords = (stored: unknown) =>
    valueInWords(snapshot, kind, field, stored, both ? Infinity : undefined);
  // Two edits of one long text begin alike: what tells them apart is where they differ.
  const [was, now] = (
    both ? changedPart(inWords(before), inWords(value)) : [inWords(before), inWords(value)]
  ).map(quoted);
  const words =
    was === emptyInWords || was === now
      ? `${label}: ${now}`
      : now === emptyInWords
        ? `${label}: cleared; it was ${was}`
        : `${label}: from ${was} to ${now}`;
  const isField = known !== undefined && !isKey;
  return { ...line, words, isField, canRestore: isField && (was !== emptyInWords || !edit.head) };
}

function recordLines(
  snapshot: WorkbookSnapshot,
  edits: readonly EditItem[],
  titles: ReadonlyMap<RecordId, string>,
): readonly RecordLines[] {
  return [...Map.groupBy(edits, ({ id }) => id)].flatMap(([id, own]) => {
    const kind = own[0]?.kind ?? '';
    if (!isKindName(kind)) return [];
    const declared: Kind = model[kind];
    const verb = verbOf(own);
    const name = nameOf(snapshot, kind, id, titles);
    // Its place and its key say nothing more of a record that is new.
    const told = own.filter(
      ({ field }) =>
        field !== 'deleted' &&
        (verb === undefined || (field !== 'order' && declared.key?.includes(field) !== true)),
    );
    return [
      {
        kind,
        id,
        words: verb === undefined ? name : `${name} ${verb}`,
        isLive: findRecord(snapshot, kind, id) !== undefined,
        isLifeChanged: verb !== undefined,
        section: sectionOf(snapshot, { kind, id })?.id,
        lines: told.map((edit) => lineOf(snapshot, kind, edit)),
      },
    ];
  });
}

/** Changes as people read them: who did what to which record, in words. */
export function changesInWords(
  snapshot: WorkbookSnapshot,
  changes: readonly ChangeItem[],
): readonly ChangeWords[] {
  const titles = knownTitles(snapshot, changes);
  return changes.map(({ change, at, author, edits, more }) => ({
    change,
    at,
    author,
    more,
    records: recordLines(snapshot, edits, titles),
  }));
}

export type HistoryFilter = {
  readonly author: string;
  readonly section: string;
  readonly text: string;
  /** Also what a briefing noted by itself with every slide, which would drown the rest. */
  readonly withPassing: boolean;
};

export const noFilter: HistoryFilter = { author: '', section: '', text: '', withPassing: false };

/** Without what was noted in passing; undefined where nothing else was changed. */
function withoutPassing(change: ChangeWords): ChangeWords | undefined {
  const records = change.records.flatMap((record) => {
    const lines = record.lines.filter(({ isPassing }) => !isPassing);
    const isOnlyPassing = lines.length === 0 && record.lines.length > 0 && !record.isLifeChanged;
    return isOnlyPassing ? [] : [{ ...record, lines }];
  });
  return records.length === 0 && change.records.length > 0 ? undefined : { ...change, records };
}

/** Changes with only those records that fit; a change without any is left out. */
export function filterChanges(
  changes: readonly ChangeWords[],
  { author, section, text, withPassing }: HistoryFilter,
): readonly ChangeWords[] {
  const wanted = text.trim().toLowerCase();
  const fits = (record: RecordLines) =>
    (section === '' || record.section === section) &&
    (wanted === '' ||
      `${record.words} ${record.lines.map(({ words }) => words).join(' ')}`.toLowerCase().includes(wanted));
  const isAll = section === '' && wanted === '';
  const told = withPassing ? changes : changes.flatMap((change) => withoutPassing(change) ?? []);
  return told
    .filter((change) => author === '' || change.author === author)
    .map((change) => (isAll ? change : { ...change, records: change.records.filter(fits) }))
    .filter(({ records }) => isAll || records.length > 0);
}
