import { zodResolver } from '@hookform/resolvers/zod';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Edition } from '../../shared/editions/edition.ts';
import type { Field, FieldValue } from '../../shared/model/field.ts';
import type { RecordId } from '../../shared/model/id.ts';
import type { Kind } from '../../shared/model/kind.ts';
import { type KindName, model, type Records } from '../../shared/model/model.ts';
import { derivedRecordId } from '../../shared/workbook/record-id.ts';
import { useRecord, useSnapshot } from '../state/workbook.ts';
import { type Raw, readRaw, toRaw } from './raw.ts';

type FormRecord = {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly key: Readonly<Record<string, FieldValue>>;
  /** Undefined until something of it was saved. */
  readonly record: Records[KindName] | undefined;
};

const RecordContext = createContext<FormRecord | undefined>(undefined);

export function useFormRecord(): FormRecord {
  const context = useContext(RecordContext);
  if (context === undefined) throw new Error('a field stands outside of a record form');
  return context;
}

/** A saved value by its name; records have no other properties than their fields. */
export function fieldValueOf(record: Records[KindName] | undefined, name: string): FieldValue | undefined {
  const found = record === undefined ? undefined : Object.entries(record).find(([key]) => key === name);
  return found?.[1];
}

export type RawValues = Record<string, Raw>;

const schemas = new WeakMap<Edition, Map<Kind, z.ZodType<RawValues, RawValues>>>();

/** What react-hook-form checks a record's controls against: the model's own rules. */
function formSchema(kind: Kind, edition: Edition): z.ZodType<RawValues, RawValues> {
  const ofEdition = schemas.get(edition) ?? new Map<Kind, z.ZodType<RawValues, RawValues>>();
  schemas.set(edition, ofEdition);
  const schema = ofEdition.get(kind) ?? makeFormSchema(kind, edition);
  ofEdition.set(kind, schema);
  return schema;
}

function makeFormSchema(kind: Kind, edition: Edition): z.ZodType<RawValues, RawValues> {
  const control = (field: Field) =>
    z.custom<Raw>().superRefine((raw, context) => {
      const reading = readRaw(field, raw, edition);
      if (!reading.ok) context.addIssue({ code: 'custom', message: reading.problem });
    });
  return z.object(
    Object.fromEntries(Object.entries(kind.fields).map(([name, field]) => [name, control(field)])),
  );
}

type Props = {
  readonly kind: KindName;
  /** The record's id; derived from the key where the kind has one. */
  readonly id?: RecordId;
  /** For kinds with one record per key: the key's values. */
  readonly keyValues?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
};

/** The controls of one record. Fields inside save themselves; there is no button to press. */
export function RecordForm({ kind, id, keyValues = {}, children }: Props) {
  const snapshot = useSnapshot();
  const declared: Kind = model[kind];
  const ownId =
    id ??
    derivedRecordId(
      snapshot.workbookId,
      declared,
      (declared.key ?? []).map((name) => keyValues[name] ?? ''),
    );
  return (
    <FormOfRecord key={ownId} kind={kind} id={ownId} keyValues={keyValues}>
      {children}
    </FormOfRecord>
  );
}

function FormOfRecord({ kind, id, keyValues, children }: Required<Props>) {
  const { edition } = useSnapshot();
  const record = useRecord(kind, id);
  const declared: Kind = model[kind];
  const form = useForm<RawValues>({
    mode: 'onChange',
    resolver: zodResolver(formSchema(declared, edition)),
    defaultValues: Object.fromEntries(
      Object.entries(declared.fields).map(([name, field]) => [
        name,
        toRaw(field, fieldValueOf(record, name)),
      ]),
    ),
  });
  const context = useMemo(() => ({ kind, id, key: keyValues, record }), [kind, id, keyValues, record]);
  return (
    <RecordContext value={context}>
      <FormProvider {...form}>{children}</FormProvider>
    </RecordContext>
  );
}
