import type { Dimension } from '../../editions/edition.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { derivedRecordId } from '../../workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { isBlank } from '../words.ts';
import { advises, blocks } from './define.ts';

type Summary = RecordIn<'dimension_summary'>;

function onEachDimension(
  field: keyof Summary & string,
  says: (dimension: Dimension) => string,
  isWrong: (summary: Summary | undefined, dimension: Dimension) => boolean,
) {
  return (snapshot: WorkbookSnapshot): readonly RuleFinding[] =>
    snapshot.edition.dimensions
      .filter((dimension) => {
        const summary = snapshot.records.dimension_summary.find(
          (candidate) => candidate.dimension === dimension.id,
        );
        return isWrong(summary, dimension);
      })
      .map((dimension) => ({
        message: says(dimension),
        kind: 'dimension_summary',
        id: derivedRecordId(snapshot.workbookId, model.dimension_summary, [dimension.id]),
        field,
      }));
}

export const dimensionRules: readonly Rule[] = [
  blocks(
    'dimension-level-missing',
    '§280.9, §280.17',
    'A core function without practices, as in older editions, has a level set by the official.',
    onEachDimension(
      'override_level',
      ({ label }) => `${label} has no level; this edition has no practices to compute it from.`,
      (summary, { practices }) => practices.length === 0 && summary?.override_level === undefined,
    ),
  ),
  blocks(
    'dimension-override-reason-missing',
    '§280.17',
    'A level that the official set instead of the computed one has a reason.',
    onEachDimension(
      'override_reason',
      ({ label }) => `The level of ${label} was set by the official without a reason.`,
      (summary) => summary?.override_level !== undefined && isBlank(summary.override_reason),
    ),
  ),
  advises(
    'dimension-strengths-missing',
    '§280.17',
    'The strengths of each core function are told.',
    onEachDimension(
      'strengths',
      ({ label }) => `The strengths of ${label} are not told.`,
      (summary) => isBlank(summary?.strengths),
    ),
  ),
  advises(
    'dimension-gaps-missing',
    '§280.17',
    'The gaps of each core function are told.',
    onEachDimension(
      'gaps',
      ({ label }) => `The gaps of ${label} are not told.`,
      (summary) => isBlank(summary?.gaps),
    ),
  ),
];
