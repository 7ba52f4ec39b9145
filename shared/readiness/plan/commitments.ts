import type { RecordIn } from '../../model/model.ts';
import { buildsCapacity } from '../../plan/capacity-building.ts';
import { painPointsOf } from '../../plan/commitment-gaps.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { designatedServices } from '../assessment/designated.ts';
import { since2022 } from '../definers.ts';
import { findingOn, onEach } from '../on-each.ts';
import type { Rule } from '../rule.ts';
import { isBlank } from '../words.ts';
import { advises, blocks } from './define.ts';

type Commitment = RecordIn<'commitment'>;

/** The first plans tied two actions to customer profiles (Performance.gov, 2019). */
const actionsTiedToPersonas = 2;

/** Services that a commitment is about: its own, and those of the pain points that it answers. */
function servicesOf(snapshot: WorkbookSnapshot, commitment: Commitment): readonly (string | undefined)[] {
  return [commitment.service, ...painPointsOf(snapshot, commitment).map(({ service }) => service)];
}

function answersOtherServicesOnly(commitment: Commitment, snapshot: WorkbookSnapshot): boolean {
  const painPoints = painPointsOf(snapshot, commitment);
  return (
    commitment.service !== undefined &&
    painPoints.length > 0 &&
    painPoints.every(({ service }) => service !== undefined && service !== commitment.service)
  );
}

/** A figure, in digits or in words, or a word that says "all the way". */
const figure =
  /\p{N}|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|third|all|every|each|none|no|zero|nobody)\b/iu;

const saysUnknown =
  /\b(?:not (?:yet )?(?:known|measured|counted|collected|tracked|available)|unknown|no (?:data|baseline|figures?|counts?)|none known|nobody (?:knows|counts|measures)|to be (?:determined|measured|counted|set|established))\b/i;

/** When something will be known is no figure of it. */
const times =
  /\b(?:FY ?)?20\d\d\b|\bQ[1-4]\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/gi;

/** A baseline that gives no figure, or only says when there will be one: "not known", "to be counted in FY 2024". */
function isUnknown(baseline: string): boolean {
  if (!figure.test(baseline)) return true;
  return saysUnknown.test(baseline) && !/\p{N}/u.test(baseline.replace(times, ''));
}

/** From need to action: what makes a commitment an answer (§280.17). */
const chainRules: readonly Rule[] = [
  blocks('commitments-missing', '§280.17', 'The plan makes at least one commitment.', ({ records }) =>
    records.commitment.length === 0
      ? [{ message: 'The plan makes no commitment.', kind: 'commitment', field: 'title' }]
      : [],
  ),
  ...since2022([
    blocks(
      'service-without-commitment',
      '§280.14, §280.17',
      'Each designated service has at least one commitment.',
      (snapshot) => {
        const served = new Set(
          snapshot.records.commitment.flatMap((commitment) => servicesOf(snapshot, commitment)),
        );
        return designatedServices(snapshot)
          .filter(({ id }) => !served.has(id))
          .map((service) =>
            findingOn(snapshot, 'service', service, 'is designated, and no commitment improves it.'),
          );
      },
    ),
  ]),
  ...since2022([
    blocks(
      'commitment-without-pain-point',
      '§280.17',
      'Each commitment answers a pain point, or strengthens a weak dimension where it is for no one service.',
      onEach(
        'commitment',
        'pain_points',
        'answers no pain point.',
        (commitment, snapshot) =>
          painPointsOf(snapshot, commitment).length === 0 && !buildsCapacity(snapshot, commitment),
      ),
    ),
  ]),
  advises(
    'commitment-service-mismatch',
    '§280.17',
    'The pain points that a commitment answers belong to its service.',
    onEach(
      'commitment',
      'service',
      'names one service and answers pain points of others only.',
      answersOtherServicesOnly,
    ),
  ),
  advises(
    'personas-unanswered',
    'Performance.gov, 2019',
    'At least two commitments are tied to personas.',
    ({ records }) => {
      const tied = records.commitment.filter(({ personas }) => !isBlank(personas)).length;
      const said =
        tied === 0 ? 'No commitment is tied to a persona' : 'Only one commitment is tied to a persona';
      return tied >= actionsTiedToPersonas || records.commitment.length === 0
        ? []
        : [{ message: `${said}; at least two should be.`, kind: 'commitment', field: 'personas' }];
    },
  ),
  advises(
    'commitment-dimensions-missing',
    'Performance.gov, 2019',
    'Each commitment says which dimension it strengthens.',
    onEach('commitment', 'dimensions', 'does not say which dimension it strengthens.'),
  ),
];

