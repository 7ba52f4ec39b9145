import { capitalized, formatNumber } from '../documents/format.ts';
import type { RecordId } from '../model/id.ts';

/** What keeps a finished document from being usable for everyone. */
export type AccessibilityFinding = {
  /** The id of what was checked. */
  readonly point: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** The heading under which it stands, where it stands in one place. */
  readonly under?: string | undefined;
  /** The words that are meant, by which the field they were typed in can be found. */
  readonly text?: string | undefined;
  /** The record in which they were typed, as findings call it, and its field; only where that is known. */
  readonly typed?:
    | { readonly name: string; readonly label: string; readonly id: RecordId; readonly field: string }
    | undefined;
};

/** The first words of a text in quotation marks, to say which one is meant. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
}

/** "Under “Services”: A picture has no alternative text."; with the record's name where one has typed it. */
export function inWords({ message, under, typed }: AccessibilityFinding): string {
  const places = [
    ...(under === undefined ? [] : [`under “${under}”`]),
    ...(typed === undefined ? [] : [`in ${typed.name}, “${typed.label}”`]),
  ];
  return places.length === 0 ? message : `${capitalized(places.join(', '))}: ${message}`;
}

/** Adds to what one point found where it was typed, or leaves it as it is. */
export type Place = (
  faults: readonly Omit<AccessibilityFinding, 'point'>[],
) => readonly Omit<AccessibilityFinding, 'point'>[];

/** What is said of one point; whoever has a hundred faults of a kind knows it after twenty. */
const mostOfOne = 20;

/** What a point found, or as much of it as anyone reads. */
export function findingsOfPoint(
  point: string,
  faults: readonly Omit<AccessibilityFinding, 'point'>[],
): readonly AccessibilityFinding[] {
  const more = faults.length - mostOfOne;
  const shown = faults.slice(0, mostOfOne).map((fault) => ({ point, ...fault }));
  return more > 0
    ? [...shown, { point, message: `There are ${formatNumber(more)} more of this kind.` }]
    : shown;
}
