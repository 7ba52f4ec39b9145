import type { KindName, Records } from '../model/model.ts';
import { type Fact, fact, facts, paragraph, tidied } from './blocks.ts';
import { markdownBlocks } from './markdown.ts';
import { type FieldName, filled, type Source } from './source.ts';
import type { Block, Inline } from './tree.ts';
import { valueInlines } from './values.ts';

/**
 * The fields of a record, each under the label of its declaration, in the order given. Fields that are
 * empty or not declared for the deliverable are left out. Long texts keep their paragraphs and lists.
 */
export function fieldBlocks<K extends KindName>(
  source: Source,
  kind: K,
  record: Records[K],
  names: readonly FieldName<K>[],
): readonly Block[] {
  return tidied(
    names.flatMap((name): readonly Block[] => {
      const found = filled(source, kind, record, name);
      if (found === undefined) return [];
      const { field, value } = found;
      if (field.type === 'markdown' && typeof value === 'string') return labelledBlocks(field.label, value);
      return [facts([fact(field.label, valueInlines(source, field, value))])];
    }),
  );
}

/** One field as a labelled value; undefined where `fieldBlocks` would leave it out. */
function fieldFact<K extends KindName>(
  source: Source,
  kind: K,
  record: Records[K],
  name: FieldName<K>,
): Fact | undefined {
  const found = filled(source, kind, record, name);
  if (found === undefined) return undefined;
  return fact(found.field.label, valueInlines(source, found.field, found.value));
}

/** One field for a table cell; empty where `fieldBlocks` would leave it out. */
export function fieldCell<K extends KindName>(
  source: Source,
  kind: K,
  record: Records[K],
  name: FieldName<K>,
): readonly Inline[] {
  return fieldFact(source, kind, record, name)?.value ?? [];
}

/** A long text under a label: its first paragraph stands beside the label, the rest follows as typed. */
function labelledBlocks(label: string, source: string): readonly Block[] {
  const [first, ...rest] = markdownBlocks(source);
  if (first === undefined) return [];
  if (first.type !== 'paragraph') return [paragraph(`${label}:`), first, ...continued(rest)];
  return [facts([{ label, value: first.content }]), ...continued(rest)];
}

function continued(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.type === 'paragraph' ? { ...block, role: 'continued' } : block));
}

/** A long text that goes on with a sentence begun before it, such as one that says whose reason follows. */
export function runInBlocks<K extends KindName>(
  source: Source,
  kind: K,
  record: Records[K],
  name: FieldName<K>,
  opening: readonly Inline[],
): readonly Block[] {
  const [first, ...rest] = textBlocks(source, kind, record, name);
  if (first?.type !== 'paragraph')
    return [paragraph(opening), ...(first === undefined ? [] : [first]), ...rest];
  return [paragraph(opening, ' ', first.content), ...rest];
}

/** A long text without a label, for places whose heading says what it is. */
export function textBlocks<K extends KindName>(
  source: Source,
  kind: K,
  record: Records[K],
  name: FieldName<K>,
): readonly Block[] {
  const found = filled(source, kind, record, name);
  return typeof found?.value === 'string' ? markdownBlocks(found.value) : [];
}
