import { type RecordId, recordIdSchema } from '../model/id.ts';
import { findField, model } from '../model/model.ts';
import type { PartRecord } from '../submission/part.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** A promise of last year's Action Plan, as far as this year's deliveries need it. */
export type LastYearCommitment = {
  readonly id: RecordId;
  readonly title: string;
  readonly measure?: string;
  readonly baseline?: string;
  readonly target?: string;
  /** ISO date. */
  readonly targetDate?: string;
};

const untitled = 'A commitment without a title';

/** Parts hold no types of ours: what is no text is passed over. */
function textIn(record: PartRecord, name: string): string | undefined {
  const value = findField(model.commitment, name) === undefined ? undefined : record[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function read(record: PartRecord): readonly LastYearCommitment[] {
  const id = recordIdSchema.safeParse(record.id).data;
  if (id === undefined) return [];
  const [measure, baseline, target, targetDate] = ['measure', 'baseline', 'target', 'target_date'].map(
    (name) => textIn(record, name),
  );
  return [
    {
      id,
      title: textIn(record, 'title') ?? untitled,
      ...(measure === undefined ? {} : { measure }),
      ...(baseline === undefined ? {} : { baseline }),
      ...(target === undefined ? {} : { target }),
      ...(targetDate === undefined ? {} : { targetDate }),
    },
  ];
}

/** What last year's plan promised, in its order; empty where the workbook knows no plan of last year. */
export function lastYearCommitments({ lastYear }: WorkbookSnapshot): readonly LastYearCommitment[] {
  return (lastYear?.parts.plan?.records.commitment ?? []).flatMap(read);
}
