import type { RecordId } from '../../model/id.ts';
import type { RecordIn } from '../../model/model.ts';
import { recordsOf } from '../../workbook/find.ts';
import { type Fact, onLines } from '../blocks.ts';
import { nameAmong } from '../values.ts';
import type { Assessment } from './context.ts';

type Link = RecordIn<'evidence_link'>;

/** "E3", the place of a piece of evidence in the register; undefined where it is no longer there. */
export function evidenceCode({ evidenceNumbers }: Assessment, id: RecordId | undefined): string | undefined {
  const number = id === undefined ? undefined : evidenceNumbers.get(id);
  return number === undefined ? undefined : `E${number}`;
}

/** "E3 Title of the evidence (page 4)". */
function useInWords(assessment: Assessment, { evidence, note }: Link): string {
  const name = evidence === undefined ? 'Evidence not named' : nameAmong(assessment, ['evidence'], evidence);
  const where = note?.trim() ?? '';
  const code = evidenceCode(assessment, evidence);
  return [code ?? '', name, where === '' ? '' : `(${where})`].filter((part) => part !== '').join(' ');
}

/** What carries a claim, in the order of the register, one piece of evidence a line; empty where nothing does. */
export function evidenceFact(assessment: Assessment, target: RecordId): Fact {
  const place = ({ evidence }: Link) =>
    (evidence === undefined ? undefined : assessment.evidenceNumbers.get(evidence)) ??
    Number.MAX_SAFE_INTEGER;
  const links = recordsOf(assessment.snapshot, 'evidence_link', 'target', target).toSorted(
    (one, other) => place(one) - place(other),
  );
  return { label: 'Evidence', value: onLines(links.map((link) => useInWords(assessment, link))) };
}

/** True where a piece of evidence in the register carries the claim. */
export function hasEvidence(assessment: Assessment, target: RecordId): boolean {
  const links = recordsOf(assessment.snapshot, 'evidence_link', 'target', target);
  return links.some(({ evidence }) => evidenceCode(assessment, evidence) !== undefined);
}
