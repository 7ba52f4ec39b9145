import type { RecordId } from '../../model/id.ts';
import { isKindName, type KindName, model, type RecordIn } from '../../model/model.ts';
import { findRecord, recordsOf } from '../../workbook/find.ts';
import { bold, type Fact, onLines } from '../blocks.ts';
import { formatNumber } from '../format.ts';
import type { Source } from '../source.ts';
import type { Inline } from '../tree.ts';
import { nameAmong } from '../values.ts';
import { type Claims, claimsOf, tellsOf } from './claims.ts';
import type { Evidenced } from './evidenced.ts';

type Link = RecordIn<'evidence_link'>;

/** "E3", the place of a piece of evidence in the register; undefined where it is no longer there. */
export function evidenceCode({ evidenceNumbers }: Evidenced, id: RecordId | undefined): string | undefined {
  const number = id === undefined ? undefined : evidenceNumbers.get(id);
  return number === undefined ? undefined : `E${number}`;
}

/** "E3 Title of the evidence (page 4)". */
function useInWords(document: Evidenced, { evidence, note }: Link): string {
  const name = evidence === undefined ? 'Evidence not named' : nameAmong(document, ['evidence'], evidence);
  const where = note?.trim() ?? '';
  const code = evidenceCode(document, evidence);
  return [code ?? '', name, where === '' ? '' : `(${where})`].filter((part) => part !== '').join(' ');
}

/** What carries a claim, in the order of the register, one piece of evidence a line; empty where nothing does. */
export function evidenceFact(document: Evidenced, target: RecordId): Fact {
  const place = ({ evidence }: Link) =>
    (evidence === undefined ? undefined : document.evidenceNumbers.get(evidence)) ?? Number.MAX_SAFE_INTEGER;
  const links = recordsOf(document.snapshot, 'evidence_link', 'target', target).toSorted(
    (one, other) => place(one) - place(other),
  );
  return { label: 'Evidence', value: onLines(links.map((link) => useInWords(document, link))) };
}

type Group = { readonly label: string; readonly kinds: readonly KindName[] };

/** What a document itself tells of, under names of their own. */
const told: readonly Group[] = [
  { label: 'Practices', kinds: ['practice_rating'] },
  { label: 'Capacity', kinds: ['capacity_component'] },
  { label: 'Initiatives', kinds: ['initiative'] },
  { label: 'Barriers and catalysts', kinds: ['barrier', 'catalyst'] },
  { label: 'Pain points', kinds: ['pain_point'] },
  { label: 'Commitments', kinds: ['commitment'] },
  { label: 'Delivered', kinds: ['delivery'] },
];

/** What other documents tell of, which is counted. */
const counted: readonly Group[] = [
  {
    label: 'Capacity Assessment',
    kinds: ['practice_rating', 'capacity_component', 'initiative', 'barrier', 'catalyst'],
  },
  { label: 'Action Plan', kinds: ['pain_point', 'commitment', 'delivery'] },
  { label: 'Deep dive', kinds: ['briefing_slide'] },
];

const nouns: ReadonlyMap<KindName, readonly [string, string]> = new Map([
  ['practice_rating', ['practice', 'practices']],
  ['capacity_component', ['capacity component', 'capacity components']],
  ['initiative', ['initiative', 'initiatives']],
  ['barrier', ['barrier', 'barriers']],
  ['catalyst', ['catalyst', 'catalysts']],
  ['pain_point', ['pain point', 'pain points']],
  ['commitment', ['commitment', 'commitments']],
  ['delivery', ['delivery', 'deliveries']],
  ['briefing_slide', ['slide', 'slides']],
]);

/**
 * The uses of one piece of evidence, a line for each group: "Practices: Measurement 1 (page 14);
 * Measurement 7", and "Action Plan: 3 pain points (Finding 2; Finding 1)".
 */
export function usesOf(claims: Claims, links: readonly Link[]): readonly Inline[] {
  const { source } = claims;
  const uses = claimsOf(claims, links).map((claim) => ({ ...claim, kind: kindOf(source, claim.link) }));
  const ofKind = (kind: KindName | undefined) => uses.filter((use) => use.kind === kind);
  const byName = (kind: KindName | undefined) =>
    ofKind(kind).map(({ link, name }) => withNotes(name, [link]));
  const byNumber = (kind: KindName) => {
    const own = ofKind(kind);
    const [one, many] = nouns.get(kind) ?? ['record', 'records'];
    const links = own.map(({ link }) => link);
    return own.length === 0
      ? []
      : [withNotes(`${formatNumber(own.length)} ${own.length === 1 ? one : many}`, links)];
  };
  const toldHere = (kind: KindName) => tellsOf(source, kind);
  return onLines([
    ...told.map(({ label, kinds }) => lineOf(label, kinds.filter(toldHere).flatMap(byName))),
    ...counted.map(({ label, kinds }) =>
      lineOf(label, kinds.filter((kind) => !toldHere(kind)).flatMap(byNumber)),
    ),
    lineOf('Other', byName(undefined)),
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
function kindOf({ snapshot }: Source, { target }: Link): KindName | undefined {
  return model.evidence_link.fields.target.to
    .filter(isKindName)
    .find((kind) => findRecord(snapshot, kind, target) !== undefined);
}
