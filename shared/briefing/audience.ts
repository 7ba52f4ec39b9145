import type { RecordId } from '../model/id.ts';
import type { Deck, Slide } from './slide.ts';

/** What a slide says to everybody: no notes, no likely questions, nothing that leads into the workbook. */
export type ShownSlide = Pick<Slide, 'key' | 'number' | 'hidden' | 'title' | 'blocks' | 'source'>;

/** All that the audience's window is given. */
export type AudienceView = {
  /** The briefing's title, for the window. */
  readonly title: string;
  readonly marking?: string;
  readonly isDraft: boolean;
  readonly black: boolean;
  readonly slide: ShownSlide;
};

/** What the audience gets of a deck while one of its slides is shown. */
export function audienceView(deck: Deck, slide: Slide, black: boolean): AudienceView {
  return {
    title: deck.title,
    ...(deck.marking === undefined ? {} : { marking: deck.marking }),
    isDraft: deck.draft !== undefined,
    black,
    slide: shownSlide(slide),
  };
}

function shownSlide({ key, number, hidden, title, blocks, source }: Slide): ShownSlide {
  return {
    key,
    number,
    hidden,
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

/** The files whose pictures are on the slide. */
export function picturesOn({ slide: { blocks } }: AudienceView): readonly RecordId[] {
  return blocks.flatMap((block) => (block.type === 'picture' ? [block.attachment] : []));
}
