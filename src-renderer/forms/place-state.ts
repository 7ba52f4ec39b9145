import { useState } from 'react';
import type { RecordId } from '../../shared/model/id.ts';
import { recordIdSchema } from '../../shared/model/id.ts';
import type { Kind } from '../../shared/model/kind.ts';
import { findField, isKindName, type KindName, model } from '../../shared/model/model.ts';
import type { Target } from '../../shared/sections/section-of.ts';
import { findRecord } from '../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../shared/workbook/snapshot.ts';
import { type Place, usePlace } from '../state/navigation.ts';

/** What a place means: what had the focus when it was left, else what somebody was sent to. */
function targetOf({ focusKey, target }: Place): Target | undefined {
  const [kind = '', id, field] = focusKey?.split('/') ?? [];
  const left = recordIdSchema.safeParse(id).data;
  if (!isKindName(kind) || left === undefined) return target;
  return { kind, id: left, ...(field === undefined ? {} : { field }) };
}

/** The record that the target is a part of. */
function ownerOf(snapshot: WorkbookSnapshot, { kind, id }: Target): Target | undefined {
  const declared: Kind = model[kind];
  const field = declared.owner === undefined ? undefined : findField(declared, declared.owner);
  if (declared.owner === undefined || field?.type !== 'reference') return undefined;
  const values = new Map<string, unknown>(Object.entries(findRecord(snapshot, kind, id) ?? {}));
  const owner = recordIdSchema.safeParse(values.get(declared.owner)).data;
  const of = field.to.filter(isKindName).find((name) => findRecord(snapshot, name, owner) !== undefined);
  return of === undefined || owner === undefined ? undefined : { kind: of, id: owner };
}

/** @returns the record of the kind that is meant: itself, or as the owner of the part that is meant */
export function recordMeant(
  snapshot: WorkbookSnapshot,
  kind: KindName,
  target: Target | undefined,
): RecordId | undefined {
  if (target?.id === undefined) return undefined;
  if (target.kind === kind) return target.id;
  return recordMeant(snapshot, kind, ownerOf(snapshot, target));
}

/**
 * State that a place decides on arrival, and people afterwards.
 *
 * @param read what the place asks for; undefined where it has no wish, so that the state stays
 */
export function usePlaceState<T>(
  read: (target: Target | undefined) => T | undefined,
  initial: T,
): readonly [T, (value: T) => void] {
  const place = usePlace();
  const [state, setState] = useState(() => ({ place, value: read(targetOf(place)) ?? initial }));
  if (state.place !== place) setState({ place, value: read(targetOf(place)) ?? state.value });
  return [state.value, (value) => setState({ place, value })];
}
