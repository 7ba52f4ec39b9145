import type { Edition } from '../editions/edition.ts';
import type { KindName } from '../model/model.ts';

export type SectionGroup = 'set-up' | 'assessment' | 'feedback' | 'briefing' | 'plan';

export const groupLabels: Readonly<Record<SectionGroup, string>> = {
  'set-up': 'Set up',
  assessment: 'Capacity Assessment',
  feedback: 'Feedback data',
  briefing: 'Deep-dive briefing',
  plan: 'Action Plan',
};

/** In the order in which a year goes through them. */
export const sectionGroups: readonly SectionGroup[] = [
  'set-up',
  'assessment',
  'feedback',
  'briefing',
  'plan',
];

/** A part of the workbook that one person can sit down to: a place in the rail, in assignments and in findings. */
export type Section = {
  /** Stable: assignments keep it. */
  readonly id: string;
  readonly label: string;
  readonly group: SectionGroup;
  /** What it is for, in a sentence. */
  readonly summary: string;
  readonly citation: string;
  /** Kinds whose records are all entered here. Practice ratings, summaries and answers are told apart by their key. */
  readonly kinds: readonly KindName[];
  /** The dimension whose practices are rated here. */
  readonly dimension?: string;
  /** The component of the assessment whose questions are answered here. */
  readonly component?: string;
};

/** The screen that shows the whole plan; nothing is entered on it, so it is no section. First of its group. */
export const planPage = {
  id: 'plan',
  group: 'plan',
  label: 'The plan on one page',
  summary:
    'From pain point to commitment and measure, what each dimension gains, and when the steps are due.',
} as const satisfies Pick<Section, 'id' | 'group' | 'label' | 'summary'>;

/** The screen that shows what customers said; it is entered elsewhere. First of its group. */
export const resultsPage = {
  id: 'results',
  group: 'feedback',
  label: 'Feedback results',
  summary:
    'Trust, satisfaction and their drivers by service and quarter, each figure with how it came about.',
} as const satisfies Pick<Section, 'id' | 'group' | 'label' | 'summary'>;

/** `data-focus-key` of the surveys, below the answers on data collection. */
export const surveysKey = 'surveys';

const beforeDimensions = [
  {
    id: 'provider',
    label: 'Workbook and provider',
    group: 'set-up',
    summary: 'Who you are, which year this is, and how your documents look.',
    citation: '§280.13',
    kinds: ['workbook', 'provider'],
  },
  {
    id: 'team',
    label: 'Team and participation',
    group: 'set-up',
    summary:
      'The senior official, six chief officers, program and field staff, and what each of them took part in.',
    citation: '§280.13',
    kinds: ['person'],
  },
  {
    id: 'services',
    label: 'Services',
    group: 'set-up',
    summary: 'The inventory, and at least two services designated with OMB and described by five elements.',
    citation: '§280.4, §280.5, §280.13',
    kinds: ['service', 'moment'],
  },
  {
    id: 'organization',
    label: 'Organization and accountability',
    group: 'assessment',
    summary: 'Who leads, with which people and money, and what makes sure that service gets better.',
    citation: '§280.17',
    kinds: [],
    component: 'organization_accountability',
  },
] as const satisfies readonly Section[];

const afterDimensions = [
  {
    id: 'capacity',
    label: 'Capacity to deliver',
    group: 'assessment',
    summary:
      'Talent, service management, digital capabilities and leadership: what the organization can carry.',
    citation: 'Performance.gov, August 2023',
    kinds: ['capacity_component'],
  },
  {
    id: 'initiatives',
    label: 'Initiatives',
    group: 'assessment',
    summary: 'Work underway or planned that improves the program or the delivery of a service.',
    citation: '§280.17',
    kinds: ['initiative'],
  },
  {
    id: 'data-collection',
    label: 'Data collection',
    group: 'assessment',
    summary: 'How customers are asked, what else is measured, and who gets to see it.',
    citation: '§280.10, §280.17',
    kinds: ['survey', 'survey_question'],
    component: 'data_collection',
  },
  {
    id: 'service-delivery',
    label: 'Service delivery improvement',
    group: 'assessment',
    summary: 'How services are made better with their customers, and how that fits the IDEA work.',
    citation: '§280.17',
    kinds: [],
    component: 'service_delivery',
  },
  {
    id: 'barriers',
    label: 'Barriers and catalysts',
    group: 'assessment',
    summary: 'What stands in the way, what helps, and what OMB or the department could do about it.',
    citation: 'Performance.gov, August 2023',
    kinds: ['barrier', 'catalyst'],
  },
  {
    id: 'evidence',
    label: 'Evidence register',
    group: 'assessment',
    summary: 'What exists outside this workbook and carries what it claims.',
    citation: '§280.17',
    kinds: ['evidence', 'evidence_link', 'attachment'],
  },
  {
    id: 'summary',
    label: 'Summary and method',
    group: 'assessment',
    summary: 'What the assessment found, in half a page, and how it was done. Best written last.',
    citation: '§280.17',
    kinds: [],
    component: 'program_maturity',
  },
] as const satisfies readonly Section[];

