// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPart, digestOfPart } from '../../../shared/submission/build-part.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { SignOffsScreen } from '../../../src-renderer/features/sign-offs/sign-offs-screen.tsx';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { aReadyAssessment } from '../../shared/readiness/ready-assessment.ts';
import { letDialogsOpen } from '../dialogs.ts';
import { openSaving } from '../saving-bridge.ts';

const official = anId('official');
const signOff = anId('sign-off');
const base = () =>
  aSnapshot()
    .with('person', { id: official, name: 'Avery Sample', role: 'senior_official' })
    .with('service', { id: anId('line'), name: 'Benefits line' });

const digestOf = (snapshot: WorkbookSnapshot) => digestOfPart(buildPart(snapshot, 'assessment'));

function show(
  snapshot: WorkbookSnapshot,
  answers: Parameters<typeof openSaving>[2] = {},
  more: Parameters<typeof openSaving>[1] = {},
) {
  const bridge = openSaving(snapshot, more, {
    'workbook.origins': () => ({ ok: true, value: [] }),
    ...answers,
  });
  const { container } = render(
    <main>
      <SignOffsScreen />
    </main>,
  );
  return { bridge, container };
}

const assessment = () => within(screen.getByRole('region', { name: 'Capacity Assessment' }));

beforeEach(letDialogsOpen);
afterEach(cleanup);

describe('sign-offs', () => {
  it('take the fingerprint of what stands there, which nobody types', async () => {
    const snapshot = base().build();
    show(snapshot);
    fireEvent.click(assessment().getByRole('button', { name: /^Enter a decision/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Enter the decision' }));
    expect(screen.getByText('Choose who decided.')).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Who decided' }), { target: { value: official } });
    fireEvent.click(screen.getByRole('radio', { name: 'Concurs' }));
    fireEvent.click(screen.getByRole('button', { name: 'Enter the decision' }));
    await waitFor(() => expect(opened.get()?.snapshot.records.concurrence).toHaveLength(1));
    expect(opened.get()?.snapshot.records.concurrence).toMatchObject([
      { deliverable: 'assessment', person: official, decision: 'concur', digest: digestOf(snapshot) },
    ]);
    expect(await assessment().findByText('Stands for what is there now')).toBeTruthy();
  });

  it('show what changed since, word by word, and who did it', async () => {
    const signed = base().build();
    const digest = digestOf(signed);
    const now = base()
      .with('service', { id: anId('line'), name: 'Benefits and claims line' })
      .with('concurrence', {
        id: signOff,
        deliverable: 'assessment',
        person: official,
        decision: 'concur',
        digest,
      })
      .build();
    const made = { kind: 'service', id: anId('line'), field: 'name', author: 'CIO', at: 1 };
    const { container } = show(now, {
      'signOff.since': () => ({
        ok: true,
        value: { at: 0, part: buildPart(signed, 'assessment'), edits: [made] },
      }),
    });
    expect(assessment().getByText('Changed since')).toBeTruthy();
    fireEvent.click(assessment().getByRole('button', { name: /^Show what changed/ }));
    await waitFor(() => expect(container.querySelector('ins')?.textContent).toContain('and claims'));
    expect(screen.getByText(/by CIO/)).toBeTruthy();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('say so where what was signed cannot be put together again', async () => {
    const now = base()
      .with('concurrence', {
        id: signOff,
        deliverable: 'assessment',
        person: official,
        digest: '0'.repeat(64),
      })
      .build();
    const edits = [{ kind: 'service', id: anId('line'), field: 'name', author: 'CIO', at: 1 }];
    show(now, { 'signOff.since': () => ({ ok: true, value: { at: 0, edits } }) });
    fireEvent.click(assessment().getByRole('button', { name: /^Show what changed/ }));
    expect(await screen.findByText(/cannot be put together again/)).toBeTruthy();
    expect(screen.getByText('Services: Name of service “Benefits line” (CIO)')).toBeTruthy();
  });

  it('only show what is there where the workbook cannot be changed', () => {
    show(base().build(), {}, { readOnly: true });
    expect(assessment().queryByRole('button', { name: /^Enter a decision|^Mark as submitted/ })).toBeNull();
  });
});

describe('submissions', () => {
  it('wait for what blocks them, which is a press away', () => {
    const { bridge } = show(base().build());
    fireEvent.click(assessment().getByRole('button', { name: /^Mark as submitted/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('heading', { name: /^Not ready to submit/ })).toBeTruthy();
    expect(dialog.getAllByRole('listitem').length).toBeGreaterThan(3);
    expect(dialog.getByRole('button', { name: /in Review$/ })).toBeTruthy();
    expect(bridge.callsOf('submission.record')).toEqual([]);
  });

  it('ask how and when, once nothing blocks', async () => {
    const { bridge } = show(aReadyAssessment().build(), {
      'submission.record': () => ({
        ok: true,
        value: { ids: [], savedAt: 0, canUndo: true, canRedo: false },
      }),
    });
    fireEvent.click(assessment().getByRole('button', { name: /^Mark as submitted/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Mark as submitted' }));
    expect(await screen.findByText('Say how it was sent.')).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: 'Sent by' }), { target: { value: 'Upload' } });
    fireEvent.change(screen.getByLabelText('Date it was sent'), { target: { value: '2023-02-24' } });
    fireEvent.click(screen.getByRole('button', { name: 'Mark as submitted' }));
    await waitFor(() =>
      expect(bridge.callsOf('submission.record')).toEqual([
        { deliverable: 'assessment', method: 'Upload', date: '2023-02-24' },
      ]),
    );
  });

  it('stand in order of date, take down what OMB said, and are compared with what stands there now', async () => {
    const sent = base().build();
    const snapshot = base()
      .with('service', { id: anId('line'), name: 'Claims line' })
      .with('submission_record', { id: anId('second'), deliverable: 'assessment', date: '2023-03-10' })
      .with('submission_record', {
        id: anId('first'),
        deliverable: 'assessment',
        date: '2023-02-24',
        outcome: 'change_requested',
      })
      .build();
    show(snapshot, { 'submission.sent': () => ({ ok: true, value: buildPart(sent, 'assessment') }) });
    const [first, second] = assessment().getAllByText(/ubmission( 1)?, (February|March)/);
    expect([first?.textContent, second?.textContent]).toEqual([
      'First submission, February 24, 2023',
      'Resubmission 1, March 10, 2023',
    ]);
    expect(assessment().getByText('Change requested', { selector: '.pill' })).toBeTruthy();
    expect(assessment().getAllByText('Response of OMB', { selector: 'summary' })).toHaveLength(2);
    fireEvent.click(assessment().getByRole('button', { name: /^Compare/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(await dialog.findByText('Services')).toBeTruthy();
    expect(dialog.getByText(/Benefits/, { selector: 'del' })).toBeTruthy();
  });
});
