import { formatNumber } from '../documents/format.ts';
import { recordIdSchema } from '../model/id.ts';
import type { Kind, RecordOf } from '../model/kind.ts';
import { findField, isKindName, type KindName, model, type RecordIn } from '../model/model.ts';
import { optionLabel } from '../model/options.ts';
import { findRecord } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** How findings name things, so that a person knows at once which record is meant. */

const longestTitle = 80;

/** True where nothing was said: unset, only spaces, or an empty list. */
export function isBlank(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** @returns the text on one line, cut at the end of a word where it is long */
export function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= longestTitle) return line;
  const cut = line.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2))}…`;
}

/** @returns 'a', 'a and b', 'a, b, and c' */
export function listed(items: readonly string[]): string {
  if (items.length < 3) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')}, and ${items[items.length - 1] ?? ''}`;
}

/** @returns '1 question', '16 questions' or '1,286 questions' */
export function counted(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;
}

export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function titleOf(snapshot: WorkbookSnapshot, kind: Kind, record: RecordOf<Kind>): string | undefined {
  if (kind.title === undefined) return undefined;
  const field = findField(kind, kind.title);
  const value = record[kind.title];
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (field?.type === 'choice') return shorten(optionLabel(field, value, snapshot.edition));
  return shorten(value);
}

function ownerOf(snapshot: WorkbookSnapshot, kind: Kind, record: RecordOf<Kind>): string | undefined {
  const field = kind.owner === undefined ? undefined : findField(kind, kind.owner);
  const id = kind.owner === undefined ? undefined : recordIdSchema.safeParse(record[kind.owner]).data;
  if (field?.type !== 'reference' || id === undefined) return undefined;
  for (const owner of field.to.filter(isKindName)) {
    const found = findRecord(snapshot, owner, id);
    if (found !== undefined) return named(snapshot, owner, found);
  }
  return undefined;
}

/**
 * A record as a finding calls it: 'the service "Benefits line"'; without a title of its own by what it
 * belongs to, 'the use of evidence of the evidence "Call study"', or by its place, 'service no. 2'.
 */
export function named<K extends KindName>(snapshot: WorkbookSnapshot, kind: K, record: RecordIn<K>): string {
  const declared: Kind = model[kind];
  const label = declared.label.slice(0, 1).toLowerCase() + declared.label.slice(1);
  const title = titleOf(snapshot, declared, record);
  if (title !== undefined) return `the ${label} "${title}"`;
  const owner = declared.title === undefined ? ownerOf(snapshot, declared, record) : undefined;
  if (owner !== undefined) return `the ${label} of ${owner}`;
  if (declared.key?.length === 0) return `the ${label}`;
  const place = snapshot.records[kind].findIndex(({ id }) => id === record.id) + 1;
  return `${label} no. ${place}`;
}
