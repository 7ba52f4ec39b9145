import { practicesOf } from '../../editions/lookups.ts';
import type { RecordId } from '../../model/id.ts';
import type { RecordIn } from '../../model/model.ts';
import { keyedIds } from '../../workbook/keyed-ids.ts';
import { heading, paragraph } from '../blocks.ts';
import { shortened } from '../format.ts';
import type { Block, Heading } from '../tree.ts';
import type { Plan } from './context.ts';

/** A heading longer than this is none: it has the beginning, and the whole stands below it. */
const longestHeading = 110;

/** "4.2", the number of the heading under which the commitment stands. */
export function commitmentCode({ chains, commitmentsChapter }: Plan, { id }: RecordIn<'commitment'>): string {
  return `${commitmentsChapter}.${chains.numbers.get(id) ?? 0}`;
}

export function commitmentTitle({ title }: RecordIn<'commitment'>): string {
  return title?.replace(/\s+/g, ' ').trim() || 'Commitment without a title';
}

/** "4.2 Status by text message". */
export function commitmentName(plan: Plan, commitment: RecordIn<'commitment'>): string {
  return `${commitmentCode(plan, commitment)} ${commitmentTitle(commitment)}`;
}

export function painPointTitle({ statement }: RecordIn<'pain_point'>): string {
  return statement?.replace(/\s+/g, ' ').trim() || 'Pain point without a statement';
}

/** A rating is kept under its practice, so its id says which one it is. */
export function practiceName({ snapshot, edition }: Plan, rating: RecordId): string {
  const practice = keyedIds(snapshot, 'practice_rating').get(rating);
  const placed = practicesOf(edition).find((entry) => entry.practice.id === practice);
  return placed === undefined
    ? 'A practice of another edition'
    : `${placed.dimension.label} ${placed.practice.number}: ${placed.practice.statement}`;
}

/** A record under its title; what is too long for a heading follows it in full. */
export function titled(level: Heading['level'], id: string, title: string): readonly Block[] {
  const short = shortened(title, longestHeading);
  return [heading(level, id, short), ...(short === title ? [] : [paragraph(title)])];
}
