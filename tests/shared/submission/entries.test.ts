import { describe, expect, it } from 'vitest';
import { kindNames } from '../../../shared/model/model.ts';
import { entriesOfEnvelope } from '../../../shared/submission/entries.ts';
import { buildEnvelope } from '../../../shared/submission/envelope.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

describe('the entries that make a workbook out of a submission', () => {
  const snapshot = aSnapshot()
    .with('provider', { name: 'Example Service', mission: 'To serve', year_designated: 2018 })
    .with('person', { id: anId('official'), name: 'Ada', role: 'senior_official', took_part_how: 'Led it' })
    .with('service', { id: anId('second'), name: 'Second', proposed_change: 'Faster', order: 'a2' })
    .with('service', { id: anId('first'), name: 'First', demand: 'Many', source_key: 'FIRST', order: 'a1' })
    .with('concurrence', {
      id: anId('yes'),
      deliverable: 'plan',
      person: anId('official'),
      decision: 'concur',
    })
    .with('comment', { text: 'Stays at home' })
    .build();
  const entries = entriesOfEnvelope(buildEnvelope(snapshot));
  const of = (kind: string) => entries.filter((entry) => entry.kind === kind);

  it('unite what the parts say of one record', () => {
    expect(of('provider')).toEqual([
      {
        kind: 'provider',
        id: snapshot.records.provider[0]?.id,
        set: { name: 'Example Service', mission: 'To serve', year_designated: 2018 },
      },
    ]);
    expect(of('person')).toEqual([
      {
        kind: 'person',
        id: anId('official'),
        set: { name: 'Ada', role: 'senior_official', took_part_how: 'Led it' },
      },
    ]);
  });

  it('come in list order, so that the lists of the new workbook stand as those of the old one', () => {
    expect(of('service')).toEqual([
      { kind: 'service', id: anId('first'), set: { name: 'First', demand: 'Many', source_key: 'FIRST' } },
      { kind: 'service', id: anId('second'), set: { name: 'Second', proposed_change: 'Faster' } },
    ]);
  });

  it('hold the sign-offs once, and nothing that did not travel', () => {
    expect(of('concurrence')).toHaveLength(1);
    expect(of('comment')).toEqual([]);
  });

  it('come kind by kind, as the model has them', () => {
    const names: readonly string[] = kindNames;
    const order = entries.map(({ kind }) => names.indexOf(kind));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
