import { heading, lead, underHeading } from '../blocks.ts';
import { strayMoments } from '../moments.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';
import { strayCounts } from './counts.ts';
import { earlierIndicatorBlocks, strayIndicators } from './indicators.ts';
import { otherAnswers } from './narratives.ts';

/**
 * Annex G: operational figures of earlier quarters, and what belongs to no chapter because what it
 * referred to is gone. Nothing that was entered for the assessment is left out; the annex is missing where
 * nothing is left.
 */
export function furtherRecordsAnnex(assessment: Assessment): readonly Block[] {
  const earlier = earlierIndicatorBlocks(assessment);
  const others = [
    ...otherAnswers(assessment),
    ...underHeading('stray-moments', 'Moments without a service', strayMoments(assessment)),
    ...underHeading('stray-indicators', 'Indicators without a service', strayIndicators(assessment)),
    ...underHeading('stray-counts', 'Answers without a report', strayCounts(assessment)),
  ];
  if (earlier.length === 0 && others.length === 0) return [];
  if (others.length === 0)
    return [
      heading(1, 'annex-further', 'Earlier quarters'),
      lead('Service-level indicators of the quarters before those in chapter 4.'),
      ...earlier,
    ];
  return [
    heading(
      1,
      'annex-further',
      earlier.length === 0 ? 'Other records' : 'Earlier quarters and other records',
    ),
    lead('This annex holds what the chapters have no place for.'),
    ...underHeading('earlier-indicators', 'Indicators of earlier quarters', earlier),
    ...others,
  ];
}