const ofFeedback = [
  {
    id: 'quarters',
    label: 'Quarters',
    group: 'feedback',
    summary: 'What each designated service heard from its customers, quarter by quarter, and when it is due.',
    citation: '§280.15, §280.16',
    kinds: ['feedback_report', 'measure_count', 'service_indicator'],
  },
] as const satisfies readonly Section[];

const ofBriefing = [
  {
    id: 'slides',
    label: 'Slides',
    group: 'briefing',
    summary:
      'Twelve slides out of the data, with your own titles, notes and answers to likely questions. Numbers follow the workbook.',
    citation: '§280.14',
    kinds: ['briefing_slide'],
  },
  {
    id: 'briefings',
    label: 'Rehearse and brief',
    group: 'briefing',
    summary:
      'Show the slides, with your notes and the time in view; note what is said; see later what was shown.',
    citation: '§280.14',
    kinds: ['briefing_session', 'briefing_entry'],
  },
] as const satisfies readonly Section[];

const ofPlan = [
  {
    id: 'needs',
    label: 'Customers and pain points',
    group: 'plan',
    summary: 'Whom the plan is for, what makes it hard for them, and how that is known.',
    citation: '§280.14, §280.17',
    kinds: ['persona', 'pain_point'],
  },
  {
    id: 'focus',
    label: 'Focus and low practices',
    group: 'plan',
    summary:
      'The two dimensions that the coming year strengthens, and for each low practice an action or the reason for none.',
    citation: '§280.17; Performance.gov, 2019',
    kinds: ['focus_area'],
  },
  {
    id: 'commitments',
    label: 'Commitments',
    group: 'plan',
    summary:
      'Specific improvements for the following budget year, each with the pain point it answers and a measure.',
    citation: '§280.17',
    kinds: ['commitment', 'milestone'],
  },
  {
    id: 'deliveries',
    label: 'Delivered this year',
    group: 'plan',
    summary: 'What became of what was promised last year, and what else got better.',
    citation: '§280.15, §280.17',
    kinds: ['delivery'],
  },
  {
    id: 'priorities',
    label: 'Priorities and alignment',
    group: 'plan',
    summary:
      'What changes about each designated service, what the budget year after next should hold, and the indicators of the Annual Performance Plan.',
    citation: '§280.12, §280.14, §280.17',
    kinds: ['priority', 'indicator'],
  },
] as const satisfies readonly Section[];

/** What a section is called; one that the edition does not know, by what was written for it. */
export function sectionLabel(edition: Edition, id: string): string {
  return sectionsOf(edition).find((section) => section.id === id)?.label ?? id;
}

const made = new WeakMap<Edition, readonly Section[]>();

/** The sections of a workbook of that edition, in the order in which they are worked through. */
export function sectionsOf(edition: Edition): readonly Section[] {
  const known = made.get(edition);
  if (known !== undefined) return known;
  const dimensions = edition.dimensions.map(
    ({ id, label, question, citation }): Section => ({
      id: `dimension-${id}`,
      label,
      group: 'assessment',
      summary: question,
      citation,
      kinds: [],
      dimension: id,
    }),
  );
  const sections = [
    ...beforeDimensions,
    ...dimensions,
    ...afterDimensions,
    ...ofFeedback,
    ...ofBriefing,
    ...ofPlan,
  ];
  made.set(edition, sections);
  return sections;
}
