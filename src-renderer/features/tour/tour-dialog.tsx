import { useEffect, useRef, useState } from 'react';
import { saveSettings } from '../../state/app-state.ts';
import { openSample } from '../../state/open-workbook.ts';
import { opened, useOpened } from '../../state/workbook.ts';
import { TourPanel } from './tour-panel.tsx';
import './tour.css';

/**
 * A minute's walk through the window. It is not modal: what it speaks about can be looked at and
 * pressed meanwhile. Without a workbook it opens the sample first.
 */
export function TourDialog({ onClose }: { readonly onClose: () => void }) {
  const workbook = useOpened();
  const [opening, setOpening] = useState(workbook === undefined);
  const started = useRef(false);
  useEffect(() => {
    if (started.current || opened.get() !== undefined) return;
    started.current = true;
    void openSample().then(() => setOpening(false));
  }, []);
  // The sample could not be opened, which has been said, or the workbook was closed on the way.
  const isOver = !opening && workbook === undefined;
  useEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  if (workbook !== undefined) {
    const end = () => {
      void saveSettings({ tourSeen: true });
      onClose();
    };
    return <TourPanel snapshot={workbook.snapshot} onEnd={end} />;
  }
  return opening ? (
    <div className="tour">
      <section className="tour-panel" aria-label="One-minute tour" data-region="tour">
        <p role="status">Opening the sample workbook for the tour…</p>
      </section>
    </div>
  ) : null;
}
