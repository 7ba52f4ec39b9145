// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemReportDialog } from '../../../src-renderer/features/problem-report/problem-report-dialog.tsx';
import { letDialogsOpen } from '../dialogs.ts';
import { openFake } from '../fake-bridge.ts';

beforeEach(letDialogsOpen);
afterEach(cleanup);

function open(more: Parameters<typeof openFake>[1] = {}) {
  const bridge = openFake(undefined, {
    'report.text': () => ({ ok: true, value: { text: 'Program\n  HISP CX Workbook 1.2.3\n' } }),
    ...more,
  });
  render(<ProblemReportDialog onClose={vi.fn()} />);
  return bridge;
}

describe('the dialog that reports a problem', () => {
  it('shows the whole report before anything can be done with it', async () => {
    open();
    const copy = screen.getByRole<HTMLButtonElement>('button', { name: 'Copy the report' });
    expect(copy.disabled).toBe(true);
    const report = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The report' });
    await waitFor(() => expect(report.value).toContain('HISP CX Workbook 1.2.3'));
    expect(copy.disabled).toBe(false);
  });

  it('copies what it shows', async () => {
    const bridge = open();
    const copy = screen.getByRole<HTMLButtonElement>('button', { name: 'Copy the report' });
    await waitFor(() => expect(copy.disabled).toBe(false));
    fireEvent.click(copy);
    await waitFor(() =>
      expect(bridge.callsOf('clipboard.text')).toEqual([{ text: 'Program\n  HISP CX Workbook 1.2.3\n' }]),
    );
    await waitFor(() => expect(screen.getAllByText(/The report is copied/)[0]).toBeTruthy());
  });

  it('says where it was saved, and nothing where somebody thought better of it', async () => {
    const answers = [null, { document: '0123456789', fileName: 'report.txt' }];
    const bridge = open({ 'report.save': () => ({ ok: true, value: answers.shift() }) });
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save as a file…' });
    await waitFor(() => expect(save.disabled).toBe(false));
    fireEvent.click(save);
    await waitFor(() => expect(bridge.callsOf('report.save')).toHaveLength(1));
    expect(screen.queryByText(/The report is saved/)).toBeNull();
    fireEvent.click(save);
    await waitFor(() => expect(screen.getAllByText('The report is saved as report.txt.')[0]).toBeTruthy());
  });
});
