/** What comes out of a workbook (design.md §8). The submission is the envelope of their JSON parts. */
export const deliverables = ['assessment', 'plan', 'plan-public', 'feedback', 'briefing'] as const;

export type Deliverable = (typeof deliverables)[number];

export const deliverableLabels: Readonly<Record<Deliverable, string>> = {
  assessment: 'Capacity Assessment',
  plan: 'Action Plan',
  'plan-public': 'Action Plan, public edition',
  feedback: 'Quarterly feedback data',
  briefing: 'Deep-dive briefing',
};

/** Deliverables with a canonical JSON part of their own (table in design.md §8). */
export const jsonDeliverables = ['assessment', 'plan', 'plan-public', 'feedback'] as const;

export type JsonDeliverable = (typeof jsonDeliverables)[number];

export function isDeliverable(value: string): value is Deliverable {
  return deliverables.some((deliverable) => deliverable === value);
}

/** Deliverables that people read as a document. */
export const documentDeliverables = [
  'assessment',
  'plan',
  'plan-public',
] as const satisfies readonly JsonDeliverable[];

export type DocumentDeliverable = (typeof documentDeliverables)[number];

export function isDocumentDeliverable(name: string): name is DocumentDeliverable {
  return documentDeliverables.some((deliverable) => deliverable === name);
}
