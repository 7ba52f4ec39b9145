import { lastYearCommitments } from '../../plan/last-year-commitments.ts';
import { findRecord } from '../../workbook/find.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { onEach } from '../on-each.ts';
import type { Rule } from '../rule.ts';
import { isBlank, shorten } from '../words.ts';
import { advises, blocks } from './define.ts';

/** Ids of what last year's plan promised; undefined where the workbook has no plan of last year. */
function promised(snapshot: WorkbookSnapshot): ReadonlySet<string> | undefined {
  if (snapshot.lastYear?.parts.plan === undefined) return undefined;
  return new Set(lastYearCommitments(snapshot).map(({ id }) => id));
}

/** What became of last year's commitments: an Action Plan that forgets them is a list of wishes. */
export const deliveryRules: readonly Rule[] = [
  blocks('delivery-missing', '§280.17', 'Each commitment of last year is reported on.', (snapshot) => {
    const reported = new Set(
      snapshot.records.delivery.map(({ commitment_last_year: commitment }) => commitment),
    );
    return lastYearCommitments(snapshot)
      .filter(({ id }) => !reported.has(id))
      .map(({ title }) => ({
        message: `Last year’s plan promised "${shorten(title)}", and nothing says what became of it.`,
        kind: 'delivery',
        field: 'commitment_last_year',
      }));
  }),
  blocks(
    'delivery-title-missing',
    '§280.17',
    'Each delivery has a title.',
    onEach('delivery', 'title', 'has no title.'),
  ),
  blocks(
    'delivery-result-missing',
    '§280.17',
    'Each delivery says what became of the promise.',
    onEach('delivery', 'result', 'does not say what became of it: delivered, partly, continued or dropped.'),
  ),
  advises(
    'delivery-measured-missing',
    '§280.17',
    'Each delivery says what was measured.',
    onEach('delivery', 'measured', 'does not say what was measured.'),
  ),
  blocks(
    'delivery-of-this-year',
    '§280.17',
    'No delivery reports on a commitment that this plan only makes.',
    onEach(
      'delivery',
      'commitment_last_year',
      'reports on a commitment of this plan, which is for the year to come.',
      ({ commitment_last_year: commitment }, snapshot) =>
        !(promised(snapshot)?.has(commitment ?? '') ?? false) &&
        findRecord(snapshot, 'commitment', commitment) !== undefined,
    ),
  ),
  advises(
    'delivery-not-promised',
    '§280.17',
    'Each delivery reports on a commitment of last year.',
    (snapshot) => {
      const known = promised(snapshot);
      if (known === undefined) return [];
      return onEach(
        'delivery',
        'commitment_last_year',
        'reports on nothing that last year’s plan promised.',
        ({ commitment_last_year: commitment }) =>
          isBlank(commitment) ||
          (!known.has(commitment ?? '') && findRecord(snapshot, 'commitment', commitment) === undefined),
      )(snapshot);
    },
  ),
];
