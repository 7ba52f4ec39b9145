import { useEffect } from 'react';
import { backToSlide } from '../state/presenting/conduct.ts';
import { presentSlide, slideInWords, usePresenting } from '../state/presenting/presenting.ts';
import { Button } from '../ui/button.tsx';
import './presenting-bar.css';

/** Escape and F5 lead back, unless they mean something where they were pressed. */
function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
  if (event.key !== 'Escape' && event.key !== 'F5') return;
  event.preventDefault();
  backToSlide();
}

/** While a briefing runs and its presenter looks at what is behind a slide: the way back. */
export function PresentingBar() {
  const state = usePresenting();
  const isDrilled = state?.isDrilled === true;
  useEffect(() => {
    if (!isDrilled) return;
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isDrilled]);
  if (state === undefined || !isDrilled) return null;
  const slide = presentSlide(state);
  return (
    <section className="presenting-bar" aria-label="Briefing that is going on">
      <p>
        <strong>{slideInWords(state, slide)}</strong> {slide.title}
        {state.audience.display !== null && '. The audience goes on seeing it.'}
      </p>
      <Button look="main" onClick={backToSlide}>
        Back to the slide (Escape)
      </Button>
    </section>
  );
}
