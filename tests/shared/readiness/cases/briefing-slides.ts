import { standardSlides } from '../../../../shared/briefing/standard-slides.ts';
import { anId, type SnapshotBuilder } from '../../../fixtures/snapshots.ts';
import { slideId } from '../ready-briefing.ts';
import type { RuleCase } from '../rule-case.ts';

const picture = anId('picture of the journey');

const withSlides = (b: SnapshotBuilder, change: (key: string) => Parameters<SnapshotBuilder['with']>[1]) =>
  standardSlides.reduce((built, { key }) => built.with('briefing_slide', { key, ...change(key) }), b);

const ownSlide = (b: SnapshotBuilder, values: object = {}) =>
  b.with('briefing_slide', { key: 'map', minutes: 0, ...values });

const onSlide = (key: string, message: string, field: string) => ({
  message,
  kind: 'briefing_slide' as const,
  id: slideId(key),
  field,
});

export const briefingSlideCases: readonly RuleCase[] = [
  {
    rule: 'briefing.no-slide-shown',
    fails: [
      {
        when: 'every slide is hidden',
        given: (b) => withSlides(b, () => ({ hidden: true })),
        finds: [
          {
            message: 'Every slide is hidden, so that there is nothing to show.',
            kind: 'briefing_slide',
            field: 'hidden',
          },
        ],
      },
    ],
  },
  {
    rule: 'briefing.own-slide-untitled',
    fails: [
      {
        when: 'a slide that the team added has no title',
        given: (b) => ownSlide(b, { body: 'The map.' }),
        finds: [onSlide('map', 'The slide "Slide without a title" has no title of its own yet.', 'title')],
      },
    ],
    holds: [
      { when: 'it is hidden', given: (b) => ownSlide(b, { hidden: true }) },
      { when: 'it has one', given: (b) => ownSlide(b, { title: 'The journey of a claim' }) },
    ],
  },
  {
    rule: 'briefing.own-slide-empty',
    fails: [
      {
        when: 'a slide that the team added says nothing',
        given: (b) => ownSlide(b, { title: 'The journey of a claim' }),
        finds: [onSlide('map', 'The slide "The journey of a claim" has neither text nor a picture.', 'body')],
      },
    ],
    holds: [
      { when: 'it has text', given: (b) => ownSlide(b, { title: 'The journey', body: 'Five steps.' }) },
    ],
  },
  {
    rule: 'briefing.picture-not-a-picture',
    fails: [
      {
        when: 'the file is a table',
        given: (b) =>
          b
            .with('attachment', {
              id: picture,
              name: 'calls.csv',
              media_type: 'text/csv',
              sha256: 'a'.repeat(64),
              alt_text: 'Calls',
            })
            .with('briefing_slide', { key: 'maturity', title: 'Where we stand', picture }),
        finds: [
          onSlide(
            'maturity',
            'The slide "Where we stand" has a file for its picture that is none; choose a PNG, JPEG or GIF file.',
            'picture',
          ),
        ],
      },
    ],
    holds: [
      {
        when: 'it is a picture',
        given: (b) =>
          b
            .with('attachment', {
              id: picture,
              name: 'map.png',
              media_type: 'image/png',
              sha256: 'a'.repeat(64),
              alt_text: 'A map',
            })
            .with('briefing_slide', { key: 'maturity', picture }),
      },
    ],
  },
  {
    rule: 'briefing.picture-alt-text-missing',
    fails: [
      {
        when: 'nobody has said what it shows',
        given: (b) =>
          b
            .with('attachment', {
              id: picture,
              name: 'map.png',
              media_type: 'image/png',
              sha256: 'a'.repeat(64),
              alt_text: ' ',
            })
            .with('briefing_slide', { key: 'maturity', title: 'Where we stand', picture }),
        finds: [
          {
            message: 'The picture on the slide "Where we stand" does not say what it shows.',
            kind: 'attachment',
            id: picture,
            field: 'alt_text',
          },
        ],
      },
    ],
  },
  {
    rule: 'briefing.slide-text-too-long',
    fails: [
      {
        when: 'the team says more than a slide can hold',
        given: (b) =>
          b.with('briefing_slide', {
            key: 'purpose',
            title: 'Why we are here',
            body: 'We have much to say. '.repeat(200),
          }),
        finds: [
          onSlide(
            'purpose',
            'The slide "Why we are here" does not hold all that it says: its text is about 41 lines longer than there is room for.',
            'body',
          ),
        ],
      },
      {
        when: 'its title goes on and on',
        given: (b) =>
          b.with('briefing_slide', {
            key: 'purpose',
            title: 'We have something to say and will say it '.repeat(6),
          }),
        finds: [
          onSlide(
            'purpose',
            'The slide "We have something to say and will say it We have something to say and will say…" does not hold all that it says: its title has more than three lines.',
            'body',
          ),
        ],
      },
    ],
    holds: [
      {
        when: 'it is hidden',
        given: (b) =>
          b.with('briefing_slide', {
            key: 'purpose',
            hidden: true,
            body: 'We have much to say. '.repeat(200),
          }),
      },
    ],
  },
  {
    rule: 'briefing.title-repeats-figure',
    fails: [
      {
        when: 'a count stands in it',
        given: (b) => b.with('briefing_slide', { key: 'maturity', title: '24 of 35 practices in FY 2023' }),
        finds: [
          onSlide(
            'maturity',
            'The slide "24 of 35 practices in FY 2023" has a figure in its own title, which does not change with the data; say it in words, or leave the title to the data.',
            'title',
          ),
        ],
      },
    ],
    holds: [
      {
        when: 'it names years and dates only',
        given: (b) =>
          b.with('briefing_slide', {
            key: 'priorities',
            title: 'Asks for FY 2025, and the dates until May 31, 2023',
          }),
      },
      {
        when: 'the slide has no data of its own',
        given: (b) => ownSlide(b, { title: 'The 5 steps of a claim' }),
      },
    ],
  },
  {
    rule: 'briefing.slide-time-missing',
    fails: [
      {
        when: 'one slide has none',
        given: (b) => b.with('briefing_slide', { key: 'profile', title: 'The profile', minutes: 0 }),
        finds: [onSlide('profile', 'The slide "The profile" has no time planned.', 'minutes')],
      },
      {
        when: 'several slides have none',
        given: (b) =>
          b
            .with('briefing_slide', { key: 'profile', title: 'The profile', minutes: 0 })
            .with('briefing_slide', { key: 'barriers', minutes: 0 }),
        finds: [
          onSlide('profile', '2 slides have no time planned, beginning with "The profile".', 'minutes'),
        ],
      },
    ],
  },
  {
    rule: 'briefing.minutes-too-many',
    fails: [
      {
        when: 'they add up to more than an hour',
        given: (b) => b.with('briefing_slide', { key: 'feedback', minutes: 6 }),
        finds: [
          onSlide(
            'feedback',
            'The slides take 61 minutes in all, more than the 60 that a deep dive usually has.',
            'minutes',
          ),
        ],
      },
    ],
    holds: [
      {
        when: 'a hidden slide would take the time',
        given: (b) => b.with('briefing_slide', { key: 'feedback', minutes: 30, hidden: true }),
      },
    ],
  },
  {
    rule: 'briefing.likely-questions-missing',
    fails: [
      {
        when: 'no slide has one',
        given: (b) => withSlides(b, () => ({ likely_questions: '' })),
        finds: [onSlide('purpose', 'No slide has a likely question yet.', 'likely_questions')],
      },
    ],
    holds: [
      {
        when: 'one slide has one',
        given: (b) => withSlides(b, (key) => (key === 'feedback' ? {} : { likely_questions: '' })),
      },
    ],
  },
  {
    rule: 'briefing.question-unanswered',
    fails: [
      {
        when: 'a question stands alone',
        given: (b) =>
          b.with('briefing_slide', {
            key: 'profile',
            title: 'The profile',
            likely_questions: '- **Who rated?** The owners.\n- **Why did it fall?**',
          }),
        finds: [
          onSlide(
            'profile',
            'The slide "The profile" has a likely question without an answer: "Why did it fall?"',
            'likely_questions',
          ),
        ],
      },
    ],
  },
];
