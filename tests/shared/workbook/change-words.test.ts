import { describe, expect, it } from 'vitest';
import { changeInWords } from '../../../shared/workbook/change-words.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const id = anId('claims line');
const before = aSnapshot().with('service', { id, name: 'Claims line' }).build();
const step = { newestEditAt: 1, editCount: 1, conflicts: [] };

describe('a change in words', () => {
  it('names what is gone', () => {
    expect(changeInWords(before, { ...step, records: { service: { live: [], gone: [id] } } })).toEqual({
      words: 'service “Claims line” is gone',
    });
  });

  it('names what is there again, and leads to it', () => {
    const empty = aSnapshot().build();
    const delta = { ...step, records: { service: { live: before.records.service.slice(), gone: [] } } };
    expect(changeInWords(empty, delta)).toEqual({
      words: 'service “Claims line” is there',
      target: { kind: 'service', id },
    });
  });

  it('names what changed, and not the owners that were only touched', () => {
    const moment = anId('moment');
    const delta = {
      ...step,
      records: {
        service: { live: before.records.service.slice(), gone: [] },
        moment: { live: [{ id: moment, service: id, description: 'Applies' }], gone: [] },
      },
    };
    expect(changeInWords(before, delta)?.words).toBe('moment that matters “Applies” is there');
  });

  it('counts the others of a large change as numbers are written', () => {
    const live = Array.from({ length: 27_000 }, (_, index) => ({ id: anId(`row ${index}`), name: 'A' }));
    const words = changeInWords(before, { ...step, records: { service: { live, gone: [] } } })?.words;
    expect(words).toContain(', and 26,999 more');
  });

  it('says nothing where nothing is different', () => {
    expect(changeInWords(before, { ...step, records: {} })).toBeUndefined();
  });
});
