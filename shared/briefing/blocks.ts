import { inlines, note, plainText, type Words } from '../documents/blocks.ts';
import { countOf, shortened } from '../documents/format.ts';
import { markdownInlines } from '../documents/markdown.ts';
import { type FieldName, filled } from '../documents/source.ts';
import type { ListBlock, Paragraph } from '../documents/tree.ts';
import { valueInlines } from '../documents/values.ts';
import type { KindName, Records } from '../model/model.ts';
import type { Briefing } from './context.ts';
import { layOutSlide } from './layout/lay-out-slide.ts';
import { remembered } from './remembered.ts';
import type { SlideBlock } from './slide.ts';

/** A bulleted list; items without words are left out. */
export function bullets(items: readonly Words[]): ListBlock {
  const content = items.map(inlines).filter((item) => item.length > 0);
  return { type: 'list', ordered: false, items: content.map((item) => ({ content: item })) };
}

/**
 * A field in as many characters as a slide has for it: whole sentences while they fit. The whole text stands in
 * the workbook, one press away.
 *
 * @returns empty where nothing was entered
 */
export function brief<K extends KindName>(
  briefing: Briefing,
  kind: K,
  record: Records[K],
  name: FieldName<K>,
  limit: number,
): string {
  const found = filled(briefing, kind, record, name);
  if (found === undefined) return '';
  const { field, value } = found;
  const isLong = field.type === 'markdown' && typeof value === 'string';
  return shortened(isLong ? wordsOfText(value) : plainText(valueInlines(briefing, field, value)), limit);
}

const wordsOfText = remembered((text) => plainText(markdownInlines(text)));

type Few<T> = {
  /** Of the slide; where it is long, there is less room below. */
  readonly title: string;
  /** The most important ones first. */
  readonly records: readonly T[];
  readonly most: number;
  /** What the slide says of those that are shown; `more` are not. */
  readonly make: (shown: readonly T[], more: number) => readonly SlideBlock[];
};

/** As many of the records as a slide has room for; in more it would drown. */
export function asManyAsFit<T>({ title, records, most, make }: Few<T>): readonly SlideBlock[] {
  const blocksOf = (count: number) => make(records.slice(0, count), records.length - count);
  for (let count = records.length <= most ? records.length : most - 1; count > 1; count -= 1) {
    const blocks = blocksOf(count);
    if (layOutSlide({ title, blocks }).overflow === undefined) return blocks;
  }
  return blocksOf(Math.min(1, records.length));
}

/** "And six more pain points." under those that are shown; nothing where all are. */
export function andMore(more: number, one: string, many?: string): readonly Paragraph[] {
  return more === 0
    ? []
    : [note(`And ${countOf(more, `more ${one}`, many === undefined ? undefined : `more ${many}`)}.`)];
}
