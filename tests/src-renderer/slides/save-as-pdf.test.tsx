// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SaveAsPdf } from '../../../src-renderer/features/slides/save-as-pdf.tsx';
import { bulletList, deckOf, slide } from '../../fixtures/decks.ts';
import { aSnapshot } from '../../fixtures/snapshots.ts';
import { openFake } from '../fake-bridge.ts';

const deck = deckOf([
  slide(1, 'First', [bulletList('One')]),
  slide(1, 'Not to be shown', [], { key: 'hidden', hidden: true }),
  slide(2, 'Second', []),
]);

afterEach(cleanup);

const titlesOnPaper = () =>
  [...document.querySelectorAll('body > .printed-slides .slide-title')].map(({ textContent }) => textContent);

describe('saving the slides as PDF', () => {
  it('has those that are shown ready for paper while they are printed, and only then', async () => {
    let seen: readonly (string | null)[] = [];
    openFake(aSnapshot().build(), {
      'slides.pdf': () => {
        seen = titlesOnPaper();
        return { ok: true, value: null };
      },
    });
    render(<SaveAsPdf deck={deck} />);
    expect(titlesOnPaper()).toEqual([]);
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Save the slides as PDF…' }));
    });
    expect(seen).toEqual(['First', 'Second']);
    expect(titlesOnPaper()).toEqual([]);
  });
});
