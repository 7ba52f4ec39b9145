import { formatNumber, inSentence } from '../documents/format.ts';
import { canonicalJson } from '../json/canonical.ts';
import type { RecordId } from '../model/id.ts';
import { isKindName, type KindName, model } from '../model/model.ts';
import type { SnapshotDelta } from './delta.ts';
import { applyDelta } from './delta.ts';
import { findRecord } from './find.ts';
import type { WorkbookSnapshot } from './snapshot.ts';
import { titleOf } from './titles.ts';

/** One thing that a change did, and the record it did it to, if that is still there. */
export type ChangedThing = {
  readonly words: string;
  readonly target?: { readonly kind: KindName; readonly id: RecordId };
};

function describe<K extends KindName>(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  kind: K,
  id: RecordId,
): ChangedThing | undefined {
  const was = findRecord(before, kind, id);
  const is = findRecord(after, kind, id);
  const label = inSentence(model[kind].label);
  if (is === undefined)
    return was === undefined ? undefined : { words: `${label} “${titleOf(before, kind, was)}” is gone` };
  const target = { kind, id };
  const title = titleOf(after, kind, is);
  if (was === undefined) return { words: `${label} “${title}” is there`, target };
  // Owners of what changed are touched without being different.
  return canonicalJson(was) === canonicalJson(is)
    ? undefined
    : { words: `${label} “${title}” changed`, target };
}

/** What a change did, by the first record that it made different, for people who did not see it happen. */
export function changeInWords(before: WorkbookSnapshot, delta: SnapshotDelta): ChangedThing | undefined {
  const after = applyDelta(before, delta);
  const things = Object.entries(delta.records).flatMap(([kind, { live, gone }]) =>
    isKindName(kind)
      ? [...gone, ...live.map(({ id }) => id)].flatMap((id) => describe(before, after, kind, id) ?? [])
      : [],
  );
  const [first, ...others] = things;
  if (first === undefined || others.length === 0) return first;
  return { ...first, words: `${first.words}, and ${formatNumber(others.length)} more` };
}
