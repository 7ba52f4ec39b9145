export const formats = ['word', 'html', 'slides', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** What can be exported; the submission is the envelope of the parts. */
export const exportables = [
  'assessment',
  'plan',
  'plan-public',
  'feedback',
  'briefing',
  'submission',
] as const;
export type Exportable = (typeof exportables)[number];

/** Which deliverable comes in which format (table in design.md §8), as far as this version goes. */
export const available: Readonly<Record<Exportable, readonly Format[]>> = {
  assessment: ['word', 'json'],
  plan: ['word', 'csv', 'json'],
  'plan-public': ['word', 'html', 'json'],
  feedback: ['csv', 'json'],
  briefing: ['word', 'slides'],
  submission: ['json'],
};

/** The title that names the file. */
export const exportTitles: Readonly<Record<Exportable, string>> = {
  assessment: 'Capacity Assessment',
  plan: 'Action Plan',
  'plan-public': 'Action Plan public',
  feedback: 'Feedback data',
  briefing: 'Deep-dive briefing',
  submission: 'Submission',
};

export const formatTitles: Readonly<Record<Format, string>> = {
  word: 'Word',
  html: 'HTML',
  slides: 'PowerPoint',
  csv: 'CSV',
  json: 'JSON',
};

export function isFormat(name: string): name is Format {
  return formats.some((format) => format === name);
}

export function isExportable(name: string): name is Exportable {
  return exportables.some((exportable) => exportable === name);
}

export type ExportChoice = { readonly deliverable: Exportable; readonly format: Format };

/**
 * Everything that can be exported and that `wanted` takes, in the order of the deliverables.
 */
export function exportChoices(
  wanted: (choice: ExportChoice) => boolean = () => true,
): readonly ExportChoice[] {
  return exportables
    .flatMap((deliverable) => available[deliverable].map((format) => ({ deliverable, format })))
    .filter(wanted);
}
