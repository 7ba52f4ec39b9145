import type { RecordIn } from '../../model/model.ts';
import { findRecord, theOne } from '../../workbook/find.ts';
import type { Rule } from '../rule.ts';
import { capitalized, isBlank, listed, named } from '../words.ts';
import { advises, blocks } from './define.ts';

const identifying = ['title', 'date', 'source'] as const;

/** An alternative text that only repeats a file's name says nothing to a person who hears it. */
function isFileName(text: string, { name }: RecordIn<'attachment'>): boolean {
  return (
    text.trim() === (name ?? '').trim() || /^\S+\.(png|jpe?g|gif|svg|webp|bmp|tiff?)$/i.test(text.trim())
  );
}

export const evidenceRules: readonly Rule[] = [
  advises(
    'evidence-incomplete',
    '§280.17',
    'Each piece of evidence has a title, a date and a source.',
    (snapshot) =>
      snapshot.records.evidence.flatMap((evidence) => {
        const missing = identifying.filter((field) => isBlank(evidence[field]));
        const [first] = missing;
        return first === undefined
          ? []
          : [
              {
                message: `${capitalized(named(snapshot, 'evidence', evidence))} lacks its ${listed(missing)}.`,
                kind: 'evidence',
                id: evidence.id,
                field: first,
              },
            ];
      }),
  ),
  advises(
    'evidence-empty',
    '§280.17',
    'Each piece of evidence is described, linked or attached.',
    (snapshot) =>
      snapshot.records.evidence
        .filter(({ description, url, attachment }) => [description, url, attachment].every(isBlank))
        .map((evidence) => ({
          message: `${capitalized(named(snapshot, 'evidence', evidence))} has neither a description nor a web address nor a file.`,
          kind: 'evidence',
          id: evidence.id,
          field: 'description',
        })),
  ),
  advises(
    'evidence-unused',
    '§280.17',
    'Each piece of evidence carries something that the workbook claims.',
    (snapshot) => {
      const used = new Set(snapshot.records.evidence_link.map(({ evidence }) => evidence));
      return snapshot.records.evidence
        .filter(({ id }) => !used.has(id))
        .map((evidence) => ({
          message: `${capitalized(named(snapshot, 'evidence', evidence))} is not used: nothing in this workbook rests on it.`,
          kind: 'evidence',
          id: evidence.id,
        }));
    },
  ),
  blocks(
    'logo-alt-text-missing',
    'Section 508',
    'The agency logo has a text that says what it shows.',
    (snapshot) => {
      const logo = findRecord(snapshot, 'attachment', theOne(snapshot, 'workbook')?.agency_logo);
      if (logo === undefined || !(isBlank(logo.alt_text) || isFileName(logo.alt_text ?? '', logo))) return [];
      const message = isBlank(logo.alt_text)
        ? 'The agency logo has no text that says what it shows.'
        : 'The text of the agency logo is a file name and does not say what it shows.';
      return [{ message, kind: 'attachment', id: logo.id, field: 'alt_text' }];
    },
  ),
];
