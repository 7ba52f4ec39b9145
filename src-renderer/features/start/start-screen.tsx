import { useEffect, useRef } from 'react';
import type { RecentWorkbook } from '../../../shared/ipc/contract.ts';
import { loadAppState, useAppState } from '../../state/app-state.ts';
import { runCommand } from '../../state/commands.ts';
import { useIsOpening } from '../../state/open-workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { RecentList } from './recent-list.tsx';
import { Welcome } from './welcome.tsx';
import './start.css';

/** After a workbook was closed, the focus must not stay on nothing; at the start nothing had it. */
let wasShown = false;

/** The window while no workbook is open: what was open lately, and the ways to one. */
export function StartScreen() {
  const app = useAppState();
  const opening = useIsOpening();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wasShown && document.activeElement === document.body) heading.current?.focus();
    wasShown = true;
  }, []);
  useEffect(() => {
    // A drive may have come back, or a file have been put where it was.
    const look = () => void loadAppState();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  const isFirstRun = app !== undefined && !app.settings.tourSeen && app.recent.length === 0;
  return (
    <div className="start">
      <header className="start-side" data-region="rail">
        <h1 ref={heading} tabIndex={-1}>
          HISP CX Workbook
        </h1>
        <p>
          Assess what your organization can do for its customers, and report to OMB under Circular A-11
          Section 280.
        </p>
        <div className="start-side-foot">
          {app?.standIn !== undefined && (
            <p>
              <Icon name="info" /> {app.standIn}
            </p>
          )}
          <Button look="plain" onClick={() => runCommand('help.tour')}>
            One-minute tour
          </Button>
          <Button look="plain" onClick={() => runCommand('help.keys')}>
            Keyboard shortcuts
          </Button>
          <Button look="plain" onClick={() => runCommand('go.settings')}>
            Settings
          </Button>
        </div>
      </header>
      <main className="start-work" data-region="work">
        {isFirstRun ? <Welcome disabled={opening} /> : <Ways recent={app?.recent ?? []} disabled={opening} />}
        <p className="start-drop">
          You can also drop a workbook, a file ending in .cxwb, anywhere on this window.
        </p>
        <p role="status" className="start-opening">
          {opening && 'Opening…'}
        </p>
      </main>
    </div>
  );
}

type WaysProps = { readonly recent: readonly RecentWorkbook[]; readonly disabled: boolean };

function Ways({ recent, disabled }: WaysProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <div className="start-actions">
        <Button look="main" icon="add" disabled={disabled} onClick={() => runCommand('workbook.new')}>
          New workbook…
        </Button>
        <Button icon="folder" disabled={disabled} onClick={() => runCommand('workbook.open')}>
          Open workbook…
        </Button>
        <Button disabled={disabled} onClick={() => runCommand('workbook.sample')}>
          Open the sample
        </Button>
      </div>
      <section aria-labelledby="start-recents">
        <h2 id="start-recents" ref={heading} tabIndex={-1}>
          Recent workbooks
        </h2>
        {recent.length === 0 ? (
          <p className="start-none">
            None yet. A workbook holds one provider’s assessment of one year. The sample is a complete one of
            a provider that does not exist: change what you like in it.
          </p>
        ) : (
          <RecentList recent={recent} onRemoved={() => heading.current?.focus()} />
        )}
      </section>
    </>
  );
}
