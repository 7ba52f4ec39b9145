// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentDeliverable } from '../../../shared/documents/build.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { Preview } from '../../../src-renderer/features/preview/preview.tsx';
import { PreviewScreen } from '../../../src-renderer/features/preview/preview-screen.tsx';
import { goTo } from '../../../src-renderer/state/navigation.ts';
import { choosePreviewed, goToPreview } from '../../../src-renderer/state/preview-choice.ts';
import { goToPlaceOf } from '../../../src-renderer/state/review-trail.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openFake } from '../fake-bridge.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(cleanup);

function Page({
  snapshot,
  first,
}: {
  readonly snapshot: WorkbookSnapshot;
  readonly first: DocumentDeliverable;
}) {
  const [deliverable, setDeliverable] = useState(first);
  return (
    <main>
      <Preview
        snapshot={snapshot}
        deliverable={deliverable}
        onChoose={setDeliverable}
        onOpenLink={() => undefined}
      />
    </main>
  );
}

function show(snapshot: WorkbookSnapshot, first: DocumentDeliverable = 'assessment') {
  return render(<Page snapshot={snapshot} first={first} />);
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
    const named = aSnapshot().with('provider', { name: 'Example Service' }).build();
    rerender(<Page snapshot={named} first="assessment" />);
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

  it('shows the document that is chosen, from its cover on', () => {
    show(sampleSnapshot());
    fireEvent.change(screen.getByRole('combobox', { name: 'Document' }), { target: { value: 'plan' } });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Action Plan');
    expect(screen.getByText('The Action Plan as it will print for OMB.')).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Go to' })).toHaveProperty('value', 'document-title');
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledOnce();
  });

  it('says of the public edition what it leaves out, and only of it', () => {
    show(sampleSnapshot(), 'plan');
    expect(screen.queryByText('What the public edition leaves out')).toBeNull();
    fireEvent.change(screen.getByRole('combobox', { name: 'Document' }), {
      target: { value: 'plan-public' },
    });
    expect(screen.getByRole('status').textContent).toBe('Ready to publish: nothing to fix.');
    const note = screen.getByText('What the public edition leaves out').closest('details');
    expect([...(note?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Names of people, except the senior accountable official',
      'Workbook: marking, changed due dates',
      'Practice ratings: why no action is planned',
      'Evidence register: OMB control number, what it shows, web address, attached file',
      'Uses of evidence',
      'Pain points: why no commitment answers it',
      'Commitments: practices it lifts, resources',
      'Priorities: ask of OMB',
      'Sign-offs, and the list of what is still missing',
    ]);
  });

  it.each([
    ['the sample', sampleSnapshot(), 'assessment'],
    ['an empty workbook', aSnapshot().build(), 'assessment'],
    ['the sample’s public plan', sampleSnapshot(), 'plan-public'],
    ['an empty plan', aSnapshot().build(), 'plan'],
  ] as const)('shows %s without a fault that axe can find', async (_, snapshot, deliverable) => {
    const { container } = show(snapshot, deliverable);
    // Simulated pages have no colors to compare.
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the document that Preview shows', () => {
  const finding = (deliverable: 'assessment' | 'plan' | 'plan-public') => ({
    rule: `${deliverable}.example`,
    deliverable,
    severity: 'blocks' as const,
    citation: '§280.17',
    message: 'The provider has no name.',
    kind: 'provider' as const,
  });
  const shown = () => {
    const { unmount } = render(<PreviewScreen />);
    const select = screen.getByRole('combobox', { name: 'Document' });
    const value = select instanceof HTMLSelectElement ? select.value : undefined;
    unmount();
    return value;
  };
  beforeEach(() => {
    openFake(aSnapshot().build());
    goTo('dimension-measurement');
  });

  it('is the one that was worked on last', () => {
    goTo('needs');
    goTo('preview');
    expect(shown()).toBe('plan');
    goTo('dimension-measurement');
    goTo('preview');
    expect(shown()).toBe('assessment');
  });

  it('stays what was chosen while nothing else is worked on, and with the plan is either edition', () => {
    choosePreviewed('plan-public');
    goTo('services');
    goTo('preview');
    expect(shown()).toBe('plan-public');
    goTo('commitments');
    goTo('preview');
    expect(shown()).toBe('plan-public');
  });

  it('is the one that a finding keeps back, wherever the finding leads', () => {
    goToPlaceOf(finding('plan'));
    goTo('preview');
    expect(shown()).toBe('plan');
    goToPlaceOf(finding('plan-public'));
    goTo('preview');
    expect(shown()).toBe('plan-public');
  });

  it('is the one asked for, and the last one where no document is', () => {
    goToPreview('plan');
    expect(shown()).toBe('plan');
    goToPreview('feedback');
    expect(shown()).toBe('plan');
  });
});

describe('the preview of the open workbook', () => {
  beforeEach(() => choosePreviewed('assessment'));

  const snapshot = aSnapshot()
    .with('attachment', { id: anId('logo'), name: 'seal.png', sha256: 'a'.repeat(64), alt_text: 'Seal' })
    .with('workbook', { agency_logo: anId('logo') })
    .with('provider', { name: 'Example Service', website: 'https://www.example.gov' })
    .build();

  it('opens links through the app', () => {
    const bridge = openFake(snapshot);
    render(<PreviewScreen />);
    fireEvent.click(screen.getByRole('link', { name: /www\.example\.gov/ }));
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
    await vi.waitFor(() => expect(bridge.callsOf('attachment.picture')).toHaveLength(1), 10_000);
    expect(screen.queryByRole('img', { name: 'Seal' })).toBeNull();
  });
});
