import { capitalized, countOf, joinWords, numberInWords, partOf } from '../documents/format.ts';
import type { RecordIn } from '../model/model.ts';
import { isBlank } from '../readiness/words.ts';
import type { Target } from '../sections/section-of.ts';
import { findRecord } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { titleOf } from '../workbook/titles.ts';
import type { Chains } from './chains.ts';
import { gapsOf, hasEvidence, lackInWords } from './commitment-gaps.ts';
import { lowPractices } from './low-practices.ts';
import { planYears } from './plan-years.ts';

/** Something that the plan lacks, and where the first of it is mended. */
export type Missing = { readonly words: string; readonly target: Target };

/** The plan in a minute: what it promises, and what is missing, in the order of the chain. */
export type PlanStanding = { readonly words: string; readonly missing: readonly Missing[] };

export function planStanding(snapshot: WorkbookSnapshot, chains: Chains): PlanStanding {
  const { commitment: commitments } = snapshot.records;
  return {
    words:
      commitments.length === 0
        ? `No commitment${forYear(snapshot)} has been entered yet.`
        : `${promised(snapshot, chains)} ${measured(snapshot)}`,
    missing: [
      ...servicesWithout(snapshot, chains),
      ...painPointsWithout(snapshot, chains),
      ...commitmentsWithout(snapshot),
      ...practicesWithout(snapshot),
    ],
  };
}

/** " for FY 2024"; nothing until the year is entered. */
function forYear(snapshot: WorkbookSnapshot): string {
  const years = planYears(snapshot);
  return years === undefined ? '' : ` for FY ${years.madeFor}`;
}

/** "Five commitments for FY 2024 improve two services and answer five of six pain points." */
function promised(snapshot: WorkbookSnapshot, { all, answers }: Chains): string {
  const { commitment, pain_point: painPoints } = snapshot.records;
  const services = all.filter((chain) => chain.service !== undefined && chain.commitments.length > 0).length;
  const answered = painPoints.filter(({ id }) => answers.has(id)).length;
  const one = commitment.length === 1;
  const done = [
    ...(services === 0 ? [] : [`${one ? 'improves' : 'improve'} ${countOf(services, 'service')}`]),
    ...(painPoints.length === 0
      ? []
      : [`${one ? 'answers' : 'answer'} ${partOf(answered, painPoints.length, 'pain point')}`]),
  ];
  const subject = `${capitalized(countOf(commitment.length, 'commitment'))}${forYear(snapshot)}`;
  const are = one ? 'is entered' : 'are entered';
  return `${subject} ${done.length === 0 ? are : joinWords(done)}.`;
}

/** "All have an owner and a measurable target; four have a date; one says why it has none." */
function measured(snapshot: WorkbookSnapshot): string {
  const { commitment: commitments } = snapshot.records;
  const count = (isSo: (commitment: RecordIn<'commitment'>) => boolean) => commitments.filter(isSo).length;
  const have = [
    {
      what: 'an owner',
      count: count(({ owner }) => findRecord(snapshot, 'person', owner) !== undefined),
    },
    {
      what: 'a measurable target',
      count: count(({ measure, baseline, target }) => ![measure, baseline, target].some(isBlank)),
    },
    { what: 'a date', count: count(({ target_date }) => target_date !== undefined) },
  ];
  const explained = count(
    ({ target_date, no_date_reason }) => target_date === undefined && !isBlank(no_date_reason),
  );
  const whole = have.filter((one) => one.count === commitments.length).map(({ what }) => what);
  const parts = [
    ...(whole.length === 0
      ? []
      : [`${commitments.length === 1 ? 'it has' : 'all have'} ${joinWords(whole)}`]),
    ...have
      .filter((one) => one.count < commitments.length)
      .map((one) =>
        one.count === 0
          ? `none has ${one.what}`
          : `${numberInWords(one.count)} ${one.count === 1 ? 'has' : 'have'} ${one.what}`,
      ),
    ...(explained === 0
      ? []
      : [`${numberInWords(explained)} ${explained === 1 ? 'says why it has' : 'say why they have'} none`]),
  ];
  return `${capitalized(parts.join('; '))}.`;
}

function servicesWithout(snapshot: WorkbookSnapshot, { all }: Chains): readonly Missing[] {
  return all.flatMap(({ service, commitments }) =>
    service?.designated === true && commitments.length === 0
      ? [
          {
            words: `No commitment for ${titleOf(snapshot, 'service', service)}`,
            target: { kind: 'commitment' } as const,
          },
        ]
      : [],
  );
}

/** One line for all of them, which leads to the first. */
function summed<R extends Pick<RecordIn<'pain_point'>, 'id'>>(
  records: readonly R[],
  words: (count: number) => string,
  target: (first: R) => Target,
): readonly Missing[] {
  const [first] = records;
  return first === undefined ? [] : [{ words: capitalized(words(records.length)), target: target(first) }];
}

function painPointsWithout(snapshot: WorkbookSnapshot, { answers }: Chains): readonly Missing[] {
  const painPoints = snapshot.records.pain_point;
  const open = painPoints.filter(
    ({ id, no_commitment_reason: reason }) => !answers.has(id) && isBlank(reason),
  );
  const isSevere = ({ severity }: RecordIn<'pain_point'>) => severity === 'severe';
  const target = ({ id }: Pick<RecordIn<'pain_point'>, 'id'>) => ({ kind: 'pain_point', id }) as const;
  return [
    ...summed(
      open.filter(isSevere),
      (count) => `${countOf(count, 'severe pain point')} without a commitment or the reason for none`,
      target,
    ),
    ...summed(
      open.filter((painPoint) => !isSevere(painPoint)),
      (count) => `${countOf(count, 'pain point')} without a commitment`,
      target,
    ),
    ...summed(
      painPoints.filter((painPoint) => !hasEvidence(snapshot, painPoint)),
      (count) => `${countOf(count, 'pain point')} without evidence`,
      target,
    ),
  ];
}

/** Gaps alike are one line, in the order of the chain. */
function commitmentsWithout(snapshot: WorkbookSnapshot): readonly Missing[] {
  const gaps = snapshot.records.commitment.flatMap((commitment) =>
    gapsOf(snapshot, commitment).map((gap) => ({ id: commitment.id, ...gap })),
  );
  return lackInWords.flatMap(({ field, words }) =>
    summed(
      gaps.filter((gap) => gap.field === field),
      (count) => `${countOf(count, 'commitment')} without ${words}`,
      ({ id }) => ({ kind: 'commitment', id, field }),
    ),
  );
}

function practicesWithout(snapshot: WorkbookSnapshot): readonly Missing[] {
  const open = lowPractices(snapshot).filter(({ isAnswered }) => !isAnswered);
  return summed(
    open.map(({ rating }) => rating),
    (count) => `${countOf(count, 'low practice')} without an action or the reason for none`,
    ({ id }) => ({ kind: 'practice_rating', id, field: 'no_action_reason' }),
  );
}
