/**
 * @param patterns global ones
 * @returns all that the patterns find in a text, in its order and each once; where two overlap, the one that
 *   begins first, and of those the longest
 */
export function hitsOf(text: string, patterns: readonly RegExp[]): readonly string[] {
  const spans = patterns
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ index, end: index + found.length, found })),
    )
    .sort((one, other) => one.index - other.index || other.end - one.end);
  const kept: string[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.index < end) continue;
    kept.push(span.found);
    end = span.end;
  }
  return [...new Set(kept)];
}
