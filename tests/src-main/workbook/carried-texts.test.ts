import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isCarriedText } from '../../../shared/carry-forward/carried-texts.ts';
import { applyDelta } from '../../../shared/workbook/delta.ts';
import type { CarriedText } from '../../../shared/workbook/snapshot.ts';
import { sampleWorkbook } from '../../../src-main/sample.ts';
import { problemsOfProjection } from '../../../src-main/verify/projection.ts';
import { carryForward } from '../../../src-main/workbook/carry-forward.ts';
import { createWorkbook } from '../../../src-main/workbook/create.ts';
import type { Workbook } from '../../../src-main/workbook/workbook.ts';
import { must, temporaryFolder, withOpen } from '../../fixtures/workbooks.ts';

let last: string;
let file: string;

beforeEach(async () => {
  const folder = temporaryFolder();
  last = path.join(folder, 'last.cxwb');
  file = path.join(folder, 'next.cxwb');
  must(createWorkbook(last, sampleWorkbook));
  must(await carryForward(last, file, 2024));
});

function missionOf(workbook: Workbook): CarriedText {
  const [provider] = workbook.snapshot().records.provider;
  if (provider === undefined) throw new Error('the sample has a provider');
  return { kind: 'provider', id: provider.id, field: 'mission' };
}

const isCarried = (workbook: Workbook, text: CarriedText) => isCarriedText(workbook.snapshot(), text);
const change = (workbook: Workbook, mission: string) =>
  must(workbook.change('Ann', [{ kind: 'provider', set: { mission } }]));

describe('what a workbook says of its carried texts', () => {
  it('is nothing where there was no carrying', async () => {
    await withOpen(last, (workbook) => {
      workbook.snapshot();
      expect(workbook.snapshot().carried ?? []).toEqual([]);
      expect(must(workbook.confirm('Ann', [missionOf(workbook)])).edits).toEqual([]);
    });
  });

  it('follows every change, undoing and redoing, as it does on opening anew', async () => {
    await withOpen(file, (workbook) => {
      const mission = missionOf(workbook);
      const all = workbook.snapshot().carried?.length ?? 0;
      expect(all).toBeGreaterThan(200);
      const steps: readonly (readonly [() => unknown, boolean])[] = [
        [() => change(workbook, 'Another mission'), false],
        [() => change(workbook, 'A third one'), false],
        [() => must(workbook.undo('Ann')), false],
        [() => must(workbook.undo('Ann')), true],
        [() => must(workbook.redo('Ann')), false],
        [() => must(workbook.undo('Ann')), true],
        [() => must(workbook.confirm('Ann', [mission])), false],
        [() => must(workbook.undo('Ann')), true],
        [() => must(workbook.redo('Ann')), false],
      ];
      for (const [step, carried] of steps) {
        step();
        expect(isCarried(workbook, mission)).toBe(carried);
        expect(workbook.snapshot().carried).toHaveLength(carried ? all : all - 1);
      }
    });
    await withOpen(file, (workbook) => {
      expect(isCarried(workbook, missionOf(workbook))).toBe(false);
      expect(problemsOfProjection(workbook)).toEqual([]);
    });
  });

  it('goes to the window with the change that alters it, and with no other', async () => {
    await withOpen(file, (workbook) => {
      const before = workbook.snapshot();
      const other = must(workbook.change('Ann', [{ kind: 'provider', set: { bureau: 'Another bureau' } }]));
      expect(other.delta?.carried).toBeUndefined();
      const confirmed = must(workbook.confirm('Ann', [missionOf(workbook)]));
      expect(confirmed.delta?.carried).toHaveLength((before.carried?.length ?? 0) - 1);
      if (other.delta === undefined || confirmed.delta === undefined) throw new Error('both wrote something');
      expect(applyDelta(applyDelta(before, other.delta), confirmed.delta)).toEqual(workbook.snapshot());
    });
  });

  it('loses nothing when a change is refused', async () => {
    await withOpen(file, (workbook) => {
      const mission = missionOf(workbook);
      workbook.snapshot();
      workbook.change('Ann', [
        { kind: 'provider', set: { mission: 'Another mission' } },
        { kind: 'provider', set: { name: 5 } },
      ]);
      expect(isCarried(workbook, mission)).toBe(true);
    });
  });
});

describe('confirming a carried text', () => {
  it('is an edit that says the same words, under the name of who said so, once', async () => {
    await withOpen(file, (workbook) => {
      const mission = missionOf(workbook);
      const before = workbook.snapshot().records.provider;
      must(workbook.confirm('Ann', [mission]));
      expect(must(workbook.confirm('Ben', [mission])).edits).toEqual([]);
      expect(workbook.snapshot().records.provider).toEqual(before);
      const history = workbook.history(mission.id, 'mission');
      expect(history.map(({ author }) => author)).toEqual([expect.anything(), 'Ann']);
      expect(history[1]?.value).toBe(history[0]?.value);
    });
  });
});
