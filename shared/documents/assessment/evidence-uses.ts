import type { RecordId } from '../../model/id.ts';
import { isKindName, type KindName, model, type RecordIn } from '../../model/model.ts';
import { findRecord, recordsOf } from '../../workbook/find.ts';
import { bold, type Fact, onLines } from '../blocks.ts';
import type { Inline } from '../tree.ts';
import { nameAmong } from '../values.ts';
import { claimsOf } from './claims.ts';
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

/** What evidence is used for, in the order of the document. */
const groups: readonly { readonly label: string; readonly kinds: readonly KindName[] }[] = [
  { label: 'Practices', kinds: ['practice_rating'] },
  { label: 'Capacity', kinds: ['capacity_component'] },
  { label: 'Initiatives', kinds: ['initiative'] },
  { label: 'Barriers and catalysts', kinds: ['barrier', 'catalyst'] },
  { label: 'Action Plan', kinds: ['pain_point', 'commitment', 'delivery'] },
  { label: 'Deep dive', kinds: ['briefing_slide'] },
];

/** Nouns for claims of other documents, which are counted here and told there. */
const nouns: ReadonlyMap<KindName, readonly [string, string]> = new Map([
  ['pain_point', ['pain point', 'pain points']],
  ['commitment', ['commitment', 'commitments']],
  ['delivery', ['delivery', 'deliveries']],
  ['briefing_slide', ['slide', 'slides']],
]);

/**
 * The uses of one piece of evidence, a line for each group: "Practices: Measurement 1 (page 14);
 * Measurement 7", and "Action Plan: 3 pain points (Finding 2; Finding 1)".
 */
export function usesOf(assessment: Assessment, links: readonly Link[]): readonly Inline[] {
  const claims = claimsOf(assessment, links).map((claim) => ({
    ...claim,
    kind: kindOf(assessment, claim.link),
  }));
  const lines = groups.map(({ label, kinds }) => {
    const uses = kinds.flatMap((kind) => {
      const own = claims.filter((claim) => claim.kind === kind);
      const noun = nouns.get(kind);
      if (noun === undefined) return own.map(({ link, name }) => withNotes(name, [link]));
      const [one, many] = noun;
      return own.length === 0
        ? []
        : [
            withNotes(
              `${own.length} ${own.length === 1 ? one : many}`,
              own.map(({ link }) => link),
            ),
          ];
    });
    return lineOf(label, uses);
  });
  const gone = claims.filter(({ kind }) => kind === undefined);
  return onLines([
    ...lines,
    lineOf(
      'Other',
      gone.map(({ link, name }) => withNotes(name, [link])),
    ),
  ]);
}

function lineOf(label: string, uses: readonly string[]): readonly Inline[] {
  return uses.length === 0 ? [] : [bold(`${label}:`), { type: 'text', text: ` ${uses.join('; ')}` }];
}

function withNotes(name: string, links: readonly Link[]): string {
  const notes = links.flatMap(({ note }) => note?.replace(/\s+/g, ' ').trim() || []);
  return notes.length === 0 ? name : `${name} (${notes.join('; ')})`;
}

/** Undefined where the claim is unset or no longer in the workbook. */
function kindOf({ snapshot }: Assessment, { target }: Link): KindName | undefined {
  return model.evidence_link.fields.target.to
    .filter(isKindName)
    .find((kind) => findRecord(snapshot, kind, target) !== undefined);
}
