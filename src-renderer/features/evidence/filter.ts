import type { RecordId } from '../../../shared/model/id.ts';
import { fold } from '../../../shared/search/fold.ts';
import { recordsOf } from '../../../shared/workbook/find.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';

export type Filter = {
  readonly text: string;
  /** Of evidence; empty for all. */
  readonly kind: string;
  readonly use: 'all' | 'used' | 'unused';
};

export const noFilter: Filter = { text: '', kind: '', use: 'all' };

/** The evidence that does not fit: another kind, another use, or a word that is nowhere in it. */
export function hiddenBy(snapshot: WorkbookSnapshot, { text, kind, use }: Filter): ReadonlySet<RecordId> {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const hidden = snapshot.records.evidence.filter((evidence) => {
    const isUsed = recordsOf(snapshot, 'evidence_link', 'evidence', evidence.id).length > 0;
    const { title, source, description, url, control_number: number } = evidence;
    const said = fold([title, source, description, url, number].join(' '));
    const fits =
      (kind === '' || evidence.kind === kind) &&
      (use === 'all' || isUsed === (use === 'used')) &&
      words.every((word) => said.includes(word));
    return !fits;
  });
  return new Set(hidden.map(({ id }) => id));
}
