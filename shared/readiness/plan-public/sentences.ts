/** Abbreviations after which a sentence goes on, whatever the next letter looks like. */
const goesOn = /(?:^|[\s(])(?:e\.g|i\.e|vs|cf|Dr|Mr|Mrs|Ms|No|Nos|Sec|Secs|Fig|approx|incl|ca)\.$/i;

/** A blank line, or a line that begins an item of a list, ends a sentence without a full stop. */
const blockEnd = /\n\s*\n|\n(?=\s*(?:[-*+•]|\d{1,3}[.)])\s)/;

const marker = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;

/** The words that somebody reads: without marks of emphasis, and links by their text. */
function readable(block: string): string {
  return block
    .replace(marker, '')
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/\*\*|__|(?<!\w)[*_]|[*_](?!\w)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentences of a text, which may be typed in Markdown; each item of a list counts as one. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(blockEnd)
    .flatMap((block) => {
      const sentences: string[] = [];
      let rest = '';
      for (const piece of readable(block).split(/(?<=[.!?…][)"'”’\]]*) (?=[("'“‘[]*[\p{Lu}\p{Nd}])/u)) {
        rest = rest === '' ? piece : `${rest} ${piece}`;
        if (goesOn.test(rest)) continue;
        sentences.push(rest);
        rest = '';
      }
      return rest === '' ? sentences : [...sentences, rest];
    })
    .filter((sentence) => sentence !== '');
}

/** How many words a sentence has: "plain-language", "1,200" and "2.5" are one each. */
export function countWords(sentence: string): number {
  return sentence.split(/[\s—–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
