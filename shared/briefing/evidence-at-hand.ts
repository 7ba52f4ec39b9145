import { numberEvidence } from '../documents/evidence/evidenced.ts';
import { practicesOf } from '../editions/lookups.ts';
import type { RecordId } from '../model/id.ts';
import type { RecordIn } from '../model/model.ts';
import { findRecord, recordsOf } from '../workbook/find.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { titleOf } from '../workbook/titles.ts';
import type { Drill, Slide } from './slide.ts';

/** Evidence for the questions that a slide may raise, each piece once: the slide's own, then that of its records. */
export function evidenceAtHand(
  snapshot: WorkbookSnapshot,
  slide: RecordId,
  drills: readonly Drill[],
): readonly Drill[] {
  const links = linksTo(snapshot, slide, drills);
  const found = new Set(links.flatMap(({ evidence }) => findRecord(snapshot, 'evidence', evidence) ?? []));
  return [...found].map((evidence) => ({
    label: titleOf(snapshot, 'evidence', evidence),
    kind: 'evidence',
    recordId: evidence.id,
  }));
}

/** A piece of evidence for whoever is asked: what it is now, and where in it the slide's matters stand. */
export type PieceAtHand = {
  readonly drill: Drill;
  /** Absent where it is not in the register any more. */
  readonly found?: {
    readonly evidence: RecordIn<'evidence'>;
    /** Place in the register, from 1: the 7 of E7 in the documents. */
    readonly number: number;
    /** What its uses say of where to look, each note once. */
    readonly where: readonly string[];
  };
};

/** The evidence of a slide in the slide's order, as the register has it now. */
export function piecesAtHand(
  snapshot: WorkbookSnapshot,
  { recordId, drills, evidence }: Pick<Slide, 'recordId' | 'drills' | 'evidence'>,
): readonly PieceAtHand[] {
  const uses = Map.groupBy(linksTo(snapshot, recordId, drills), (link) => link.evidence);
  const numbers = numberEvidence(snapshot);
  return evidence.map((drill) => {
    const found = findRecord(snapshot, 'evidence', drill.recordId);
    const number = found === undefined ? undefined : numbers.get(found.id);
    if (found === undefined || number === undefined) return { drill };
    const notes = (uses.get(found.id) ?? [])
      .map(({ note }) => note?.trim() ?? '')
      .filter((note) => note !== '');
    return { drill, found: { evidence: found, number, where: [...new Set(notes)] } };
  });
}

/** What is linked to the slide, then what is linked to its records. */
function linksTo(
  snapshot: WorkbookSnapshot,
  slide: RecordId,
  drills: readonly Drill[],
): readonly RecordIn<'evidence_link'>[] {
  const targets = [slide, ...drills.flatMap((drill) => targetsOf(snapshot, drill))];
  return targets.flatMap((target) => recordsOf(snapshot, 'evidence_link', 'target', target));
}

/** A dimension's evidence is that of its practices. */
function targetsOf({ edition, records }: WorkbookSnapshot, drill: Drill): readonly RecordId[] {
  if (drill.kind !== undefined) return [drill.recordId];
  const practices = new Set(
    practicesOf(edition)
      .filter(({ dimension }) => drill.sectionId === `dimension-${dimension.id}`)
      .map(({ practice }): string | undefined => practice.id),
  );
  return records.practice_rating.filter(({ practice }) => practices.has(practice)).map(({ id }) => id);
}
