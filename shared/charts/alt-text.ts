/** Screen readers stop listening to longer alternative texts (Section 508 guidance). */
const longest = 500;

/** The first of the texts that is short enough, best first; the last one cut at a word where none is. */
export function firstThatFits(candidates: readonly (() => string)[]): string {
  let text = '';
  for (const candidate of candidates) {
    text = candidate();
    if (text.length <= longest) return text;
  }
  return cutAtWord(text);
}

function cutAtWord(text: string): string {
  const cut = text.slice(0, longest - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : undefined)}…`;
}
