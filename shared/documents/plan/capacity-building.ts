import { practicesOf } from '../../editions/lookups.ts';
import type { RecordIn } from '../../model/model.ts';
import {
  commitmentsByDimension,
  commitmentsByPractice,
  coveredByDimension,
  lowPractices,
} from '../../plan/low-practices.ts';
import { keyedIds } from '../../workbook/keyed-ids.ts';
import { column, facts, heading, lead, note, onLines, paragraph, table, tidied } from '../blocks.ts';
import { fieldBlocks, fieldCell } from '../field-blocks.ts';
import { capitalized, countOf, joinWords } from '../format.ts';
import type { Block } from '../tree.ts';
import type { Plan } from './context.ts';
import { focusAreaLabel, focusAreas } from './focus-areas.ts';
import { commitmentName, practiceName } from './names.ts';

/** Chapter 6: which dimensions the coming year strengthens, by what, and what is left as it is and why. */
export function capacityBuildingChapter(plan: Plan): readonly Block[] {
  return [
    heading(1, 'chapter-capacity', 'Capacity building'),
    lead(
      practicesOf(plan.edition).length === 0
        ? 'A self-assessment says where each dimension stands. This chapter says which of them the plan strengthens, and by what.'
        : 'The Capacity Assessment rates how far good practice has taken hold, dimension by dimension. This chapter says what the plan does about it.',
    ),
    ...focusAreaBlocks(plan),
    ...dimensionBlocks(plan),
    ...liftedPractices(plan),
    ...withoutAction(plan),
  ];
}

/** Names of the commitments that strengthen a dimension, a line each. */
function strengthening(plan: Plan, dimension: string | undefined): readonly string[] {
  const commitments =
    dimension === undefined ? undefined : commitmentsByDimension(plan.snapshot).get(dimension);
  return (commitments ?? []).map((commitment) => commitmentName(plan, commitment));
}

function focusAreaBlocks(plan: Plan): readonly Block[] {
  const areas = focusAreas(plan);
  return [
    heading(2, 'focus-areas', 'Focus areas'),
    ...(areas.length === 0 ? [note('No focus area has been chosen yet.')] : []),
    ...areas.flatMap((area) => {
      const names = strengthening(plan, area.dimension);
      return [
        heading(3, `focus-area-${area.id}`, focusAreaLabel(plan, area)),
        ...tidied([
          ...fieldBlocks(plan, 'focus_area', area, ['reason']),
          facts([{ label: 'Commitments', value: onLines(names.length === 0 ? ['None yet'] : names) }]),
        ]),
      ];
    }),
  ];
}

/** A dimension without a commitment is seen at once. */
function dimensionBlocks(plan: Plan): readonly Block[] {
  const chosen = new Set(focusAreas(plan).map(({ dimension }) => dimension));
  const { dimensions } = plan.edition;
  const bare = dimensions.filter(({ id }) => strengthening(plan, id).length === 0);
  return [
    heading(2, 'dimensions', 'What strengthens each dimension'),
    paragraph(
      bare.length === 0
        ? 'Every dimension has at least one commitment that strengthens it.'
        : bare.length === dimensions.length
          ? 'No commitment names a dimension yet.'
          : `${capitalized(countOf(bare.length, 'dimension'))} ${bare.length === 1 ? 'has' : 'have'} no commitment: ${joinWords(bare.map(({ label }) => label))}.`,
    ),
    table({
      id: 'table-dimensions',
      caption: 'Dimensions and the commitments that strengthen them',
      description:
        'One row for each dimension with whether it is a focus area, and the commitments that strengthen it.',
      columns: [column('Dimension', 2.2), column('Focus area', 1), column('Commitments', 4)],
      rows: dimensions.map(({ id, label }) => [
        label,
        chosen.has(id) ? 'Yes' : 'No',
        onLines(strengthening(plan, id)),
      ]),
    }),
  ];
}

/**
 * Practices that commitments grew out of, and low ones for which a dimension's commitments speak, in the
 * edition's order (not in the public edition).
 */
function liftedPractices(plan: Plan): readonly Block[] {
  const byPractice = commitmentsByPractice(plan.snapshot);
  const covered = new Map(lowPractices(plan.snapshot).map((low) => [low.rating.id, coveredByDimension(low)]));
  const namesOf = (commitments: readonly RecordIn<'commitment'>[] = []) =>
    commitments.map((commitment) => commitmentName(plan, commitment));
  const lifted = [...keyedIds(plan.snapshot, 'practice_rating').keys()].flatMap((rating) => {
    const naming = namesOf(byPractice.get(rating));
    if (naming.length > 0) return [{ rating, lines: naming }];
    const others = namesOf(covered.get(rating));
    return others.length > 0 ? [{ rating, lines: ['By the dimension’s commitments:', ...others] }] : [];
  });
  if (lifted.length === 0) return [];
  return [
    heading(2, 'lifted-practices', 'Practices that commitments lift'),
    table({
      id: 'table-lifted-practices',
      caption: 'Practices and the commitments that lift them',
      description:
        'One row for each practice that a commitment names, with those commitments, and for each other low practice that the commitments of its dimension cover, with those.',
      columns: [column('Practice', 2.4), column('Commitments', 4)],
      rows: lifted.map(({ rating, lines }) => [practiceName(plan, rating), onLines(lines)]),
    }),
  ];
}

/** Low practices that the plan leaves as they are, with the reason (S1; not in the public edition). */
function withoutAction(plan: Plan): readonly Block[] {
  const left = plan.snapshot.records.practice_rating.filter(
    (rating) => fieldCell(plan, 'practice_rating', rating, 'no_action_reason').length > 0,
  );
  if (left.length === 0) return [];
  return [
    heading(2, 'no-action', 'Practices without an action, and why'),
    table({
      id: 'table-no-action',
      caption: 'Practices for which no action is planned',
      description: 'One row for each practice with the reason why no action is planned.',
      columns: [column('Practice', 2.4), column('Why no action is planned', 4)],
      rows: left.map((rating) => [
        practiceName(plan, rating.id),
        fieldCell(plan, 'practice_rating', rating, 'no_action_reason'),
      ]),
    }),
  ];
}
