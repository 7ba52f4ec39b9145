// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListedConflict } from '../../../shared/ipc/contract.ts';
import type { Conflict } from '../../../shared/workbook/snapshot.ts';
import { DifferencesScreen } from '../../../src-renderer/features/differences/differences-screen.tsx';
import { Field } from '../../../src-renderer/forms/field.tsx';
import { RecordForm } from '../../../src-renderer/forms/record-form.tsx';
import { differenceKey, goToDifference } from '../../../src-renderer/state/differences.ts';
import { startAt, watchPlaces } from '../../../src-renderer/state/navigation.ts';
import { Announcer } from '../../../src-renderer/ui/announcer.tsx';
import { recordId } from '../../fixtures/workbooks.ts';
import { sampleSnapshot } from '../../shared/sample/sample-snapshot.ts';
import { openFake } from '../fake-bridge.ts';

const sample = sampleSnapshot();
const [service, portal] = sample.records.service;
const [barrier] = sample.records.barrier;
if (service === undefined || portal === undefined || barrier === undefined)
  throw new Error('the sample has services and barriers');

const said = (author: string, edit: string) => [{ edit, author, at: Date.UTC(2023, 1, 17, 15) }];
const of = (
  conflict: Conflict,
  ...values: readonly (readonly [author: string, value: unknown])[]
): ListedConflict => ({
  ...conflict,
  values: values.map(([author, value]) => ({ value, saidBy: said(author, `${conflict.field} ${author}`) })),
});

const long =
  'People file a claim by phone, ask what is happening with it, and have a decision explained to them.';
const name = of({ kind: 'service', id: portal.id, field: 'name' }, ['Ben', 'The portal'], ['Ann', 'Portal']);
const description = of(
  { kind: 'service', id: service.id, field: 'description' },
  ['Ben', long],
  ['Ann', long.replace('phone', 'mail')],
);
const channels = of(
  { kind: 'service', id: service.id, field: 'channels' },
  ['Ben', ['phone', 'chatbot']],
  ['Ann', ['phone']],
);
const life = of({ kind: 'barrier', id: barrier.id, field: 'deleted' }, ['Ben', false], ['Ann', true]);

function begin(
  details: readonly ListedConflict[],
  more: Readonly<Record<string, (input: unknown) => unknown>> = {},
) {
  const conflicts = details.map(({ kind, id, field }) => ({ kind, id, field }));
  const bridge = openFake(
    { ...sample, conflicts },
    {
      'conflict.details': (input) => ({
        ok: true,
        value: (input as { readonly conflicts: readonly Conflict[] }).conflicts.flatMap(
          (wanted) => details.find((detail) => differenceKey(detail) === differenceKey(wanted)) ?? [],
        ),
      }),
      'conflict.people': () => ({ ok: true, value: [{ author: 'Ann', conflicts: details.length }] }),
      ...more,
    },
  );
  render(
    <main id="work">
      <DifferencesScreen />
      <Announcer />
    </main>,
  );
  return bridge;
}

const card = async (label: string) => {
  const heading = await screen.findByRole('heading', { level: 3, name: new RegExp(`^${label}`) });
  const item = heading.closest('li');
  if (item === null) throw new Error('a difference stands in a list');
  return within(item);
};

beforeEach(() => startAt('differences'));
afterEach(cleanup);

