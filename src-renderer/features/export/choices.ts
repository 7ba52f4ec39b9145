import type { ExportFormat } from '../../../shared/ipc/contract.ts';
import { deliverableLabels } from '../../../shared/model/deliverable.ts';

/** Something that can be exported, as the screen offers it. */
type Choice = {
  readonly id: string;
  readonly format: ExportFormat;
  readonly label: string;
  readonly description: string;
};

const formatNames: Readonly<Record<ExportFormat['format'], string>> = {
  word: 'Word document',
  html: 'web page (HTML)',
  slides: 'PowerPoint slides',
  csv: 'spreadsheet (CSV)',
  json: 'data (JSON)',
};

function choice(
  deliverable: ExportFormat['deliverable'],
  format: ExportFormat['format'],
  description: string,
): Choice {
  const what = deliverable === 'submission' ? 'Submission' : deliverableLabels[deliverable];
  return {
    id: `${deliverable}-${format}`,
    format: { deliverable, format },
    label: `${what}: ${formatNames[format]}`,
    description,
  };
}

/** What this version can export, the document that people hand in first (§280.14). */
export const choices: readonly Choice[] = [
  choice(
    'assessment',
    'word',
    'The document for OMB, accessible, with its data inside and its fingerprint on the cover. Due in February (§280.14).',
  ),
  choice(
    'plan',
    'word',
    'The document for OMB: what is hard for customers, what you commit to, and how you will measure it. Due in May (§280.14).',
  ),
  choice(
    'briefing',
    'word',
    'The handout of the deep dive: each slide with its figures and evidence. Once a briefing has begun, its minutes come with it. Due in March (§280.14).',
  ),
  choice(
    'plan-public',
    'word',
    'The plan to publish, as a document: without internal notes, resources, evidence links, and names below the senior official (§280.17).',
  ),
  choice(
    'plan-public',
    'html',
    'The same public plan as one accessible page for your website. It needs no other files.',
  ),
  choice(
    'briefing',
    'slides',
    'The slides that are shown, with charts that can be edited, speaker notes and likely questions. Whoever gets the file can read the notes (§280.14).',
  ),
  choice(
    'plan',
    'csv',
    'Commitments and milestones, a row each, for a spreadsheet. For your team and OMB: it holds internal fields.',
  ),
  choice(
    'submission',
    'json',
    'Everything for OMB in one file, for systems: all parts below with their fingerprints and sign-offs.',
  ),
  choice(
    'assessment',
    'json',
    'What the Capacity Assessment says, for systems. Its fingerprint is what people sign off.',
  ),
  choice(
    'plan',
    'json',
    'What the Action Plan for OMB says, for systems. Its fingerprint is what people sign off.',
  ),
  choice(
    'plan-public',
    'json',
    'What the public edition of the Action Plan says, for systems, and nothing else.',
  ),
  choice(
    'feedback',
    'csv',
    'Quarterly feedback as a table, a row for each report, which can be imported again. Files of single responses come with it, byte for byte as they were imported.',
  ),
  choice('feedback', 'json', 'Quarterly feedback: volumes, counts and questions, for systems (§280.15).'),
];

export const chosenAtFirst: ReadonlySet<string> = new Set(['assessment-word']);

/** The formats to ask for, in the order in which they are offered. */
export function formatsOf(chosen: ReadonlySet<string>): ExportFormat[] {
  return choices.filter(({ id }) => chosen.has(id)).map(({ format }) => format);
}
