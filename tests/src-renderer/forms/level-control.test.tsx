// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { a11Edition2022 } from '../../../shared/editions/a11-2022.ts';
import type { OpenedWorkbook } from '../../../shared/ipc/contract.ts';
import type { WorkbookSnapshot } from '../../../shared/workbook/snapshot.ts';
import { Field } from '../../../src-renderer/forms/field.tsx';
import { LevelControl } from '../../../src-renderer/forms/level-control.tsx';
import { RecordForm } from '../../../src-renderer/forms/record-form.tsx';
import { flush } from '../../../src-renderer/state/drafts.ts';
import { opened } from '../../../src-renderer/state/workbook.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { openSaving } from '../saving-bridge.ts';

afterEach(cleanup);

const [practice] = a11Edition2022.dimensions.flatMap(({ practices }) => practices);
if (practice === undefined) throw new Error('the edition has no practices');
const { id, levels } = practice;

function show(snapshot: WorkbookSnapshot, more: Partial<OpenedWorkbook> = {}) {
  openSaving(snapshot, more);
  return render(
    <RecordForm kind="practice_rating" keyValues={{ practice: id }}>
      <Field
        name="level"
        control={(props) => (
          <LevelControl {...props} words={levels} lastYear={{ level: 'emerging', label: 'FY 2022' }} />
        )}
      />
    </RecordForm>,
  );
}

const level = () => opened.get()?.snapshot.records.practice_rating[0]?.level;
const established = () => screen.getByRole('radio', { name: 'Established' });

describe('the choice of a level', () => {
  it('shows every level with its words for this practice, and marks that of last year', () => {
    show(aSnapshot().build());
    expect(screen.getAllByRole('radio')).toHaveLength(4);
    for (const words of Object.values(levels)) expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Emerging FY 2022' })).toBeTruthy();
  });

  it('saves the level that is chosen, and makes the rating', async () => {
    show(aSnapshot().build());
    fireEvent.click(established());
    await flush();
    await waitFor(() => expect(level()).toBe('established'));
    expect(opened.get()?.snapshot.records.practice_rating[0]?.practice).toBe(id);
  });

  it('is cleared without losing the focus', async () => {
    show(aSnapshot().with('practice_rating', { practice: id, level: 'established' }).build());
    fireEvent.click(screen.getByRole('button', { name: 'Clear this level' }));
    await flush();
    await waitFor(() => expect(level()).toBeUndefined());
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
    expect(screen.queryByRole('button', { name: 'Clear this level' })).toBeNull();
  });

  it('keeps a level in view that this edition does not know', () => {
    show(aSnapshot().with('practice_rating', { practice: id, level: 'optimized' }).build());
    expect(screen.getByRole('radio', { name: 'optimized' })).toHaveProperty('checked', true);
  });

  it('can be read and not changed in a workbook that is read-only', () => {
    show(aSnapshot().with('practice_rating', { practice: id, level: 'established' }).build(), {
      readOnly: true,
    });
    expect(established()).toHaveProperty('disabled', true);
    expect(established()).toHaveProperty('checked', true);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('has no accessibility problem that axe finds', async () => {
    const { container } = show(aSnapshot().build());
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([]);
  });
});