/** What makes it specific: who does what, and how anybody can tell (§280.17). */
const specificRules: readonly Rule[] = [
  blocks(
    'commitment-title-missing',
    '§280.17',
    'Each commitment has a title.',
    onEach('commitment', 'title', 'has no title.'),
  ),
  blocks(
    'commitment-description-missing',
    '§280.17',
    'Each commitment describes the improvement.',
    onEach('commitment', 'description', 'does not describe the improvement.'),
  ),
  ...since2022([
    blocks(
      'commitment-owner-missing',
      '§280.17',
      'Each commitment has an owner.',
      onEach('commitment', 'owner', 'has no owner.'),
    ),
    blocks(
      'commitment-measure-missing',
      '§280.17',
      'Each commitment has a measure.',
      onEach('commitment', 'measure', 'has no measure, so nobody can tell whether it was kept.'),
    ),
    blocks(
      'commitment-baseline-missing',
      '§280.17',
      'Each commitment has a baseline.',
      onEach('commitment', 'baseline', 'has no baseline: where does its measure stand today?'),
    ),
    blocks(
      'commitment-target-missing',
      '§280.17',
      'Each commitment has a target.',
      onEach('commitment', 'target', 'has no target.'),
    ),
  ]),
  advises(
    'commitment-baseline-not-measurable',
    '§280.17',
    'The baseline of each commitment is a figure.',
    onEach(
      'commitment',
      'baseline',
      'has a baseline without a figure, so nobody can tell later how far it came.',
      ({ baseline }) => !isBlank(baseline) && isUnknown(baseline ?? ''),
    ),
  ),
  advises(
    'commitment-target-not-measurable',
    '§280.17',
    'The target of each commitment is a figure.',
    onEach(
      'commitment',
      'target',
      'has a target without a figure.',
      ({ target }) => !isBlank(target) && !figure.test(target ?? ''),
    ),
  ),
];

/** What else a reader looks for (§280.11, §280.14, §280.17; E.O. 14058). */
const furtherRules: readonly Rule[] = [
  ...since2022([
    blocks(
      'commitment-idea-unanswered',
      '§280.17',
      'Each commitment says how it fits the work under the IDEA Act.',
      onEach(
        'commitment',
        'idea_link',
        'does not say how it fits the work under the IDEA Act; write "None" if it does not touch it.',
      ),
    ),
  ]),
  ...since2022([
    advises(
      'commitment-pra-unanswered',
      '§280.11',
      'Each commitment says whether it depends on approval under the Paperwork Reduction Act.',
      onEach(
        'commitment',
        'pra_dependency',
        'does not say whether it depends on approval under the Paperwork Reduction Act.',
      ),
    ),
    advises(
      'commitment-hcd-missing',
      '§280.14',
      'Each commitment says how customers take part in the design.',
      onEach('commitment', 'hcd_method', 'does not say how customers take part in the design.'),
    ),
    advises(
      'commitment-burden-missing',
      '§280.14',
      'Each commitment says which burden it lowers.',
      onEach('commitment', 'burden', 'does not say which burden it lowers.'),
    ),
    advises(
      'commitment-equity-missing',
      'E.O. 14058',
      'Each commitment says what it means for equity and access.',
      onEach('commitment', 'equity_effect', 'does not say what it means for equity and access.'),
    ),
    advises(
      'commitment-action-type-missing',
      'E.O. 14058',
      'Each commitment says what kind of action it is.',
      onEach('commitment', 'action_type', 'does not say what kind of action it is.'),
    ),
    advises(
      'commitment-resources-missing',
      '§280.17',
      'Each commitment says what resources it takes.',
      onEach('commitment', 'resources', 'does not say what resources it takes.'),
    ),
    advises(
      'commitment-status-missing',
      '§280.17',
      'Each commitment has a status.',
      onEach('commitment', 'status', 'has no status.'),
    ),
  ]),
  advises(
    'commitment-already-over',
    '§280.17',
    'The commitments are still to be kept: what is over stands under deliveries.',
    onEach(
      'commitment',
      'status',
      ({ status }) =>
        `is ${status === 'done' ? 'done' : 'stopped'} already; a plan promises what is still to come.`,
      ({ status }) => status === 'done' || status === 'stopped',
    ),
  ),
];

export const commitmentRules: readonly Rule[] = [...chainRules, ...specificRules, ...furtherRules];
