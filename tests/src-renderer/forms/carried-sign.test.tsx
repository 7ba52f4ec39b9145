// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Field } from '../../../src-renderer/forms/field.tsx';
import { RecordForm } from '../../../src-renderer/forms/record-form.tsx';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openFake } from '../fake-bridge.ts';

beforeAll(() => {
  // jsdom draws nothing, and the editor asks where its text is.
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
  Object.assign(Text.prototype, { getClientRects: () => [] });
});
afterEach(cleanup);

const sample = sampleSnapshot();
const [service] = sample.records.service;
if (service === undefined) throw new Error('the sample has services');
const text = { kind: 'service', id: service.id, field: 'description' } as const;
const { newestEditAt, editCount, conflicts } = sample;

function show(readOnly = false) {
  const delta = { newestEditAt, editCount, conflicts, records: {}, carried: [] };
  const answer = { ids: [service?.id], delta, savedAt: 0, canUndo: true, canRedo: false };
  const bridge = openFake(
    { ...sample, carried: [text] },
    { 'workbook.confirm': () => ({ ok: true, value: answer }) },
    { readOnly },
  );
  render(
    <RecordForm kind="service" id={text.id}>
      <Field name="description" />
      <Field name="who" />
    </RecordForm>,
  );
  return bridge;
}

const words = /Carried from FY 2022: not yet confirmed or changed\./;

describe('a text carried from last year', () => {
  it('says so, and the others do not', () => {
    show();
    expect(screen.getAllByText(words)).toHaveLength(1);
  });

  it('is confirmed by one press, after which the sign is gone and the focus in the text', async () => {
    const bridge = show();
    fireEvent.click(screen.getByRole('button', { name: /^Still true: / }));
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
    expect(bridge.callsOf('workbook.confirm')).toEqual([{ texts: [text] }]);
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-focus-key]')?.getAttribute('data-focus-key')).toBe(
        `service/${text.id}/description`,
      ),
    );
  });

  it('is only told of where nothing may be changed', () => {
    show(true);
    expect(screen.getAllByText(words)).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^Still true/ })).toBeNull();
  });
});
