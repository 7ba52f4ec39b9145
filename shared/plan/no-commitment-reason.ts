import type { RecordIn } from '../model/model.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

const known = new WeakMap<readonly RecordIn<'comment'>[], ReadonlyMap<string, RecordIn<'comment'>>>();

/** The target under which a remark says why a pain point gets no commitment. */
export function reasonTarget({ id }: Pick<RecordIn<'pain_point'>, 'id'>): string {
  return `pain_point/${id}/severity`;
}

/** The first remark with some text for each target, by target. */
function remarks({ records: { comment: list } }: WorkbookSnapshot): ReadonlyMap<string, RecordIn<'comment'>> {
  const found =
    known.get(list) ??
    new Map(
      list
        .filter(({ target, text }) => target !== undefined && (text ?? '').trim() !== '')
        .toReversed()
        .map((comment) => [comment.target ?? '', comment]),
    );
  known.set(list, found);
  return found;
}

/**
 * Why a severe pain point gets no commitment. A pain point has no field for it, as a low practice has, so
 * the reason is a remark on its severity or on the whole record; no document prints it.
 */
export function noCommitmentReason(
  snapshot: WorkbookSnapshot,
  painPoint: RecordIn<'pain_point'>,
): RecordIn<'comment'> | undefined {
  const all = remarks(snapshot);
  return all.get(reasonTarget(painPoint)) ?? all.get(`pain_point/${painPoint.id}`);
}
