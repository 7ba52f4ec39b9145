import { capacityComponents, components } from './a11-2022/capacity-components.ts';
import { cultureOrganization } from './a11-2022/culture-organization.ts';
import { customerUnderstanding } from './a11-2022/customer-understanding.ts';
import { dueDates, quarterlyDueDates } from './a11-2022/due-dates.ts';
import { governanceStrategy } from './a11-2022/governance-strategy.ts';
import { levels } from './a11-2022/levels.ts';
import { channels, customerGroups, organizationLevels, roles, serviceTypes } from './a11-2022/lists.ts';
import { measurement } from './a11-2022/measurement.ts';
import { narrativeQuestions } from './a11-2022/narrative-questions.ts';
import { serviceDesign } from './a11-2022/service-design.ts';
import { survey } from './a11-2022/survey.ts';
import { telemetryChecklist } from './a11-2022/telemetry.ts';
import type { Edition } from './edition.ts';

/** The default edition: section 280 of the 2022 circular, with this workbook's maturity instrument. */
export const a11Edition2022: Edition = {
  format: 'hisp-cx-edition',
  formatVersion: 1,
  id: 'a11-2022',
  title: 'Section 280, 2022 edition',
  circular: 'OMB Circular A-11 (2022), Section 280',
  year: 2022,
  instrumentNote:
    "The five core functions, the contents of the deliverables, the due dates and the survey rules follow OMB Circular A-11 (2022), Section 280. The 35 practices, the words that describe their levels, the evidence expected for each level and the likely questions are this workbook's own instrument, drawn from section 280. They are not OMB's template, which is not public, and OMB has not reviewed them. The levels follow the public CX Maturity Model of the Department of Homeland Security, which describes Emerging, Established and Exemplary; Not practiced was added below them.",
  dimensionThreshold: 5,
  minimumDesignatedServices: 2,
  levels,
  dimensions: [measurement, governanceStrategy, cultureOrganization, customerUnderstanding, serviceDesign],
  components,
  capacityComponents,
  narrativeQuestions,
  roles,
  serviceTypes,
  channels,
  customerGroups,
  organizationLevels,
  telemetryChecklist,
  dueDates,
  quarterlyDueDates,
  survey,
};
