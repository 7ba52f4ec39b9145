import { describe, expect, it } from 'vitest';
import { freeze, readAsBriefed } from '../../../shared/briefing/as-briefed.ts';
import { buildDeck } from '../../../shared/briefing/deck.ts';
import { canonicalJson, sha256Hex } from '../../../shared/json/canonical.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../sample/sample-snapshot.ts';

function problemsOf(text: string | undefined, present: WorkbookSnapshot): readonly string[] {
  const read = readAsBriefed(text, present);
  return read.ok ? [] : read.error;
}

/** Frozen text whose state was changed by hand, with a digest that agrees. */
function rewritten(text: string, change: (state: Record<string, unknown>) => object): string {
  const frozen = JSON.parse(text);
  const state = { ...frozen.state, ...change(frozen.state) };
  return JSON.stringify({ ...frozen, state, digest: sha256Hex(canonicalJson(state)) });
}

describe('the state of a workbook when a briefing begins', () => {
  it('gives the same slides later, whatever was changed since', () => {
    const before = sampleSnapshot();
    const after: WorkbookSnapshot = {
      ...before,
      newestEditAt: before.newestEditAt + 1000,
      records: { ...before.records, service: [], practice_rating: [] },
    };
    const read = readAsBriefed(freeze(before), after);
    if (!read.ok) throw new Error(read.error.join());
    expect(buildDeck(read.value.snapshot)).toEqual(buildDeck(before));
    expect(read.value.digest).toBe(JSON.parse(freeze(before)).digest);
  });

  it('is the same text for the same log', () => {
    expect(freeze(sampleSnapshot())).toBe(freeze({ ...sampleSnapshot() }));
  });

  it('holds no comments, sign-offs, or what was said in meetings', () => {
    const snapshot = aSnapshot()
      .with('comment', { text: 'between us' })
      .with('briefing_entry', { text: 'a question' })
      .with('service', { name: 'Claims' })
      .build();
    const text = freeze(snapshot);
    expect(text).toContain('Claims');
    expect(text).not.toMatch(/between us|a question/);
  });

  it('is refused in words where it is gone, no JSON, changed, or of another workbook', () => {
    const snapshot = aSnapshot()
      .with('service', { id: anId('line'), name: 'Claims' })
      .build();
    const text = freeze(snapshot);
    expect(problemsOf(undefined, snapshot)).toEqual(['nothing of it is in this workbook']);
    expect(problemsOf('{', snapshot)).not.toEqual([]);
    expect(problemsOf(text.replace('Claims', 'Shame'), snapshot)).toEqual([
      'it was changed after the briefing',
    ]);
    expect(problemsOf(text, { ...snapshot, workbookId: anId('other') })).toEqual([
      'it is of another workbook',
    ]);
  });

  it('is refused where its records are none of this program’s, though its digest agrees', () => {
    const snapshot = aSnapshot().with('service', { name: 'Claims' }).build();
    const wrong = rewritten(freeze(snapshot), () => ({ records: { service: [{ id: anId('a'), name: 7 }] } }));
    const [problem] = problemsOf(wrong, snapshot);
    expect(problem).toMatch(/^state\.records\.service/);
    const unknown = rewritten(freeze(snapshot), () => ({ records: { spells: [] } }));
    expect(problemsOf(unknown, snapshot)).not.toEqual([]);
  });
});
