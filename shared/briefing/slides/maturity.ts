import { type DimensionProfile, practiceStanding } from '../../assess/profile.ts';
import { takenHold } from '../../assess/taken-hold.ts';
import { takenHoldWords } from '../../documents/assessment/profile-words.ts';
import { column, note, table } from '../../documents/blocks.ts';
import { capitalized, countOf, partOf, shortened, someOf } from '../../documents/format.ts';
import type { RecordIn } from '../../model/model.ts';
import type { Briefing, SlideContent } from '../context.ts';

type Evidence = RecordIn<'evidence'>;

type Standing = {
  readonly entry: DimensionProfile;
  /** Practices that have taken hold, and those of them that only say so themselves. */
  readonly reached: number;
  readonly selfReported: number;
  /** Of all its practices, what carries most of them first, then the newest. */
  readonly evidence: readonly Evidence[];
};

/** Slide 6: the levels and the evidence that carries them. */
export function maturitySlide(briefing: Briefing): SlideContent {
  const { assessment } = briefing;
  const standings = assessment.profile.map((entry) => standingOf(briefing, entry));
  const hasRatings = assessment.profile.some(({ rated }) => rated > 0);
  return {
    title: messageOf(briefing, standings),
    blocks: hasRatings ? [standingsTable(briefing, standings)] : [note('No practice has been rated yet.')],
    drills: assessment.profile.map(({ dimension }) => ({
      label: dimension.label,
      sectionId: `dimension-${dimension.id}`,
    })),
  };
}

/** What carries the practices of a dimension, most used first; the same on the slide and for the rule about it. */
export function evidenceOfDimension(
  { snapshot }: Pick<Briefing, 'snapshot'>,
  { dimension }: DimensionProfile,
): readonly Evidence[] {
  const used = new Map<Evidence, number>();
  for (const { id } of dimension.practices)
    for (const { evidence } of practiceStanding(snapshot, id).evidence)
      used.set(evidence, (used.get(evidence) ?? 0) + 1);
  return [...used]
    .toSorted(([one, often], [other, oftener]) =>
      often === oftener ? ((one.date ?? '') < (other.date ?? '') ? 1 : -1) : oftener - often,
    )
    .map(([evidence]) => evidence);
}

function standingOf(briefing: Briefing, entry: DimensionProfile): Standing {
  const line = takenHold(briefing.assessment.edition)?.score ?? 0;
  const reached = entry.dimension.practices
    .map(({ id }) => practiceStanding(briefing.snapshot, id))
    .filter(({ level }) => level !== undefined && level.score >= line);
  return {
    entry,
    reached: reached.length,
    selfReported: reached.filter(({ selfReported }) => selfReported).length,
    evidence: evidenceOfDimension(briefing, entry),
  };
}

/** "24 of 35 practices are at Established or above, 20 of them with evidence" */
function messageOf({ assessment }: Briefing, standings: readonly Standing[]): string {
  const sum = (of: (standing: Standing) => number) => standings.reduce((total, one) => total + of(one), 0);
  const [reached, self, all] = [
    sum((one) => one.reached),
    sum((one) => one.selfReported),
    sum(({ entry }) => entry.total),
  ];
  if (sum(({ entry }) => entry.rated) === 0) return 'Maturity is not rated yet';
  const level = takenHoldWords(assessment);
  const said = `${capitalized(partOf(reached, all, 'practice'))} ${reached < 2 ? 'is' : 'are'} at ${level}`;
  if (reached === 0) return `${said} yet`;
  if (self === 0) return `${said}, ${reached === 1 ? 'with' : 'all with'} evidence`;
  return `${said}, ${someOf(reached - self)} of them with evidence`;
}

function standingsTable({ assessment }: Briefing, standings: readonly Standing[]) {
  return table({
    id: 'table-maturity',
    caption: 'Maturity and its evidence',
    description:
      'One row for each dimension with its level, how many of its practices have taken hold, and the evidence that carries most of them.',
    columns: [
      column('Dimension', 1.9),
      column('Level', 1.1),
      column(`At ${takenHoldWords(assessment)}`, 1.3),
      column('Evidence', 3.6),
    ],
    rows: standings.map(({ entry, reached, selfReported, evidence }) => [
      entry.dimension.label,
      entry.shown?.label ?? 'Not rated yet',
      `${reached} of ${entry.total}${selfReported === 0 ? '' : `, ${selfReported} self-reported`}`,
      evidenceInWords(evidence),
    ]),
  });
}

function evidenceInWords(evidence: readonly Evidence[]): string {
  const [first, ...others] = evidence;
  if (first === undefined) return 'None yet';
  const name = shortened(first.title?.trim() || 'Evidence without a title', 90);
  return others.length === 0 ? name : `${name}, and ${countOf(others.length, 'more piece', 'more pieces')}`;
}
