import { heightOfText } from './flow.ts';
import { places, sizes } from './geometry.ts';

export type SetTitle = {
  readonly text: string;
  readonly size: number;
  /** The whole title, where only its beginning fits. */
  readonly whole?: string;
};

const steps = [sizes.title, 24, 20] as const;
/** Nobody reads more of a title; it is not measured either. In characters. */
const longest = 300;

/** A title in type as large as fits into its place, in three lines at most; the end of a longer one is cut. */
export function setTitle(text: string): SetTitle {
  const fits = (words: string, size: number) =>
    heightOfText([{ text: words, bold: true, italic: false }], size, places.title.width) <=
    places.title.height;
  const size = text.length > longest ? undefined : steps.find((one) => fits(text, one));
  if (size !== undefined) return { text, size };
  const least = steps[2];
  const words = text.slice(0, longest).split(' ');
  let cut = text.slice(0, longest);
  while (words.length > 1 && !fits(`${cut}…`, least)) {
    words.pop();
    cut = words.join(' ');
  }
  while (!fits(`${cut}…`, least)) cut = cut.slice(0, -1);
  return { text: `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`, size: least, whole: text };
}
