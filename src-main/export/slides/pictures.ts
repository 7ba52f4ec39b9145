import type { Slide, SlideBlock } from '../../../shared/briefing/slide.ts';
import { note } from '../../../shared/documents/blocks.ts';
import { isWholePicture } from '../../attachments/whole-picture.ts';
import { type ImageKind, imageKind } from '../word/image-kind.ts';

/** Bytes of an attached file by their hash, as `Workbook.bytesOf` gives them. */
export type BytesOf = (sha256: string) => Uint8Array | 'damaged' | undefined;

export type Picture = ImageKind & { readonly bytes: Uint8Array };

export type SlidesWithPictures = {
  readonly slides: readonly Slide[];
  readonly pictures: ReadonlyMap<string, Picture>;
  /** What is left out and why, in sentences. */
  readonly problems: readonly string[];
};

/** A picture that cannot be shown. */
type Lost = { readonly block: SlideBlock; readonly why: string };

/**
 * The slides with those of their pictures that can be shown. A line stands in the place of another one and
 * says why it is not there: one bad file must not keep a team from its deck.
 */
export function withPictures(slides: readonly Slide[], bytesOf: BytesOf): SlidesWithPictures {
  const pictures = new Map<string, Picture>();
  const problems: string[] = [];
  const shown = slides.map((slide) => {
    const lost = slide.blocks.flatMap((block): readonly Lost[] => {
      if (block.type !== 'picture') return [];
      const picture = pictures.get(block.sha256) ?? pictureOf(bytesOf(block.sha256));
      if (typeof picture === 'string') return [{ block, why: picture }];
      pictures.set(block.sha256, picture);
      return [];
    });
    if (lost.length === 0) return slide;
    problems.push(...lost.map(({ why }) => `Slide ${slide.number} goes without its picture: ${why}.`));
    const lines = new Map(lost.map(({ block, why }) => [block, note(`A picture is left out here: ${why}.`)]));
    return { ...slide, blocks: slide.blocks.map((block) => lines.get(block) ?? block) };
  });
  return { slides: shown, pictures, problems };
}

/** The picture, or why there is none. */
function pictureOf(bytes: Uint8Array | 'damaged' | undefined): Picture | string {
  if (bytes === undefined) return 'this copy of the workbook does not hold the file';
  if (bytes === 'damaged') return 'the file in the workbook is damaged; attach it again';
  const kind = imageKind(bytes);
  if (kind === undefined || !isWholePicture(bytes, kind))
    return 'the file is not a whole PNG, JPEG or GIF picture; attach it again as one of these';
  return { ...kind, bytes };
}
