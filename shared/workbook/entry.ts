import type { FieldValue } from '../model/field.ts';

/**
 * What somebody enters, before it becomes edits: the same shape as a line of `hisp apply`
 * (design.md §8). `set` replaces all current heads of the fields that it names; null unsets.
 */
export type Entry =
  | {
      readonly kind: string;
      readonly id?: string;
      readonly set: Readonly<Record<string, FieldValue | null>>;
    }
  | { readonly kind: string; readonly id: string; readonly delete: true };
