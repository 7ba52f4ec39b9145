import type { Session } from '../../../shared/briefing/session.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { present } from '../../../src-renderer/state/presenting/conduct.ts';
import { anId, aSnapshot, type SnapshotBuilder } from '../../fixtures/snapshots.ts';
import type { FakeBridge } from '../fake-bridge.ts';
import { openSaving } from '../saving-bridge.ts';

export const session: Session = { id: anId('session'), date: '2023-03-30', rehearsal: false };

/** Four slides of the team's own, the third of them hidden, and none of the standard ones in view. */
export function someSlides(): SnapshotBuilder {
  const own = ['first', 'second', 'spare', 'last'];
  const hidden = [
    'purpose',
    'provider',
    'services',
    'last-year',
    'profile',
    'maturity',
    'capacity',
    'feedback',
    'pain-points',
    'barriers',
    'catalysts',
    'priorities',
  ].reduce((builder, key) => builder.with('briefing_slide', { key, hidden: true }), aSnapshot());
  return own.reduce(
    (builder, key) =>
      builder.with('briefing_slide', {
        key,
        title: `The ${key} slide`,
        hidden: key === 'spare',
        minutes: 1,
        notes: `Say ${key}.`,
        likely_questions: '- **Why so?** Because.',
      }),
    hidden,
  );
}

/** A briefing that goes on, with what main says of the displays. */
export async function presentNow(
  snapshot: WorkbookSnapshot,
  audience = { display: null as number | null, displays: 1 },
  more: Partial<Session> = {},
): Promise<FakeBridge> {
  const bridge = openSaving(
    snapshot,
    {},
    {
      'audience.open': () => ({ ok: true, value: audience }),
      'workbook.origins': () => ({ ok: true, value: [] }),
    },
  );
  await present({ ...session, ...more }, { snapshot });
  return bridge;
}
