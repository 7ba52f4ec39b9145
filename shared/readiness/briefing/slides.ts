import { type Slide, shownSlides } from '../../briefing/slide.ts';
import { slidesOf } from '../../briefing/slides-of.ts';
import { usualOrderOf } from '../../briefing/standard-slides.ts';
import { findRecord } from '../../workbook/find.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { counted, shorten } from '../words.ts';
import { advises, blocks } from './define.ts';

/** An hour, which a deep dive usually has (our inference: the circular names no length). */
const usualMinutes = 60;

function shownIn(snapshot: WorkbookSnapshot): readonly Slide[] {
  return shownSlides({ slides: slidesOf(snapshot) });
}

function on({ recordId, title }: Slide, says: string, field: string): RuleFinding {
  return { message: `The slide "${shorten(title)}" ${says}`, kind: 'briefing_slide', id: recordId, field };
}

/** On each slide that is shown and for which `isWrong` holds. */
function onEachShown(
  field: string,
  says: string | ((slide: Slide) => string),
  isWrong: (slide: Slide, snapshot: WorkbookSnapshot) => boolean,
): Rule['check'] {
  return (snapshot) =>
    shownIn(snapshot)
      .filter((slide) => isWrong(slide, snapshot))
      .map((slide) => on(slide, typeof says === 'string' ? says : says(slide), field));
}

/** The attachment that a shown slide has for its picture, where there is one. */
function pictureOf(snapshot: WorkbookSnapshot, { recordId }: Slide) {
  return findRecord(snapshot, 'attachment', findRecord(snapshot, 'briefing_slide', recordId)?.picture);
}

function isOwn({ key }: Slide): boolean {
  return usualOrderOf(key) === undefined;
}

/** A year and a quarter are no figures that change with the data. */
const yearsAndDates =
  /FY \d{4}( Q\d)?|(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(, \d{4})?|\b(19|20)\d{2}\b/g;

function hasOwnFigure(slide: Slide, snapshot: WorkbookSnapshot): boolean {
  const title = findRecord(snapshot, 'briefing_slide', slide.recordId)?.title ?? '';
  return !isOwn(slide) && /\d/.test(title.replace(yearsAndDates, ''));
}

/** What each slide needs, so that it can be shown, read, heard and talked about in time. */
export const slideRules: readonly Rule[] = [
  blocks('no-slide-shown', '§280.14', 'At least one slide is shown.', (snapshot) =>
    shownIn(snapshot).length > 0
      ? []
      : [
          {
            message: 'Every slide is hidden, so that there is nothing to show.',
            kind: 'briefing_slide',
            field: 'hidden',
          },
        ],
  ),
  blocks(
    'own-slide-untitled',
    'Section 508',
    'Each slide that a team has added has a title.',
    onEachShown(
      'title',
      'has no title of its own yet.',
      (slide, snapshot) =>
        isOwn(slide) && (findRecord(snapshot, 'briefing_slide', slide.recordId)?.title ?? '').trim() === '',
    ),
  ),
  blocks(
    'own-slide-empty',
    '§280.14',
    'Each slide that a team has added says something.',
    onEachShown(
      'body',
      'has neither text nor a picture.',
      (slide) => isOwn(slide) && slide.blocks.length === 0,
    ),
  ),
  blocks(
    'picture-not-a-picture',
    '§280.14',
    'What a slide shows as its picture is one.',
    onEachShown(
      'picture',
      'has a file for its picture that is none; choose a PNG, JPEG or GIF file.',
      (slide, snapshot) => {
        const type = pictureOf(snapshot, slide)?.media_type;
        return type !== undefined && !type.startsWith('image/');
      },
    ),
  ),
  blocks(
    'picture-alt-text-missing',
    'Section 508',
    'Each picture on a slide has words for those who cannot see it.',
    (snapshot) =>
      shownIn(snapshot).flatMap((slide): readonly RuleFinding[] => {
        const picture = pictureOf(snapshot, slide);
        if (picture === undefined || (picture.alt_text ?? '').trim() !== '') return [];
        const message = `The picture on the slide "${shorten(slide.title)}" does not say what it shows.`;
        return [{ message, kind: 'attachment', id: picture.id, field: 'alt_text' }];
      }),
  ),
  advises(
    'slide-text-too-long',
    '§280.14',
    'What a slide says fits on it in type that can be read from the back of a room.',
    onEachShown(
      'body',
      ({ overflow = '' }) => `does not hold all that it says: ${overflow}.`,
      ({ overflow }) => overflow !== undefined,
    ),
  ),
  advises(
    'title-repeats-figure',
    '§280.14',
    'No title of one’s own repeats a figure, which would not follow the data.',
    onEachShown(
      'title',
      'has a figure in its own title, which does not change with the data; say it in words, or leave the title to the data.',
      hasOwnFigure,
    ),
  ),
  advises('slide-time-missing', '§280.14', 'Each slide that is shown has a time.', (snapshot) => {
    const untimed = shownIn(snapshot).filter(({ minutes }) => minutes === 0);
    const [first] = untimed;
    if (first === undefined) return [];
    if (untimed.length === 1) return [on(first, 'has no time planned.', 'minutes')];
    const message = `${counted(untimed.length, 'slide')} have no time planned, beginning with "${shorten(first.title)}".`;
    return [{ message, kind: 'briefing_slide', id: first.recordId, field: 'minutes' }];
  }),
  advises('minutes-too-many', '§280.14', 'The slides together take no more than an hour.', (snapshot) => {
    const shown = shownIn(snapshot);
    const minutes = shown.reduce((sum, slide) => sum + slide.minutes, 0);
    const longest = shown.toSorted((one, other) => other.minutes - one.minutes)[0];
    if (minutes <= usualMinutes || longest === undefined) return [];
    const message = `The slides take ${minutes} minutes in all, more than the ${usualMinutes} that a deep dive usually has.`;
    return [{ message, kind: 'briefing_slide', id: longest.recordId, field: 'minutes' }];
  }),
  advises(
    'likely-questions-missing',
    '§280.14',
    'The team has thought of questions that OMB is likely to ask.',
    (snapshot) => {
      const shown = shownIn(snapshot);
      const [first] = shown;
      return first === undefined || shown.some(({ likelyQuestions }) => likelyQuestions.length > 0)
        ? []
        : [
            {
              message: 'No slide has a likely question yet.',
              kind: 'briefing_slide',
              id: first.recordId,
              field: 'likely_questions',
            },
          ];
    },
  ),
  advises('question-unanswered', '§280.14', 'Each likely question has an answer.', (snapshot) =>
    shownIn(snapshot).flatMap((slide) =>
      slide.likelyQuestions
        .filter(({ answer }) => answer.length === 0)
        .map(({ question }) =>
          on(slide, `has a likely question without an answer: "${shorten(question)}"`, 'likely_questions'),
        ),
    ),
  ),
];
