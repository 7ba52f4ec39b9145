// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { AudienceView } from '../../../shared/briefing/audience.ts';
import { AudienceScreen } from '../../../src-renderer/features/audience/audience-screen.tsx';
import { anId } from '../../fixtures/snapshots.ts';
import { openFake } from '../fake-bridge.ts';

afterEach(cleanup);

const view: AudienceView = {
  title: 'Deep-dive briefing',
  isDraft: false,
  black: false,
  slide: { key: 'own', number: 1, hidden: false, title: 'What we found', blocks: [] },
};

describe('what the audience sees', () => {
  it('is the slide that is shown when its window opens, then each that follows', async () => {
    const bridge = openFake(undefined, { 'audience.view': () => ({ ok: true, value: view }) });
    render(<AudienceScreen />);
    expect(await screen.findByRole('heading', { level: 1, name: 'What we found' })).toBeTruthy();
    const next = { ...view, slide: { ...view.slide, title: 'What we ask', number: 2 } };
    act(() => bridge.emit('audience.view', { view: next }));
    expect(screen.getByRole('heading', { level: 1, name: 'What we ask' })).toBeTruthy();
    expect(document.title).toContain('Deep-dive briefing');
  });

  it('is nothing at all while the screen is black', async () => {
    const bridge = openFake(undefined);
    render(<AudienceScreen />);
    act(() => bridge.emit('audience.view', { view: { ...view, black: true } }));
    expect(screen.getByRole('main').textContent).toBe('');
  });

  it('says in its place that a picture is none, and shows the rest', async () => {
    openFake(undefined, {
      'audience.view': () => ({
        ok: true,
        value: {
          ...view,
          slide: {
            ...view.slide,
            blocks: [{ type: 'picture', attachment: anId('photo'), sha256: 'a'.repeat(64), alt: '' }],
          },
        },
      }),
      'attachment.picture': () => ({ ok: false, error: { code: 'not_a_picture', file: 'photo.png' } }),
    });
    render(<AudienceScreen />);
    expect(await screen.findByText(/^The picture cannot be shown\./)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'What we found' })).toBeTruthy();
  });

  it('passes on the keys of the talk, and no others', () => {
    const bridge = openFake(undefined);
    render(<AudienceScreen />);
    for (const key of ['PageDown', 'b', 'F8', 'd']) fireEvent.keyDown(document.body, { key });
    expect(bridge.callsOf('audience.move')).toEqual([{ move: 'next' }, { move: 'black' }]);
  });
});
