import { useState } from 'react';
import type { Deck } from '../../../shared/briefing/slide.ts';
import { call } from '../../bridge/bridge.ts';
import { showDone, showError } from '../../state/notices.ts';
import { Button } from '../../ui/button.tsx';
import { PrintedSlides, printable } from '../../ui/slide/printed-slides.tsx';

/** The slides that are shown, as the window draws them, a page each. */
export function SaveAsPdf({ deck }: { readonly deck: Deck }) {
  const [isPrinting, setPrinting] = useState(false);
  const print = async () => {
    if (isPrinting) return;
    setPrinting(true);
    // The PDF is called what the window is called.
    const { title } = document;
    try {
      await printable(deck);
      document.title = deck.title;
      const answer = await call('slides.pdf', {});
      if (!answer.ok) return showError(answer.error);
      const { value: file } = answer;
      if (file !== null) showDone(`Saved the slides as ${file.fileName}.`);
    } finally {
      document.title = title;
      setPrinting(false);
    }
  };
  return (
    <>
      <Button aria-disabled={isPrinting || undefined} onClick={() => void print()}>
        Save the slides as PDF…
      </Button>
      {isPrinting && <PrintedSlides deck={deck} />}
    </>
  );
}
