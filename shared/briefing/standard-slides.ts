import { generateNKeysBetween } from 'fractional-indexing';

/** The twelve slides of a deep dive (domain.md §3), in the order in which they are usually shown. */
export const standardSlides = [
  { key: 'purpose', topic: 'Purpose and participants' },
  { key: 'provider', topic: 'The provider and its customers' },
  { key: 'services', topic: 'Designated services' },
  { key: 'last-year', topic: 'Last year’s commitments' },
  { key: 'profile', topic: 'Maturity profile' },
  { key: 'maturity', topic: 'Maturity and its evidence' },
  { key: 'capacity', topic: 'Capacity to deliver' },
  { key: 'feedback', topic: 'Trust, satisfaction and drivers' },
  { key: 'pain-points', topic: 'Pain points and burden' },
  { key: 'barriers', topic: 'Barriers' },
  { key: 'catalysts', topic: 'Catalysts and life experiences' },
  { key: 'priorities', topic: 'Priorities, asks and next dates' },
] as const;

export type StandardKey = (typeof standardSlides)[number]['key'];

/** What lists call a slide that a team has added. */
const ownTopic = 'Slide of our own';

/** What a slide is about, whatever its message. */
export function topicOf(key: string): string {
  return standardSlides.find((slide) => slide.key === key)?.topic ?? ownTopic;
}

const usualOrder = generateNKeysBetween(null, null, standardSlides.length);

/** A slide of the team's own comes after this, unless somebody moves it. */
export const lastUsualOrder = usualOrder.at(-1) ?? '';

/** The place of a slide that nobody has moved, as the `order` of its record has it; undefined of other slides. */
export function usualOrderOf(key: string): string | undefined {
  const index = standardSlides.findIndex((slide) => slide.key === key);
  return index < 0 ? undefined : usualOrder[index];
}
