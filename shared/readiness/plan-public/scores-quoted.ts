import { model, type RecordIn } from '../../model/model.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { findingOn } from '../on-each.ts';
import type { RuleFinding } from '../rule.ts';
import { onEachText } from './on-each-text.ts';
import { bareMeanIn, surveyScoreIn } from './survey-scores.ts';

const says = (found: string, label: string) =>
  `seems to quote a survey result under "${label}" ("${found}"); such results are published on performance.gov and in the annual performance report only.`;

const inTexts = onEachText(surveyScoreIn, says);

/** "3.9" says nothing by itself; under a measure of trust it is a mean of answers. */
function onCommitment(
  snapshot: WorkbookSnapshot,
  commitment: RecordIn<'commitment'>,
): readonly RuleFinding[] {
  return (['baseline', 'target'] as const).flatMap((field) => {
    const value = commitment[field] ?? '';
    const found =
      surveyScoreIn(value) === undefined ? bareMeanIn(commitment.measure ?? '', value) : undefined;
    if (found === undefined) return [];
    const { label } = model.commitment.fields[field];
    return [findingOn(snapshot, 'commitment', commitment, says(found, label), field)];
  });
}

/** Where the public edition quotes what customers answered. */
export function surveyScoresQuoted(snapshot: WorkbookSnapshot): readonly RuleFinding[] {
  return [
    ...inTexts(snapshot),
    ...snapshot.records.commitment.flatMap((commitment) => onCommitment(snapshot, commitment)),
  ];
}
