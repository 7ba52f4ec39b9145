import { topicOf } from '../briefing/standard-slides.ts';
import { plainText } from '../documents/blocks.ts';
import { inSentence, shortened } from '../documents/format.ts';
import { namedValueInlines } from '../documents/values.ts';
import type { FieldValue } from '../model/field.ts';
import type { RecordId } from '../model/id.ts';
import { recordIdSchema } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { findField, isKindName, type KindName, model, type RecordIn } from '../model/model.ts';
import { sectionLabel } from '../sections/section.ts';
import { findRecord } from './find.ts';
import { keyedIds } from './keyed-ids.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

const longestTitle = 120;

function fieldOf(record: object, name: string): FieldValue | undefined {
  return new Map<string, FieldValue>(Object.entries(record)).get(name);
}

/** Titles are texts, choices and dates, never references; so nobody has to be named. */
function textOf(snapshot: WorkbookSnapshot, kind: Kind, name: string, value: FieldValue): string {
  const field = findField(kind, name);
  if (field === undefined) return '';
  const naming = { edition: snapshot.edition, nameAmong: () => '' };
  return shortened(plainText(namedValueInlines(naming, field, value)), longestTitle);
}

function ownTitle(snapshot: WorkbookSnapshot, kind: Kind, record: object): string | undefined {
  const value = kind.title === undefined ? undefined : fieldOf(record, kind.title);
  if (kind.title === undefined || value === undefined) return undefined;
  const text = textOf(snapshot, kind, kind.title, value);
  if (kind.name === 'assignment') return sectionLabel(snapshot.edition, text);
  return text === '' ? undefined : text;
}

/** Of records without a title of their own: the quarter, the deliverable, what they belong to. */
function composedTitle(snapshot: WorkbookSnapshot, kind: Kind, record: object): string | undefined {
  const about = (name: string) => {
    const field = findField(kind, name);
    const id = recordIdSchema.safeParse(fieldOf(record, name)).data;
    return field?.type === 'reference' && id !== undefined ? nameAmong(snapshot, field.to, id) : undefined;
  };
  switch (kind.name) {
    case 'feedback_report': {
      const [year, quarter] = [fieldOf(record, 'fiscal_year'), fieldOf(record, 'quarter')];
      const when = year === undefined || quarter === undefined ? undefined : `FY ${year} Q${quarter}`;
      return [about('service'), when].filter((part) => part !== undefined).join(', ') || undefined;
    }
    case 'evidence_link': {
      const parts = [about('evidence'), about('target')].filter((part) => part !== undefined);
      return parts.length === 0 ? undefined : parts.join(' for ');
    }
    case 'concurrence': {
      const deliverable = fieldOf(record, 'deliverable');
      const what = deliverable === undefined ? undefined : textOf(snapshot, kind, 'deliverable', deliverable);
      return [about('person'), what].filter((part) => part !== undefined).join(', ') || undefined;
    }
    case 'briefing_slide': {
      const key = fieldOf(record, 'key');
      return typeof key === 'string' ? topicOf(key) : undefined;
    }
    default:
      return undefined;
  }
}

/**
 * The name by which people recognize a record, on one line of at most about 120 characters: its title,
 * the statement of its practice, its question; "Untitled service" where it has none.
 */
export function titleOf<K extends KindName>(
  snapshot: WorkbookSnapshot,
  kind: K,
  record: RecordIn<K>,
): string {
  const declared: Kind = model[kind];
  const title = ownTitle(snapshot, declared, record) ?? composedTitle(snapshot, declared, record);
  if (title !== undefined) return title;
  return declared.key?.length === 0 ? declared.label : `Untitled ${inSentence(declared.label)}`;
}

/** What a record is called whose place is known though nobody has entered it yet, such as a practice's rating. */
function titleByKey(snapshot: WorkbookSnapshot, kind: KindName, id: RecordId): string | undefined {
  const declared: Kind = model[kind];
  const key = keyedIds(snapshot, kind).get(id);
  const [name] = declared.key ?? [];
  return key === undefined || name === undefined ? undefined : textOf(snapshot, declared, name, key);
}

/** @returns the record's title; "a deleted person" where it is not there any more */
export function titleOfId(snapshot: WorkbookSnapshot, kind: KindName, id: RecordId): string {
  return liveTitle(snapshot, kind, id) ?? titleByKey(snapshot, kind, id) ?? deleted(kind);
}

function liveTitle<K extends KindName>(
  snapshot: WorkbookSnapshot,
  kind: K,
  id: RecordId,
): string | undefined {
  const record = findRecord(snapshot, kind, id);
  return record === undefined ? undefined : titleOf(snapshot, kind, record);
}

function deleted(kind: string): string {
  return isKindName(kind) ? `a deleted ${inSentence(model[kind].label)}` : 'a deleted record';
}

/** @returns the title of the record with that id, whichever of the kinds it is of */
export function nameAmong(snapshot: WorkbookSnapshot, kinds: readonly string[], id: string): string {
  const known = recordIdSchema.safeParse(id).data;
  for (const kind of kinds.filter(isKindName)) {
    const title =
      known === undefined
        ? undefined
        : (liveTitle(snapshot, kind, known) ?? titleByKey(snapshot, kind, known));
    if (title !== undefined) return title;
  }
  const [kind = ''] = kinds;
  return deleted(kinds.length === 1 ? kind : '');
}
