// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Brought, MergeLook } from '../../../shared/ipc/contract.ts';
import { DoneStep } from '../../../src-renderer/features/merging/done-step.tsx';
import { LookStep } from '../../../src-renderer/features/merging/look-step.tsx';
import { watchPlaces } from '../../../src-renderer/state/navigation.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { openFake } from '../fake-bridge.ts';

const [ann, ben] = [anId('ann'), anId('ben')];
const team = aSnapshot()
  .with('person', { id: ann, name: 'Ann Example' })
  .with('person', { id: ben, name: 'Ben Example' })
  .build();
const nothing = () => undefined;

const brought = (returned: Brought['returned']): Brought => ({
  applied: 3,
  people: [{ author: 'Ann', edits: 3, sections: [] }],
  records: { created: 0, changed: 1, deleted: 0, restored: 0 },
  attachments: 0,
  purged: 0,
  conflicts: 0,
  returned,
});

afterEach(cleanup);

describe('copies that were made for somebody', () => {
  it('are named before they are merged', () => {
    openFake(team);
    const copy = { document: '0123456789abcdef', fileName: 'for-ann.cxwb', folder: 'Documents' };
    const look: MergeLook = {
      copies: [{ ...copy, brings: brought([ann]) }],
      applied: 3,
      people: [],
      conflicts: 0,
    };
    render(<LookStep look={look} problem={undefined} onMerge={nothing} onBack={nothing} onClose={nothing} />);
    expect(screen.getByText(/^The copy made for Ann Example comes back/)).toBeTruthy();
  });

  it('are named afterwards, with the way to what is to be looked at', async () => {
    openFake(team);
    render(<DoneStep brought={brought([ann, ben])} onClose={nothing} />);
    expect(screen.getByText(/Returned by Ann Example and Ben Example/)).toBeTruthy();
    let place = '';
    const end = watchPlaces(({ screen: now }) => {
      place = now;
    });
    fireEvent.click(screen.getByRole('button', { name: 'Accept, or ask for changes' }));
    await waitFor(() => expect(place).toBe('assignments'));
    end();
  });

  it('are not spoken of where there are none', () => {
    openFake(team);
    render(<DoneStep brought={brought([])} onClose={nothing} />);
    expect(screen.queryByText(/^Returned by/)).toBeNull();
  });
});
