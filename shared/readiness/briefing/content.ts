import { type DimensionProfile, profileOf } from '../../assess/profile.ts';
import { evidenceOfDimension } from '../../briefing/slides/maturity.ts';
import { measuresOfService } from '../../feedback/measures.ts';
import { reportedAnswers } from '../../feedback/reported-answers.ts';
import type { RecordId } from '../../model/id.ts';
import { model, type RecordIn } from '../../model/model.ts';
import { lastYearCommitments } from '../../plan/last-year-commitments.ts';
import { sectionsOf } from '../../sections/section.ts';
import { derivedRecordId } from '../../workbook/record-id.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { since2022 } from '../definers.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { capitalized, isBlank, named, shorten } from '../words.ts';
import { advises, blocks } from './define.ts';

/** A finding on a dimension leads to the practice where the gap begins. */
function onDimension(
  snapshot: WorkbookSnapshot,
  { dimension }: DimensionProfile,
  isMeant: (rating: RecordIn<'practice_rating'> | undefined) => boolean,
  says: string,
): RuleFinding {
  const ratingOf = (practice: string) =>
    snapshot.records.practice_rating.find((rating) => rating.practice === practice);
  const practice = dimension.practices.find(({ id }) => isMeant(ratingOf(id))) ?? dimension.practices[0];
  const id = derivedRecordId(snapshot.workbookId, model.practice_rating, [practice?.id ?? '']);
  return { message: `${dimension.label} ${says}`, kind: 'practice_rating', id, field: 'level' };
}

const dimensionRules: readonly Rule[] = since2022([
  blocks('dimension-level-missing', '§280.14', 'Each dimension has a level on the profile.', (snapshot) =>
    profileOf(snapshot)
      .filter(({ shown }) => shown === undefined)
      .map((entry) =>
        onDimension(
          snapshot,
          entry,
          (rating) => rating?.level === undefined,
          'has no level yet, so that the profile on its slide has a gap.',
        ),
      ),
  ),
  advises(
    'dimension-without-evidence',
    '§280.17',
    'Each dimension has evidence on the slide about maturity.',
    (snapshot) =>
      profileOf(snapshot)
        .filter((entry) => entry.rated > 0 && evidenceOfDimension({ snapshot }, entry).length === 0)
        .map((entry) =>
          onDimension(
            snapshot,
            entry,
            (rating) => rating?.level !== undefined,
            'shows no evidence on the slide about maturity: none is linked to any of its practices.',
          ),
        ),
  ),
]);

const feedbackRules: readonly Rule[] = since2022([
  advises(
    'feedback-missing',
    '§280.14',
    'Each designated service has answers on trust or satisfaction to show.',
    (snapshot) =>
      snapshot.records.service
        .filter(({ id, designated }) => designated === true && !hasOverallAnswers(snapshot, id))
        .map((service) => ({
          message: `${capitalized(named(snapshot, 'service', service))} has no answers on trust or satisfaction for the slide about feedback.`,
          kind: 'feedback_report',
          field: 'service',
        })),
  ),
]);

function hasOverallAnswers(snapshot: WorkbookSnapshot, service: RecordId): boolean {
  const quarters = measuresOfService(reportedAnswers(snapshot), service);
  return quarters.places().some((place) => {
    const measures = quarters.at(place)?.measures;
    return measures?.has('trust') === true || measures?.has('satisfaction') === true;
  });
}

const outcomeRules: readonly Rule[] = [
  advises(
    'outcome-missing',
    '§280.15',
    'The slides say what became of each commitment of last year.',
    (snapshot) => {
      const told = new Set<string | undefined>(
        snapshot.records.delivery
          .filter(({ result }) => result !== undefined)
          .map(({ commitment_last_year: of }) => of),
      );
      return lastYearCommitments(snapshot)
        .filter(({ id }) => !told.has(id))
        .map(({ title }) => ({
          message: `Nobody has said yet what became of last year’s commitment "${shorten(title)}".`,
          kind: 'delivery',
          field: 'commitment_last_year',
        }));
    },
  ),
];

/** Where asks of OMB are entered, and what asks. */
function asksIn({ records }: WorkbookSnapshot) {
  const { priority, barrier, catalyst } = records;
  const asking = (kind: 'barrier' | 'catalyst', list: typeof barrier | typeof catalyst) =>
    list.filter(({ ask }) => !isBlank(ask)).map(({ id }) => ({ kind, id, field: 'ask' }));
  return [
    {
      section: 'priorities',
      asks: priority
        .filter(({ ask_of_omb: ask }) => !isBlank(ask))
        .map(({ id }) => ({ kind: 'priority' as const, id, field: 'ask_of_omb' })),
    },
    { section: 'barriers', asks: [...asking('barrier', barrier), ...asking('catalyst', catalyst)] },
  ];
}

const askRules: readonly Rule[] = [
  blocks('priority-missing', '§280.14', 'The briefing sets priorities.', ({ records }) =>
    records.priority.length > 0
      ? []
      : [
          {
            message: 'No priority is entered, and the deep dive is to set them.',
            kind: 'priority',
            field: 'title',
          },
        ],
  ),
  advises(
    'ask-missing',
    '§280.14',
    'The briefing asks OMB for something, or a barrier says what would help.',
    (snapshot) =>
      asksIn(snapshot).some(({ asks }) => asks.length > 0)
        ? []
        : [
            {
              message: 'Nothing is asked of OMB: no priority, barrier or catalyst names an ask.',
              kind: 'priority',
              field: 'ask_of_omb',
            },
          ],
  ),
  advises('ask-without-owner', '§280.14', 'Somebody answers for each ask.', (snapshot) => {
    const owned = new Set(
      snapshot.records.assignment.filter(({ person }) => person !== undefined).map(({ section }) => section),
    );
    return asksIn(snapshot).flatMap(({ section, asks }): readonly RuleFinding[] => {
      const [first] = asks;
      if (first === undefined || owned.has(section)) return [];
      const label = sectionsOf(snapshot.edition).find(({ id }) => id === section)?.label ?? section;
      const what = asks.length === 1 ? 'the ask' : `the ${asks.length} asks`;
      const message = `Nobody answers for ${what} under "${label}"; assign that section under "Who does what".`;
      return [{ message, ...first }];
    });
  }),
];

/** What the slides rest on in the rest of the workbook. */
export const contentRules: readonly Rule[] = [
  ...dimensionRules,
  ...feedbackRules,
  ...outcomeRules,
  ...askRules,
];
