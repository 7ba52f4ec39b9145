import { formatNumber, inSentence } from '../documents/format.ts';
import { canonicalJson } from '../json/canonical.ts';
import { findField, findKind } from '../model/model.ts';
import type { DeliverablePart, PartRecord } from './part.ts';

/** More would bury what was asked. */
const mostNamed = 20;

/**
 * What a part says now that it did not say before, and the other way round: kind, record and fields by their
 * labels, and never what was typed.
 *
 * @returns nothing where both say the same in the same order
 */
export function differencesOf(was: DeliverablePart, is: DeliverablePart): readonly string[] {
  return shortened(differencesIn(was, is));
}

/** The same of several parts; what stands in two of them is named once. */
export function differencesOfParts(
  was: Readonly<Record<string, DeliverablePart>>,
  is: Readonly<Record<string, DeliverablePart>>,
): readonly string[] {
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  const found = [...names].flatMap((name) => {
    const [before, now] = [was[name], is[name]];
    return before === undefined || now === undefined ? [] : differencesIn(before, now);
  });
  return shortened([...new Set(found)]);
}

function shortened(differences: readonly string[]): readonly string[] {
  const more = differences.length - mostNamed;
  return more > 0
    ? [...differences.slice(0, mostNamed), `and ${formatNumber(more)} more differences`]
    : differences;
}

function differencesIn(was: DeliverablePart, is: DeliverablePart): readonly string[] {
  const kinds = new Set([...Object.keys(was.records), ...Object.keys(is.records)]);
  const edition = was.edition.digest === is.edition.digest ? [] : ['the edition is another one'];
  return [
    ...edition,
    ...[...kinds].flatMap((kind) => differencesOfKind(kind, was.records[kind] ?? [], is.records[kind] ?? [])),
  ];
}

function differencesOfKind(
  kind: string,
  was: readonly PartRecord[],
  is: readonly PartRecord[],
): readonly string[] {
  const label = inSentence(findKind(kind)?.label ?? kind);
  const before = new Map(was.map((record) => [record.id, record]));
  const now = new Map(is.map((record) => [record.id, record]));
  const found = [
    ...was.filter(({ id }) => !now.has(id)).map(({ id }) => `${label} ${id} is gone`),
    ...is.flatMap((record) => {
      const earlier = before.get(record.id);
      if (earlier === undefined) return [`${label} ${record.id} is new`];
      const fields = changedFields(kind, earlier, record);
      return fields.length === 0 ? [] : [`${label} ${record.id} says something else: ${fields.join(', ')}`];
    }),
  ];
  const isReordered = found.length === 0 && was.some(({ id }, place) => is[place]?.id !== id);
  return isReordered ? [`the order of the records of the kind “${label}” is another one`] : found;
}

function changedFields(kind: string, was: PartRecord, is: PartRecord): readonly string[] {
  const declared = findKind(kind);
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names]
    .filter((name) => canonicalJson(was[name] ?? null) !== canonicalJson(is[name] ?? null))
    .map((name) => (declared === undefined ? undefined : findField(declared, name))?.label ?? name);
}
