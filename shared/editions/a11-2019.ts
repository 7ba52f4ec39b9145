import { dueDates, quarterlyDueDates } from './a11-2022/due-dates.ts';
import { levels } from './a11-2022/levels.ts';
import { channels, customerGroups, organizationLevels, roles, serviceTypes } from './a11-2022/lists.ts';
import { survey } from './a11-2022/survey.ts';
import { telemetryChecklist } from './a11-2022/telemetry.ts';
import type { Dimension, Edition } from './edition.ts';

/**
 * The dimensions as Performance.gov named them when the first Action Plans came out (Performance.gov, 2019). The number
 * is that of the heading "How should agencies manage customer experience?" in the section's table of
 * contents as filed in January 2020 with information collection 3245-0404; in 2022 it is 280.9. That
 * the dimensions stand under it there too is our inference.
 */
const citation = '§280.6 (2019)';

const dimensions: Dimension[] = [
  {
    id: 'measurement',
    label: 'Measurement',
    shortLabel: 'Measurement',
    question: 'Do we know how well our services work for the people who use them?',
    summary: 'Measure the experience of customers and use the results.',
    citation,
    practices: [],
  },
  {
    id: 'governance',
    label: 'Governance',
    shortLabel: 'Governance',
    question: 'Who answers for customer experience, and how are decisions made?',
    summary: 'Give customer experience leaders, a structure and a place in decisions.',
    citation,
    practices: [],
  },
  {
    id: 'organization_culture',
    label: 'Organization and Culture',
    shortLabel: 'Organization & Culture',
    question: 'Do people have the skills and the reasons to serve customers well?',
    summary: 'Build the skills and the culture that good service needs.',
    citation,
    practices: [],
  },
  {
    id: 'customer_research',
    label: 'Customer Research',
    shortLabel: 'Customer Research',
    question: 'Do we know who our customers are and what they need?',
    summary: 'Learn about customers and their needs through research.',
    citation,
    practices: [],
  },
  {
    id: 'service_design',
    label: 'Service Design',
    shortLabel: 'Service Design',
    question: 'Do we design services around the people who use them?',
    summary: 'Design services around customers and improve them.',
    citation,
    practices: [],
  },
];

/** The older dimensions only, for comparison and for plans of that time (design.md §3). */
export const a11Edition2019: Edition = {
  format: 'hisp-cx-edition',
  formatVersion: 1,
  id: 'a11-2019',
  title: 'Section 280, 2019 edition (earlier dimensions, no practices)',
  circular: 'OMB Circular A-11 (2019), Section 280',
  year: 2019,
  instrumentNote:
    "This edition holds the five maturity dimensions that Performance.gov named when the first Action Plans were released, so that results of that time can be compared with later ones. It has no practices: a level is set for each dimension directly, with its reason. The questions and summaries of the dimensions are this workbook's own words. Everything else, from the levels to the due dates and survey rules, is taken from the 2022 edition and does not describe what the 2019 circular asked.",
  // No practices, so no level is computed; the schema wants a number all the same.
  dimensionThreshold: 1,
  minimumDesignatedServices: 2,
  levels,
  dimensions,
  components: [],
  capacityComponents: [],
  narrativeQuestions: [],
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
