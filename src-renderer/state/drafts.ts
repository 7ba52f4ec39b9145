import { type AppError, describeError } from '../../shared/ipc/app-error.ts';
import type { FieldValue } from '../../shared/model/field.ts';
import type { RecordId } from '../../shared/model/id.ts';
import type { Kind } from '../../shared/model/kind.ts';
import { type KindName, model } from '../../shared/model/model.ts';
import type { Entry } from '../../shared/workbook/entry.ts';
import { findRecord } from '../../shared/workbook/find.ts';
import { announce } from './announcer.ts';
import { askForName } from './author.ts';
import { createStore, useStore } from './store.ts';
import { opened, saveEntries } from './workbook.ts';

/** A field of a record, with what makes the record if it is not there yet. */
export type FieldTarget = {
  readonly kind: KindName;
  readonly id: RecordId;
  readonly field: string;
  /** Values of the kind's key fields. */
  readonly key: Readonly<Record<string, FieldValue>>;
};

/** What a control holds: a value to save (null clears), or text that cannot be one and why. */
export type Reading =
  | { readonly ok: true; readonly value: FieldValue | null }
  | { readonly ok: false; readonly raw: unknown; readonly problem: string };

type InvalidDraft = Extract<Reading, { ok: false }> & {
  readonly label: string;
  readonly target: FieldTarget;
};

type Draft = {
  readonly target: FieldTarget;
  readonly label: string;
  /** Reads the control when it is time to save, not at every key stroke. */
  readonly read: () => Reading;
};

export type SaveState =
  | { readonly state: 'saved' }
  | { readonly state: 'typing' }
  | { readonly state: 'saving' }
  /** Some of what was typed is no value; everything else is saved. */
  | { readonly state: 'invalid'; readonly labels: readonly string[] }
  | { readonly state: 'failed'; readonly error: AppError };

/** Milliseconds without a key stroke after which a field is saved. */
const pause = 600;
/** While somebody types on and on, it is saved at least so often. */
const longest = 5000;
const retryAfter = 5000;

const drafts = new Map<string, Draft>();
/** Kept apart from the waiting ones, so that leaving a screen does not lose what cannot be saved. */
const invalid = createStore<ReadonlyMap<string, InvalidDraft>>(new Map());
export const saveState = createStore<SaveState>({ state: 'saved' });

/** Grows with everything that is typed, for screens that follow it before it is saved. */
export const typedTurns = createStore(0);

let timer: ReturnType<typeof setTimeout> | undefined;
/** Does the timer run that waits for a pause in typing? */
let isTimed = false;
let lastNoted = 0;
let waitingSince: number | undefined;
let saving: Promise<boolean> | undefined;

export function placeOf({ kind, id, field }: Pick<FieldTarget, 'kind' | 'id' | 'field'>): string {
  return `${kind}/${id}/${field}`;
}

/** Notes that a control was changed. Cheap: called at every key stroke. */
export function noteDraft(draft: Draft): void {
  askForName();
  drafts.set(placeOf(draft.target), draft);
  typedTurns.set(typedTurns.get() + 1);
  if (saveState.get().state !== 'saving') saveState.set(typing);
  lastNoted = performance.now();
  waitingSince ??= lastNoted;
  // A timer that runs already looks by itself whether somebody typed on: setting another at every key costs more.
  if (!isTimed) flushAfter(pause);
}

function stopTimer(): void {
  clearTimeout(timer);
  isTimed = false;
}

function flushAfter(delay: number): void {
  clearTimeout(timer);
  isTimed = true;
  timer = setTimeout(flushInPause, delay);
}

/** Saves when nothing was typed for a while, or for long enough; else looks again then. */
function flushInPause(): void {
  const now = performance.now();
  const due = Math.min(lastNoted + pause, (waitingSince ?? now) + longest);
  if (due - now > 1) flushAfter(due - now);
  else flushInBackground();
}

const typing: SaveState = { state: 'typing' };

/** Is something typed in this field that was not saved yet? */
export function isWaiting(place: string): boolean {
  return drafts.has(place) || invalid.get().has(place);
}

function flushInBackground(): void {
  void flush();
}

/**
 * Saves everything that waits. Called on leaving a control, on closing, before exporting and undoing.
 *
 * @returns false where something could not be saved; it stays in its control
 */
export async function flush(): Promise<boolean> {
  stopTimer();
  waitingSince = undefined;
  while (saving !== undefined) await saving;
  if (drafts.size === 0) return saveState.get().state === 'saved';
  saving = saveDrafts().finally(() => {
    saving = undefined;
  });
  return saving;
}

/**
 * As `flush`, and saves as well what is typed while that goes on: for what the typed text would not outlive,
 * such as closing the window or opening another workbook.
 *
 * @returns false where something could not be saved; `unsavedLabels` names it
 */
