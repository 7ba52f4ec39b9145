import { profileOf } from '../../assess/profile.ts';
import { hasTakenHold } from '../../assess/taken-hold.ts';
import { practicesOf } from '../../editions/lookups.ts';
import { model } from '../../model/model.ts';
import { focusAreaCount } from '../../plan/focus-count.ts';
import { commitmentsByDimension, lowPractices } from '../../plan/low-practices.ts';
import { keyedIds } from '../../workbook/keyed-ids.ts';
import { derivedRecordId } from '../../workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { onEach } from '../on-each.ts';
import type { Rule } from '../rule.ts';
import { capitalized, counted, shorten } from '../words.ts';
import { advises, blocks } from './define.ts';

function focusCountFinding({ records }: WorkbookSnapshot, isWrong: (count: number) => boolean, asks: string) {
  const count = records.focus_area.length;
  if (!isWrong(count)) return [];
  const chosen =
    count === 0 ? 'no focus area is' : `${counted(count, 'focus area')} ${count === 1 ? 'is' : 'are'}`;
  return [
    { message: `${capitalized(chosen)} chosen; ${asks}.`, kind: 'focus_area' as const, field: 'dimension' },
  ];
}

/** The first plans named two of the five dimensions (Performance.gov, 2019). */
const focusRules: readonly Rule[] = [
  blocks('focus-areas-too-few', 'Performance.gov, 2019', 'Two focus areas are chosen.', (snapshot) =>
    focusCountFinding(snapshot, (count) => count < focusAreaCount, 'the plan names two'),
  ),
  advises(
    'focus-areas-too-many',
    'Performance.gov, 2019',
    'Not more than two focus areas are chosen.',
    (snapshot) => focusCountFinding(snapshot, (count) => count > focusAreaCount, 'two keep the focus'),
  ),
  blocks(
    'focus-area-reason-missing',
    'Performance.gov, 2019',
    'Each focus area has a reason.',
    onEach('focus_area', 'reason', 'has no reason.'),
  ),
  blocks(
    'focus-area-without-commitment',
    'Performance.gov, 2019',
    'Each focus area is strengthened by a commitment.',
    (snapshot) => {
      const covered = commitmentsByDimension(snapshot);
      return onEach(
        'focus_area',
        'dimension',
        'is strengthened by no commitment.',
        ({ dimension }) => dimension !== undefined && !covered.has(dimension),
      )(snapshot);
    },
  ),
];

/** A low result asks for an action, or for a reason why there is none (§280.17). */
const lowRules: readonly Rule[] = [
  blocks(
    'low-practice-unanswered',
    '§280.17',
    'Each low practice has a commitment that names it or speaks for its dimension, or a reason why there is none.',
    (snapshot) =>
      lowPractices(snapshot)
        .filter(({ isAnswered }) => !isAnswered)
        .map(({ dimension, practice, level, rating }) => ({
          message: `Practice ${practice.number} of ${dimension.label} ("${shorten(practice.statement)}") is rated "${level.label}", and there is neither a commitment for it or for its whole dimension nor a reason why no action is planned.`,
          kind: 'practice_rating',
          id: rating.id,
          field: 'no_action_reason',
        })),
  ),
  advises(
    'commitment-practice-elsewhere',
    '§280.17',
    'Each practice that a commitment names belongs to a dimension that it strengthens.',
    (snapshot) => {
      const practiceOf = keyedIds(snapshot, 'practice_rating');
      const dimensionOf = new Map(
        practicesOf(snapshot.edition).map(({ dimension, practice }) => [practice.id, dimension.id]),
      );
      return onEach(
        'commitment',
        'dimensions',
        'names a practice of a dimension that it is not said to strengthen.',
        ({ practices = [], dimensions = [] }) =>
          practices.some((rating) => {
            const dimension = dimensionOf.get(practiceOf.get(rating) ?? '');
            return dimension !== undefined && !dimensions.includes(dimension);
          }),
      )(snapshot);
    },
  ),
  advises(
    'low-dimension-unanswered',
    '§280.17',
    'Each dimension that is low as a whole, in an edition without practices, has a commitment.',
    (snapshot) => {
      const covered = commitmentsByDimension(snapshot);
      return profileOf(snapshot)
        .filter(
          ({ dimension, shown }) =>
            dimension.practices.length === 0 &&
            shown !== undefined &&
            !hasTakenHold(snapshot.edition, shown) &&
            !covered.has(dimension.id),
        )
        .map(({ dimension, shown }) => ({
          message: `${dimension.label} is at "${shown?.label ?? ''}", and no commitment strengthens it.`,
          kind: 'dimension_summary',
          id: derivedRecordId(snapshot.workbookId, model.dimension_summary, [dimension.id]),
          field: 'override_level',
        }));
    },
  ),
];

export const capacityRules: readonly Rule[] = [...focusRules, ...lowRules];
