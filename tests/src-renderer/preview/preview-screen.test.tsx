// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { Preview } from '../../../src-renderer/features/preview/preview.tsx';
import { PreviewScreen } from '../../../src-renderer/features/preview/preview-screen.tsx';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openFake } from '../fake-bridge.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(cleanup);

function show(snapshot: WorkbookSnapshot) {
  return render(
    <main>
      <Preview snapshot={snapshot} onOpenLink={() => undefined} />
    </main>,
  );
}

describe('the preview', () => {
  it('says that the sample is ready', () => {
    show(sampleSnapshot());
    expect(screen.getByRole('status').textContent).toBe('Ready to submit: nothing to fix.');
  });

  it('says how much an empty workbook lacks, and follows the workbook', () => {
    const { rerender } = show(aSnapshot().build());
    expect(screen.getByRole('status').textContent).toMatch(
      /^DRAFT, not ready to submit: \d+ items are missing or need a change\.$/,
    );
    expect(screen.getByText('Provider not yet named')).toBeTruthy();
    rerender(
      <main>
        <Preview snapshot={aSnapshot().with('provider', { name: 'Example Service' }).build()} />
      </main>,
    );
    expect(screen.getByText('Example Service', { selector: '.document-organization' })).toBeTruthy();
  });

  it('brings a section into view, and the keyboard there on request', () => {
    show(sampleSnapshot());
    const select = screen.getByRole('combobox', { name: 'Go to' });
    select.focus();
    fireEvent.change(select, { target: { value: 'document-contents' } });
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(select);
    fireEvent.click(screen.getByRole('button', { name: 'Read from there' }));
    expect(document.activeElement?.textContent).toBe('Contents');
  });

  it.each([
    ['the sample', sampleSnapshot()],
    ['an empty workbook', aSnapshot().build()],
  ])('shows %s without a fault that axe can find', async (_, snapshot) => {
    const { container } = show(snapshot);
    // Simulated pages have no colors to compare.
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the preview of the open workbook', () => {
  const snapshot = aSnapshot()
    .with('attachment', { id: anId('logo'), name: 'seal.png', sha256: 'a'.repeat(64), alt_text: 'Seal' })
    .with('workbook', { agency_logo: anId('logo') })
    .with('provider', { name: 'Example Service', website: 'https://www.example.gov' })
    .build();

  it('opens links through the app', () => {
    const bridge = openFake(snapshot);
    render(<PreviewScreen />);
    fireEvent.click(screen.getByRole('link', { name: 'https://www.example.gov' }));
    expect(bridge.callsOf('link.open')).toEqual([{ href: 'https://www.example.gov' }]);
  });

  it('shows the logo that the workbook keeps', async () => {
    URL.createObjectURL = () => 'blob:seal';
    URL.revokeObjectURL = () => undefined;
    openFake(snapshot, {
      'attachment.picture': () => ({
        ok: true,
        value: { mediaType: 'image/png', bytes: new Uint8Array([1, 2, 3]) },
      }),
    });
    render(<PreviewScreen />);
    const logo = await screen.findByRole('img', { name: 'Seal' });
    expect(logo.getAttribute('src')).toBe('blob:seal');
  });

  it('shows the cover without a logo whose bytes are gone', async () => {
    const bridge = openFake(snapshot, {
      'attachment.picture': () => ({ ok: false, error: { code: 'file_missing', file: 'seal.png' } }),
    });
    render(<PreviewScreen />);
    await vi.waitFor(() => expect(bridge.callsOf('attachment.picture')).toHaveLength(1));
    expect(screen.queryByRole('img', { name: 'Seal' })).toBeNull();
  });
});
