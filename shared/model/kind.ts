import type { Deliverable } from './deliverable.ts';
import type { Field, ValueOf } from './field.ts';
import type { RecordId } from './id.ts';

export type Fields = Readonly<Record<string, Field>>;

type KindOptions<F extends Fields> = {
  readonly label: string;
  readonly plural: string;
  /** What a record of this kind is, for a person who meets it first. */
  readonly help: string;
  readonly citation?: string;
  /** Deliverables that carry the kind's fields unless a field says otherwise. */
  readonly prints: readonly Deliverable[];
  /** The field by which people recognise a record. */
  readonly title?: keyof F & string;
  /**
   * Fields that identify the record: there is one per key and its id is derived from them, so that
   * two copies that create it separately create the same one. They never change. Empty: one per workbook.
   */
  readonly key?: readonly (keyof F & string)[];
  /** The field that points to the record this one is a part of; deleting that one deletes this one. */
  readonly owner?: keyof F & string;
  /** Lists of this kind are arranged by people. */
  readonly ordered?: true;
  /** Where it travels in JSON: in the parts (default), beside them (sign-offs), or not at all. */
  readonly travels?: 'in-parts' | 'beside' | 'never';
  readonly fields: F;
};

export type Kind<N extends string = string, F extends Fields = Fields> = KindOptions<F> & {
  readonly name: N;
};

/**
 * Declares a record kind once; its TypeScript type, table, schema and labels all follow from here.
 *
 * @param name singular, snake_case: also the table's name in the workbook file
 */
export function defineKind<const N extends string, const F extends Fields>(
  name: N,
  options: KindOptions<F>,
): Kind<N, F> {
  return { name, ...options };
}

/** A live record as read from a workbook. An unset field is absent. */
export type RecordOf<K extends Kind> = {
  readonly id: RecordId;
  /** Fractional index of ordered kinds. */
  readonly order?: string;
} & { readonly [Name in keyof K['fields']]?: ValueOf<K['fields'][Name]> };
