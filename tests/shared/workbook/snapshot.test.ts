import { describe, expect, it } from 'vitest';
import { kindNames } from '../../../shared/model/model.ts';
import { findRecord, recordsOf, theOne } from '../../../shared/workbook/find.ts';
import { countRecords, emptyRecordLists } from '../../../shared/workbook/snapshot.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

describe('a snapshot', () => {
  const snapshot = aSnapshot()
    .with('provider', { name: 'Example Service' })
    .with('service', { id: anId('line'), name: 'Line' })
    .with('service', { id: anId('counter'), name: 'Counter' })
    .with('moment', { id: anId('call'), service: anId('line'), description: 'Call' })
    .with('moment', { id: anId('visit'), service: anId('counter'), description: 'Visit' })
    .with('moment', { id: anId('letter'), service: anId('line'), description: 'Letter' })
    .build();

  it('has a list for every kind of the model, in the same order', () => {
    expect(Object.keys(emptyRecordLists())).toEqual(kindNames);
  });

  it('counts live records of every kind', () => {
    const counts = countRecords(snapshot);
    expect(Object.keys(counts)).toEqual(kindNames);
    expect(counts).toMatchObject({ provider: 1, service: 2, moment: 3, person: 0 });
  });

  it('finds a record by its kind and id, and nothing else', () => {
    expect(findRecord(snapshot, 'service', anId('counter'))?.name).toBe('Counter');
    expect(findRecord(snapshot, 'service', anId('call'))).toBeUndefined();
    expect(findRecord(snapshot, 'service', undefined)).toBeUndefined();
  });

  it('finds the one provider, and none before it was entered', () => {
    expect(theOne(snapshot, 'provider')?.name).toBe('Example Service');
    expect(theOne(aSnapshot().build(), 'provider')).toBeUndefined();
    expect(theOne(snapshot, 'workbook')).toBeUndefined();
  });

  it('finds the records that point to another, in list order', () => {
    const of = (id: 'line' | 'counter' | 'none') =>
      recordsOf(snapshot, 'moment', 'service', anId(id)).map(({ description }) => description);
    expect(of('line')).toEqual(['Call', 'Letter']);
    expect(of('counter')).toEqual(['Visit']);
    expect(of('none')).toEqual([]);
  });
});
