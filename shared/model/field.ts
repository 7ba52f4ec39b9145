import type { Deliverable } from './deliverable.ts';
import type { RecordId } from './id.ts';

/** A list of the workbook's edition that a choice draws its options from. */
export type EditionList =
  | 'dimensions'
  | 'practices'
  | 'levels'
  | 'capacityComponents'
  | 'narrativeQuestions'
  | 'roles'
  | 'serviceTypes'
  | 'channels'
  | 'customerGroups'
  | 'organizationLevels'
  | 'telemetryChecklist';

export type Option<Value extends string = string> = { readonly id: Value; readonly label: string };

export type FieldOptions = {
  /** One or two sentences for the person who fills it in. */
  readonly help?: string;
  /** The section that asks for it, such as "§280.5". */
  readonly citation?: string;
  /** Deliverables that carry the field; its kind's list where none is given. */
  readonly prints?: readonly Deliverable[];
  /** Absent from every public edition and from all JSON, even where a Word document prints it. */
  readonly internal?: true;
};

type Described<Type extends string> = FieldOptions & { readonly type: Type; readonly label: string };

export type TextField = Described<'text'> & {
  readonly pattern?: { readonly expression: RegExp; readonly message: string };
  readonly maxLength: number;
  /** Kept for the record, up to megabytes: the window is not told of it unless it asks. */
  readonly bulky?: true;
};
export type MarkdownField = Described<'markdown'> & { readonly maxLength: number };
export type NumberField = Described<'number'> & {
  readonly integer: boolean;
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
};
export type DateField = Described<'date'>;
export type YesNoField = Described<'yesNo'>;
export type ChoiceField<Value extends string = string> = Described<'choice'> & {
  readonly options: readonly Option<Value>[] | EditionList;
};
export type ChoicesField<Value extends string = string> = Described<'choices'> & {
  readonly options: readonly Option<Value>[] | EditionList;
};
export type ReferenceField = Described<'reference'> & {
  /** Kinds that may be pointed to. */
  readonly to: readonly string[];
  /** The record may live in another workbook (last year's), so the file does not enforce it. */
  readonly foreign?: true;
};
export type ReferencesField = Described<'references'> & { readonly to: readonly string[] };

export type TupleItem =
  | { readonly name: string; readonly label: string; readonly type: 'count' }
  | { readonly name: string; readonly label: string; readonly type: 'text' | 'date' };

/** A fixed number of values that only mean something together, such as the counts n1..n5. */
export type TupleField = Described<'tuple'> & { readonly items: readonly TupleItem[] };
/** A set of such rows. */
export type TuplesField = Described<'tuples'> & { readonly items: readonly TupleItem[] };

export type Field =
  | TextField
  | MarkdownField
  | NumberField
  | DateField
  | YesNoField
  | ChoiceField
  | ChoicesField
  | ReferenceField
  | ReferencesField
  | TupleField
  | TuplesField;

export type TupleValue = readonly (string | number)[];

export type FieldValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly RecordId[]
  | TupleValue
  | readonly TupleValue[];

/** The TypeScript type of a field's value, from its declaration. */
export type ValueOf<F extends Field> = F extends { type: 'number' }
  ? number
  : F extends { type: 'yesNo' }
    ? boolean
    : F extends ChoiceField<infer Value>
      ? Value
      : F extends ChoicesField<infer Value>
        ? readonly Value[]
        : F extends { type: 'reference' }
          ? RecordId
          : F extends { type: 'references' }
            ? readonly RecordId[]
            : F extends { type: 'tuple' }
              ? TupleValue
              : F extends { type: 'tuples' }
                ? readonly TupleValue[]
                : string;

export function text(
  label: string,
  options: FieldOptions & Partial<Pick<TextField, 'pattern' | 'maxLength' | 'bulky'>> = {},
): TextField {
  return { type: 'text', maxLength: 20_000, ...options, label };
}

export function markdown(label: string, options: FieldOptions = {}): MarkdownField {
  return { type: 'markdown', maxLength: 1_000_000, ...options, label };
}

type NumberOptions = FieldOptions & Partial<Pick<NumberField, 'min' | 'max' | 'unit'>>;

/** A whole number; never negative unless `min` says so. */
export function whole(label: string, options: NumberOptions = {}): NumberField {
  return { type: 'number', integer: true, min: 0, max: Number.MAX_SAFE_INTEGER, ...options, label };
}

export function decimal(label: string, options: NumberOptions = {}): NumberField {
  return { type: 'number', integer: false, min: -1e15, max: 1e15, ...options, label };
}

export function date(label: string, options: FieldOptions = {}): DateField {
  return { type: 'date', ...options, label };
}

export function yesNo(label: string, options: FieldOptions = {}): YesNoField {
  return { type: 'yesNo', ...options, label };
}

export function choice<const Value extends string>(
  label: string,
  options: readonly Option<Value>[] | EditionList,
  more: FieldOptions = {},
): ChoiceField<Value> {
  return { type: 'choice', ...more, label, options };
}

export function choices<const Value extends string>(
  label: string,
  options: readonly Option<Value>[] | EditionList,
  more: FieldOptions = {},
): ChoicesField<Value> {
  return { type: 'choices', ...more, label, options };
}

export function reference(
  label: string,
  to: string | readonly string[],
  options: FieldOptions & { readonly foreign?: true } = {},
): ReferenceField {
  return { type: 'reference', ...options, label, to: typeof to === 'string' ? [to] : to };
}

export function references(
  label: string,
  to: string | readonly string[],
  options: FieldOptions = {},
): ReferencesField {
  return { type: 'references', ...options, label, to: typeof to === 'string' ? [to] : to };
}

export function tuple(label: string, items: readonly TupleItem[], options: FieldOptions = {}): TupleField {
  return { type: 'tuple', ...options, label, items };
}

export function tuples(label: string, items: readonly TupleItem[], options: FieldOptions = {}): TuplesField {
  return { type: 'tuples', ...options, label, items };
}

/** Sets show the union of their heads while a conflict is unsettled (design.md §3). */
export function isSet(field: Field): boolean {
  return field.type === 'choices' || field.type === 'references' || field.type === 'tuples';
}

export function isBulky(field: Field | undefined): boolean {
  return field?.type === 'text' && field.bulky === true;
}
