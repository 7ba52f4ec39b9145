import { longestAlt } from '../accessibility/wording.ts';
import { model, type RecordIn } from '../model/model.ts';
import { findRecord } from '../workbook/find.ts';
import { derivedRecordId } from '../workbook/record-id.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type Briefing, briefingOf, type SlideContent } from './context.ts';
import { evidenceAtHand } from './evidence-at-hand.ts';
import { layOutSlide } from './layout/lay-out-slide.ts';
import { likelyQuestionsOf } from './likely-questions.ts';
import type { Slide, SlideBlock } from './slide.ts';
import { blocksOfText, onSlide } from './slide-text.ts';
import { capacitySlide } from './slides/capacity.ts';
import { barriersSlide, catalystsSlide } from './slides/conditions.ts';
import { feedbackSlide } from './slides/feedback.ts';
import { lastYearSlide } from './slides/last-year.ts';
import { maturitySlide } from './slides/maturity.ts';
import { painPointsSlide } from './slides/pain-points.ts';
import { prioritiesSlide } from './slides/priorities.ts';
import { profileSlide } from './slides/profile.ts';
import { providerSlide } from './slides/provider.ts';
import { purposeSlide } from './slides/purpose.ts';
import { servicesSlide } from './slides/services.ts';
import { type StandardKey, standardSlides, topicOf, usualOrderOf } from './standard-slides.ts';

type SlideRecord = RecordIn<'briefing_slide'>;

const builders: Readonly<Record<StandardKey, (briefing: Briefing) => SlideContent>> = {
  purpose: purposeSlide,
  provider: providerSlide,
  services: servicesSlide,
  'last-year': lastYearSlide,
  profile: profileSlide,
  maturity: maturitySlide,
  capacity: capacitySlide,
  feedback: feedbackSlide,
  'pain-points': painPointsSlide,
  barriers: barriersSlide,
  catalysts: catalystsSlide,
  priorities: prioritiesSlide,
};

/** A slide before it is numbered. */
type Placed = {
  readonly key: string;
  readonly topic: string;
  readonly order: string;
  readonly record: SlideRecord | undefined;
  readonly content: SlideContent;
};

const built = new WeakMap<WorkbookSnapshot, readonly Slide[]>();

/** The slides of the briefing in their order, the hidden ones too; made once for a snapshot. */
export function slidesOf(snapshot: WorkbookSnapshot): readonly Slide[] {
  const slides = built.get(snapshot) ?? makeSlides(snapshot);
  built.set(snapshot, slides);
  return slides;
}

function makeSlides(snapshot: WorkbookSnapshot): readonly Slide[] {
  const briefing = briefingOf(snapshot);
  const records = new Map(
    snapshot.records.briefing_slide.flatMap((record) =>
      record.key === undefined ? [] : [[record.key, record] as const],
    ),
  );
  const standard = standardSlides.map(({ key, topic }): Placed => {
    const record = records.get(key);
    const order = record?.order ?? usualOrderOf(key) ?? '';
    return { key, topic, order, record, content: builders[key](briefing) };
  });
  const own = [...records].flatMap(([key, record]): readonly Placed[] =>
    usualOrderOf(key) === undefined
      ? [{ key, topic: topicOf(key), order: record.order ?? '~', record, content: ownContent(record) }]
      : [],
  );
  let number = 0;
  return [...standard, ...own]
    .toSorted((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map((placed) => {
      const hidden = placed.record?.hidden === true;
      if (!hidden) number += 1;
      return slideOf(snapshot, placed, number);
    });
}

function ownContent({ title }: SlideRecord): SlideContent {
  return { title: title?.trim() || 'Slide without a title', blocks: [], drills: [] };
}

function slideOf(
  snapshot: WorkbookSnapshot,
  { key, topic, order, record, content }: Placed,
  number: number,
): Slide {
  const recordId = record?.id ?? derivedRecordId(snapshot.workbookId, model.briefing_slide, [key]);
  const title = record?.title?.replace(/\s+/g, ' ').trim() || content.title;
  const blocks = [
    ...onSlide(blocksOfText(record?.body ?? '')),
    ...content.blocks.filter((block) => block.type !== 'facts' || block.items.length > 0),
    ...pictureOf(snapshot, record),
  ];
  const { overflow } = layOutSlide({ title, blocks });
  return {
    key,
    recordId,
    order,
    number,
    title,
    topic,
    hidden: record?.hidden === true,
    blocks,
    ...(content.source === undefined ? {} : { source: content.source }),
    notes: blocksOfText(record?.notes ?? ''),
    likelyQuestions: likelyQuestionsOf(record?.likely_questions),
    minutes: record?.minutes ?? 0,
    drills: content.drills,
    evidence: evidenceAtHand(snapshot, recordId, content.drills),
    ...(overflow === undefined ? {} : { overflow }),
  };
}

function pictureOf(snapshot: WorkbookSnapshot, record: SlideRecord | undefined): readonly SlideBlock[] {
  const attachment = findRecord(snapshot, 'attachment', record?.picture);
  if (attachment?.sha256 === undefined) return [];
  const alt = (attachment.alt_text ?? '').replace(/\s+/g, ' ').trim().slice(0, longestAlt);
  return [{ type: 'picture', attachment: attachment.id, sha256: attachment.sha256, alt }];
}
