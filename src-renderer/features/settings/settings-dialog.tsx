import { saveSettings, useAppState } from '../../state/app-state.ts';
import { runCommand } from '../../state/commands.ts';
import { useOpened } from '../../state/workbook.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { AuthorSetting } from './author-setting.tsx';
import { WhereThingsLie } from './where-things-lie.tsx';
import './settings.css';

/** What holds for this person on this computer, whichever workbook is open. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const app = useAppState();
  const workbook = useOpened();
  const showPanel = (panelOpen: boolean) => {
    // The window with a workbook opens or closes its panel and keeps the choice itself.
    if (workbook === undefined) void saveSettings({ panelOpen });
    else runCommand('view.panel');
  };
  return (
    <Dialog title="Settings" onClose={onClose} wide>
      <div className="settings">
        <section aria-labelledby="settings-you">
          <h3 id="settings-you">You</h3>
          <AuthorSetting />
        </section>
        <section aria-labelledby="settings-window">
          <h3 id="settings-window">The window</h3>
          <label className="checkbox">
            <input
              type="checkbox"
              checked={app?.settings.panelOpen ?? true}
              onChange={(event) => showPanel(event.target.checked)}
            />
            <span>
              Show the side panel
              <small>
                What the circular asks, last year’s answer, the history and the comments of the field you are
                in.
              </small>
            </span>
          </label>
          <p>
            Light or dark, high contrast, text size and reduced motion follow your system’s settings; there is
            nothing to choose here.
          </p>
          <Button onClick={() => runCommand('help.tour')}>Take the tour again</Button>
        </section>
        <section aria-labelledby="settings-program">
          <h3 id="settings-program">This program</h3>
          <p>HISP CX Workbook {app?.version}. It works offline and sends nothing anywhere.</p>
          {app?.standIn !== undefined && <p className="settings-stand-in">{app.standIn}</p>}
        </section>
        <WhereThingsLie workbook={workbook} onClose={onClose} />
      </div>
      <p className="settings-kept">What you change here is kept at once.</p>
    </Dialog>
  );
}
