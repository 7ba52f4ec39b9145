import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import { canonicalJson, sha256Hex } from '../../../shared/json/canonical.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { model } from '../../../shared/model/model.ts';
import { derivedRecordId } from '../../../shared/workbook/record-id.ts';
import type { LastYear } from '../../../shared/workbook/snapshot.ts';
import { anId, fixtureWorkbookId, type SnapshotBuilder } from '../../fixtures/snapshots.ts';
import { aReadyAssessment, line, official, portal, study } from './ready-assessment.ts';

/** The same workbook with an Action Plan for FY 2024 that lacks nothing, either. */

export const persona = anId('first-time claimant');
export const waiting = anId('pain point of the benefits line');
export const stuck = anId('pain point of the claims portal');
export const callBack = anId('commitment on the benefits line');
export const saveDraft = anId('commitment on the claims portal');
export const milestone = anId('first call-back');
export const delivery = anId('longer hours');
export const priority = anId('new case system');
export const lineIndicator = anId('indicator of the Benefits line');
export const portalIndicator = anId('indicator of the Claims portal');
export const promised = anId('commitment of last year');

/** Each focus area by its dimension. */
export const focusArea = (dimension: string): RecordId =>
  derivedRecordId(fixtureWorkbookId, model.focus_area, [dimension]);

/** The dimensions that commitments strengthen. In every dimension one practice is low. */
const strengthened: readonly string[] = ['measurement', 'service_design'];

const lastYear: LastYear = {
  fiscalYear: 2022,
  edition: a11Edition2022,
  parts: {
    plan: {
      format: 'hisp-cx-part',
      formatVersion: 1,
      deliverable: 'plan',
      workbookId: fixtureWorkbookId,
      edition: { id: a11Edition2022.id, digest: sha256Hex(canonicalJson(a11Edition2022)) },
      records: { commitment: [{ id: promised, title: 'Longer hours' }] },
    },
  },
};

type Change = (builder: SnapshotBuilder) => SnapshotBuilder;

function aChain(
  service: RecordId,
  name: string,
  painPoint: RecordId,
  commitment: RecordId,
  dimension: string,
): readonly Change[] {
  return [
    (b) => b.with('service', { id: service, proposed_change: 'Customers get an answer the same day.' }),
    (b) =>
      b.with('pain_point', {
        id: painPoint,
        service,
        statement: `I wait too long at the ${name}.`,
        moment: anId(`moment of ${name}`),
        evidence_kind: ['hcd_research'],
        personas: [persona],
        burden: ['compliance'],
        burden_estimate: '20 minutes a case',
        burden_basis: 'A log of 200 cases.',
        who_is_affected: 'Everyone who asks twice.',
        severity: 'severe',
      }),
    (b) => b.with('evidence_link', { evidence: study, target: painPoint }),
    (b) =>
      b.with('commitment', {
        id: commitment,
        title: `Answers on the same day at the ${name}`,
        description: 'Nobody has to ask twice.',
        action_type: 'burden_removed',
        service,
        pain_points: [painPoint],
        personas: [persona],
        dimensions: [dimension],
        owner: official,
        measure: 'Cases in which customers ask twice',
        baseline: '40 percent',
        target: '20 percent',
        target_date: '2024-06-28',
        burden: ['compliance'],
        equity_effect: 'Helps most where people share a telephone.',
        hcd_method: 'Two rounds of tests.',
        resources: 'Two staff.',
        pra_dependency: 'None.',
        idea_link: 'None.',
        status: 'planned',
      }),
    (b) =>
      b.with('indicator', {
        id: anId(`indicator of the ${name}`),
        name: 'Cases answered on the same day',
        service,
        source: 'FY 2024 Annual Performance Plan, indicator 1.1',
        target: '60 percent',
      }),
  ];
}

const plan: readonly Change[] = [
  (b) => b.lastYear(lastYear),
  (b) =>
    b.with('persona', {
      id: persona,
      name: 'First-time claimant',
      summary: 'Has never filed before.',
      needs: 'To know what comes next.',
    }),
  ...aChain(line, 'Benefits line', waiting, callBack, 'measurement'),
  ...aChain(portal, 'Claims portal', stuck, saveDraft, 'service_design'),
  ...[callBack, saveDraft].map(
    (commitment, index): Change =>
      (b) =>
        b.with('milestone', {
          id: index === 0 ? milestone : anId('first saved draft'),
          commitment,
          title: 'First customers served this way',
          due: '2023-12-15',
          status: 'planned',
        }),
  ),
  ...a11Edition2022.dimensions.map(
    ({ id }): Change =>
      (b) =>
        strengthened.includes(id)
          ? b.with('focus_area', { dimension: id, reason: 'Too little has taken hold.' })
          : b.with('practice_rating', {
              practice: a11Edition2022.dimensions.find((one) => one.id === id)?.practices[6]?.id ?? '',
              no_action_reason: 'Begins after the budget is known.',
            }),
  ),
  (b) =>
    b.with('delivery', {
      id: delivery,
      title: 'Longer hours',
      description: 'Open until eight.',
      commitment_last_year: promised,
      result: 'delivered',
      measured: 'One call in ten now comes after six.',
    }),
  (b) =>
    b.with('priority', {
      id: priority,
      title: 'New case system',
      budget_year: 2025,
      reason: 'The old one holds no notes.',
    }),
  (b) => b.with('concurrence', { deliverable: 'plan', person: official, decision: 'concur' }),
];

/** A workbook, FY 2023, of which no rule finds anything. */
export function aReadyWorkbook(): SnapshotBuilder {
  return plan.reduce((built, change) => change(built), aReadyAssessment());
}
