import { describe, expect, it } from 'vitest';
import { fieldsOfBarrier } from '../../../shared/readiness/accessible-texts.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';

const snapshot = aSnapshot()
  .with('service', {
    id: anId('line'),
    name: 'Claims line',
    description: 'It is here for all. See [here](https://www.example.gov/a) or <https://www.example.gov/b>.',
  })
  .with('service', { id: anId('desk'), name: 'Desk', description: 'Come here.\n\n**How\nit works**' })
  .build();

const field = (words: string) => {
  const [found] = fieldsOfBarrier(snapshot, 'assessment', words);
  return found === undefined ? undefined : [found.kind, found.id, found.field, found.label];
};
const description = (id: string) => ['service', anId(id), 'description', 'Brief description'];

describe('the words that a finished document is at fault for', () => {
  it('are found in the field where they were typed, be they the first or the second of it', () => {
    expect(field('here')).toEqual(description('line'));
    expect(field('https://www.example.gov/b')).toEqual(description('line'));
  });

  it('are the same when the document breaks the line elsewhere', () => {
    expect(field(' How it works')).toEqual(description('desk'));
  });

  it('are not looked for in words that are no fault', () => {
    expect(field('It is here for all.')).toBeUndefined();
  });
});