export async function flushToTheEnd(): Promise<boolean> {
  do await flush();
  while (saveState.get().state === 'typing');
  return saveState.get().state === 'saved';
}

async function saveDrafts(): Promise<boolean> {
  const taken = [...drafts];
  const readings = taken.map(([place, draft]) => ({ place, draft, reading: draft.read() }));
  noteInvalid(readings);
  const entries = readings.flatMap(({ draft, reading }) =>
    reading.ok ? [entryOf(draft.target, reading.value)] : [],
  );
  const forget = () => {
    for (const [place, draft] of taken) if (drafts.get(place) === draft) drafts.delete(place);
  };
  if (entries.length > 0) {
    saveState.set({ state: 'saving' });
    const answer = await saveEntries(entries);
    if (!answer.ok) {
      saveState.set({ state: 'failed', error: answer.error });
      announceFailure(describeError(answer.error));
      timer = setTimeout(flushInBackground, retryAfter);
      return false;
    }
  }
  forget();
  announced = undefined;
  saveState.set(stateNow());
  return saveState.get().state === 'saved';
}

let announced: string | undefined;

/** It is tried again every few seconds; said once, it is heard. */
function announceFailure(words: string): void {
  if (words === announced) return;
  announced = words;
  announce(`Not saved. ${words}`, 'assertive');
}

function entryOf({ kind, id, field, key }: FieldTarget, value: FieldValue | null): Entry {
  return { kind, id, set: { ...key, [field]: value } };
}

function stateNow(): SaveState {
  if (drafts.size > 0) return typing;
  const labels = invalidLabels();
  return labels.length > 0 ? { state: 'invalid', labels } : { state: 'saved' };
}

/** Text of a record that was deleted meanwhile holds nobody up; it is there again if the deletion is undone. */
function presentInvalid(): readonly InvalidDraft[] {
  const snapshot = opened.get()?.snapshot;
  const isThere = ({ target: { kind, id } }: InvalidDraft) => {
    const declared: Kind = model[kind];
    return (
      declared.key !== undefined || (snapshot !== undefined && findRecord(snapshot, kind, id) !== undefined)
    );
  };
  return [...invalid.get().values()].filter(isThere);
}

function invalidLabels(): readonly string[] {
  return presentInvalid().map(({ label }) => label);
}

/** The first field whose text cannot be saved, to lead there. */
export function firstInvalid(): FieldTarget | undefined {
  return presentInvalid()[0]?.target;
}

function noteInvalid(readings: readonly { place: string; draft: Draft; reading: Reading }[]): void {
  const next = new Map(invalid.get());
  for (const { place, draft, reading } of readings)
    if (reading.ok) next.delete(place);
    else next.set(place, { ...reading, label: draft.label, target: draft.target });
  const isSame = next.size === 0 && invalid.get().size === 0;
  if (!isSame) invalid.set(next);
}

/** What stands in a control although it is no value, so that it is shown again with its problem. */
export function useInvalidDraft(
  place: string,
): { readonly raw: unknown; readonly problem: string } | undefined {
  return useStore(invalid, (all) => all.get(place));
}

/** What waits to be saved for a field, as it was typed; a screen that is left and come back to shows it again. */
export function waitingFor(place: string): Reading | undefined {
  return drafts.get(place)?.read();
}

/** What waits to be saved in records of a kind and is a value, as it was typed. */
export function waitingValues(
  kind: KindName,
): readonly (FieldTarget & { readonly value: FieldValue | null })[] {
  return [...drafts.values()].flatMap(({ target, read }) => {
    if (target.kind !== kind) return [];
    const reading = read();
    return reading.ok ? [{ ...target, value: reading.value }] : [];
  });
}

/** Text that was typed and cannot be saved: named when the window is about to close. */
export function unsavedLabels(): readonly string[] {
  const failed = saveState.get().state === 'failed' ? [...drafts.values()].map(({ label }) => label) : [];
  return [...new Set([...failed, ...invalidLabels()])];
}

/**
 * Saves everything, for a dialog whose work meets the saved workbook.
 *
 * @returns what could not be saved, in words; undefined where all is
 */
export async function unsavedInWords(): Promise<string | undefined> {
  if (await flushToTheEnd()) return undefined;
  const labels = unsavedLabels().join(', ');
  return `Not everything in this workbook is saved yet: ${labels}. Close this dialog and correct or clear it first.`;
}

/** Puts away what cannot be saved, as when a workbook is closed for good. */
export function discardDrafts(): void {
  stopTimer();
  drafts.clear();
  announced = undefined;
  invalid.set(new Map());
  saveState.set({ state: 'saved' });
}
