/** Everything that XML 1.0 cannot hold: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const unprintable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Text as Word may hold it. The one place that takes out characters which XML forbids (they are refused at
 * entry, design.md §5, so this is a second lock) and that makes one space of a run of spaces or tabs, which
 * a screen reader would read out (word.md). Line breaks stay, as "\n".
 */
export function printable(text: string): string {
  return text
    .replace(unprintable, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+/g, ' ');
}

/** The same for a place that has one line: headings, captions, alternative texts, properties. */
export function printableLine(text: string): string {
  return printable(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
