import { describe, expect, it } from 'vitest';
import {
  type Decisions,
  type PlannedService,
  sameServices,
  undecided,
} from '../../../src-renderer/features/feedback-import/decisions.ts';
import { recordId } from '../../fixtures/workbooks.ts';

const known = { id: recordId(9), name: 'Kite permits' };
const service = (n: number, key: string, ...near: PlannedService['near']): PlannedService => ({
  key,
  name: key,
  line: n,
  rows: 1,
  id: recordId(n),
  isNew: true,
  near,
});
const first = service(1, 'Kite permit', known);
const second = service(2, 'kite  permit', known, { id: first.id, name: first.name });
const alone = service(3, 'Boats');

describe('services that look like others', () => {
  it('are those that are near another and that nobody has spoken of', () => {
    expect(undecided([first, second, alone], new Map([['Kite permit', 'new']]))).toEqual([second]);
  });

  it('are what people said, and nothing where they are new', () => {
    const decisions: Decisions = new Map<string, 'new' | PlannedService['id']>([
      ['Kite permit', 'new'],
      ['kite  permit', first.id],
    ]);
    expect(sameServices([first, second], decisions)).toEqual([{ key: 'kite  permit', id: first.id }]);
  });

  it('lead to the last one where the other is said to be a third', () => {
    const decisions = new Map([
      ['Kite permit', known.id],
      ['kite  permit', first.id],
    ]);
    expect(sameServices([first, second], decisions)).toEqual([
      { key: 'Kite permit', id: known.id },
      { key: 'kite  permit', id: known.id },
    ]);
  });
});
