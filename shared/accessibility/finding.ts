import { formatNumber } from '../documents/format.ts';

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
};

/** The first words of a text in quotation marks, to say which one is meant. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
}

/** "Under “Services”: A picture has no alternative text." */
export function inWords({ message, under }: AccessibilityFinding): string {
  return under === undefined ? message : `Under “${under}”: ${message}`;
}

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
