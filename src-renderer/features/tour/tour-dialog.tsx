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
  const [asked, setAsked] = useState(false);
  const started = useRef(false);
  const end = () => {
    void saveSettings({ tourSeen: true });
    onClose();
  };
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    if (opened.get() !== undefined) return;
    void openSample().then(() => {
      setAsked(true);
      // Why it could not be opened has been said; there is nothing to walk through.
      if (opened.get() === undefined) close.current();
    });
  }, []);
  if (workbook !== undefined) return <TourPanel snapshot={workbook.snapshot} onEnd={end} />;
  return asked ? null : (
    <div className="tour">
      <section className="tour-panel" aria-label="One-minute tour" data-region="tour">
        <p role="status">Opening the sample workbook for the tour…</p>
      </section>
    </div>
  );
}
