// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Exported } from '../../../shared/ipc/contract.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { draftsAmong } from '../../../src-renderer/features/export/draft-state.ts';
import { ExportScreen } from '../../../src-renderer/features/export/export-screen.tsx';
import { findingsNow } from '../../../src-renderer/state/findings.ts';
import { type Place, watchPlaces } from '../../../src-renderer/state/navigation.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openFake } from '../fake-bridge.ts';

const digest = 'a'.repeat(64);
const exported: Exported = {
  folder: { document: 'f0f0f0f0', fileName: 'Handover', path: '/home/me/Documents/Handover' },
  files: [
    {
      document: 'abcdef01',
      fileName: 'Capacity Assessment.docx',
      deliverable: 'assessment',
      format: 'word',
      size: 90_000,
      sha256: digest,
      accessibility: [],
    },
  ],
};

/** An export that main answers when the test says so. */
function show(snapshot: WorkbookSnapshot) {
  let answer: (value: unknown) => void = () => undefined;
  const bridge = openFake(snapshot, {
    'export.run': () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  findingsNow();
  const { container, unmount } = render(<ExportScreen />);
  return { bridge, container, unmount, answer: (value: unknown) => act(async () => answer(value)) };
}

const start = () =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Choose a folder and export' }));
  });

const jobOf = (input: unknown) => (input as { readonly job: string }).job;

/** Each test has a workbook of its own, as the result of an export is remembered with its workbook. */
const fresh = (name: string): WorkbookSnapshot => ({ ...sampleSnapshot(), workbookId: anId(name) });

let here: Place | undefined;
const placeNow = () => here;
watchPlaces((place) => {
  here = place;
});

afterEach(cleanup);

