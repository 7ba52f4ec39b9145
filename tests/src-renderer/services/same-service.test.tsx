// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SameService } from '../../../src-renderer/features/services/same-service.tsx';
import { SameServiceDialog } from '../../../src-renderer/features/services/same-service-dialog.tsx';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openFake } from '../fake-bridge.ts';

const [line, double] = [anId('line'), anId('double')];
const twice = aSnapshot()
  .with('service', { id: line, name: 'Claims line', designated: true })
  .with('service', { id: double, name: 'Claims  Line', occasion: 'After a storm.' })
  .with('survey', { id: anId('survey'), title: 'After the call', service: double })
  .build();
const [first, second] = twice.records.service;
if (first === undefined || second === undefined) throw new Error('there are two services');

const text = () => screen.getByRole('dialog').textContent;

beforeEach(letDialogsOpen);
afterEach(cleanup);

describe('a service that was entered twice', () => {
  it('becomes one: the other is found by its name, what moves is shown, and one press does it', async () => {
    const bridge = openFake(twice);
    const onClose = vi.fn();
    render(<SameServiceDialog service={second} onClose={onClose} />);
    fireEvent.click(await screen.findByRole('option', { name: /Claims line/ }));
    await screen.findByRole('heading', { name: 'Which of the two stays?' });
    // The one that is designated is proposed.
    expect(screen.getByRole('radio', { name: 'Claims line (designated)' })).toHaveProperty('checked', true);
    expect(text()).toContain('These will speak of “Claims line”: Surveys (1).');
    expect(text()).toContain('It takes over what only the other one says: “Occasion”.');
    expect(text()).toContain('Both say something else in “Name”');
    expect(bridge.callsOf('workbook.change')).toEqual([]);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Make them one' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(bridge.callsOf('workbook.change')).toEqual([
      {
        entries: [
          { kind: 'service', id: line, set: { occasion: 'After a storm.' } },
          { kind: 'survey', id: anId('survey'), set: { service: line } },
          { kind: 'service', id: double, delete: true },
        ],
      },
    ]);
  });

  it('may be kept the other way round', async () => {
    const bridge = openFake(twice);
    render(<SameServiceDialog service={second} onClose={vi.fn()} />);
    fireEvent.click(await screen.findByRole('option', { name: /Claims line/ }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Claims Line' }));
    expect(text()).toContain('It takes over what only the other one says: “Designated');
    fireEvent.click(screen.getByRole('button', { name: 'Make them one' }));
    await waitFor(() => expect(bridge.callsOf('workbook.change')).toHaveLength(1));
    expect(bridge.callsOf('workbook.change')).toMatchObject([
      {
        entries: [
          { id: double, set: { designated: true } },
          { id: line, delete: true },
        ],
      },
    ]);
  });

  it('is not asked about where there is one service only, or where nothing can be changed', () => {
    openFake(twice, {}, { readOnly: true });
    const { rerender } = render(<SameService service={first} />);
    expect(screen.queryByRole('button')).toBeNull();
    openFake({ ...twice, records: { ...twice.records, service: [first] } });
    rerender(<SameService service={first} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
