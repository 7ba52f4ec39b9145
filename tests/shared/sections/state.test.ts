import { describe, expect, it } from 'vitest';
import type { RecordId } from '../../../shared/model/id.ts';
import type { KindName } from '../../../shared/model/model.ts';
import { findingsOf } from '../../../shared/readiness/index.ts';
import type { Finding } from '../../../shared/readiness/rule.ts';
import { sectionsOf } from '../../../shared/sections/section.ts';
import { findingsBySection, sectionStates } from '../../../shared/sections/state.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { rate, ratingId } from '../documents/assessment/rated.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

function finding(kind: KindName, id?: RecordId, changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'assessment.made-up',
    severity: 'blocks',
    citation: '§280.17',
    deliverable: 'assessment',
    message: 'Something is missing.',
    kind,
    ...(id === undefined ? {} : { id }),
    ...changes,
  };
}

const service = aSnapshot().with('service', { id: anId('benefits'), name: 'Benefits line' });

describe('the state of a section', () => {
  it('is empty while nothing was entered in it, even where something blocks', () => {
    const snapshot = aSnapshot().build();
    const states = sectionStates(snapshot, findingsOf(snapshot));
    expect([...states.keys()]).toEqual(sectionsOf(snapshot.edition).map(({ id }) => id));
    expect(new Set([...states.values()].map(({ state }) => state))).toEqual(new Set(['empty']));
  });

  it('is started once something was entered and something still blocks', () => {
    const states = sectionStates(service.build(), [finding('service', anId('benefits'))]);
    expect(states.get('services')).toEqual({ state: 'started', note: '1' });
  });

  it('is ready once nothing blocks; advice on a record and other deliverables do not count', () => {
    const states = sectionStates(service.build(), [
      finding('service', anId('benefits'), { severity: 'advises' }),
      finding('service', anId('benefits'), { deliverable: 'plan' }),
    ]);
    expect(states.get('services')).toEqual({ state: 'ready', note: '1' });
  });

  it('is not ready while a rule, even one that only advises, misses a record in it', () => {
    const team = aSnapshot()
      .with('person', { id: anId('one'), name: 'One', role: 'cx_lead' })
      .build();
    const states = sectionStates(team, [
      finding('person', undefined, { severity: 'advises', field: 'role' }),
      finding('person', anId('one'), { severity: 'advises' }),
    ]);
    expect(states.get('team')).toEqual({ state: 'started', note: '1' });
  });

  it('tells the advice that is left where there is nothing to count', () => {
    const provider = aSnapshot().with('provider', { name: 'Example' });
    const advice = finding('provider', undefined, { severity: 'advises', id: anId('provider') });
    expect(sectionStates(provider.build(), [advice]).get('provider')).toEqual({
      state: 'ready',
      note: '1 suggestion',
    });
    expect(sectionStates(aSnapshot().build(), [advice]).get('provider')).toEqual({ state: 'empty' });
  });

  it('sees records that say nothing but where they belong as not entered', () => {
    const snapshot = aSnapshot()
      .with('service', { id: anId('nameless'), order: 'a0' })
      .with('moment', { service: anId('nameless'), order: 'a0' })
      .build();
    expect(sectionStates(snapshot, []).get('services')).toEqual({ state: 'empty' });
    const named = service.with('service', { id: anId('nameless'), order: 'a1' }).build();
    expect(sectionStates(named, []).get('services')).toEqual({ state: 'ready', note: '1' });
  });

  it('is conflict while copies disagree, whatever else is true', () => {
    const snapshot = service
      .conflict({ kind: 'service', id: anId('benefits'), field: 'name' })
      .conflict({ kind: 'service', id: anId('benefits'), field: 'channels' })
      .conflict({ kind: 'moment', id: anId('elsewhere'), field: 'deleted' })
      .build();
    expect(sectionStates(snapshot, []).get('services')).toEqual({ state: 'conflict', note: '3 differ' });
    const one = service.conflict({ kind: 'service', id: anId('benefits'), field: 'name' }).build();
    expect(sectionStates(one, []).get('services')?.note).toBe('1 differs');
  });

  it('counts the practices that are rated, and tells dimensions apart by the practice', () => {
    const snapshot = rate(aSnapshot(), 'measurement', ['emerging', 'established']).build();
    const states = sectionStates(snapshot, [finding('practice_rating', ratingId('measurement-3'))]);
    expect(states.get('dimension-measurement')).toEqual({ state: 'started', note: '2 of 7' });
    expect(states.get('dimension-governance_strategy')).toEqual({ state: 'empty', note: '0 of 7' });
  });

  it('sees a rating whose level was taken back as not entered', () => {
    const snapshot = aSnapshot().with('practice_rating', { practice: 'measurement-1' }).build();
    expect(sectionStates(snapshot, []).get('dimension-measurement')?.state).toBe('empty');
  });

  it('counts answers of its component and says nothing of parts, keys and attachments', () => {
    const snapshot = service
      .with('moment', { service: anId('benefits'), description: 'First call' })
      .with('narrative', { question: 'cx_leadership', text: 'The deputy.' })
      .with('attachment', { name: 'logo.png' })
      .with('provider', { name: 'Example' })
      .build();
    const states = sectionStates(snapshot, []);
    expect(states.get('services')?.note).toBe('1');
    expect(states.get('organization')?.note).toMatch(/^1 of \d+$/);
    expect(states.get('organization')?.state).toBe('ready');
    expect(states.get('evidence')).toEqual({ state: 'ready' });
    expect(states.get('provider')).toEqual({ state: 'ready' });
  });

  it('of the plan goes by what blocks either edition of the plan', () => {
    const snapshot = aSnapshot()
      .with('commitment', { id: anId('letters'), title: 'Plain letters' })
      .with('focus_area', { dimension: 'measurement' })
      .build();
    const state = (deliverable: Finding['deliverable']) =>
      sectionStates(snapshot, [finding('commitment', anId('letters'), { deliverable })]).get('commitments');
    expect(state('plan')).toEqual({ state: 'started', note: '1' });
    expect(state('plan-public')).toEqual({ state: 'started', note: '1' });
    expect(state('assessment')).toEqual({ state: 'ready', note: '1' });
    expect(sectionStates(snapshot, []).get('focus')).toEqual({ state: 'ready', note: '1 of 2' });
    expect(sectionStates(snapshot, []).get('priorities')?.state).toBe('empty');
  });

  it('is ready everywhere in the sample, whose briefing is still to come', () => {
    const snapshot = sampleSnapshot();
    const states = sectionStates(snapshot, findingsOf(snapshot));
    expect([...states].filter(([, { state }]) => state !== 'ready')).toEqual([
      ['briefings', { state: 'empty' }],
    ]);
  });
});

describe('the findings of a section', () => {
  it('keep their order, go to the first section of their kind without a record, and pass over sign-offs', () => {
    const findings = [
      finding('service'),
      finding('narrative'),
      finding('concurrence'),
      finding('moment', anId('moment')),
      finding('practice_rating', ratingId('design-1')),
    ];
    const grouped = findingsBySection(aSnapshot().build(), findings);
    expect([...grouped.keys()]).toEqual(['services', 'organization', 'dimension-service_design']);
    expect(grouped.get('services')).toEqual([findings[0], findings[3]]);
  });
});
