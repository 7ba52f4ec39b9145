import type { Distributions } from '../charts/diverging-words.ts';
import type { MilestoneTimeline } from '../charts/milestone-timeline-words.ts';
import type { Profile } from '../charts/profile-words.ts';
import type { Ranking } from '../charts/ranked-words.ts';
import type { Trend } from '../charts/trend-words.ts';
import type { Block, DraftNotice, Facts, ListBlock, Paragraph, Table } from '../documents/tree.ts';
import type { RecordId } from '../model/id.ts';
import type { KindName } from '../model/model.ts';

/** The data of a drawing, so that a slide for PowerPoint can have it as a native chart. */
export type SlideChart =
  | { readonly type: 'profile'; readonly data: Profile }
  | { readonly type: 'trend'; readonly data: Trend }
  | { readonly type: 'ranked'; readonly data: Ranking }
  | { readonly type: 'diverging'; readonly data: Distributions }
  | { readonly type: 'timeline'; readonly data: MilestoneTimeline };

/** Where one press leads from a slide: a record, or a screen of the app. */
export type Drill = {
  /** What is found there, such as "Measurement: seven practices". */
  readonly label: string;
} & (
  | { readonly kind: KindName; readonly recordId: RecordId }
  | { readonly kind?: never; readonly recordId?: never; readonly sectionId: string }
);

/** A chart with its message, words for those who do not see it, and its data as a table. */
export type SlideFigure = {
  readonly type: 'chart';
  /** Unique in the deck. */
  readonly id: string;
  readonly caption: string;
  /** At most 500 characters. */
  readonly alt: string;
  readonly chart: SlideChart;
  readonly table: Table;
  readonly drill?: Drill;
};

/** A picture kept in the workbook, from the evidence register. */
export type SlidePicture = {
  readonly type: 'picture';
  readonly attachment: RecordId;
  /** The hash of its bytes, by which they are asked for. */
  readonly sha256: string;
  /** What it shows, in at most 500 characters; empty while nobody has said. */
  readonly alt: string;
};

export type SlideBlock = Paragraph | ListBlock | Facts | Table | SlideFigure | SlidePicture;

export type LikelyQuestion = {
  readonly question: string;
  readonly answer: readonly Block[];
};

export type Slide = {
  /** One of the twelve (`standardSlides`), or that of a slide of the team's own. */
  readonly key: string;
  /** Of its briefing_slide, derived from the key: also while nobody has entered anything about it. */
  readonly recordId: RecordId;
  /** Where it stands among the others, as its record has it or would have it. */
  readonly order: string;
  /** Among those that are shown, from 1; of a hidden slide that of the one shown before it. */
  readonly number: number;
  /** The message in a sentence without its end: the team's own, else one made from the data. */
  readonly title: string;
  /** What the slide is about, such as "Pain points and burden": what lists and menus call it. */
  readonly topic: string;
  readonly hidden: boolean;
  readonly blocks: readonly SlideBlock[];
  /** Where its figures come from, for the foot of the slide. */
  readonly source?: string;
  /** What the speaker says; not seen by the audience. */
  readonly notes: readonly Block[];
  readonly likelyQuestions: readonly LikelyQuestion[];
  /** Planned; 0 where nobody has said. */
  readonly minutes: number;
  readonly drills: readonly Drill[];
  /** Evidence at hand for questions: what is linked to the slide, then what is linked to what it tells of. */
  readonly evidence: readonly Drill[];
  /** What does not fit, in a sentence; absent where all does. */
  readonly overflow?: string;
};

export type Deck = {
  readonly title: string;
  readonly organization: string;
  readonly marking?: string;
  readonly draft?: DraftNotice;
  readonly language: 'en-US';
  /** The time of the newest edit, ISO 8601 UTC with seconds. */
  readonly date: string;
  /** SHA-256 of what the slides say, notes and questions included, in lower-case hexadecimal. */
  readonly digest: string;
  /** All of them in their order, the hidden ones too. */
  readonly slides: readonly Slide[];
};

/** The slides that are shown, in their order. */
export function shownSlides({ slides }: Pick<Deck, 'slides'>): readonly Slide[] {
  return slides.filter(({ hidden }) => !hidden);
}
