import { hasEvidence } from '../../plan/commitment-gaps.ts';
import { findRecord, recordsOf } from '../../workbook/find.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { designatedServices } from '../assessment/designated.ts';
import { since2022 } from '../definers.ts';
import { findingOn, onEach, unlessComplete } from '../on-each.ts';
import type { Rule } from '../rule.ts';
import { isBlank, listed } from '../words.ts';
import { advises, blocks } from './define.ts';

/** Ids of the pain points that a commitment names. */
function answered({ records }: WorkbookSnapshot): ReadonlySet<string> {
  return new Set(records.commitment.flatMap(({ pain_points: ids = [] }) => ids));
}

/** What is hard for customers, with the evidence for it (§280.17). */
const painPointRules: readonly Rule[] = [
  ...since2022([
    blocks(
      'service-without-pain-point',
      '§280.14, §280.17',
      'Each designated service has at least one pain point.',
      (snapshot) =>
        designatedServices(snapshot)
          .filter(({ id }) => recordsOf(snapshot, 'pain_point', 'service', id).length === 0)
          .map((service) =>
            findingOn(
              snapshot,
              'service',
              service,
              'is designated and has no pain point: what is hard for its customers?',
            ),
          ),
    ),
  ]),
  blocks(
    'pain-point-statement-missing',
    '§280.17',
    'Each pain point is stated.',
    onEach('pain_point', 'statement', 'has no statement of what is hard for customers.'),
  ),
  blocks(
    'pain-point-service-missing',
    '§280.17',
    'Each pain point belongs to a service.',
    onEach('pain_point', 'service', 'does not say at which service it hurts.'),
  ),
  ...since2022([
    blocks('pain-point-without-evidence', '§280.17', 'Each pain point rests on evidence.', (snapshot) =>
      snapshot.records.pain_point
        .filter((painPoint) => !hasEvidence(snapshot, painPoint))
        .map((painPoint) =>
          findingOn(snapshot, 'pain_point', painPoint, 'has no evidence: link what shows that it is so.'),
        ),
    ),
    blocks(
      'severe-pain-point-unanswered',
      '§280.17',
      'Each severe pain point has a commitment or a reason.',
      (snapshot) => {
        const known = answered(snapshot);
        return snapshot.records.pain_point
          .filter(
            (painPoint) =>
              painPoint.severity === 'severe' &&
              !known.has(painPoint.id) &&
              isBlank(painPoint.no_commitment_reason),
          )
          .map((painPoint) =>
            findingOn(
              snapshot,
              'pain_point',
              painPoint,
              'is severe, and there is neither a commitment that answers it nor a reason why none does.',
              'no_commitment_reason',
            ),
          );
      },
    ),
    advises(
      'pain-point-severity-missing',
      '§280.17',
      'Each pain point says how severe it is.',
      onEach('pain_point', 'severity', 'does not say how severe it is.'),
    ),
    advises(
      'pain-point-source-missing',
      '§280.17',
      'Each pain point says what kind of evidence it is known from.',
      onEach('pain_point', 'evidence_kind', 'does not say what kind of evidence it is known from.'),
    ),
    advises(
      'pain-point-moment-missing',
      '§280.14',
      'Each pain point is tied to a moment on the journey.',
      onEach('pain_point', 'moment', 'is not tied to the moment on the journey at which it hurts.'),
    ),
  ]),
  advises(
    'pain-point-moment-elsewhere',
    '§280.14',
    'The moment of each pain point belongs to the same service.',
    onEach('pain_point', 'moment', 'is tied to a moment of another service.', (painPoint, snapshot) => {
      const place = findRecord(snapshot, 'moment', painPoint.moment)?.service;
      return place !== undefined && painPoint.service !== undefined && place !== painPoint.service;
    }),
  ),
  ...since2022([
    advises(
      'pain-point-affected-missing',
      '§280.14',
      'Each pain point says who is affected.',
      onEach('pain_point', 'who_is_affected', 'does not say who is affected.'),
    ),
  ]),
  advises(
    'pain-point-personas-missing',
    'Performance.gov, 2019',
    'Each pain point is tied to a persona.',
    onEach('pain_point', 'personas', 'is tied to no persona.'),
  ),
];

/** §280.14 asks for calculations of what customers bear; a figure that nobody can check is none. */
const burdenRules: readonly Rule[] = [
  ...since2022([
    advises(
      'pain-point-burden-missing',
      '§280.14',
      'Each pain point says which kind of burden it is.',
      onEach(
        'pain_point',
        'burden',
        'does not say which burden it is: learning, compliance or psychological.',
      ),
    ),
    advises(
      'pain-point-estimate-missing',
      '§280.14',
      'The burden of each pain point is estimated.',
      onEach(
        'pain_point',
        'burden_estimate',
        'names a burden and does not estimate it.',
        ({ burden, burden_estimate: estimate }) => !isBlank(burden) && isBlank(estimate),
      ),
    ),
  ]),
  blocks(
    'pain-point-basis-missing',
    '§280.14',
    'Each estimate of a burden says what it rests on.',
    onEach(
      'pain_point',
      'burden_basis',
      'estimates a burden and does not say what the figure rests on.',
      ({ burden_estimate: estimate, burden_basis: basis }) => !isBlank(estimate) && isBlank(basis),
    ),
  ),
];

/** The first plans tied their actions to customer profiles (Performance.gov, 2019). */
const personaRules: readonly Rule[] = [
  advises('personas-missing', 'Performance.gov, 2019', 'At least one persona is described.', (snapshot) =>
    snapshot.records.persona.length === 0
      ? [{ message: 'No persona is described: who are the customers?', kind: 'persona', field: 'name' }]
      : [],
  ),
  advises(
    'persona-incomplete',
    'Performance.gov, 2019',
    'Each persona has a name, a summary and needs.',
    unlessComplete(
      'persona',
      [
        ['name', 'name'],
        ['summary', 'summary'],
        ['needs', 'needs'],
      ],
      (missing) => `lacks its ${listed(missing)}.`,
    ),
  ),
];

export const needRules: readonly Rule[] = [...painPointRules, ...burdenRules, ...personaRules];
