import { useEffect, useState } from 'react';
import type { AudienceView } from '../../../shared/briefing/audience.ts';
import { isAudienceMove, moveOf } from '../../../shared/briefing/moves.ts';
import { call, listen } from '../../bridge/bridge.ts';
import { SlideView } from '../../ui/slide/slide-view.tsx';
import './audience.css';

/** Keys and remotes work here as well, where the system has given this window the focus. */
function onKey(event: KeyboardEvent): void {
  const move = moveOf(event, false);
  if (!isAudienceMove(move)) return;
  event.preventDefault();
  void call('audience.move', { move });
}

/** What the audience sees: the slide, nothing else, or black. */
export function AudienceScreen() {
  const [view, setView] = useState<AudienceView | null>(null);
  useEffect(() => {
    const end = listen('audience.view', ({ view: next }) => setView(next));
    void call('audience.view', {}).then((answer) => {
      if (answer.ok && answer.value !== null) setView(answer.value);
    });
    window.addEventListener('keydown', onKey);
    return () => {
      end();
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  useEffect(() => {
    if (view !== null) document.title = `${view.title} – HISP CX Workbook`;
  }, [view]);
  return (
    <main className="audience">
      {view !== null && !view.black && (
        <div className="audience-slide">
          <SlideView
            slide={view.slide}
            deck={{
              language: 'en-US',
              ...(view.marking === undefined ? {} : { marking: view.marking }),
              ...(view.isDraft ? { draft: { summary: 'DRAFT', findings: [] } } : {}),
            }}
            headingLevel={1}
          />
        </div>
      )}
    </main>
  );
}
