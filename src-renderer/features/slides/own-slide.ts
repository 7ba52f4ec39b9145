import type { Slide } from '../../../shared/briefing/slide.ts';
import { usualOrderOf } from '../../../shared/briefing/standard-slides.ts';

/** One that the team has added: it says nothing by itself, and can be deleted. */
export function isOwnSlide({ key }: Pick<Slide, 'key'>): boolean {
  return usualOrderOf(key) === undefined;
}
