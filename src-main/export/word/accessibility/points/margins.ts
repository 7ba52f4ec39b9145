import { quoted } from '../../../../../shared/accessibility/finding.ts';
import { allBelow } from '../../../xml/tree.ts';
import { instructionsOf } from '../fields.ts';
import { type Fault, type Point, whole } from '../point.ts';
import { textOf } from '../story.ts';
import type { WordFile } from '../word-file.ts';

/** The texts of headers and footers, without page numbers: the parts that the cover says one by one. */
function marginTexts({ headers, footers }: WordFile): ReadonlySet<string> {
  const lines = [...headers, ...footers].flatMap((margin) => allBelow(margin, 'w:p').map(textOf));
  const texts = lines.flatMap((line) => line.split(/\t|\s*[|,:]\s/)).map((text) => text.trim());
  return new Set(texts.filter((text) => text !== '' && !/^Page( \d*)?( of)?( \d*)?$/.test(text)));
}

/** What headers and footers say and the body does not. */
export function textsOnlyInMargins(word: WordFile): readonly string[] {
  const body = word.paragraphs.map(({ text }) => text).join('\n');
  return [...marginTexts(word)].filter((text) => !body.includes(text));
}

function onlyInMargins(word: WordFile): readonly Fault[] {
  return textsOnlyInMargins(word).map((text) => ({
    message: `${quoted(text)} stands in the header or footer only; screen readers pass that over.`,
  }));
}

export const marginPoints: readonly Point[] = [
  {
    id: 'margin-text',
    asks: 'What headers and footers say stands in the text as well.',
    check: onlyInMargins,
  },
  whole(
    'page-numbers',
    'Pages are numbered.',
    ({ headers, footers }) =>
      [...headers, ...footers].some((margin) =>
        instructionsOf(allBelow(margin, 'w:fldSimple', 'w:instrText')).some((text) => /^PAGE\b/.test(text)),
      ),
    'The pages have no numbers.',
  ),
];