describe('the export', () => {
  it('says before it starts that it will be a draft, and what to do about it', () => {
    show(aSnapshot().build());
    expect(screen.getByRole('status').textContent).toMatch(
      /Capacity Assessment is a DRAFT: \d+ items are missing or need a change/,
    );
    expect(screen.getByRole('button', { name: 'See what is missing' })).toBeTruthy();
  });

  it('offers the briefing as slides, and says that whoever gets them can read the notes', async () => {
    const { bridge, answer } = show(fresh('briefing'));
    const slides = screen.getByRole('checkbox', { name: 'Deep-dive briefing: PowerPoint slides' });
    const description = document.getElementById(slides.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toContain('can read the notes');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Capacity Assessment: Word document' }));
    fireEvent.click(slides);
    await start();
    expect(bridge.callsOf('export.run')).toMatchObject([
      { formats: [{ deliverable: 'briefing', format: 'slides' }] },
    ]);
    await answer({ ok: true, value: exported });
  });

  it('leads from titles that are alike, or a picture that nobody described, to where to mend it', async () => {
    const snapshot = aSnapshot()
      .with('workbook', { fiscal_year: 2023 })
      .with('attachment', { id: anId('photo'), name: 'photo.png' })
      .with('briefing_slide', { key: 'barriers', title: 'What we need', picture: anId('photo') })
      .build();
    const { answer } = show({ ...snapshot, workbookId: anId('alike') });
    await start();
    const accessibility = [
      { point: 'slide-title-unique', message: 'Two are alike.', text: 'What we need' },
      { point: 'alt-missing', message: 'A picture has no alternative text.', text: '' },
    ];
    const files = exported.files.map((file) => ({
      ...file,
      deliverable: 'briefing',
      format: 'slides',
      accessibility,
    }));
    await answer({ ok: true, value: { ...exported, files } });
    expect(screen.getByRole('button', { name: /^Go to “Title”/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Go to “What the picture shows”/ })).toBeTruthy();
  });

  it('shows its progress in words and numbers, and the files with their digests when it is done', async () => {
    const { bridge, answer } = show(fresh('progress'));
    expect(screen.getByText(/Ready: nothing to fix/)).toBeTruthy();
    await start();
    const [input] = bridge.callsOf('export.run');
    expect(input).toMatchObject({ formats: [{ deliverable: 'assessment', format: 'word' }] });
    act(() =>
      bridge.emit('job.progress', { job: jobOf(input), done: 1, total: 2, label: 'Capacity Assessment' }),
    );
    expect(screen.getByRole('progressbar', { name: 'Progress of the export' })).toMatchObject({
      value: 1,
      max: 2,
    });
    expect(screen.getByText('Capacity Assessment: 1 of 2')).toBeTruthy();
    await answer({ ok: true, value: exported });
    expect(screen.getByRole('heading', { name: 'Exported to Handover' })).toBeTruthy();
    expect(screen.getByText('/home/me/Documents/Handover')).toBeTruthy();
    const heading = screen.getByRole('heading', { name: 'Exported to Handover' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByText(digest)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Open/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Show in folder/ }));
    await waitFor(() => expect(bridge.callsOf('document.reveal')).toEqual([{ document: 'abcdef01' }]));
    expect(bridge.callsOf('document.open')).toEqual([{ document: 'abcdef01' }]);
  });

  it('says that every document was checked for Section 508, and what only a person can say', async () => {
    const { answer } = show(fresh('checked'));
    await start();
    await answer({ ok: true, value: exported });
    expect(screen.getByText(/Every point that a program can check is met/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go to Review' })).toBeNull();
  });

  it('lists what keeps a document from being usable for everyone, and leads to Review', async () => {
    const { answer } = show(fresh('barrier'));
    await start();
    const message = 'The file has no title.';
    const files = exported.files.map((file) => ({ ...file, accessibility: [{ point: 'title', message }] }));
    await answer({ ok: true, value: { ...exported, files } });
    expect(screen.getByText(message)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Go to “/ })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Capacity Assessment.docx', level: 4 })).toBeTruthy();
    expect(screen.queryByText(/Every point that a program can check is met/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Go to Review' })).toBeTruthy();
  });

  it('leads by one press to the field where the words stand, for as long as they do', async () => {
    const service = {
      id: anId('line'),
      name: 'Claims line',
      description: 'See [here](https://www.example.gov).',
    };
    const snapshot = aSnapshot().with('service', service).build();
    const { answer, bridge } = show({ ...snapshot, workbookId: anId('leads') });
    await start();
    const message = 'Under “Services”: The link “here” does not say where it leads.';
    const barriers = [
      { point: 'link-vague', message, text: 'here' },
      { point: 'link-vague', message: 'The link “there” does not say where it leads.', text: 'there' },
    ];
    const files = exported.files.map((file) => ({ ...file, accessibility: barriers }));
    await answer({ ok: true, value: { ...exported, files } });
    expect(bridge.callsOf('export.run')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: `Go to “Brief description”: ${message}` }));
    expect(placeNow()).toMatchObject({
      screen: 'services',
      target: { kind: 'service', id: anId('line'), field: 'description' },
    });
    expect(screen.queryAllByRole('button', { name: /^Go to “/ })).toHaveLength(1);
  });

  it('leads to the one record that is meant of many that hold the same words', async () => {
    const description = 'See [here](https://www.example.gov).';
    const snapshot = ['line', 'desk']
      .reduce((built, name) => built.with('service', { id: anId(name), name, description }), aSnapshot())
      .build();
    const { answer } = show({ ...snapshot, workbookId: anId('leads to one') });
    await start();
    const typed = { id: anId('desk'), field: 'description' };
    const accessibility = [{ point: 'link-vague', message: 'It is vague.', text: 'here', typed }];
    const files = exported.files.map((file) => ({ ...file, accessibility }));
    await answer({ ok: true, value: { ...exported, files } });
    fireEvent.click(screen.getByRole('button', { name: /^Go to “Brief description”/ }));
    expect(placeNow()).toMatchObject({ target: { kind: 'service', ...typed } });
  });

  it('leads to the text of the logo where a picture has none', async () => {
    const logo = anId('logo');
    const snapshot = aSnapshot()
      .with('attachment', { id: logo, name: 'seal.png' })
      .with('workbook', { agency_logo: logo })
      .build();
    const { answer } = show({ ...snapshot, workbookId: anId('logo-less') });
    await start();
    const accessibility = [{ point: 'alt-missing', message: 'A picture has no alternative text.' }];
    const files = exported.files.map((file) => ({ ...file, accessibility }));
    await answer({ ok: true, value: { ...exported, files } });
    fireEvent.click(screen.getByRole('button', { name: /^Go to “/ }));
    expect(placeNow()).toMatchObject({ target: { kind: 'attachment', id: logo, field: 'alt_text' } });
  });

  it('goes on while the screen is left, and shows its files on coming back', async () => {
    const { answer, unmount } = show(fresh('left'));
    await start();
    unmount();
    await answer({ ok: true, value: exported });
    render(<ExportScreen />);
    expect(screen.getByRole('heading', { name: 'Exported to Handover' })).toBeTruthy();
  });

  it('can be canceled', async () => {
    const { bridge, answer } = show(fresh('canceled'));
    await start();
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Cancel the export' }));
    });
    expect(bridge.callsOf('job.cancel')).toEqual([{ job: jobOf(bridge.callsOf('export.run')[0]) }]);
    await answer({ ok: false, error: { code: 'cancelled' } });
    expect(screen.getByText('Nothing was exported.')).toBeTruthy();
  });

  it('tells errors in words and can be tried again', async () => {
    const { answer } = show(fresh('failed'));
    await start();
    await answer({ ok: false, error: { code: 'disk_full' } });
    expect(screen.getByText(/The disk is full/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Choose a folder and export' }).ariaDisabled).not.toBe('true');
  });

  it('asks for a choice where nothing is chosen', async () => {
    const { bridge } = show(fresh('nothing'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Capacity Assessment: Word document' }));
    expect(screen.getByText('Nothing is chosen yet.')).toBeTruthy();
    await start();
    expect(bridge.callsOf('export.run')).toEqual([]);
  });

  it('has no accessibility problems that axe can find', async () => {
    const { container, answer } = show(fresh('axe'));
    await start();
    await answer({ ok: true, value: exported });
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('a draft', () => {
  it('is told for each deliverable that is chosen, the submission for all of its parts', () => {
    const conflict = aSnapshot()
      .conflict({ kind: 'provider', id: anId('p'), field: 'name' })
      .build();
    const formats = [{ deliverable: 'submission', format: 'json' }] as const;
    expect(draftsAmong(conflict, findingsNow(), formats)).toHaveLength(4);
    expect(draftsAmong(aSnapshot().build(), [], formats)).toEqual([]);
  });
});
