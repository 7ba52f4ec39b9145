/** What makes two wordings one question: case, spaces, the kind of quotation marks and a period do not count. */
export function normalizedWording(wording: string | undefined): string {
  return (wording ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.?!:;]+$/, '');
}
