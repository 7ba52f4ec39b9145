import type { Entry } from '../workbook/entry.ts';
import { briefingSlides } from './briefing.ts';
import { commitmentEntries, milestoneEntries } from './commitments.ts';
import { evidenceRegister } from './evidence.ts';
import { evidenceLinks } from './evidence-links.ts';
import { feedbackEntries, serviceIndicators } from './feedback.ts';
import { initiativeEntries } from './initiatives.ts';
import { dataNarratives } from './narrative-data.ts';
import { deliveryNarratives } from './narrative-delivery.ts';
import { maturityNarratives } from './narrative-maturity.ts';
import { organizationNarratives } from './narrative-organization.ts';
import { painPointEntries, personaEntries } from './needs.ts';
import {
  barrierEntries,
  catalystEntries,
  deliveryEntries,
  focusAreas,
  performanceIndicators,
  priorityEntries,
} from './plan.ts';
import { team, workbookAndProvider } from './provider.ts';
import { cultureRatings } from './ratings-culture.ts';
import { designRatings } from './ratings-design.ts';
import { governanceRatings } from './ratings-governance.ts';
import { measurementRatings } from './ratings-measurement.ts';
import { understandingRatings } from './ratings-understanding.ts';
import { momentsThatMatter, serviceInventory } from './services.ts';
import { capacityComponents, dimensionSummaries } from './summaries.ts';
import { surveyEntries } from './surveys.ts';
import { assignmentEntries, commentEntries } from './teamwork.ts';

export { sampleLastYear, sampleLastYearPlan } from './last-year.ts';
export { sampleSignOffs } from './sign-offs.ts';

/**
 * A complete FY 2023 workbook of a provider that does not exist, as it stands in February 2023 with
 * a draft of the Action Plan: what `hisp sample` writes. References come after what they point to.
 *
 * @param workbookId the ids of one-per-key records, which evidence points to, follow from it
 */
export function sampleEntries(workbookId: string): readonly Entry[] {
  return [
    ...workbookAndProvider,
    ...team,
    ...serviceInventory,
    ...momentsThatMatter,
    ...measurementRatings,
    ...governanceRatings,
    ...cultureRatings,
    ...understandingRatings,
    ...designRatings,
    ...dimensionSummaries,
    ...capacityComponents,
    ...maturityNarratives,
    ...organizationNarratives,
    ...dataNarratives,
    ...deliveryNarratives,
    ...initiativeEntries,
    ...surveyEntries,
    ...feedbackEntries,
    ...serviceIndicators,
    ...personaEntries,
    ...painPointEntries,
    ...focusAreas,
    ...commitmentEntries(workbookId),
    ...milestoneEntries,
    ...deliveryEntries,
    ...priorityEntries,
    ...barrierEntries,
    ...catalystEntries,
    ...performanceIndicators,
    ...evidenceRegister,
    ...evidenceLinks(workbookId),
    ...assignmentEntries,
    ...commentEntries(workbookId),
    ...briefingSlides,
  ];
}