describe('what merged copies disagree about', () => {
  it('is listed by section with every value, by whom and when, which of them is shown, and what differs', async () => {
    begin([name, description, channels, life]);
    const ofName = await card('Name');
    const radios = ofName.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(radios[0]).toMatch(/^Ben, February 17, 2023, .* · the newest, shown now The portal$/);
    expect(radios[1]).toMatch(/^Ann, February 17, 2023, .*Portal$/);
    const ofText = await card('Brief description');
    expect(ofText.getAllByText(/marked where it differs from the newest$/)).toHaveLength(1);
    expect(ofText.getByText('phone,').closest('del')).not.toBeNull();
    expect(ofText.getByText('mail,').closest('ins')).not.toBeNull();
    expect((await card('Does it stay')).getByText('It is deleted')).toBeTruthy();
    const sections = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(sections).toEqual(['Services 3 on this page', 'Barriers and catalysts 1 on this page']);
    const { violations } = await axe.run(document.body);
    expect(violations).toEqual([]);
  });

  it('asks for a choice, then settles with one of the values', async () => {
    const bridge = begin([name]);
    const { getByRole, getAllByRole, getByText } = await card('Name');
    fireEvent.click(getByRole('button', { name: /^Settle/ }));
    expect(getByText('Choose what holds.')).toBeTruthy();
    expect(document.activeElement).toBe(getAllByRole('radio')[0]);
    fireEvent.click(getByRole('radio', { name: /^Ann/ }));
    fireEvent.click(getByRole('button', { name: /^Settle/ }));
    await waitFor(() =>
      expect(bridge.callsOf('workbook.change')).toEqual([
        { entries: [{ kind: 'service', id: portal.id, set: { name: 'Portal' } }] },
      ]),
    );
  });

  it('settles with a text that combines them, and says what is wrong with one that cannot be', async () => {
    const bridge = begin([name]);
    const { getByRole, getByLabelText, findByText } = await card('Name');
    fireEvent.click(getByRole('radio', { name: 'Write the combined text' }));
    const own = getByLabelText('Name');
    expect(own).toHaveProperty('value', portal.name);
    fireEvent.change(own, { target: { value: 'x'.repeat(30_000) } });
    fireEvent.click(getByRole('button', { name: /^Settle/ }));
    await findByText(/^This /);
    fireEvent.change(own, { target: { value: 'The portal of the office' } });
    fireEvent.click(getByRole('button', { name: /^Settle/ }));
    await waitFor(() =>
      expect(bridge.callsOf('workbook.change')).toMatchObject([
        { entries: [{ set: { name: 'The portal of the office' } }] },
      ]),
    );
  });

  it('takes a set together, beginning with what is shown', async () => {
    const bridge = begin([channels]);
    const { getByRole } = await card('Channels');
    fireEvent.click(getByRole('radio', { name: /^Take them together/ }));
    fireEvent.click(getByRole('button', { name: /^Settle/ }));
    await waitFor(() =>
      expect(bridge.callsOf('workbook.change')).toMatchObject([
        { entries: [{ set: { channels: service.channels } }] },
      ]),
    );
  });

  it('lets a record go that was deleted in one copy and changed in another', async () => {
    const bridge = begin([life]);
    const { getByRole } = await card('Does it stay');
    fireEvent.click(getByRole('radio', { name: /It is deleted/ }));
    fireEvent.click(getByRole('button', { name: /^Settle/ }));
    await waitFor(() =>
      expect(bridge.callsOf('workbook.change')).toEqual([
        { entries: [{ kind: 'barrier', id: barrier.id, delete: true }] },
      ]),
    );
  });

  it('is settled for one person at once, and what is left is said', async () => {
    const changed = { ids: [], savedAt: 1, canUndo: true, canRedo: false };
    const bridge = begin([name, life], {
      'conflict.settleAll': () => ({ ok: true, value: { changed, left: 1 } }),
    });
    const button = await screen.findByRole('button', { name: /^Settle 2 differences with/ });
    fireEvent.click(button);
    await screen.findByText(/Settled with what Ann said\. 1 difference is left/);
    expect(bridge.callsOf('conflict.settleAll')).toEqual([{ author: 'Ann' }]);
  });

  it('is nothing at first, and says how differences come about', async () => {
    begin([]);
    await screen.findByRole('heading', { name: 'Nothing to settle' });
    expect(screen.getByRole('button', { name: 'Merge copies…' })).toBeTruthy();
  });
});

describe('ten thousand of them', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    of(
      { kind: 'persona', id: recordId(index + 1), field: 'name' },
      ['Ben', `B ${index}`],
      ['Ann', `A ${index}`],
    ),
  );

  it('are read page by page, and a field leads to its own', async () => {
    const bridge = begin(many);
    await screen.findByText('1 to 20 of 10,000');
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(20));
    fireEvent.click(screen.getByRole('button', { name: 'Next 20' }));
    await screen.findByText('21 to 40 of 10,000');
    goToDifference({ kind: 'persona', id: recordId(7001), field: 'name' });
    await screen.findByText('7,001 to 7,020 of 10,000');
    await screen.findByText('B 7000');
    for (const asked of bridge.callsOf('conflict.details'))
      expect((asked as { readonly conflicts: readonly Conflict[] }).conflicts).toHaveLength(20);
  });
});

it('a field that copies disagree about says so, and leads to settling', () => {
  const gone: (string | undefined)[] = [];
  const end = watchPlaces(({ screen: at, focusKey }) => gone.push(at, focusKey));
  const conflict = { kind: 'service', id: portal.id, field: 'name' } as const;
  openFake({ ...sample, conflicts: [conflict] });
  render(
    <RecordForm kind="service" id={portal.id}>
      <Field name="name" />
      <Field name="url" />
    </RecordForm>,
  );
  expect(screen.getAllByText(/Merged copies say different things here/)).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Settle it: Name' }));
  expect(gone).toEqual(['differences', differenceKey(conflict)]);
  end();
});
