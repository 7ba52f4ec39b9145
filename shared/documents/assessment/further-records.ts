import { heading, lead } from '../blocks.ts';
import type { Block } from '../tree.ts';
import type { Assessment } from './context.ts';
import { strayCounts } from './counts.ts';
import { earlierIndicatorBlocks } from './indicators.ts';
import { otherAnswers } from './narratives.ts';
import { servicesWithDetails, strayMoments } from './services.ts';
import { serviceTitle } from './titles.ts';

/**
 * Annex G: what the chapters have no place for, such as the details of services that are not designated.
 * Nothing that was entered for the assessment is left out; the annex is missing where nothing is left.
 */
export function furtherRecordsAnnex(assessment: Assessment): readonly Block[] {
  const parts = [
    ...otherAnswers(assessment),
    ...servicesWithDetails(assessment).flatMap(({ service, blocks }) => [
      heading(2, `service-details-${service.id}`, serviceTitle(service)),
      ...blocks,
    ]),
    ...underHeading('stray-moments', 'Moments without a service', strayMoments(assessment)),
    ...underHeading(
      'earlier-indicators',
      'Further service-level indicators',
      earlierIndicatorBlocks(assessment),
    ),
    ...underHeading('stray-counts', 'Answers without a report', strayCounts(assessment)),
  ];
  if (parts.length === 0) return [];
  return [
    heading(1, 'annex-further', 'Further records'),
    lead('This annex holds what the chapters have no place for.'),
    ...parts,
  ];
}

function underHeading(id: string, title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, id, title), ...blocks];
}
