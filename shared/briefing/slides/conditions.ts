import { capitalized, countOf, inSentence } from '../../documents/format.ts';
import { markdownInlines } from '../../documents/markdown.ts';
import { model } from '../../model/model.ts';
import { titleOf } from '../../workbook/titles.ts';
import { bullets } from '../blocks.ts';
import type { Briefing, SlideContent } from '../context.ts';

/** Slide 10: what stands in the way. */
export function barriersSlide(briefing: Briefing): SlideContent {
  return conditionsSlide(briefing, 'barrier');
}

/** Slide 11: what helps. */
export function catalystsSlide(briefing: Briefing): SlideContent {
  return conditionsSlide(briefing, 'catalyst');
}

function conditionsSlide({ snapshot }: Briefing, kind: 'barrier' | 'catalyst'): SlideContent {
  const records = snapshot.records[kind];
  return {
    title: capitalized(countOf(records.length, inSentence(model[kind].label))),
    blocks:
      records.length === 0
        ? []
        : [bullets(records.map(({ description = '' }) => markdownInlines(description)))],
    drills: records.map((record) => ({
      label: titleOf(snapshot, kind, record),
      kind,
      recordId: record.id,
    })),
  };
}
