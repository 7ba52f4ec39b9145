import type { ExportFormat } from '../../../shared/ipc/contract.ts';
import { deliverableLabels } from '../../../shared/model/deliverable.ts';

/** Something that can be exported, as the screen offers it. */
type Choice = {
  readonly id: string;
  readonly format: ExportFormat;
  readonly label: string;
  readonly description: string;
};

function choice(
  deliverable: ExportFormat['deliverable'],
  format: ExportFormat['format'],
  description: string,
): Choice {
  const what = deliverable === 'submission' ? 'Submission' : deliverableLabels[deliverable];
  const how = format === 'word' ? 'Word document' : 'data (JSON)';
  return {
    id: `${deliverable}-${format}`,
    format: { deliverable, format },
    label: `${what}: ${how}`,
    description,
  };
}

/** What this version can export, the document that people hand in first (§280.14). */
export const choices: readonly Choice[] = [
  choice(
    'assessment',
    'word',
    'The document for OMB, accessible, with its data inside and its digest on the cover. Due in February (§280.14).',
  ),
  choice(
    'submission',
    'json',
    'Everything for OMB in one file, for systems: all parts below with their digests and sign-offs.',
  ),
  choice(
    'assessment',
    'json',
    'What the Capacity Assessment says, for systems. Its digest is what people concur with.',
  ),
  choice('plan', 'json', 'The Action Plan for OMB, for systems. Its document comes with a later version.'),
  choice(
    'plan-public',
    'json',
    'The Action Plan as the public gets it: without internal notes and names below the senior official.',
  ),
  choice('feedback', 'json', 'Quarterly feedback: volumes, counts and questions, for systems (§280.15).'),
];

export const chosenAtFirst: ReadonlySet<string> = new Set(['assessment-word']);

/** The formats to ask for, in the order in which they are offered. */
export function formatsOf(chosen: ReadonlySet<string>): ExportFormat[] {
  return choices.filter(({ id }) => chosen.has(id)).map(({ format }) => format);
}
