import { column, note, table } from '../../documents/blocks.ts';
import { capitalized, countOf, joinWords, partOf } from '../../documents/format.ts';
import type { Paragraph } from '../../documents/tree.ts';
import type { RecordIn } from '../../model/model.ts';
import {
  furthestResult,
  type Silent,
  silentItem,
  silentPromise,
  toldResults,
} from '../../plan/delivery-results.ts';
import { type LastYearCommitment, lastYearCommitments } from '../../plan/last-year-commitments.ts';
import { titleOf } from '../../workbook/titles.ts';
import { andMore, asManyAsFit, brief } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

type Delivery = RecordIn<'delivery'>;

/** A promise with what was reported on it, or something delivered that nobody had promised. */
type Outcome = {
  readonly title: string;
  /** `id` of the promise; undefined for what was not promised. */
  readonly commitment?: string;
  readonly delivery: Delivery | undefined;
};

const mostRows = 6;

/** Slide 4: last year's commitments and what became of them (§280.15, §280.17). */
export function lastYearSlide(briefing: Briefing): SlideContent {
  const { snapshot } = briefing;
  const promised = lastYearCommitments(snapshot);
  const outcomes = outcomesOf(briefing, promised);
  const title = messageOf(briefing, promised, outcomes);
  return {
    title,
    blocks:
      outcomes.length === 0
        ? [note('No commitment of last year is known, and nothing delivered has been entered yet.')]
        : asManyAsFit({
            title,
            records: outcomes,
            most: mostRows,
            make: (shown, more) => [
              outcomesTable(briefing, shown),
              ...andMore(more, 'item'),
              ...countingNote(promised, outcomes),
            ],
          }),
    drills: [
      ...snapshot.records.delivery.map((delivery) => ({
        label: titleOf(snapshot, 'delivery', delivery),
        kind: 'delivery' as const,
        recordId: delivery.id,
      })),
      { label: 'Delivered this year', sectionId: 'deliveries' },
    ],
  };
}

function outcomesOf({ snapshot }: Briefing, promised: readonly LastYearCommitment[]): readonly Outcome[] {
  const { delivery: deliveries } = snapshot.records;
  const known = new Set<string>(promised.map(({ id }) => id));
  const kept = promised.flatMap(({ id, title }): readonly Outcome[] => {
    const own = deliveries.filter(({ commitment_last_year: of }) => of === id);
    return own.length === 0
      ? [{ title, commitment: id, delivery: undefined }]
      : own.map((delivery) => ({ title, commitment: id, delivery }));
  });
  const others = deliveries
    .filter(({ commitment_last_year: of }) => of === undefined || !known.has(of))
    .map((delivery) => ({ title: titleOf(snapshot, 'delivery', delivery), delivery }));
  return [...kept, ...others];
}

/** "Of three commitments of FY 2022, one was delivered, one was partly delivered, and one continues" */
function messageOf(
  { assessment }: Briefing,
  promised: readonly LastYearCommitment[],
  outcomes: readonly Outcome[],
): string {
  if (outcomes.length === 0) return 'No commitments of an earlier year to report on';
  if (promised.length === 0) {
    const found = outcomes.map(({ delivery }) => delivery?.result);
    return countedByResult(found, 'item', `reported in ${assessment.thisYear}`, silentItem);
  }
  const found = promised.map(({ id }) =>
    furthestResult(
      outcomes.flatMap(({ commitment, delivery }) => (commitment === id && delivery?.result) || []),
    ),
  );
  return countedByResult(found, 'commitment', `of ${assessment.lastYear ?? 'last year'}`, silentPromise);
}

/** @param whose completes "three commitments " */
function countedByResult(
  found: readonly Delivery['result'][],
  noun: string,
  whose: string,
  silent: Silent,
): string {
  const told = toldResults(found, silent);
  const [only] = told;
  return only !== undefined && told.length === 1
    ? `${capitalized(partOf(found.length, found.length, noun))} ${whose} ${only.verb}`
    : `Of ${countOf(found.length, noun)} ${whose}, ${joinWords(told.map(({ words }) => words))}`;
}

/** How the title counts a promise on which there are several reports. */
function countingNote(
  promised: readonly LastYearCommitment[],
  outcomes: readonly Outcome[],
): readonly Paragraph[] {
  return promised.some(({ id }) => outcomes.filter(({ commitment }) => commitment === id).length > 1)
    ? [note('A commitment with several results counts once, by the one that is furthest from delivered.')]
    : [];
}

function outcomesTable(briefing: Briefing, outcomes: readonly Outcome[]) {
  return table({
    id: 'table-outcomes',
    caption: 'What became of last year’s commitments',
    description:
      'One row for each commitment of last year, and for what else was delivered, with its result and what was measured.',
    columns: [column('Commitment', 2), column('Result', 1.1), column('Measured', 3.4)],
    rows: outcomes.map(({ title, delivery }) => [
      title,
      delivery === undefined ? 'Not reported yet' : brief(briefing, 'delivery', delivery, 'result', 40),
      delivery === undefined ? '' : brief(briefing, 'delivery', delivery, 'measured', 170),
    ]),
  });
}
