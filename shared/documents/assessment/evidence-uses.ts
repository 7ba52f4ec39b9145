import type { RecordId } from '../../model/id.ts';
import type { RecordIn } from '../../model/model.ts';
import { recordsOf } from '../../workbook/find.ts';
import { type Fact, inlines, onLines } from '../blocks.ts';
import type { Inline } from '../tree.ts';
import { nameAmong } from '../values.ts';
import type { Assessment } from './context.ts';

/** "E3", the place of a piece of evidence in the register; undefined where it is no longer there. */
export function evidenceCode({ evidenceNumbers }: Assessment, id: RecordId | undefined): string | undefined {
  const number = id === undefined ? undefined : evidenceNumbers.get(id);
  return number === undefined ? undefined : `E${number}`;
}

/** "E3 Title of the evidence (page 4)". */
function useInWords(assessment: Assessment, link: RecordIn<'evidence_link'>): string {
  const name =
    link.evidence === undefined ? 'Evidence not named' : nameAmong(assessment, ['evidence'], link.evidence);
  const code = evidenceCode(assessment, link.evidence);
  const where = link.note?.trim() ?? '';
  return `${code === undefined ? '' : `${code} `}${name}${where === '' ? '' : ` (${where})`}`;
}

/** What carries a claim, one piece of evidence a line; empty where nothing does. */
export function evidenceInlines(assessment: Assessment, target: RecordId): readonly Inline[] {
  const links = recordsOf(assessment.snapshot, 'evidence_link', 'target', target);
  return onLines(links.map((link) => inlines(useInWords(assessment, link))));
}

export function evidenceFact(assessment: Assessment, target: RecordId): Fact {
  return { label: 'Evidence', value: evidenceInlines(assessment, target) };
}

/** True where a piece of evidence in the register carries the claim. */
export function hasEvidence(assessment: Assessment, target: RecordId): boolean {
  const links = recordsOf(assessment.snapshot, 'evidence_link', 'target', target);
  return links.some(({ evidence }) => evidenceCode(assessment, evidence) !== undefined);
}
