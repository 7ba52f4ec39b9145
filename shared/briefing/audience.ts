import type { Slide } from './slide.ts';

/** A picture of the workbook with its bytes, for a window that has no workbook. */
export type ShownPicture = {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** What a slide says to everybody: no notes, no likely questions, nothing that leads into the workbook. */
export type ShownSlide = Pick<Slide, 'key' | 'number' | 'title' | 'blocks' | 'source'>;

/** All that the audience's window is given. */
export type AudienceView = {
  /** The briefing's title, for the window. */
  readonly title: string;
  readonly marking?: string;
  /** How many slides are shown. */
  readonly of: number;
  readonly black: boolean;
  readonly slide: ShownSlide;
  readonly pictures: readonly ShownPicture[];
};

/** What of a slide the audience gets. */
export function shownSlide({ key, number, title, blocks, source }: Slide): ShownSlide {
  return {
    key,
    number,
    title,
    // A chart may lead to a record; that is the presenter's.
    blocks: blocks.map((block) => {
      if (block.type !== 'chart') return block;
      const { drill: _drill, ...seen } = block;
      return seen;
    }),
    ...(source === undefined ? {} : { source }),
  };
}
