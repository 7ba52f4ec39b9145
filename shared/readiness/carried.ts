import { isCarriedText } from '../carry-forward/carried-texts.ts';
import { type DocumentDeliverable, deliverableLabels } from '../model/deliverable.ts';
import { lastYearLabel } from '../workbook/fiscal-year.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { definersFor } from './definers.ts';
import { findingInText, type PrintedText, textsPrintedIn } from './printed-texts.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { counted } from './words.ts';

/** One for all texts of a record: a person who reads it reads them together. */
function findingOn(snapshot: WorkbookSnapshot, [first, ...others]: readonly PrintedText[]) {
  if (first === undefined) return [];
  const from = `from ${lastYearLabel(snapshot) ?? 'last year'}`;
  const says =
    others.length === 0
      ? `still has a text as it was carried ${from}, under "${first.label}"; read it, then confirm that it is still true or rewrite it.`
      : `still has ${counted(others.length + 1, 'text')} as they were carried ${from}, the first under "${first.label}"; read them, then confirm that each is still true or rewrite it.`;
  return [findingInText(snapshot, first, says)];
}

/** The document says it of this year; whether it still holds, only people know. */
function stillCarried(deliverable: DocumentDeliverable): Rule['check'] {
  const textsOf = textsPrintedIn(deliverable);
  return (snapshot): readonly RuleFinding[] => {
    if (snapshot.carried === undefined || snapshot.carried.length === 0) return [];
    return textsOf(snapshot)
      .map((texts) => texts.filter((text) => isCarriedText(snapshot, text)))
      .flatMap((texts) => [...Map.groupBy(texts, ({ id }) => id).values()])
      .flatMap((texts) => findingOn(snapshot, texts));
  };
}

/** What was carried from last year is read again before it goes out as this year's (design.md §3). */
export const carriedRules: readonly Rule[] = (['assessment', 'plan'] as const).map((deliverable) =>
  definersFor(deliverable).advises(
    'text-still-carried',
    '§280.17',
    `Each text that was carried from last year has been confirmed or rewritten in the deliverable: ${deliverableLabels[deliverable]}.`,
    stillCarried(deliverable),
  ),
);
