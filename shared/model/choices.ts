/** Lists that do not depend on the edition: facts of the reporting system or of the circular itself. */

/** Those that every survey shares first, in the order in which layout A numbers their questions (domain.md §4). */
export const measures = [
  { id: 'satisfaction', label: 'Satisfaction' },
  { id: 'trust', label: 'Trust' },
  { id: 'effectiveness', label: 'Effectiveness' },
  { id: 'ease', label: 'Ease' },
  { id: 'efficiency', label: 'Efficiency' },
  { id: 'transparency', label: 'Equity and transparency' },
  { id: 'employee', label: 'Employee helpfulness' },
  { id: 'other', label: 'Other' },
] as const;

/** Volumes as the public reporting system groups them. */
export const annualVolumes = [
  { id: 'under_1000', label: 'Less than 1,000' },
  { id: 'from_1000', label: '1,000 to 49,999' },
  { id: 'from_50000', label: '50,000 to 999,999' },
  { id: 'from_1000000', label: '1,000,000 to 4,999,999' },
  { id: 'from_5000000', label: '5,000,000 to 9,999,999' },
  { id: 'from_10000000', label: '10 million or more' },
  { id: 'unknown', label: 'Unknown' },
] as const;

export const stages = [
  { id: 'start', label: 'Start' },
  { id: 'process', label: 'Process' },
  { id: 'end', label: 'End' },
] as const;

export const progressStates = [
  { id: 'planned', label: 'Planned' },
  { id: 'underway', label: 'Underway' },
  { id: 'done', label: 'Done' },
  { id: 'stopped', label: 'Stopped' },
] as const;

/** §280.14: the three costs that a customer bears. */
export const burdens = [
  { id: 'learning', label: 'Learning cost' },
  { id: 'compliance', label: 'Compliance cost' },
  { id: 'psychological', label: 'Psychological cost' },
] as const;

export const severities = [
  { id: 'severe', label: 'Severe' },
  { id: 'moderate', label: 'Moderate' },
  { id: 'minor', label: 'Minor' },
] as const;

/** §280.17: what a pain point may rest on. */
export const evidenceKinds = [
  { id: 'service_assessment', label: 'Service assessment' },
  { id: 'customer_feedback', label: 'Customer feedback' },
  { id: 'hcd_research', label: 'Human-centered design research' },
  { id: 'operational_data', label: 'Operational data' },
  { id: 'policy', label: 'Policy' },
  { id: 'other', label: 'Other' },
] as const;

/** Kinds of action after Executive Order 14058. */
export const actionTypes = [
  { id: 'outreach', label: 'Outreach' },
  { id: 'enrollment_help', label: 'Help with enrollment' },
  { id: 'streamlined_digital', label: 'Streamlined forms and digital service' },
  { id: 'burden_removed', label: 'Burden removed' },
  { id: 'access', label: 'Disability and limited-English access' },
  { id: 'equity', label: 'Equity action' },
  { id: 'other_agencies', label: 'Work with other agencies' },
] as const;

export const reportStates = [
  { id: 'draft', label: 'Draft' },
  { id: 'submitted', label: 'Submitted' },
  { id: 'change_requested', label: 'Change requested' },
  { id: 'published', label: 'Published' },
  { id: 'not_reported', label: 'Not reported' },
  { id: 'archived', label: 'Archived' },
] as const;

export const signedDeliverables = [
  { id: 'assessment', label: 'Capacity Assessment' },
  { id: 'plan', label: 'Action Plan' },
  { id: 'plan-public', label: 'Action Plan, public edition' },
  { id: 'feedback', label: 'Quarterly feedback data' },
  { id: 'briefing', label: 'Deep-dive briefing' },
] as const;
