// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { findingsOf } from '../../../shared/readiness/index.ts';
import { startAt } from '../../../src-renderer/state/navigation.ts';
import { addedFor, remedyOf } from '../../../src-renderer/state/remedies.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

afterEach(() => startAt('overview'));

const snapshot = aSnapshot()
  .with('service', {
    id: anId('line'),
    name: 'Claims line',
    designated: true,
    life_experience: 'Ask help@example.gov.',
  })
  .with('indicator', { name: 'Wait' })
  .build();

function leadsTo(id: string) {
  const finding = findingsOf(snapshot).find(({ rule }) => rule === id);
  const remedy = finding === undefined ? undefined : remedyOf(snapshot, finding);
  return [remedy?.section.id, remedy?.focusKey];
}

describe('what settles a finding', () => {
  it.each([
    ['plan.service-without-pain-point', 'needs', `pain_point/add/${anId('line')}`],
    ['plan.service-without-commitment', 'commitments', 'commitment/add'],
    ['plan.service-without-indicator', 'priorities', 'indicator/add'],
    ['assessment.designated-service-without-survey', 'data-collection', 'survey/add'],
    ['assessment.service-moments-missing', 'services', 'moment/add'],
  ])('is added where it is missing (%s)', (rule, section, key) => {
    expect(leadsTo(rule)).toEqual([section, key]);
    expect(Object.keys(addedFor)).toContain(rule);
  });

  it('is the field itself where the finding names one, such as a life experience', () => {
    expect(leadsTo('plan-public.email-address')).toEqual(['services', undefined]);
    expect(leadsTo('plan.service-change-missing')).toEqual(['priorities', undefined]);
  });
});
