// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { OpenedWorkbook } from '../../../shared/ipc/contract.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { NarrativeQuestion } from '../../../src-renderer/forms/narrative-question.tsx';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { anId, aSnapshot } from '../../fixtures/snapshots.ts';
import { openSaving } from '../saving-bridge.ts';

beforeEach(() => {
  // The editor asks where its text stands when it takes the focus; jsdom draws nothing.
  Object.assign(Range.prototype, {
    getClientRects: () => [],
    getBoundingClientRect: () => new DOMRect(),
  });
});
afterEach(cleanup);

const question = a11Edition2022.narrativeQuestions.find(({ required }) => required);
if (question === undefined) throw new Error('the edition requires no answer');

const withLastYear = aSnapshot().lastYear({
  fiscalYear: 2022,
  edition: a11Edition2022,
  parts: {
    assessment: {
      format: 'hisp-cx-part',
      formatVersion: 1,
      deliverable: 'assessment',
      workbookId: anId('last year'),
      edition: { id: a11Edition2022.id, digest: '0'.repeat(64) },
      records: {
        narrative: [{ id: anId('answer'), question: question.id, text: 'Two **offices** share it.' }],
      },
    },
  },
});

function show(snapshot: WorkbookSnapshot, more: Partial<OpenedWorkbook> = {}) {
  openSaving(snapshot, more);
  if (question !== undefined) render(<NarrativeQuestion question={question} />);
}

const copyButton = () => screen.queryByRole('button', { name: /^Copy last year's answer/, hidden: true });

describe('a question of the assessment', () => {
  it('says in words that an answer is required and missing, and who asks', () => {
    show(aSnapshot().build());
    expect(screen.getByRole('heading', { name: question.label })).toBeTruthy();
    expect(screen.getByText('Required, not answered yet')).toBeTruthy();
    expect(screen.getByText(question.citation)).toBeTruthy();
    expect(screen.getByText(question.help)).toBeTruthy();
    expect(screen.getByText('0 words')).toBeTruthy();
  });

  it('counts the words of the answer', () => {
    show(
      aSnapshot().with('narrative', { question: question.id, text: 'Don’t wait: **62** offices.' }).build(),
    );
    expect(screen.getByText('4 words')).toBeTruthy();
    expect(screen.getByText('Required')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: question.label }).textContent).toBe('Don’t wait: 62 offices.');
  });

  it('shows last year’s answer and copies it where this one is empty', async () => {
    show(withLastYear.build());
    expect(screen.getByText(/^FY 2022 answer, 4 words/)).toBeTruthy();
    const button = copyButton();
    if (button === null) throw new Error('nothing to press');
    fireEvent.click(button);
    await waitFor(() =>
      expect(opened.get()?.snapshot.records.narrative[0]).toMatchObject({
        question: question.id,
        text: 'Two **offices** share it.',
      }),
    );
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: question.label }).textContent).toBe('Two offices share it.'),
    );
    expect(copyButton()).toBeNull();
  });

  it('does not offer to copy over an answer, or into a workbook that is read-only', () => {
    show(withLastYear.with('narrative', { question: question.id, text: 'Four offices.' }).build());
    expect(copyButton()).toBeNull();
    cleanup();
    show(withLastYear.build(), { readOnly: true });
    expect(screen.getByText(/^FY 2022 answer/)).toBeTruthy();
    expect(copyButton()).toBeNull();
  });
});
