// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NewWorkbookDialog } from '../../../src-renderer/features/start/new-workbook-dialog.tsx';
import { letDialogsOpen } from '../dialogs.ts';
import { openFake } from '../fake-bridge.ts';

beforeEach(letDialogsOpen);
afterEach(cleanup);

function ask(answer: unknown) {
  const bridge = openFake(undefined, { 'workbook.new': () => answer });
  const onClose = vi.fn();
  render(<NewWorkbookDialog onClose={onClose} />);
  return { bridge, onClose };
}

function press() {
  fireEvent.click(screen.getByRole('button', { name: 'Choose where to keep it…' }));
}

describe('asking for a new workbook', () => {
  it('puts errors beside the fields, and the focus on the first', () => {
    const { bridge } = ask({ ok: true, value: null });
    press();
    const provider = screen.getByRole('textbox', { name: 'Provider' });
    expect(document.activeElement).toBe(provider);
    expect(provider.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Write the name of the provider/)).toBeTruthy();
    expect(bridge.callsOf('workbook.new')).toEqual([]);
  });

  it('says when the assessment of the year is due', () => {
    ask({ ok: true, value: null });
    fireEvent.change(screen.getByRole('textbox', { name: 'Fiscal year' }), { target: { value: '2031' } });
    expect(screen.getByText('February 24, 2031')).toBeTruthy();
  });

  it('stays, with what was typed, where the user thought better of the folder', async () => {
    const { bridge, onClose } = ask({ ok: true, value: null });
    fireEvent.change(screen.getByRole('textbox', { name: 'Provider' }), {
      target: { value: ' Example Permit Office ' },
    });
    fireEvent.change(screen.getByRole('textbox', { name: 'Fiscal year' }), { target: { value: '2027' } });
    press();
    await waitFor(() =>
      expect(bridge.callsOf('workbook.new')).toEqual([
        { provider: 'Example Permit Office', fiscalYear: 2027 },
      ]),
    );
    await waitFor(() => expect(screen.getByRole('button', { name: /^Choose where/ })).toBeTruthy());
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByDisplayValue('Example Permit Office', { exact: false })).toBeTruthy();
  });

  it('says in the dialog itself why a workbook could not be made', async () => {
    ask({ ok: false, error: { code: 'disk_full' } });
    fireEvent.change(screen.getByRole('textbox', { name: 'Provider' }), { target: { value: 'Example' } });
    press();
    await waitFor(() =>
      expect(
        screen
          .getAllByRole('alert')
          .map(({ textContent }) => textContent)
          .join(' '),
      ).toContain('The disk is full.'),
    );
  });
});
