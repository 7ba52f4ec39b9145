import { a11Edition2022 } from '../../../../shared/editions/a11-2022.ts';
import type { Field, FieldValue } from '../../../../shared/model/field.ts';
import type { RecordId } from '../../../../shared/model/id.ts';
import type { Kind } from '../../../../shared/model/kind.ts';
import { isKindName, type KindName, kindNames, model, type Records } from '../../../../shared/model/model.ts';
import { optionsOf } from '../../../../shared/model/options.ts';
import { derivedRecordId } from '../../../../shared/workbook/record-id.ts';
import type { RecordLists, WorkbookSnapshot } from '../../../../shared/workbook/snapshot.ts';
import { anId, aSnapshot, fixtureWorkbookId, type Given } from '../../../fixtures/snapshots.ts';

/** A workbook with one record of every kind, every field filled, and one more use of its evidence. */

export const everyKind = kindNames.filter(isKindName);

/** Places of kinds and fields in the model, out of which every marker is made once. */
function placeOf(kind: Kind, name: string): number {
  const fields = everyKind.flatMap((each) =>
    Object.keys(model[each].fields).map((field) => `${each} ${field}`),
  );
  return fields.indexOf(`${kind.name} ${name}`);
}

/** Letters and digits only, so that neither Markdown nor a renderer changes it. */
export function marker(kind: Kind, name: string): string {
  return `mark${placeOf(kind, name)}x${kind.name}${name}`.replaceAll('_', '');
}

function idOf(name: string): RecordId {
  if (!isKindName(name)) throw new Error(`"${name}" is no kind`);
  const kind: Kind = model[name];
  if (kind.key === undefined) return anId(name);
  return derivedRecordId(
    fixtureWorkbookId,
    kind,
    kind.key.map((field) => {
      const value = valueFor(kind, field, kind.fields[field]);
      if (typeof value !== 'string' && typeof value !== 'number')
        throw new Error(`${name}.${field} is no key`);
      return value;
    }),
  );
}

/** Numbers that differ within their bounds; years and quarters are those of the workbook. */
function numberFor(kind: Kind, name: string, max: number): number {
  if (name === 'quarter') return 1;
  if (name.includes('year')) return name === 'fiscal_year' ? 2023 : 2011;
  return max <= 10_000 ? (placeOf(kind, name) % 90) + 8 : 123_000 + placeOf(kind, name);
}

function dateFor(kind: Kind, name: string): string {
  const place = placeOf(kind, name);
  return `20${40 + Math.floor(place / 28)}-03-${String((place % 28) + 1).padStart(2, '0')}`;
}

const headingColor = '#7a1f5c';

function valueFor(kind: Kind, name: string, field: Field | undefined): FieldValue {
  switch (field?.type) {
    case 'text': {
      const text = marker(kind, name);
      if (field.pattern === undefined) return text;
      if (field.pattern.expression.test('https://example.gov')) return `https://example.gov/${text}`;
      return field.pattern.expression.test(headingColor) ? headingColor : hashFor(kind, name);
    }
    case 'markdown':
      return `${marker(kind, name)} first\n\n- ${marker(kind, name)} second`;
    case 'number':
      return numberFor(kind, name, field.max);
    case 'date':
      return dateFor(kind, name);
    case 'yesNo':
      // What is hidden, or only rehearsed, is printed nowhere.
      return name !== 'hidden' && name !== 'rehearsal';
    case 'choice':
      return optionsOf(field, a11Edition2022)[0]?.id ?? '';
    case 'choices':
      return optionsOf(field, a11Edition2022).map(({ id }) => id);
    case 'reference':
      return idOf(field.to[0] ?? '');
    case 'references':
      return field.to.map(idOf);
    case 'tuple':
      return field.items.map((_, index) => 1000 * placeOf(kind, name) + index);
    case 'tuples':
      return [
        field.items.map((item) =>
          item.type === 'date' ? '2044-05-06' : item.type === 'count' ? 7 : 'assessment',
        ),
      ];
    case undefined:
      throw new Error(`${kind.name} has no field ${name}`);
  }
}

function hashFor(kind: Kind, name: string): string {
  return placeOf(kind, name).toString(16).padStart(64, 'a');
}

function filledRecord<K extends KindName>(name: K): Given<K>;
function filledRecord(name: KindName): object {
  const kind: Kind = model[name];
  const values = Object.entries(kind.fields).map(([field, declared]) => [
    field,
    valueFor(kind, field, declared),
  ]);
  return { ...Object.fromEntries(values), ...(kind.key === undefined ? { id: anId(name) } : {}) };
}

export function filledSnapshot(): WorkbookSnapshot {
  const builder = everyKind.reduce((built, kind) => built.with(kind, filledRecord(kind)), aSnapshot());
  // The first thing that evidence can carry is a practice, which the public is not told of.
  return builder.with('evidence_link', { evidence: anId('evidence'), target: anId('pain_point') }).build();
}

/** The texts that a document with this field must hold; none where other tests see to it. */
export function expectedTexts(kind: Kind, name: string, field: Field): readonly string[] {
  const value = valueFor(kind, name, field);
  if (field.type === 'markdown') return [`${marker(kind, name)} first`, `${marker(kind, name)} second`];
  if (field.type === 'text') return typeof value === 'string' ? [value] : [];
  if (field.type === 'number' && typeof value === 'number')
    return [field.min >= 1000 ? String(value) : value.toLocaleString('en-US')];
  if (field.type === 'date' && typeof value === 'string')
    return [`March ${Number(value.slice(-2))}, ${value.slice(0, 4)}`];
  if (field.type === 'choice' || field.type === 'choices') {
    const chosen = Array.isArray(value) ? value : [value];
    return optionsOf(field, a11Edition2022)
      .filter(({ id }) => chosen.includes(id))
      .map(({ label }) => label.replace(/\.$/, ''));
  }
  return [];
}

/** The same workbook with one kind's records changed. */
export function changed<K extends KindName>(
  snapshot: WorkbookSnapshot,
  kind: K,
  change: (records: readonly Records[K][]) => readonly Records[K][],
): WorkbookSnapshot {
  const records: RecordLists = { ...snapshot.records, [kind]: change(snapshot.records[kind]) };
  return { ...snapshot, records };
}

/** The same workbook with one field unset in every record of a kind. */
export function withoutField<K extends KindName>(
  snapshot: WorkbookSnapshot,
  kind: K,
  name: string,
): WorkbookSnapshot {
  return changed(snapshot, kind, (records) => records.map((record) => omit(record, name)));
}

function omit<R extends object>(record: R, name: string): R;
function omit(record: object, name: string): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => field !== name));
}
